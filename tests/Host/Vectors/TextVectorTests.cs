using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Host.Tests.Vectors;

/// <summary>All that CPython was asked about text, run with our types; and that the runner would see a difference.</summary>
[TestClass]
public class TextVectorTests : VectorTests<TextVectorFile>
{
}
