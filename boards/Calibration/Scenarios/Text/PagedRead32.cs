using System.IO;

namespace Nano.Calibration
{
    using Nano.Paging;

    /// <summary>32 bytes of paged memory across a border, both pages being there.</summary>
    public sealed class PagedRead32 : Scenario
    {
        private readonly PagedBytes _bytes = new PagedBytes(new StreamStore(new MemoryStream(SampleFrames.CreateRamp(512))), PagedAccess.ReadOnly, 64, 4);
        private readonly byte[] _piece = new byte[32];

        /// <inheritdoc/>
        public override string Name => "paged-read-32";

        /// <inheritdoc/>
        public override string Unit => "a read";

        /// <inheritdoc/>
        public override void Run()
        {
            _bytes.Read(48, _piece, 0, 32);
            if (_piece[0] != 48 || _piece[31] != 79)
            {
                throw Wrong();
            }
        }
    }
}
