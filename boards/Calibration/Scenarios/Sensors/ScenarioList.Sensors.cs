namespace Nano.Calibration
{
    // The scenarios of the sensors that not every program has.
    public static partial class ScenarioList
    {
        // How many cases there are below.
        private const int CountOfSensors = 13;

        static partial void AddSensorCount(ref int count)
        {
            count += CountOfSensors;
        }

        static partial void CreateOfSensors(ref int index, ref Scenario scenario)
        {
            switch (index)
            {
                case 0: scenario = new Pms5003TFrame(); break;
                case 1: scenario = new Sds011Frame(); break;
                case 2: scenario = new MhZ19bFrame(); break;
                case 3: scenario = new Sps30Frame(); break;
                case 4: scenario = new S8Frame(); break;
                case 5: scenario = new ModbusRead4(); break;
                case 6: scenario = new TfMiniFrame(); break;
                case 7: scenario = new Ld06Frame(); break;
                case 8: scenario = new NavPvtFrame(); break;
                case 9: scenario = new GgaFrame(); break;
                case 10: scenario = new P1Frame(); break;
                case 11: scenario = new VeDirectFrame(); break;
                case 12: scenario = new DecimalNumber(); break;
            }

            index -= CountOfSensors;
        }
    }
}
