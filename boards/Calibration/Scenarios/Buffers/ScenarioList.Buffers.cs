namespace Nano.Calibration
{
    // The scenarios that need Nano.Buffers or Nano.Buffers.Arrays.
    public static partial class ScenarioList
    {
        // How many cases there are below.
        private const int CountOfBuffers = 8;

        static partial void AddBufferCount(ref int count)
        {
            count += CountOfBuffers;
        }

        static partial void CreateOfBuffers(ref int index, ref Scenario scenario)
        {
            switch (index)
            {
                case 0: scenario = new ViewSlice(); break;
                case 1: scenario = new ViewItem(); break;
                case 2: scenario = new ViewItemInt32(); break;
                case 3: scenario = new BufferAppend(); break;
                case 4: scenario = new FindByte1000(); break;
                case 5: scenario = new FindBytes1000(); break;
                case 6: scenario = new Copy1000(); break;
                case 7: scenario = new TypedArrayItem(); break;
            }

            index -= CountOfBuffers;
        }
    }
}
