namespace Nano.Calibration
{
    // The scenarios that need Nano.Serial and with it System.IO.Ports.
    public static partial class ScenarioList
    {
        static partial void AddPortCount(ref int count)
        {
            count += 2;
        }

        static partial void CreateOnPort(int index, string loopbackPort, ref Scenario scenario)
        {
            if (index == 0)
            {
                scenario = new Pms5003Pumped();
            }
            else if (loopbackPort != null)
            {
                scenario = new RawRead32(loopbackPort);
            }
        }
    }
}
