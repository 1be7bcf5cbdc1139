namespace Nano.Calibration
{
    using Nano.Text;

    /// <summary>100 characters of ASCII decoded as UTF-8 into the caller's array.</summary>
    public sealed class DecodeAscii100 : Scenario
    {
        private readonly TextDecoder _decoder = new TextDecoder(TextEncoding.Utf8);
        private readonly byte[] _bytes = SampleText.CreateAscii(100);
        private readonly char[] _text = new char[100];

        /// <inheritdoc/>
        public override string Name => "decode-ascii-100";

        /// <inheritdoc/>
        public override string Unit => "a text";

        /// <inheritdoc/>
        public override void Run()
        {
            if (_decoder.Decode(_bytes, 0, 100, _text, 0, 100, true, out _) != 100 || _text[99] != 'v')
            {
                throw Wrong();
            }
        }
    }
}
