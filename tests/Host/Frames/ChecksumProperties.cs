using System;
using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Checksums;

namespace Nano.Host.Tests.Frames;

/// <summary>What is true of every checksum and any bytes.</summary>
[TestClass]
public sealed class ChecksumProperties
{
    private static readonly Dictionary<string, Checksum> All = new()
    {
        ["CRC-5, no table"] = new Crc(5, 0x05, 0x1F, true, true, 0x1F, 0),
        ["CRC-8, 16 entries"] = new Crc(8, 0x07, 0, false, false, 0, 16),
        ["CRC-12, out reflected alone"] = new Crc(CrcCatalogue.Crc12Umts),
        ["CRC-16/MODBUS"] = new Crc16Modbus(),
        ["CRC-16/XMODEM"] = new Crc(CrcCatalogue.Crc16Xmodem),
        ["CRC-24"] = new Crc(24, 0x864CFB, 0, false, false, 0, 256),
        ["CRC-32, no table"] = new Crc(32, 0x04C11DB7, 0xFFFFFFFF, true, true, 0xFFFFFFFF, 0),
        ["sum of 16 bits"] = new Sum16(),
        ["sum of 8 bits, negated"] = new Sum(8, SumForm.Negated),
        ["sum of 20 bits, inverted"] = new Sum(20, SumForm.Inverted),
        ["XOR"] = new Sum(8, SumForm.Xor),
        ["Internet"] = new WordSum(2, true, SumForm.Internet),
        ["words of 32 bits"] = new WordSum(4, false, SumForm.Plain),
        ["Fletcher-16"] = new Fletcher(2, 1, 255, 0),
        ["Adler-32"] = new Fletcher(4, 1, 65521, 1),
    };

    public static IEnumerable<object[]> Names
    {
        get
        {
            foreach (string name in All.Keys)
            {
                yield return [name];
            }
        }
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Any_split_gives_the_same(string name)
    {
        Checksum checksum = All[name];
        Prop.ForAll<byte[], byte[], byte[]>((first, second, third) =>
        {
            byte[] all = [.. first, .. second, .. third];
            ulong state = checksum.Update(checksum.Start, all, 0, first.Length);
            state = checksum.Update(state, all, first.Length, second.Length);
            return checksum.Value(checksum.Update(state, all, first.Length + second.Length, third.Length)) == checksum.Over(all, 0, all.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void What_is_appended_checks_and_with_any_bit_flipped_does_not(string name)
    {
        Checksum checksum = All[name];
        Prop.ForAll<byte[], bool>((bytes, bigEndian) =>
        {
            byte[] frame = new byte[bytes.Length + checksum.Size];
            bytes.CopyTo(frame, 0);
            if (checksum.Append(frame, 0, bytes.Length, bigEndian) != frame.Length || !checksum.Check(frame, 0, frame.Length, bigEndian))
            {
                return false;
            }

            for (int bit = 0; bit < 8 * frame.Length; bit++)
            {
                frame[bit / 8] ^= (byte)(1 << (bit % 8));
                if (checksum.Check(frame, 0, frame.Length, bigEndian))
                {
                    return false;
                }

                frame[bit / 8] ^= (byte)(1 << (bit % 8));
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }
}
