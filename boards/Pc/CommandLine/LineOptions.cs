using System.CommandLine;

namespace Nano.Pc.CommandLine
{
    using Nano.Pc.Sensors;

    /// <summary>Options that several commands have, each with what it means there.</summary>
    internal static class LineOptions
    {
        internal static Argument<string> File(string description)
        {
            return new Argument<string>("FILE") { Description = description, CustomParser = OptionParsers.Path, Arity = ArgumentArity.ZeroOrOne };
        }

        internal static Option<string> Port(string description)
        {
            return new Option<string>("--port") { Description = description, HelpName = "DEVICE", CustomParser = OptionParsers.Path };
        }

        internal static Option<int?> BaudRate(string description)
        {
            return new Option<int?>("--baud") { Description = description, HelpName = "N", CustomParser = OptionParsers.BaudRate };
        }

        internal static Option<int?> Seconds(string description)
        {
            return new Option<int?>("--seconds") { Description = description, HelpName = "N", CustomParser = OptionParsers.Seconds };
        }

        internal static Option<SensorProfile> Sensor(string description)
        {
            return new Option<SensorProfile>("--sensor") { Description = description, HelpName = "NAME", CustomParser = OptionParsers.Sensor };
        }
    }
}
