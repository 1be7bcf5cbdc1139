using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Nano.Pc.CommandLine;
using Nano.Pc.Virtual;

namespace Nano.Host.Tests.Sensors;

/// <summary>The virtual Modbus device at work at the far end of a line, on a thread of its own, with faults.</summary>
internal sealed class ModbusFarEnd : IDisposable
{
    private readonly IFarEnd _line;
    private readonly VirtualModbus _device;
    private readonly Thread _thread;
    private readonly ManualResetEventSlim _release = new(true);
    private volatile ModbusFault _fault;
    private volatile bool _isStopped;

    /// <summary>Starts it.</summary>
    /// <param name="kind">Of line.</param>
    /// <param name="address">Of the device.</param>
    internal ModbusFarEnd(LineKind kind, int address)
    {
        _line = FarEnds.Create(kind, false);
        _device = new VirtualModbus(new SeededRandom(1, 1), address, 3, 0, 4);
        _thread = new Thread(Work) { IsBackground = true, Name = "virtual Modbus device" };
        _thread.Start();
    }

    /// <summary>What a port opens.</summary>
    internal string PortName => _line.PortName;

    /// <summary>The device. Look at it only while no request is on its way.</summary>
    internal VirtualModbus Device => _device;

    /// <summary>Sets what happens to the next answers. A late one waits for <see cref="Release"/>.</summary>
    internal void Set(ModbusFault fault)
    {
        _fault = fault;
        if (fault == ModbusFault.Late)
        {
            _release.Reset();
        }
    }

    /// <summary>Sends a late answer now.</summary>
    internal void Release()
    {
        _release.Set();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _isStopped = true;
        _release.Set();
        _thread.Join();
        _line.Dispose();
    }

    private void Work()
    {
        byte[] heard = new byte[300];
        List<byte> request = new();
        Transmission answer = new();
        while (!_isStopped)
        {
            int count = _line.Read(heard);
            if (count == 0)
            {
                Thread.Sleep(1);
            }

            foreach (byte value in heard.Take(count))
            {
                request.Add(value);
                answer.Clear();
                _device.Hear(value, answer);
                if (answer.Parts.Count > 0)
                {
                    Send(request.ToArray(), answer.Parts[0].Bytes);
                    request.Clear();
                }
            }
        }
    }

    private void Send(byte[] request, byte[] answer)
    {
        switch (_fault)
        {
            case ModbusFault.None:
                _line.Write(answer);
                break;
            case ModbusFault.NoiseBefore:
                // Among it the beginning of this very answer, and one of another function.
                _line.Write(answer.Take(4).Append((byte)0).Concat(new byte[] { answer[0], 1, 2, 3 }).Concat(answer).ToArray());
                break;
            case ModbusFault.Echo:
                _line.Write(request.Concat(answer).ToArray());
                break;
            case ModbusFault.TwoPieces:
                _line.Write(answer.AsSpan(0, 4));
                Thread.Sleep(20);
                _line.Write(answer.AsSpan(4));
                break;
            case ModbusFault.Late:
                _release.Wait();
                _line.Write(answer);
                break;
            case ModbusFault.WrongCrc:
                answer[^1] ^= 0x10;
                _line.Write(answer);
                break;
            case ModbusFault.BrokenOff:
                _line.Write(answer.AsSpan(0, answer.Length - 1));
                break;
            case ModbusFault.OtherDevice:
                // To 18 as to 17: the CRC is right.
                answer[0]++;
                _line.Write(ModbusNaive.Seal(answer.AsSpan(0, answer.Length - 2)));
                break;
        }
    }
}
