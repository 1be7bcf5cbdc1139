using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Host.Tests.Vectors;

/// <summary>All that CPython's struct was asked, run with our types; and that the runner would see a difference.</summary>
[TestClass]
public class PackingVectorTests : VectorTests<PackingVectorFile>
{
    [TestMethod]
    [DataRow("NaN", "\tf:7f[c-f]|\td:[7f]ff[89a-f]|\\[f:7f[c-f]|\\[d:[7f]ff[89a-f]")]
    [DataRow("half", "\t[sS]:[@=<>!]?[0-9]*e\t")]
    [DataRow("8 bytes", "\t[sS]:[@=<>!]?[0-9]*[qQ]\t")]
    [DataRow("8 native bytes", "\tS:@?[0-9]*[lLnNP]\t")]
    [DataRow("unsigned to double", "^get\tdouble\t[sS]:[@=<>!]?[IQLNP]\t")]
    [DataRow("pads that are cleared", "^into.*x")]
    public void The_device_runs_several_lines_with(string what, string pattern)
    {
        Assert.IsGreaterThanOrEqualTo(3, File.DeviceLines.Count(line => Regex.IsMatch(line, pattern)), what);
    }

    [TestMethod]
    [DataRow("nothing\tsize\ts:b\t=\t1", DisplayName = "unknown group")]
    [DataRow("size\tlength\ts:b\t=\t1", DisplayName = "unknown operation")]
    [DataRow("size\tsize\tx:b\t=\t1", DisplayName = "no format")]
    [DataRow("pack\tpack\ts:b\t[q:1]\t=\tb:01", DisplayName = "unknown type of value")]
    [DataRow("pack\tpack\ts:b\t[1z]\t=\tb:01", DisplayName = "unknown type of integer")]
    [DataRow("pack\tpack\ts:b\t[--1]\t=\tb:01", DisplayName = "no number")]
    [DataRow("pack\tpack\ts:d\t[d:00]\t=\tb:01", DisplayName = "no double")]
    [DataRow("unpack\tunpack\ts:b\tb:0\t=\t[0]", DisplayName = "half a byte")]
    [DataRow("unpack\tunpack\ts:b\t=\t!struct.error", DisplayName = "an argument too few")]
    [DataRow("unpack\tunpack\ts:b\tb:00\t0\t=\t[0]", DisplayName = "an argument too many")]
    [DataRow("size\tsize\ts:b\t1", DisplayName = "no outcome")]
    [DataRow("unpack\tunpack\ts:b\tb:00\t=\t[0]\tb:00", DisplayName = "an outcome too many")]
    [DataRow("into\tinto\ts:b\tb:00\t0\t[1]\t=\tnone", DisplayName = "an outcome too few")]
    [DataRow("size\tsize\ts:Z\t=\t!NoError", DisplayName = "unknown exception")]
    public void A_line_that_is_not_understood_is_refused(string line)
    {
        CheckRefused(line);
    }
}
