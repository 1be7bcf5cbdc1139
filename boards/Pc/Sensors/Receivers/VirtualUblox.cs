using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// A u-blox M8 in a car: with each fix it sends NMEA sentences and UBX-NAV-PVT, one after the other without a pause, each as
    /// often as CFG-MSG says; fixes are as far apart in its own time as CFG-RATE says.
    /// Source: UBX-13003221, chapters "UBX protocol" and "NMEA protocol".
    /// </summary>
    internal sealed class VirtualUblox : VirtualSensor
    {
        private readonly VirtualDrive _drive;
        private readonly VirtualUbloxSettings _settings = new VirtualUbloxSettings();
        private readonly VirtualUbloxEar _ear = new VirtualUbloxEar();
        private readonly (int Message, Func<IEnumerable<byte[]>> Say)[] _speech;
        private readonly Queue<(int Message, byte[] Bytes)> _queue = new Queue<(int, byte[])>();
        private int _fixes;

        /// <summary>Makes one.</summary>
        /// <param name="random">Where its way comes from.</param>
        internal VirtualUblox(SeededRandom random)
        {
            _drive = new VirtualDrive(random);
            var say = new VirtualSentences(_drive);
            _speech = new (int, Func<IEnumerable<byte[]>>)[]
            {
                (0xF004, () => say.Rmc().Select(Encoding.ASCII.GetBytes)),
                (0xF005, () => say.Vtg().Select(Encoding.ASCII.GetBytes)),
                (0xF000, () => say.Gga().Select(Encoding.ASCII.GetBytes)),
                (0xF002, () => say.Gsa().Select(Encoding.ASCII.GetBytes)),
                (0xF003, () => say.Gsv().Select(Encoding.ASCII.GetBytes)),
                (0xF001, () => say.Gll().Select(Encoding.ASCII.GetBytes)),
                (0x0107, () => new[] { NavPvt() }),
            };
        }

        /// <inheritdoc/>
        internal override void WriteNext(Transmission wire)
        {
            // All may be switched off: then it is silent.
            for (int tries = 0; _queue.Count == 0 && tries < 256; tries++)
            {
                Fix();
            }

            if (_queue.Count > 0)
            {
                (int message, byte[] bytes) = _queue.Dequeue();
                wire.AddFrame(bytes);
                if (message >= 0xF000)
                {
                    wire.AddOther("\r\n"u8);
                }
            }
        }

        /// <inheritdoc/>
        internal override void Hear(byte value, Transmission answer)
        {
            if (!_ear.Hear(value))
            {
                return;
            }

            if (_ear.Message == 0x0107 && _ear.Payload.Length == 0)
            {
                // A fix that has not been told yet.
                _queue.Clear();
                _drive.Advance(_settings.Milliseconds);
                answer.AddFrame(NavPvt());
                return;
            }

            foreach (byte[] message in _settings.Answer(_ear.Message, _ear.Payload))
            {
                answer.AddFrame(message);
            }
        }

        /// <summary>Puts sync word, header and checksum around a payload: the checksum is of class, id, length and payload, a sum and
        /// a sum of those sums.</summary>
        internal static byte[] Close(int message, ReadOnlySpan<byte> payload)
        {
            byte[] frame = new byte[payload.Length + 8];
            frame[0] = 0xB5;
            frame[1] = 0x62;
            BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(2), (ushort)message);
            BinaryPrimitives.WriteUInt16LittleEndian(frame.AsSpan(4), (ushort)payload.Length);
            payload.CopyTo(frame.AsSpan(6));
            byte a = 0;
            byte b = 0;
            foreach (byte value in frame.AsSpan(2, payload.Length + 4))
            {
                a += value;
                b += a;
            }

            frame[^2] = a;
            frame[^1] = b;
            return frame;
        }

        private void Fix()
        {
            _drive.Advance(_settings.Milliseconds);
            _fixes++;
            foreach ((int message, Func<IEnumerable<byte[]>> say) in _speech)
            {
                int rate = _settings.Rates[message];
                if (rate > 0 && _fixes % rate == 0)
                {
                    foreach (byte[] bytes in say())
                    {
                        _queue.Enqueue((message, bytes));
                    }
                }
            }
        }

        private byte[] NavPvt()
        {
            byte[] payload = new byte[92];
            DateTime time = _drive.Time;

            // GPS time was 18 seconds ahead of UTC from 2017 on; its weeks begin with Sunday.
            TimeSpan week = time.AddSeconds(18) - new DateTime(1980, 1, 6, 0, 0, 0, DateTimeKind.Utc);
            U4(0, (uint)(week.Ticks / TimeSpan.TicksPerMillisecond % (7 * 86400000L)));
            BinaryPrimitives.WriteUInt16LittleEndian(payload.AsSpan(4), (ushort)time.Year);
            payload[6] = (byte)time.Month;
            payload[7] = (byte)time.Day;
            payload[8] = (byte)time.Hour;
            payload[9] = (byte)time.Minute;
            payload[10] = (byte)time.Second;
            payload[11] = 0x07;
            U4(12, 21);
            U4(16, (uint)(time.Millisecond * 1000000));
            payload[20] = 3;
            payload[21] = 0x01;
            payload[22] = 0xE0;
            payload[23] = (byte)(_drive.Gps.Count(satellite => satellite.IsTracked) + _drive.Glonass.Count(satellite => satellite.IsTracked));
            U4(24, (uint)_drive.Longitude);
            U4(28, (uint)_drive.Latitude);
            U4(32, (uint)(_drive.Height + 48000));
            U4(36, (uint)_drive.Height);
            U4(40, (uint)(_drive.Dilution.Horizontal * 18));
            U4(44, (uint)(_drive.Dilution.Vertical * 18));
            double angle = _drive.Course / 1e5 * Math.PI / 180;
            U4(48, (uint)(int)Math.Round(_drive.Speed * Math.Cos(angle)));
            U4(52, (uint)(int)Math.Round(_drive.Speed * Math.Sin(angle)));
            U4(56, (uint)-_drive.Climb);
            U4(60, (uint)_drive.Speed);
            U4(64, (uint)_drive.Course);
            U4(68, 214);
            U4(72, 163000);
            BinaryPrimitives.WriteUInt16LittleEndian(payload.AsSpan(76), (ushort)_drive.Dilution.Position);
            return Close(0x0107, payload);

            void U4(int offset, uint value)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(payload.AsSpan(offset), value);
            }
        }
    }
}
