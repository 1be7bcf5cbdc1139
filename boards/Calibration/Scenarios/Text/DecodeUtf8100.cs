namespace Nano.Calibration
{
    using Nano.Text;

    /// <summary>100 bytes of UTF-8, 50 letters of two bytes each, decoded into the caller's array.</summary>
    public sealed class DecodeUtf8100 : Scenario
    {
        private readonly TextDecoder _decoder = new TextDecoder(TextEncoding.Utf8);
        private readonly byte[] _bytes = SampleText.CreateUtf8(50);
        private readonly char[] _text = new char[50];

        /// <inheritdoc/>
        public override string Name => "decode-utf8-100";

        /// <inheritdoc/>
        public override string Unit => "a text";

        /// <inheritdoc/>
        public override void Run()
        {
            if (_decoder.Decode(_bytes, 0, 100, _text, 0, 50, true, out _) != 50 || _text[49] != '\u00B5')
            {
                throw Wrong();
            }
        }
    }
}
