using System;
using System.Runtime.InteropServices;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Host.Tests.Sensors;

/// <summary>libmodbus (https://libmodbus.org), where it is installed: somebody else's Modbus.</summary>
internal static unsafe class ModbusLibrary
{
    /// <summary>What errno has above the exception code.</summary>
    internal const int ErrnoBase = 112345678;

    /// <summary>The most bytes of a request.</summary>
    internal const int LongestRequest = 260;

    private const string Name = "libmodbus.so.5";

    /// <summary>Ends a test where there is none.</summary>
    internal static void Demand()
    {
        if (!NativeLibrary.TryLoad(Name, out _))
        {
            Assert.Inconclusive("libmodbus 3.1 is not on this machine.");
        }
    }

    /// <summary>Opens a device 8N1 at 115,200 baud.</summary>
    internal static nint Open(string device, int address)
    {
        nint context = New(device, 115200, (byte)'N', 8, 1);
        Assert.AreNotEqual(0, context);
        Assert.AreEqual(0, SetSlave(context, address));
        Assert.AreEqual(0, Connect(context));
        return context;
    }

    [DllImport(Name, EntryPoint = "modbus_new_rtu")]
    private static extern nint New([MarshalAs(UnmanagedType.LPUTF8Str)] string device, int baudRate, byte parity, int dataBits, int stopBits);

    [DllImport(Name, EntryPoint = "modbus_set_slave")]
    private static extern int SetSlave(nint context, int address);

    [DllImport(Name, EntryPoint = "modbus_connect")]
    private static extern int Connect(nint context);

    [DllImport(Name, EntryPoint = "modbus_close")]
    internal static extern void Close(nint context);

    [DllImport(Name, EntryPoint = "modbus_free")]
    internal static extern void Free(nint context);

    [DllImport(Name, EntryPoint = "modbus_set_indication_timeout")]
    internal static extern int SetIndicationTimeout(nint context, uint seconds, uint microseconds);

    [DllImport(Name, EntryPoint = "modbus_set_response_timeout")]
    internal static extern int SetResponseTimeout(nint context, uint seconds, uint microseconds);

    [DllImport(Name, EntryPoint = "modbus_mapping_new")]
    internal static extern Mapping* NewMapping(int bits, int inputBits, int registers, int inputRegisters);

    [DllImport(Name, EntryPoint = "modbus_mapping_free")]
    internal static extern void FreeMapping(Mapping* mapping);

    [DllImport(Name, EntryPoint = "modbus_receive")]
    internal static extern int Receive(nint context, byte* request);

    [DllImport(Name, EntryPoint = "modbus_reply")]
    internal static extern int Reply(nint context, byte* request, int length, Mapping* mapping);

    [DllImport(Name, EntryPoint = "modbus_reply_exception")]
    internal static extern int ReplyException(nint context, byte* request, uint code);

    [DllImport(Name, EntryPoint = "modbus_send_raw_request")]
    internal static extern int SendRaw(nint context, byte* request, int length);

    [DllImport(Name, EntryPoint = "modbus_read_registers", SetLastError = true)]
    internal static extern int ReadRegisters(nint context, int register, int count, ushort* values);

    [DllImport(Name, EntryPoint = "modbus_read_input_registers", SetLastError = true)]
    internal static extern int ReadInputRegisters(nint context, int register, int count, ushort* values);

    [DllImport(Name, EntryPoint = "modbus_read_bits", SetLastError = true)]
    internal static extern int ReadBits(nint context, int bit, int count, byte* values);

    [DllImport(Name, EntryPoint = "modbus_write_register", SetLastError = true)]
    internal static extern int WriteRegister(nint context, int register, ushort value);

    [DllImport(Name, EntryPoint = "modbus_write_registers", SetLastError = true)]
    internal static extern int WriteRegisters(nint context, int register, int count, ushort* values);

    /// <summary>modbus_mapping_t.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Mapping
    {
        internal int Bits, StartBits, InputBits, StartInputBits, InputRegisters, StartInputRegisters, Registers, StartRegisters;
        internal byte* TabBits, TabInputBits;
        internal ushort* TabInputRegisters, TabRegisters;
    }
}
