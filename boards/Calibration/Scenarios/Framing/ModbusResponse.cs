namespace Nano.Calibration
{
    using Nano.Checksums;
    using Nano.Frames;

    /// <summary>A Modbus RTU response of 9 bytes between two silences, through the reader.</summary>
    public sealed class ModbusResponse : Scenario
    {
        private readonly byte[] _response = { 0x01, 0x03, 0x04, 0x00, 0x06, 0x00, 0x05, 0x00, 0x00 };
        private readonly FrameReader _reader;

        /// <summary>Makes one.</summary>
        public ModbusResponse()
        {
            SilenceLayout layout = new SilenceLayout { Checksum = new Crc16Modbus(), MinimumLength = 4, MaximumLength = 256 };
            _reader = new FrameReader(layout);
            new FrameWriter(layout).Write(_response, 0, _response.Length);
        }

        /// <inheritdoc/>
        public override string Name => "modbus-response";

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            _reader.Feed(_response, 0, 9);
            _reader.GiveUp();
            if (!_reader.TryRead(out _, out int length) || length != 9)
            {
                throw Wrong();
            }
        }
    }
}
