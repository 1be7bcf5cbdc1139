namespace Nano.Calibration
{
    // The scenarios that need Nano.Text, its neighbours or Nano.Paging.
    public static partial class ScenarioList
    {
        // How many cases there are below.
        private const int CountOfText = 8;

        static partial void AddTextCount(ref int count)
        {
            count += CountOfText;
        }

        static partial void CreateOfText(ref int index, ref Scenario scenario)
        {
            switch (index)
            {
                case 0: scenario = new DecodeAscii100(); break;
                case 1: scenario = new DecodeUtf8100(); break;
                case 2: scenario = new EncodeAscii100(); break;
                case 3: scenario = new FormatLine(); break;
                case 4: scenario = new FormatBoxed(); break;
                case 5: scenario = new Hex32(); break;
                case 6: scenario = new DumpLine(); break;
                case 7: scenario = new PagedRead32(); break;
            }

            index -= CountOfText;
        }
    }
}
