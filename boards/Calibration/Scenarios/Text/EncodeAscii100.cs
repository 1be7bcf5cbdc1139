namespace Nano.Calibration
{
    using Nano.Text;

    /// <summary>100 characters of ASCII encoded as UTF-8 into the caller's array.</summary>
    public sealed class EncodeAscii100 : Scenario
    {
        private readonly TextEncoder _encoder = new TextEncoder(TextEncoding.Utf8);
        private readonly char[] _text = SampleText.CreateCharacters(100);
        private readonly byte[] _bytes = new byte[100];

        /// <inheritdoc/>
        public override string Name => "encode-ascii-100";

        /// <inheritdoc/>
        public override string Unit => "a text";

        /// <inheritdoc/>
        public override void Run()
        {
            if (_encoder.Encode(_text, 0, 100, _bytes, 0, 100, true, out _) != 100 || _bytes[99] != 'v')
            {
                throw Wrong();
            }
        }
    }
}
