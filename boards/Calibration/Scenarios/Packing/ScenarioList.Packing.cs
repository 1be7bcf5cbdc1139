namespace Nano.Calibration
{
    // The scenarios that need Nano.Packing or Nano.Packing.Tables, and their yardstick.
    public static partial class ScenarioList
    {
        // How many cases there are below.
        private const int CountOfPacking = 5;

        static partial void AddPackingCount(ref int count)
        {
            count += CountOfPacking;
        }

        static partial void CreateOfPacking(ref int index, ref Scenario scenario)
        {
            switch (index)
            {
                case 0: scenario = new StructUnpackNaive(); break;
                case 1: scenario = new StructUnpackInto(); break;
                case 2: scenario = new StructGetField(); break;
                case 3: scenario = new StructPack(); break;
                case 4: scenario = new StructTable(); break;
            }

            index -= CountOfPacking;
        }
    }
}
