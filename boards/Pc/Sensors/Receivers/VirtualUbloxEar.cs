using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Nano.Pc.Virtual
{
    /// <summary>What a virtual u-blox receiver understands of what it hears: UBX messages; all else is passed over.</summary>
    internal sealed class VirtualUbloxEar
    {
        // A real one takes no longer ones either: its input buffer has so many bytes.
        private const int Most = 1024;

        private readonly List<byte> _heard = new List<byte>();

        /// <summary>Class and id of the last message.</summary>
        internal int Message { get; private set; }

        /// <summary>What stood in it.</summary>
        internal byte[] Payload { get; private set; }

        /// <summary>Hears a byte.</summary>
        /// <returns>True where it completes a message.</returns>
        internal bool Hear(byte value)
        {
            _heard.Add(value);
            int length = _heard.Count;
            if ((length == 1 && value != 0xB5) || (length == 2 && value != 0x62))
            {
                _heard.Clear();
                if (value == 0xB5)
                {
                    _heard.Add(value);
                }

                return false;
            }

            if (length < 6)
            {
                return false;
            }

            ReadOnlySpan<byte> bytes = CollectionsMarshal.AsSpan(_heard);
            int payload = BinaryPrimitives.ReadUInt16LittleEndian(bytes.Slice(4));
            if (payload > Most - 8)
            {
                _heard.Clear();
                return false;
            }

            if (length < payload + 8)
            {
                return false;
            }

            Message = BinaryPrimitives.ReadUInt16BigEndian(bytes.Slice(2));
            Payload = bytes.Slice(6, payload).ToArray();
            bool isGood = bytes.SequenceEqual(VirtualUblox.Close(Message, Payload));
            _heard.Clear();
            return isGood;
        }
    }
}
