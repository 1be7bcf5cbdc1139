using System;
using System.Threading;

namespace Nano.Host.Tests.Sensors;

/// <summary>A Modbus device made of libmodbus, on a thread of its own: 500 registers of each kind, and faults.</summary>
internal sealed unsafe class ModbusLibraryServer : IDisposable
{
    /// <summary>The registers from here on are answered by the exception whose code is above this number, whatever the function.</summary>
    internal const int Exceptions = 60000;

    private readonly nint _context;
    private readonly ModbusLibrary.Mapping* _mapping = ModbusLibrary.NewMapping(0, 0, 500, 500);
    private readonly Thread _thread;
    private readonly ManualResetEventSlim _release = new(true);
    private volatile ModbusFault _fault;
    private volatile bool _isStopped;

    /// <summary>Starts it.</summary>
    internal ModbusLibraryServer(string device, int address)
    {
        _context = ModbusLibrary.Open(device, address);
        ModbusLibrary.SetIndicationTimeout(_context, 0, 100000);
        for (int i = 0; i < 500; i++)
        {
            _mapping->TabInputRegisters[i] = (ushort)((7919 * i) + 13);
            _mapping->TabRegisters[i] = (ushort)((104729 * i) + 5);
        }

        _thread = new Thread(Serve) { IsBackground = true, Name = "libmodbus server" };
        _thread.Start();
    }

    /// <summary>Its input registers. Look at them only while no request is on its way.</summary>
    internal ReadOnlySpan<ushort> Input => new(_mapping->TabInputRegisters, 500);

    /// <summary>Its holding registers.</summary>
    internal ReadOnlySpan<ushort> Holding => new(_mapping->TabRegisters, 500);

    /// <summary>Sets what happens to the next answers; a late one waits for <see cref="Release"/>.</summary>
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
        ModbusLibrary.Close(_context);
        ModbusLibrary.Free(_context);
        ModbusLibrary.FreeMapping(_mapping);
    }

    private void Serve()
    {
        byte* request = stackalloc byte[ModbusLibrary.LongestRequest];
        while (!_isStopped)
        {
            int length = ModbusLibrary.Receive(_context, request);
            if (length <= 0)
            {
                continue;
            }

            int register = (request[2] << 8) | request[3];
            switch (_fault)
            {
                case ModbusFault.Silent:
                    break;
                case ModbusFault.OtherDevice:
                    // The right CRC, and the beginning of the request, but of the next device.
                    request[0]++;
                    ModbusLibrary.SendRaw(_context, request, 6);
                    break;
                default:
                    _release.Wait();
                    if (register >= Exceptions)
                    {
                        ModbusLibrary.ReplyException(_context, request, (uint)(register - Exceptions));
                    }
                    else
                    {
                        ModbusLibrary.Reply(_context, request, length, _mapping);
                    }

                    break;
            }
        }
    }
}
