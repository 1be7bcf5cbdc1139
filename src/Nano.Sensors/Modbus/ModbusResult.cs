namespace Nano.Sensors
{
    /// <summary>How a request ended. Below 0: without an intact answer. 1 to 255: the device's exception code, also where it has no
    /// name here.</summary>
    /// <remarks>Source: Modbus Application Protocol Specification V1.1b3, section 7, "MODBUS Exception Responses".</remarks>
    public enum ModbusResult
    {
        /// <summary>The line has ended, or does not take the request.</summary>
        LineEnded = -3,

        /// <summary>Bytes came in time, but no intact answer to this request: damaged, broken off, of another device, noise.</summary>
        WrongAnswer = -2,

        /// <summary>Not a byte came in time.</summary>
        TimedOut = -1,

        /// <summary>The values are there; or written; or, to all devices, sent.</summary>
        Done = 0,

        /// <summary>The device does not know the function.</summary>
        IllegalFunction = 1,

        /// <summary>The device has no such register, or not as many from there on.</summary>
        IllegalAddress = 2,

        /// <summary>The device does not take the value, or the count.</summary>
        IllegalValue = 3,

        /// <summary>The device failed.</summary>
        DeviceFailure = 4,

        /// <summary>The device has begun, and will take long.</summary>
        Acknowledge = 5,

        /// <summary>The device is at something that takes long: ask again later.</summary>
        Busy = 6,

        /// <summary>The device cannot do it; in older editions of the specification.</summary>
        NegativeAcknowledge = 7,

        /// <summary>The device's memory failed its parity check.</summary>
        MemoryParityError = 8,

        /// <summary>The gateway has no way to the device.</summary>
        GatewayPathUnavailable = 10,

        /// <summary>The device behind the gateway does not answer.</summary>
        GatewayTargetFailed = 11,
    }
}
