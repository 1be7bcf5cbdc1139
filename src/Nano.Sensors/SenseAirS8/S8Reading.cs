namespace Nano.Sensors
{
    using Nano.Checksums;
    using Nano.Packing;

    /// <summary>One reading of a SenseAir S8 CO2 sensor: its answer to <see cref="S8Requests.Reading"/>, input registers IR1 to
    /// IR4.</summary>
    /// <remarks>9600 baud 8N1; it measures every 2 or 4 seconds, by the model. SenseAir TDE2067 "Modbus on SenseAir S8", sections
    /// "Modbus registers on S8" and "Application examples".</remarks>
    [Packed(">", Frame = true, ReadOnly = true)]
    public sealed partial class S8Reading
    {
        /// <summary>Bits per second of the sensor's line.</summary>
        public const int BaudRate = 9600;

        /// <summary>The Modbus address that every S8 answers to, whatever else it has been given.</summary>
        public const int AnyAddress = 0xFE;

        /// <summary>Of <see cref="MeterStatus"/>: the sensor is broken; try to switch it off and on.</summary>
        public const int FatalError = 0x01;

        /// <summary>Of <see cref="MeterStatus"/>: regulation, algorithm, output, self-diagnostics or memory failed.</summary>
        public const int OffsetRegulationError = 0x02, AlgorithmError = 0x04, OutputError = 0x08, SelfDiagnosticsError = 0x10, MemoryError = 0x40;

        /// <summary>Of <see cref="MeterStatus"/>: the concentration is beyond what the sensor measures; it goes by itself.</summary>
        public const int OutOfRange = 0x20;

        /// <summary>Of <see cref="OutputStatus"/>: the alarm output, inverted because it is an open collector.</summary>
        public const int AlarmOutput = 0x01;

        /// <summary>Of <see cref="OutputStatus"/>: the PWM output is at its full scale.</summary>
        public const int PwmOutput = 0x02;

        [Constant] private const byte Address = AnyAddress;
        [Constant] private const byte Function = 4;
        [Constant] private const byte Bytes = 8;

        /// <summary>What is wrong with the sensor; 0 for nothing. IR1.</summary>
        [Field("H")] public int MeterStatus;

        /// <summary>Reserved by the maker. IR2.</summary>
        [Field("H")] public int AlarmStatus;

        /// <summary>The state of the outputs. IR3.</summary>
        [Field("H")] public int OutputStatus;

        /// <summary>CO2 in ppm. IR4.</summary>
        [Field("h")] public int Co2;
        [Checksum(typeof(Crc16Modbus)), Field("<H")] private const ushort Check = 0;
    }
}
