using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames;

/// <summary>Lines of real devices whose frames are told apart by silence, byte by byte with the time at which each came.</summary>
[TestClass]
public sealed class SilenceCaptureTests
{
    [TestMethod]
    [DataRow("brainchild_device_to_pc", 19200)]
    [DataRow("brainchild_pc_to_device", 19200)]
    [DataRow("flowmeter_graph_tool", 9600)]
    [DataRow("flowmeter_target0_val0", 9600)]
    [DataRow("wizmodbus_rx", 9600)]
    public void TryRead_returns_the_frames_of_a_Modbus_line(string name, int baudRate)
    {
        var modbus = new SilenceLayout { Checksum = new Crc(CrcCatalogue.Crc16Modbus), MinimumLength = 4, MaximumLength = 256 };
        (int, int)[] expected = File.ReadLines(Find("frames/modbus__" + name + ".modbus-rtu.tsv")).Select(line => line.Split('\t'))
            .Where(cells => cells.Length > 2 && cells[2] == "ok").Select(cells => (Number(cells[0]), Number(cells[1]))).ToArray();

        // As it came; every second silence unseen; none of them seen.
        foreach (int unseen in new[] { 0, 2, 1 })
        {
            List<(int, int)> frames = Read(modbus, "modbus__" + name, SilenceLayout.GetGap(baudRate), unseen, out FrameCounters counters);
            CollectionAssert.AreEqual(expected, frames, name + ": " + counters);
            Assert.AreEqual(0, counters.Skipped);
        }
    }

    [TestMethod]
    [DataRow("px4rc__sbus2_r7008SB", 85)]
    [DataRow("px4rc__dsm_x_data", 70)]
    public void TryRead_returns_the_bursts_of_a_radio_receiver(string name, int bursts)
    {
        var layout = new SilenceLayout { MinimumLength = 1, MaximumLength = 64 };
        Assert.HasCount(bursts, Read(layout, name, 3000, 0, out FrameCounters counters));
        Assert.AreEqual(0, counters.Skipped);
    }

    private static List<(int At, int Count)> Read(FrameFormat format, string name, int gap, int unseen, out FrameCounters counters)
    {
        var reader = new FrameReader(format);
        var frames = new List<(int, int)>();
        counters = reader.Counters;
        long last = long.MaxValue;
        int silences = 0;
        foreach (string[] cells in File.ReadLines(Find("timing/" + name + ".tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            long now = long.Parse(cells[0], CultureInfo.InvariantCulture);
            if (now - last >= gap && (unseen == 0 || ++silences % unseen != 0))
            {
                reader.GiveUp();
                Drain(reader, frames);
            }

            last = now;
            reader.Feed([byte.Parse(cells[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)], 0, 1);
            Drain(reader, frames);
        }

        reader.GiveUp();
        Drain(reader, frames);
        return frames;
    }

    private static void Drain(FrameReader reader, List<(int, int)> frames)
    {
        while (reader.TryRead(out _, out int length))
        {
            frames.Add(((int)(reader.Counters.Bytes - reader.Held) - length, length));
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Find(string relative)
    {
        string path = Path.Combine(Repository.Shared, "captures", relative);
        if (!File.Exists(path))
        {
            Assert.Inconclusive("The captures are not on this machine (" + path + "); set NANO_SHARED to the folder above captures.");
        }

        return path;
    }
}
