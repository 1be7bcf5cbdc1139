using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Nano.Pc.Display
{
    using Nano.Frames;
    using Nano.Pc.Reading;
    using Nano.Pc.Sensors;

    /// <summary>A JSON object for each reading, one on a line, and one with the counters at the end.</summary>
    internal sealed class JsonReport : IReport
    {
        // A double keeps that many digits of a number, whatever they are; one with more is told as a string.
        private const int SafeDigits = 15;

        // Not within HTML: µ and > stay as they are.
        private static readonly JsonWriterOptions s_options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

        private readonly TextWriter _output;
        private readonly ArrayBufferWriter<byte> _bytes = new ArrayBufferWriter<byte>();
        private readonly Utf8JsonWriter _json;
        private string _sensor;

        /// <summary>Sets it up.</summary>
        /// <param name="output">Takes the objects.</param>
        /// <param name="error">Takes what goes wrong.</param>
        internal JsonReport(TextWriter output, TextWriter error)
        {
            _output = output;
            _json = new Utf8JsonWriter(_bytes, s_options);
            Trouble = error;
        }

        /// <inheritdoc/>
        public TextWriter Trouble { get; }

        /// <inheritdoc/>
        public void Begin(Heading heading, FrameCounters counters, FrameLedger ledger)
        {
            _sensor = heading.Sensor?.Name;
        }

        /// <inheritdoc/>
        public void Reading(SensorReading reading)
        {
            if (reading.Quantities.Count == 0)
            {
                return;
            }

            _json.WriteStartObject();
            _json.WriteNumber("number", reading.Number);
            if (reading.Seconds is double seconds)
            {
                _json.WriteNumber("seconds", Math.Round(seconds, 3));
            }

            _json.WriteString("sensor", _sensor);
            if (reading.Kind != null)
            {
                _json.WriteString("kind", reading.Kind);
            }

            WriteValues(reading.Quantities);
            WriteUnits(reading.Quantities);
            _json.WriteEndObject();
            EndLine();
        }

        /// <inheritdoc/>
        public void Look()
        {
        }

        /// <inheritdoc/>
        public void End(RunCounters counters)
        {
            _json.WriteStartObject();
            foreach (KeyValuePair<string, long> counter in counters.All)
            {
                _json.WriteNumber(counter.Key, counter.Value);
            }

            _json.WriteNumber("ghosts", counters.Ghosts);
            _json.WriteEndObject();
            EndLine();
            _output.Flush();
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _json.Dispose();
        }

        // Python's json and every other reader take what the grammar of RFC 8259, section 6, allows, so with no 0 in front.
        private static bool IsNumber(string text)
        {
            int at = text.StartsWith('-') ? 1 : 0;
            int point = text.IndexOf('.');
            ReadOnlySpan<char> whole = text.AsSpan(at, (point < 0 ? text.Length : point) - at);
            ReadOnlySpan<char> digits = "0123456789";
            return whole.Length > 0 && whole.Length <= SafeDigits && !whole.ContainsAnyExcept(digits) && (whole.Length == 1 || whole[0] != '0')
                && (point < 0 || (point + 1 < text.Length && text.Length <= SafeDigits + 2 && !text.AsSpan(point + 1).ContainsAnyExcept(digits)));
        }

        private void WriteValues(IReadOnlyList<Quantity> quantities)
        {
            _json.WriteStartObject("values");
            foreach (Quantity quantity in quantities)
            {
                _json.WritePropertyName(quantity.Name);
                if (IsNumber(quantity.Value))
                {
                    _json.WriteRawValue(quantity.Value);
                }
                else
                {
                    _json.WriteStringValue(quantity.Value);
                }
            }

            _json.WriteEndObject();
        }

        private void WriteUnits(IReadOnlyList<Quantity> quantities)
        {
            _json.WriteStartObject("units");
            foreach (Quantity quantity in quantities)
            {
                if (quantity.Unit.Length > 0)
                {
                    _json.WriteString(quantity.Name, quantity.Unit);
                }
            }

            _json.WriteEndObject();
        }

        private void EndLine()
        {
            _json.Flush();
            _output.WriteLine(Encoding.UTF8.GetString(_bytes.WrittenSpan));
            _bytes.ResetWrittenCount();
            _json.Reset();
        }
    }
}
