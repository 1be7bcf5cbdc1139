using System;

namespace Nano.Sensors
{
    using Nano.Checksums;

    /// <summary>What an SDS011 can be asked and told. Each request allocates its 19 bytes: make it once.</summary>
    /// <remarks>
    /// What is set outlasts a power cycle. Asleep the sensor hears nothing but the request to work.
    /// Nova Fitness, Laser Dust Sensor Control Protocol V1.3.
    /// <code>
    /// | AA | B4 | item | 1 to set | value | 0 ... | new number | device | sum of bytes 2 to 16 | AB |
    /// 0    1    2      3          4       5       13           15       17                     18
    /// </code>
    /// </remarks>
    public static class Sds011Requests
    {
        /// <summary>The device that every sensor takes for itself.</summary>
        public const int AnyDevice = 0xFFFF;

        /// <summary>Item: 0 for a reading every second, as delivered; 1 for readings only when asked.</summary>
        public const int ReportingMode = 2;

        /// <summary>Item to ask for only: the answer is a <see cref="Sds011Reading"/>.</summary>
        public const int Reading = 4;

        /// <summary>Item to set only: the sensor's number, 0 to 0xFFFF.</summary>
        public const int DeviceId = 5;

        /// <summary>Item: 1 at work, 0 asleep with fan and laser off.</summary>
        public const int Working = 6;

        /// <summary>Item to ask for only: the day of its firmware.</summary>
        public const int Firmware = 7;

        /// <summary>Item: 0 to measure all the time, as delivered; 1 to 30 to measure for 30 seconds every so many minutes, sleep
        /// between, and report once.</summary>
        public const int Period = 8;

        /// <summary>The request for an item.</summary>
        /// <param name="item">One of the constants.</param>
        /// <param name="device">Whom, 0 to 0xFFFF.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="device"/> is another number.</exception>
        public static byte[] Get(int item, int device)
        {
            return Create(item, 0, 0, 0, device);
        }

        /// <summary>The request to set an item.</summary>
        /// <param name="item">One of the constants.</param>
        /// <param name="value">To what.</param>
        /// <param name="device">Whose, 0 to 0xFFFF.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The item has no such <paramref name="value"/>, or
        /// <paramref name="device"/> is another number.</exception>
        public static byte[] Set(int item, int value, int device)
        {
            if (value < 0 || value > (item == DeviceId ? 0xFFFF : item == Period ? 30 : 1))
            {
                throw new ArgumentOutOfRangeException("value");
            }

            return item == DeviceId ? Create(item, 0, 0, value, device) : Create(item, 1, value, 0, device);
        }

        private static byte[] Create(int item, int isSet, int value, int number, int device)
        {
            if (device >> 16 != 0)
            {
                throw new ArgumentOutOfRangeException("device");
            }

            byte[] request =
            {
                0xAA, 0xB4, (byte)item, (byte)isSet, (byte)value, 0, 0, 0, 0, 0, 0, 0, 0,
                (byte)(number >> 8), (byte)number, (byte)(device >> 8), (byte)device, 0, 0xAB,
            };
            request[17] = (byte)Sum16.Compute(request, 2, 15);
            return request;
        }
    }
}
