namespace Nano.Calibration
{
    /// <summary>All scenarios, in the order in which they are timed.</summary>
    public static partial class ScenarioList
    {
        // How many cases there are below.
        private const int CountOfAll = 15;

        /// <summary>How many there are.</summary>
        public static int Count
        {
            get
            {
                int count = CountOfAll;
                AddBufferCount(ref count);
                AddPackingCount(ref count);
                AddFramingCount(ref count);
                AddTextCount(ref count);
                AddSensorCount(ref count);
                AddPortCount(ref count);
                return count;
            }
        }

        /// <summary>Makes one. Only one is made at a time: a small board has 32 KB of memory.</summary>
        /// <param name="index">0 to <see cref="Count"/> - 1. The first is <see cref="Empty"/>.</param>
        /// <param name="loopbackPort">The port whose TX is connected to its RX; null for none.</param>
        /// <returns>The scenario; null where it needs a port and there is none.</returns>
        public static Scenario Create(int index, string loopbackPort)
        {
            switch (index)
            {
                case 0: return new Empty();
                case 1: return new PlainDecode();
                case 2: return new Pms5003Generated();
                case 3: return new Pms5003Frame();
                case 4: return new FrameBytewise();
                case 5: return new CheckedMessageFrame();
                case 6: return new CheckedMessageWrite();
                case 7: return new HandNoise1000();
                case 8: return new Quiet1000();
                case 9: return new Noise1000();
                case 10: return new Sum16Over256();
                case 11: return new Crc16Over256();
                case 12: return new CreatePms5003Reader();
                case 13: return new ReadInt32Little();
                case 14: return new ReadInt32Big();
            }

            Scenario scenario = null;
            index -= CountOfAll;
            CreateOfBuffers(ref index, ref scenario);
            if (scenario == null)
            {
                CreateOfPacking(ref index, ref scenario);
            }

            if (scenario == null)
            {
                CreateOfFraming(ref index, ref scenario);
            }

            if (scenario == null)
            {
                CreateOfText(ref index, ref scenario);
            }

            if (scenario == null)
            {
                CreateOfSensors(ref index, ref scenario);
            }

            if (scenario == null)
            {
                CreateOnPort(index, loopbackPort, ref scenario);
            }

            return scenario;
        }

        // Bodies in the folders of Scenarios. A build that leaves a folder out has none of it, and
        // the compiler drops the calls.
        static partial void AddBufferCount(ref int count);

        static partial void CreateOfBuffers(ref int index, ref Scenario scenario);

        static partial void AddPackingCount(ref int count);

        static partial void CreateOfPacking(ref int index, ref Scenario scenario);

        static partial void AddFramingCount(ref int count);

        static partial void CreateOfFraming(ref int index, ref Scenario scenario);

        static partial void AddTextCount(ref int count);

        static partial void CreateOfText(ref int index, ref Scenario scenario);

        static partial void AddSensorCount(ref int count);

        static partial void CreateOfSensors(ref int index, ref Scenario scenario);

        static partial void AddPortCount(ref int count);

        static partial void CreateOnPort(int index, string loopbackPort, ref Scenario scenario);
    }
}
