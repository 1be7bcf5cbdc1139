namespace Nano.Calibration
{
    using Nano.Buffers;

    /// <summary>1,000 bytes copied from one view to another: a native copy.</summary>
    public sealed class Copy1000 : Scenario
    {
        private readonly ByteView _source = new ByteView(SampleNoise.Create(false));
        private readonly byte[] _target = new byte[SampleNoise.Length];
        private readonly ByteView _view;
        private readonly byte _last;

        /// <summary>Makes the view that is written to.</summary>
        public Copy1000()
        {
            _view = new ByteView(_target);
            _last = _source[-1];
        }

        /// <inheritdoc/>
        public override string Name => "copy-1000";

        /// <inheritdoc/>
        public override string Unit => "1,000 bytes";

        /// <inheritdoc/>
        public override void Run()
        {
            _target[SampleNoise.Length - 1] = (byte)~_last;
            _view.SetSlice(0, SampleNoise.Length, _source);
            if (_target[SampleNoise.Length - 1] != _last)
            {
                throw Wrong();
            }
        }
    }
}
