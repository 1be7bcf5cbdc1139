namespace Nano.Tests
{
    using Nano.Packing;

    /// <summary>A text and bytes of fixed size.</summary>
    [Packed(">")]
    internal sealed partial class Texts
    {
        [Field("4s")] public string Name;
        public readonly byte[] Id = new byte[6];
    }
}
