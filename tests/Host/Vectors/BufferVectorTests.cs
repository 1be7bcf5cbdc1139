using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Host.Tests.Vectors;

/// <summary>All that CPython was asked about buffers, run with our types; and that the runner would see a difference.</summary>
[TestClass]
public class BufferVectorTests : VectorTests<BufferVectorFile>
{
    [TestMethod]
    [DataRow("nothing\tslice1\tb:\t0\t=\tb:", DisplayName = "unknown group")]
    [DataRow("slice\tslice9\tb:\t0\t=\tb:", DisplayName = "unknown operation")]
    [DataRow("slice\tslice1\tq:\t0\t=\tb:", DisplayName = "unknown type of argument")]
    [DataRow("slice\tslice1\tb:0\t0\t=\tb:", DisplayName = "half a byte")]
    [DataRow("slice\tslice1\tb:\t0x\t=\tb:", DisplayName = "no number")]
    [DataRow("slice\tslice1\tb:\t=\t!IndexError", DisplayName = "an argument too few")]
    [DataRow("slice\tslice1\tb:\t0\t0\t=\tb:", DisplayName = "an argument too many")]
    [DataRow("slice\tslice1\tb:\t0\tb:", DisplayName = "no outcome")]
    [DataRow("slice\tslice1\tb:\t0\t=\tb:\tb:", DisplayName = "an outcome too many")]
    [DataRow("item\tsetitem\ta:01\t0\t2\t=\tnone", DisplayName = "an outcome too few")]
    [DataRow("item\titem\tb:\t0\t=\t!NoError", DisplayName = "unknown exception")]
    public void A_line_that_is_not_understood_is_refused(string line)
    {
        CheckRefused(line);
    }
}
