using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Nano.Serial.Streams")]
