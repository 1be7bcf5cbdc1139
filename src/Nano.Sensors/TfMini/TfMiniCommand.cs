namespace Nano.Sensors
{
    /// <summary>What a TFmini can be told; its value is bytes 6 and 7 of the request. Takes no flash but for its name.</summary>
    /// <remarks>SJ-PM-TFmini-T-01 A03, table 8; those from <see cref="ExternalTrigger"/> on: table 9, as drivers quote it.</remarks>
    public enum TfMiniCommand
    {
        /// <summary>Begins the configuration: everything else is only heard after it.</summary>
        BeginConfiguration = 0x0102,

        /// <summary>Ends it: the sensor goes on measuring.</summary>
        EndConfiguration = 0x0002,

        /// <summary>Frames of nine bytes, the default.</summary>
        StandardFormat = 0x0106,

        /// <summary>Lines of text, in m: "1.21" CR LF.</summary>
        PixhawkFormat = 0x0406,

        /// <summary>Time from frame to frame; the parameter is in ms, a multiple of 10. Default 10.</summary>
        OutputCycle = 0x0007,

        /// <summary>Distances in mm.</summary>
        Millimetres = 0x001A,

        /// <summary>Distances in cm, the default.</summary>
        Centimetres = 0x011A,

        /// <summary>The sensor chooses its distance mode itself, the default.</summary>
        AutomaticMode = 0x0014,

        /// <summary>The distance mode is the one that is set.</summary>
        FixedMode = 0x0114,

        /// <summary>Near: 0 to 2 m (firmware 16x).</summary>
        ShortDistance16 = 0x0011,

        /// <summary>Middle: 0.5 to 5 m (firmware 16x).</summary>
        MiddleDistance16 = 0x0311,

        /// <summary>Near: 0 to 5 m (firmware 15x).</summary>
        ShortDistance15 = 0x0211,

        /// <summary>Far: 1 to 12 m.</summary>
        LongDistance = 0x0711,

        /// <summary>No limit of the distance.</summary>
        RangeLimitOff = 0x0019,

        /// <summary>Distances are limited; the parameter is in mm.</summary>
        RangeLimit = 0x0119,

        /// <summary>The weakest signal, the parameter, 0 to 255; 65535 is sent as the distance below it. Default 20.</summary>
        WeakestSignal = 0x0020,

        /// <summary>One measurement for each <see cref="Trigger"/>.</summary>
        ExternalTrigger = 0x0040,

        /// <summary>Measurements in a row, the default.</summary>
        InternalTrigger = 0x0140,

        /// <summary>Measures once.</summary>
        Trigger = 0x0041,

        /// <summary>9600 baud. Of a rate the middle byte is a number from 0 to 12.</summary>
        Baud9600 = 0x0008,

        /// <summary>115200 baud, the default.</summary>
        Baud115200 = 0x0608,

        /// <summary>460800 baud.</summary>
        Baud460800 = 0x0A08,

        /// <summary>All settings as the maker had them; the parameter is 65535.</summary>
        Reset = 0xFFFF,
    }
}
