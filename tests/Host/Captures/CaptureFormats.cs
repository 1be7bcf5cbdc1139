using System;
using System.Collections.Generic;
using System.Linq;
using Nano.Checksums;
using Nano.Frames;
using Nano.Pc.Detecting;

namespace Nano.Host.Tests.Captures
{
    /// <summary>The protocols of the captures: those that the program knows, and what only a line with silences has.</summary>
    internal static class CaptureFormats
    {
        /// <summary>Protocols that no format of the library expresses as data, and what they are read with instead.</summary>
        internal static readonly Dictionary<string, string> NotAsData = new Dictionary<string, string>
        {
            ["greis"] = "a length of three hexadecimal digits, and messages without a checksum among the others: a format of its own, GreisFormat",
            ["italk"] = "a checksum of its own, ItalkSum, in a GeneralLayout",
            ["mavlink"] = "a checksum that takes in a byte from a table by message, MavlinkCrc, in a GeneralLayout",
        };

        /// <summary>Protocols whose frames are told apart by silence, for they do not say where they end; and how many microseconds, where
        /// it is not 3.5 characters.</summary>
        internal static readonly Dictionary<string, int> BySilence = new Dictionary<string, int> { ["modbus-rtu"] = 0, ["sbus2"] = 3000, ["spektrum-dsm"] = 3000 };

        /// <summary>The kinds of frames of a protocol: one, or what has to stand in an <see cref="AnyLayout"/>; null for a protocol
        /// that is not known.</summary>
        internal static FrameFormat[] Create(string protocol)
        {
            return protocol switch
            {
                "modbus-rtu" => new FrameFormat[] { new SilenceLayout { Checksum = new Crc16Modbus(), MinimumLength = 4, MaximumLength = 256 } },
                "sbus2" or "spektrum-dsm" => new FrameFormat[] { new SilenceLayout { MinimumLength = 1, MaximumLength = 64 } },
                "dsmr-p1 without a checksum" => Create("dsmr-p1-unchecked"),
                _ => Protocols.Find(protocol)?.CreateParts(),
            };
        }

        /// <summary>Where a frame that others have cut out of a stream begins and ends for us. The end of the line behind a sentence of
        /// NMEA or a telegram is none of it: some end in CR LF, some in LF alone. A block of VE.Direct begins with its first field,
        /// whatever came behind the block before.</summary>
        internal static (int Offset, int Length) Cut(string protocol, byte[] bytes, int offset, int length)
        {
            int end = offset + length;
            if (protocol == "nmea0183" || protocol.StartsWith("dsmr-p1"))
            {
                while (bytes[end - 1] == '\r' || bytes[end - 1] == '\n')
                {
                    end--;
                }
            }
            else if (protocol == "hdlc-dlms")
            {
                offset++;
            }
            else if (protocol == "ve.direct-text")
            {
                offset += bytes.AsSpan(offset, length).LastIndexOf("\r\nPID"u8);
            }

            return (offset, end - offset);
        }

        /// <summary>One format for several protocols on one line, and for each of its parts the protocol.</summary>
        internal static FrameFormat CreateFor(IEnumerable<string> protocols, out string[] protocolOf)
        {
            FrameFormat[][] parts = protocols.Select(Create).ToArray();
            protocolOf = protocols.Zip(parts).SelectMany(pair => pair.Second.Select(part => pair.First)).ToArray();
            return protocolOf.Length == 1 ? parts[0][0] : new AnyLayout { Parts = parts.SelectMany(some => some).ToArray() };
        }
    }
}
