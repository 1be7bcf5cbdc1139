using System;
using System.Threading;
using Nano.Pc.Virtual;

namespace Nano.Host.Tests.Sensors;

/// <summary>Two pseudo-terminals back to back, as a cable between two who each open a device by its name.</summary>
internal sealed class ModbusBridge : IDisposable
{
    private readonly PseudoTerminal _client = new();
    private readonly PseudoTerminal _server = new();
    private readonly Thread _thread;
    private volatile bool _isStopped;

    /// <summary>Starts to carry bytes.</summary>
    internal ModbusBridge()
    {
        _thread = new Thread(Carry) { IsBackground = true, Name = "bridge" };
        _thread.Start();
    }

    /// <summary>What the client opens.</summary>
    internal string ClientName => _client.PortName;

    /// <summary>What the server opens.</summary>
    internal string ServerName => _server.PortName;

    /// <summary>What happens to bytes on their way to the client: WrongCrc and BrokenOff, else nothing.</summary>
    internal volatile ModbusFault Fault;

    /// <inheritdoc/>
    public void Dispose()
    {
        _isStopped = true;
        _thread.Join();
        _client.Dispose();
        _server.Dispose();
    }

    private void Carry()
    {
        byte[] piece = new byte[4096];
        while (!_isStopped)
        {
            int there = _client.Read(piece);
            _server.Write(piece.AsSpan(0, there));
            int back = _server.Read(piece);
            if (back > 0 && Fault == ModbusFault.WrongCrc)
            {
                piece[back - 1] ^= 0x10;
            }

            _client.Write(piece.AsSpan(0, back > 0 && Fault == ModbusFault.BrokenOff ? back - 1 : back));
            if (there + back == 0)
            {
                Thread.Sleep(1);
            }
        }
    }
}
