using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;
using Nano.Host.Tests.Metadata;
using Nano.Pc.Sensors;
using Nano.Pc.Virtual;
using Nano.Serial;

namespace Nano.Host.Tests.Pc;

/// <summary>The boards' telemetry, built for each sensor, reads the PC's virtual one.</summary>
[TestClass]
[DoNotParallelize]
public sealed class TelemetryTests
{
    private static readonly string Folder = Path.Combine(
        Path.GetDirectoryName(DeviceProject.All.Single(project => project.Name == "Nano.Telemetry.Stm32").AssemblyPath), "Telemetry");

    public static IEnumerable<object[]> Programs => Directory.GetFiles(Folder, "*.dll")
        .Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "LineDump").Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Programs))]
    public void Lines_have_the_numbers_of_the_frames(string program)
    {
        // The PC has short names for two.
        string name = program == "SenseAirS8" ? "s8" : program.ToLowerInvariant();
        SensorProfile profile = SensorProfiles.All.Single(candidate => candidate.Name == name);
        VirtualSensor sensor = profile.CreateVirtual(new SeededRandom(1, 0));

        // One that has to be asked is asked every few seconds.
        TwinLine line = new(sensor, sensor.SpeaksUnasked ? 1000 : 2);
        string[] lines = Run(program, line);

        HashSet<string> known = new();
        FrameReader reader = new(profile.CreateLayout());
        foreach (byte[] bytes in line.Sent)
        {
            reader.Feed(bytes, 0, bytes.Length);
            while (reader.TryRead(out int offset, out int length))
            {
                IReadOnlyList<Quantity> quantities = profile.Decode(reader.Buffer, offset, length, reader.Which);
                known.UnionWith(quantities.SelectMany(quantity => Forms(Number(quantity))));
                known.UnionWith(quantities.Zip(quantities.Skip(1), (one, next) => Number(one) + Number(next)).SelectMany(Forms));
            }
        }

        Assert.IsNotEmpty(lines);
        foreach (string text in lines)
        {
            // The PC has a name for the state of a charger.
            foreach (Match number in Regex.Matches(text, @"(?<![\w.]|state )-?\d+(\.\d+)?(?![\w.])"))
            {
                Assert.Contains(number.Value, known, program + ": " + text);
            }
        }
    }

    private static decimal? Number(Quantity quantity)
    {
        return decimal.TryParse(quantity.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
    }

    // A number as it may be printed: with fewer decimals, and in thousandths. (And the sum of two, the tariffs of a meter.)
    private static IEnumerable<string> Forms(decimal? number)
    {
        return number is not decimal value
            ? []
            : new[] { value, Math.Truncate(value), Math.Truncate(value * 1000) }.Select(form => form.ToString("0.#######", CultureInfo.InvariantCulture))
                .Concat(new[] { "F0", "F1", "F6" }.Select(format => ((double)value).ToString(format, CultureInfo.InvariantCulture)));
    }

    private static string[] Run(string program, RawIO line)
    {
        MethodInfo run = Assembly.LoadFrom(Path.Combine(Folder, program + ".dll")).GetType("Nano.Boards.Telemetry")
            .GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic);
        TextWriter console = Console.Out;
        CultureInfo culture = CultureInfo.CurrentCulture;
        StringWriter output = new() { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            run.Invoke(null, new object[] { line });
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }

        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The line to a virtual sensor: time passes on it only while nobody speaks; it ends after some frames.</summary>
    private sealed class TwinLine(VirtualSensor sensor, int frames) : RawIO
    {
        private readonly Queue<byte> _wire = new();
        private readonly Transmission _transmission = new();
        private int _frames;

        public List<byte[]> Sent { get; } = new();

        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            if (_wire.Count == 0)
            {
                if (_frames >= frames)
                {
                    return 0;
                }

                if (!sensor.SpeaksUnasked)
                {
                    System.Threading.Thread.Sleep(Math.Clamp(timeout, 0, 20));
                    return TimedOut;
                }

                sensor.WriteNext(_transmission);
                Send();
            }

            int taken = Math.Min(count, _wire.Count);
            for (int i = 0; i < taken; i++)
            {
                buffer[offset + i] = _wire.Dequeue();
            }

            return taken;
        }

        protected override int WriteCore(byte[] buffer, int offset, int count)
        {
            for (int i = 0; i < count; i++)
            {
                sensor.Hear(buffer[offset + i], _transmission);
            }

            Send();
            return count;
        }

        protected override void CloseCore()
        {
        }

        private void Send()
        {
            foreach ((byte[] bytes, bool isFrame) in _transmission.Parts)
            {
                foreach (byte value in bytes)
                {
                    _wire.Enqueue(value);
                }

                Sent.Add(bytes);
                _frames += isFrame ? 1 : 0;
            }

            _transmission.Clear();
        }
    }
}
