using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Packing.Generator.Tests.Harness;

namespace Nano.Packing.Generator.Tests.RoundTrip;

/// <summary>
/// Random declarations, compiled with the generator as any project has it, read and write what CPython's struct packed of the
/// same values; aligned ones within one another, what its ctypes laid out. make_declarations.py beside this file makes the
/// declarations and the bytes.
/// </summary>
[TestClass]
public class RandomDeclarationTests
{
    private const int Before = 5;
    private const int Behind = 3;

    private static string[][] Lines { get; } =
        File.ReadAllLines(Path.Combine(TestFolder.Path("RoundTrip"), "records.tsv")).Select(line => line.Split('\t')).ToArray();

    private static Dictionary<string, string[]> Members { get; } =
        Lines.Where(line => line[1] == "members").ToDictionary(line => line[0], line => line[2].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public static IEnumerable<object[]> Names => Members.Keys.Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void TryRead_takes_out_what_struct_packed(string name)
    {
        foreach (string[] line in Of(name, "reads"))
        {
            byte[] bytes = Convert.FromHexString(line[2]);
            RandomRecord record = new(name, Members[name]);
            Assert.AreEqual(bytes.Length, record.Size);
            Assert.IsTrue(record.TryRead(Within(bytes), Before), line[2]);
            Assert.AreEqual(line[3], record.Values(line[3]), line[2]);
            RandomRecord unchecked_ = new(name, Members[name]);
            unchecked_.Read(bytes, 0);
            Assert.AreEqual(line[3], unchecked_.Values(line[3]), line[2]);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Write_gives_what_struct_packs(string name)
    {
        foreach (string[] line in Of(name, "reads"))
        {
            RandomRecord record = new(name, Members[name]);
            record.Fill(line[3]);
            byte[] buffer = Within(new byte[record.Size]);
            record.Write(buffer, Before);
            Assert.AreEqual(Convert.ToHexStringLower(Within(Convert.FromHexString(line[4]))), Convert.ToHexStringLower(buffer), line[3]);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Write_gives_back_what_was_read(string name)
    {
        RandomRecord record = new(name, Members[name]);
        foreach (string[] line in Of(name, "reads"))
        {
            Assert.IsTrue(record.TryRead(Convert.FromHexString(line[2]), 0));
            byte[] buffer = new byte[record.Size];
            Array.Fill(buffer, (byte)0xEE);
            record.Write(buffer, 0);
            Assert.AreEqual(line[4], Convert.ToHexStringLower(buffer), line[3]);
            Assert.IsTrue(record.TryRead(buffer, 0), "what was written matches");
        }
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void TryRead_returns_false_and_leaves_the_fields_when_a_check_fails(string name)
    {
        string[] good = Of(name, "reads").First();
        RandomRecord record = new(name, Members[name]);
        Assert.AreEqual(Of(name, "refuses").Any(), record.HasMatches);
        Assert.IsTrue(record.TryRead(Convert.FromHexString(good[2]), 0));
        foreach (string[] line in Of(name, "refuses"))
        {
            byte[] bytes = Convert.FromHexString(line[2]);
            Assert.IsFalse(record.TryRead(bytes, 0), line[2]);
            Assert.IsFalse(record.Matches(bytes, 0), line[2]);
            Assert.AreEqual(good[3], record.Values(good[3]), line[2]);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void TryRead_returns_false_and_Read_and_Write_throw_when_bytes_are_too_few(string name)
    {
        string[] good = Of(name, "reads").First();
        byte[] bytes = Convert.FromHexString(good[2]);
        RandomRecord record = new(name, Members[name]);
        Assert.IsTrue(record.TryRead(bytes, 0));
        foreach (int length in new[] { 0, bytes.Length - 1, bytes.Length / 2 })
        {
            byte[] less = bytes.Take(length).ToArray();
            Assert.IsFalse(record.TryRead(less, 0));
            Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => record.Read(less, 0));
            Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => record.Write(less, 0));
        }

        Assert.IsFalse(record.TryRead(bytes, 1));
        Assert.AreEqual(good[3], record.Values(good[3]));
    }

    [TestMethod]
    public void There_are_enough_declarations_and_records()
    {
        Assert.IsGreaterThanOrEqualTo(60, Members.Count);
        Assert.IsGreaterThanOrEqualTo(300, Lines.Count(line => line[1] == "reads"));
        Assert.IsGreaterThanOrEqualTo(150, Lines.Count(line => line[1] == "refuses"));
    }

    private static IEnumerable<string[]> Of(string name, string kind)
    {
        return Lines.Where(line => line[0] == name && line[1] == kind);
    }

    /// <summary>The bytes with others around them.</summary>
    private static byte[] Within(byte[] bytes)
    {
        byte[] all = new byte[Before + bytes.Length + Behind];
        Array.Fill(all, (byte)0xEE);
        bytes.CopyTo(all, Before);
        return all;
    }
}
