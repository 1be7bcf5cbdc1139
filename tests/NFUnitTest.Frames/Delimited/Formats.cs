namespace Nano.Tests
{
    using Nano.Checksums;
    using Nano.Frames;

    /// <summary>The formats of the protocols that these tests speak.</summary>
    public static class Formats
    {
        /// <summary>NMEA 0183 as receivers send it, with CR LF behind the digits.</summary>
        public static DelimitedLayout Nmea(char start)
        {
            return new DelimitedLayout
            {
                Start = Ascii(start.ToString()),
                End = Ascii("*"),
                Tail = 4,
                Lowest = 0x20,
                MaximumLength = 82,
                Checks = new[]
                {
                    new FrameCheck { Checksum = new Sum(8, SumForm.Xor), At = -4, From = 1, To = -5, Hex = true },
                    new FrameCheck { At = -2, Value = 0x0D0A, Size = 2, BigEndian = true },
                },
            };
        }

        /// <summary>VE.Direct text blocks.</summary>
        public static DelimitedLayout VeDirect()
        {
            return new DelimitedLayout
            {
                Start = Ascii("\r\nPID"),
                End = Ascii("Checksum\t"),
                Tail = 1,
                MaximumLength = 256,
                Checks = new[] { new FrameCheck { Checksum = new Sum(8, SumForm.Negated), At = -1, To = -1 } },
            };
        }

        /// <summary>P1 telegrams of meters.</summary>
        public static DelimitedLayout P1()
        {
            return new DelimitedLayout
            {
                Start = Ascii("/"),
                End = Ascii("!"),
                Tail = 6,
                Lowest = 9,
                MaximumLength = 512,
                Checks = new[]
                {
                    new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc16Arc), At = -6, To = -6, Hex = true },
                    new FrameCheck { At = -2, Value = 0x0D0A, Size = 2, BigEndian = true },
                },
            };
        }

        /// <summary>Lines of printable ASCII.</summary>
        public static DelimitedLayout Lines(int maximum)
        {
            return new DelimitedLayout { End = Ascii("\r\n"), Lowest = 0x20, MaximumLength = maximum };
        }

        /// <summary>Any kind without a check.</summary>
        public static StuffedLayout Unchecked(Stuffing kind, int maximum)
        {
            return new StuffedLayout { Stuffing = kind, MaximumLength = maximum };
        }

        /// <summary>SHDLC of Sensirion.</summary>
        public static StuffedLayout Shdlc()
        {
            return Summed(Stuffing.Shdlc, SumForm.Inverted, 5);
        }

        /// <summary>What Garmin receivers send: number, size, data, sum.</summary>
        public static StuffedLayout Garmin()
        {
            return Summed(Stuffing.Dle, SumForm.Negated, 3);
        }

        /// <summary>PPP on an asynchronous line, with the FCS of 16 bits.</summary>
        public static StuffedLayout Ppp(Stuffing kind)
        {
            return new StuffedLayout
            {
                Stuffing = kind,
                MinimumLength = 4,
                MaximumLength = 200,
                Checks = new[] { new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc16IbmSdlc), At = -2, To = -2 } },
            };
        }

        /// <summary>Any kind with a sum in the last byte.</summary>
        public static StuffedLayout Summed(Stuffing kind, SumForm form, int minimum)
        {
            return new StuffedLayout
            {
                Stuffing = kind,
                MinimumLength = minimum,
                MaximumLength = 120,
                Checks = new[] { new FrameCheck { Checksum = new Sum(8, form), At = -1, To = -1 } },
            };
        }

        /// <summary>A string as bytes.</summary>
        public static byte[] Ascii(string text)
        {
            char[] characters = text.ToCharArray();
            byte[] bytes = new byte[characters.Length];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)characters[i];
            }

            return bytes;
        }
    }
}
