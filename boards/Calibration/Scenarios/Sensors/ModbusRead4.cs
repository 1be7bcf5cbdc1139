namespace Nano.Calibration
{
    using Nano.Sensors;

    /// <summary>Four input registers of a Modbus device whose answer comes at once, in one piece: asked for, found, taken out.</summary>
    public sealed class ModbusRead4 : Scenario
    {
        private readonly ushort[] _values = new ushort[4];
        private readonly ModbusClient _client = new ModbusClient(
            new PromptAnswer(new byte[] { 0xFE, 0x04, 0x08, 0, 0, 0, 0, 0, 0, 0x01, 0x90, 0x16, 0xE6 }), 115200);

        /// <inheritdoc/>
        public override string Name => "modbus-read-4";

        /// <inheritdoc/>
        public override string Unit => "a request";

        /// <inheritdoc/>
        public override void Run()
        {
            if (_client.ReadInputRegisters(0xFE, 0, _values, 0, 4) != ModbusResult.Done)
            {
                throw Wrong();
            }
        }
    }
}
