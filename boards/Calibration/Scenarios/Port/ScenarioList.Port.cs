namespace Nano.Calibration
{
    // The scenarios that need Nano.Serial and with it System.IO.Ports.
    public static partial class ScenarioList
    {
        static partial void AddPortCount(ref int count)
        {
            count += 4;
        }

        static partial void CreateOnPort(int index, string loopbackPort, ref Scenario scenario)
        {
            switch (index)
            {
                case 0: scenario = new Pms5003Pumped(); break;
                case 1: scenario = new BufferedRead8(); break;
                case 2: scenario = new MemoryWrite32(); break;
                case 3: scenario = loopbackPort == null ? null : new RawRead32(loopbackPort); break;
            }
        }
    }
}
