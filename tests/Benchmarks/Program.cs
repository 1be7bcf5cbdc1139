using System;

namespace Nano.Benchmarks
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    /// <summary>
    /// Times what a frame costs, beside the plain array decode in the same run. Runs on a board, on the interpreter's PC build
    /// and on a PC. Each figure is the least of nine rounds: noise of the machine only ever adds.
    /// </summary>
    public static class Program
    {
        private const int Rounds = 9;

        private static readonly byte[] s_frame =
        {
            0x42, 0x4D, 0x00, 0x1C, 0x00, 0x05, 0x00, 0x07, 0x00, 0x08, 0x00, 0x05, 0x00, 0x07, 0x00, 0x08,
            0x00, 0xD2, 0x00, 0x46, 0x00, 0x2D, 0x00, 0x1E, 0x00, 0x02, 0x00, 0x01, 0x97, 0x00, 0x02, 0xBC,
        };

        private static readonly ushort[] s_data = new ushort[13];
        private static readonly Pms5003Reading s_reading = new Pms5003Reading();
        private static byte[] s_stream;
        private static byte[] s_quiet;
        private static byte[] s_noise;
        private static FrameReader s_reader;
        private static FrameReader s_pumped;
        private static FramePump s_pump;
        private static MemoryRawIO s_memory;

        /// <summary>Runs all scenarios and prints a line for each.</summary>
        public static void Main()
        {
            FixChecksum(s_frame);
            const int frames = 64;
            s_stream = new byte[frames * 32];
            for (int i = 0; i < frames; i++)
            {
                Array.Copy(s_frame, 0, s_stream, i * 32, 32);
            }

            s_quiet = new byte[4096];
            s_noise = new byte[4096];
            uint random = 12345;
            for (int i = 0; i < s_noise.Length; i++)
            {
                // Numerical Recipes' generator; its high bits are the good ones.
                random = random * 1664525 + 1013904223;
                s_noise[i] = (byte)(random >> 24);
                s_quiet[i] = s_noise[i] == 0x42 ? (byte)0 : s_noise[i];
            }

            s_reader = new FrameReader(Pms5003Reading.CreateLayout());
            s_memory = new MemoryRawIO(s_stream, 0, s_stream.Length);
            s_pumped = new FrameReader(Pms5003Reading.CreateLayout());
            s_pump = new FramePump(s_memory, s_pumped, 1000);

            Scenario plain = new Scenario("plain array decode of a frame, the yardstick", PlainFrames, frames);
            Scenario hand = new Scenario("hand loop over noise, a byte, the yardstick", HandSkip, s_quiet.Length);
            Scenario[] ofFrames =
            {
                plain,
                new Scenario("reader, a frame: taken in, sync, sum, delivered", FeedFrames, frames),
                new Scenario("the same with the 13 fields taken out", FeedAndDecodeFrames, frames),
                new Scenario("raw I/O over memory, pump, reader, fields, a frame", PumpFrames, frames),
            };
            Scenario[] ofNoise =
            {
                hand,
                new Scenario("reader, a byte of noise without a sync byte", QuietSkip, s_quiet.Length),
                new Scenario("reader, a byte of random noise", NoiseSkip, s_noise.Length),
            };

            foreach (Scenario scenario in ofFrames)
            {
                scenario.Calibrate();
            }

            foreach (Scenario scenario in ofNoise)
            {
                scenario.Calibrate();
            }

            // In turn, so that a machine that changes its speed changes it for all.
            for (int round = 0; round < Rounds; round++)
            {
                foreach (Scenario scenario in ofFrames)
                {
                    scenario.Measure();
                }

                foreach (Scenario scenario in ofNoise)
                {
                    scenario.Measure();
                }
            }

            foreach (Scenario scenario in ofFrames)
            {
                scenario.Print(plain);
            }

            foreach (Scenario scenario in ofNoise)
            {
                scenario.Print(hand);
            }
        }

        private static void PlainFrames()
        {
            for (int at = 0; at < s_stream.Length; at += 32)
            {
                if (!PlainArrayDecode.TryDecode(s_stream, at, s_data))
                {
                    throw new InvalidOperationException("plain");
                }
            }
        }

        private static void FeedFrames()
        {
            FrameReader reader = s_reader;
            byte[] stream = s_stream;
            for (int at = 0; at < stream.Length; at += 32)
            {
                reader.Feed(stream, at, 32);
                if (!reader.TryRead(out _, out _))
                {
                    throw new InvalidOperationException("fed");
                }
            }
        }

        private static void FeedAndDecodeFrames()
        {
            FrameReader reader = s_reader;
            byte[] stream = s_stream;
            byte[] buffer = reader.Buffer;
            Pms5003Reading reading = s_reading;
            for (int at = 0; at < stream.Length; at += 32)
            {
                reader.Feed(stream, at, 32);
                if (!reader.TryRead(out int offset, out _))
                {
                    throw new InvalidOperationException("fed");
                }

                reading.Read(buffer, offset);
            }
        }

        private static void PumpFrames()
        {
            s_memory.Position = 0;
            for (int at = 0; at < s_stream.Length; at += 32)
            {
                if (!s_pump.TryRead(out int offset, out _, -1))
                {
                    throw new InvalidOperationException("pumped");
                }

                s_reading.Read(s_pumped.Buffer, offset);
            }
        }

        private static void HandSkip()
        {
            if (PlainArrayDecode.Find(s_quiet, 0x42, 0, s_quiet.Length) >= 0)
            {
                throw new InvalidOperationException("hand");
            }
        }

        private static void QuietSkip()
        {
            Skip(s_quiet);
        }

        private static void NoiseSkip()
        {
            Skip(s_noise);
        }

        private static void Skip(byte[] noise)
        {
            FrameReader reader = s_reader;
            int at = 0;
            while (at < noise.Length)
            {
                at += reader.Feed(noise, at, noise.Length - at);
                if (reader.TryRead(out _, out _))
                {
                    throw new InvalidOperationException("a frame in noise");
                }
            }
        }

        private static void FixChecksum(byte[] frame)
        {
            int sum = 0;
            for (int i = 0; i < 30; i++)
            {
                sum += frame[i];
            }

            frame[30] = (byte)(sum >> 8);
            frame[31] = (byte)sum;
        }
    }
}
