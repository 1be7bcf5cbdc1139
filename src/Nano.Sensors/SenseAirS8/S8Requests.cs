using System;

namespace Nano.Sensors
{
    using Nano.Checksums;

    /// <summary>What a SenseAir S8 can be asked and told, over Modbus, at the address that every S8 has.</summary>
    /// <remarks>
    /// <see cref="S8Reading"/> is the answer to <see cref="Reading"/>. A write is answered by its own bytes. The answers to
    /// <see cref="AbcPeriod"/> and <see cref="Acknowledgement"/> have one register each: where the assembly Nano.Sensors.Modbus is
    /// there, ask by a ModbusClient, which reads them.
    /// To calibrate in fresh air (400 ppm): <see cref="ClearAcknowledgement"/>, <see cref="CalibrateBackground"/>, at least one
    /// measurement later (4 s) <see cref="Acknowledgement"/>, whose <see cref="BackgroundCalibrated"/> tells that it is done.
    /// Source: SenseAir TDE2067 "Modbus on SenseAir S8".
    /// </remarks>
    public static class S8Requests
    {
        /// <summary>Asks for status and CO2: input registers IR1 to IR4.</summary>
        public const long Reading = 0x0400000004;

        /// <summary>Asks what has been done: holding register HR1.</summary>
        public const long Acknowledgement = 0x0300000001;

        /// <summary>Sets HR1 to 0.</summary>
        public const long ClearAcknowledgement = 0x0600000000;

        /// <summary>Says that the air has 400 ppm now: special command 0x7C06 in HR2.</summary>
        public const long CalibrateBackground = 0x0600017C06;

        /// <summary>Says that the air has 0 ppm now (nitrogen): special command 0x7C07 in HR2.</summary>
        public const long CalibrateZero = 0x0600017C07;

        /// <summary>Asks for the ABC period in hours (automatic baseline correction): HR32.</summary>
        public const long AbcPeriod = 0x03001F0001;

        /// <summary>Sets the ABC period: add the hours, 4 to 4,800, or 0 for no correction; 180 as it comes from the maker.</summary>
        public const long SetAbcPeriod = 0x06001F0000;

        /// <summary>Of HR1: the calibration to 400 ppm is done.</summary>
        public const int BackgroundCalibrated = 0x20;

        /// <summary>Of HR1: the calibration to 0 ppm is done.</summary>
        public const int ZeroCalibrated = 0x40;

        /// <summary>Makes the bytes of a request: address, function, register, value or count, CRC. Allocates them: make it once.</summary>
        /// <param name="request">One of the constants.</param>
        /// <returns>8 bytes.</returns>
        /// <exception cref="ArgumentOutOfRangeException">It is no number of 5 bytes.</exception>
        public static byte[] Create(long request)
        {
            if (request >> 40 != 0)
            {
                throw new ArgumentOutOfRangeException("request");
            }

            byte[] bytes = new byte[8];
            bytes[0] = S8Reading.AnyAddress;
            for (int i = 5; i > 0; i--)
            {
                bytes[i] = (byte)request;
                request >>= 8;
            }

            uint crc = Crc16Modbus.Compute(bytes, 0, 6);
            bytes[6] = (byte)crc;
            bytes[7] = (byte)(crc >> 8);
            return bytes;
        }
    }
}
