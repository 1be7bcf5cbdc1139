// What the SDK writes by itself for the PC; a device project has to be given it.
using System.Reflection;

[assembly: AssemblyVersion("0.1.0.0")]
