using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Nano.Packing")]
