namespace Nano.Calibration
{
    // The scenarios that need the rarer checksums and frames.
    public static partial class ScenarioList
    {
        // How many cases there are below.
        private const int CountOfFraming = 28;

        static partial void AddFramingCount(ref int count)
        {
            count += CountOfFraming;
        }

        static partial void CreateOfFraming(ref int index, ref Scenario scenario)
        {
            switch (index)
            {
                case 0: scenario = new Crc8Over256(); break;
                case 1: scenario = new Crc16XmodemOver256(); break;
                case 2: scenario = new Crc32Over256(); break;
                case 3: scenario = new Crc64Over256(); break;
                case 4: scenario = new Crc32NibblesOver256(); break;
                case 5: scenario = new Crc32BitwiseOver256(); break;
                case 6: scenario = new Xor8Over256(); break;
                case 7: scenario = new FletcherUbxOver256(); break;
                case 8: scenario = new Adler32Over256(); break;
                case 9: scenario = new InternetOver256(); break;
                case 10: scenario = new UbxFrame(); break;
                case 11: scenario = new Rtcm3Frame(); break;
                case 12: scenario = new NmeaSentence(); break;
                case 13: scenario = new AnyUbxFrame(); break;
                case 14: scenario = new AnyNmeaSentence(); break;
                case 15: scenario = new SlipFrame(); break;
                case 16: scenario = new CobsFrame(); break;
                case 17: scenario = new ShdlcFrame(); break;
                case 18: scenario = new DleFrame(); break;
                case 19: scenario = new UbxWrite(); break;
                case 20: scenario = new NmeaWrite(); break;
                case 21: scenario = new SlipWrite(); break;
                case 22: scenario = new CobsWrite(); break;
                case 23: scenario = new ShdlcWrite(); break;
                case 24: scenario = new DleWrite(); break;
                case 25: scenario = new SyncBytes960(); break;
                case 26: scenario = new SyncWords960(); break;
                case 27: scenario = new ModbusResponse(); break;
            }

            index -= CountOfFraming;
        }
    }
}
