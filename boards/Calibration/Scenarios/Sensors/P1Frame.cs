namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>A telegram of 14 lines that comes in one piece: taken in, found, its values taken out.</summary>
    public sealed class P1Frame : Scenario
    {
        private readonly byte[] _telegram;
        private readonly FrameReader _reader = new FrameReader(P1Telegram.CreateLayout(512));
        private readonly P1Reading _reading = new P1Reading();

        /// <summary>Makes one.</summary>
        public P1Frame()
        {
            _telegram = MeterText.Create(
                "/ISk5\\2MT382-1000||1-3:0.2.8(50)|0-0:1.0.0(101209113020W)|1-0:1.8.1(123456.789*kWh)|1-0:1.8.2(123456.789*kWh)"
                    + "|1-0:2.8.1(123456.789*kWh)|1-0:2.8.2(123456.789*kWh)|0-0:96.14.0(0002)|1-0:1.7.0(01.193*kW)|1-0:2.7.0(00.000*kW)"
                    + "|1-0:32.7.0(220.1*V)|1-0:31.7.0(001*A)|0-1:24.1.0(003)|0-1:24.2.1(101209112500W)(12785.123*m3)|!",
                4);
            new FrameWriter(P1Telegram.CreateLayout(512)).Write(_telegram, 0, _telegram.Length);
        }

        /// <inheritdoc/>
        public override string Name => "p1-telegram";

        /// <inheritdoc/>
        public override string Unit => "a telegram";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            reader.Feed(_telegram, 0, _telegram.Length);
            if (!reader.TryRead(out int offset, out int length))
            {
                throw Wrong();
            }

            _reading.Read(reader.Buffer, offset, length);
        }
    }
}
