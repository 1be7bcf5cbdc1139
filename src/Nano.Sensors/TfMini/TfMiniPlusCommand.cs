namespace Nano.Sensors
{
    /// <summary>What a TFmini Plus or TFmini-S can be told or asked: the number of the command, and times 256 the bytes of its
    /// parameter. Takes no flash but for its name.</summary>
    /// <remarks>SJ-PM-TFmini Plus-T-01 A04, sections 7.2 to 7.4.</remarks>
    public enum TfMiniPlusCommand
    {
        /// <summary>Asks for the version of the firmware: the answer's bytes 5, 4 and 3, major first.</summary>
        Version = 0x001,

        /// <summary>Starts the sensor anew.</summary>
        Reset = 0x002,

        /// <summary>Frames a second, 1 to 1000 (1000/n); 0: only when triggered. Default 100.</summary>
        FrameRate = 0x203,

        /// <summary>Measures once, while <see cref="FrameRate"/> is 0; the answer is a reading.</summary>
        Trigger = 0x004,

        /// <summary>1: nine bytes, distance in cm (the default); 2: lines of text in m; 6: nine bytes, distance in mm.</summary>
        OutputFormat = 0x105,

        /// <summary>Bits per second, such as 115200.</summary>
        BaudRate = 0x406,

        /// <summary>1: readings are sent (the default); 0: they are not.</summary>
        Output = 0x107,

        /// <summary>All settings as the maker had them.</summary>
        RestoreFactorySettings = 0x010,

        /// <summary>Keeps the settings; those that are not saved are lost with the power.</summary>
        Save = 0x011,

        /// <summary>1 to 10 frames a second with little power; 0: off. Two bytes.</summary>
        LowPower = 0x235,
    }
}
