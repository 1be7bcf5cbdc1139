#pragma warning disable CS1591
using System;
using Nano.Buffers;

namespace Nano.Packing
{
    /// <summary>A format of Python's struct, compiled.</summary>
    public sealed class PackedFormat
    {
        public PackedFormat(string format)
        {
            throw new NotImplementedException();
        }

        public PackedFormat(string format, NativeSizes sizes)
        {
            throw new NotImplementedException();
        }

        public static PackedFormat Get(string format)
        {
            throw new NotImplementedException();
        }

        public string Format => throw new NotImplementedException();

        public int Size => throw new NotImplementedException();

        public int Count => throw new NotImplementedException();

        public byte[] Pack(params object[] values)
        {
            throw new NotImplementedException();
        }

        public void PackInto(byte[] buffer, int offset, params object[] values)
        {
            throw new NotImplementedException();
        }

        public object[] Unpack(byte[] buffer)
        {
            throw new NotImplementedException();
        }

        public object[] UnpackFrom(byte[] buffer, int offset = 0)
        {
            throw new NotImplementedException();
        }

        public PackedRecords IterUnpack(byte[] buffer)
        {
            throw new NotImplementedException();
        }

        public void PackInto(BytesLike buffer, int offset, params object[] values)
        {
            throw new NotImplementedException();
        }

        public object[] Unpack(BytesLike buffer)
        {
            throw new NotImplementedException();
        }

        public object[] UnpackFrom(BytesLike buffer, int offset = 0)
        {
            throw new NotImplementedException();
        }

        public PackedRecords IterUnpack(BytesLike buffer)
        {
            throw new NotImplementedException();
        }

        public int GetInt32(byte[] buffer, int offset, int index)
        {
            throw new NotImplementedException();
        }

        public void SetInt32(byte[] buffer, int offset, int index, int value)
        {
            throw new NotImplementedException();
        }

        public uint GetUInt32(byte[] buffer, int offset, int index)
        {
            throw new NotImplementedException();
        }

        public void SetUInt32(byte[] buffer, int offset, int index, uint value)
        {
            throw new NotImplementedException();
        }

        public long GetInt64(byte[] buffer, int offset, int index)
        {
            throw new NotImplementedException();
        }

        public void SetInt64(byte[] buffer, int offset, int index, long value)
        {
            throw new NotImplementedException();
        }

        public ulong GetUInt64(byte[] buffer, int offset, int index)
        {
            throw new NotImplementedException();
        }

        public void SetUInt64(byte[] buffer, int offset, int index, ulong value)
        {
            throw new NotImplementedException();
        }

        public float GetSingle(byte[] buffer, int offset, int index)
        {
            throw new NotImplementedException();
        }

        public void SetSingle(byte[] buffer, int offset, int index, float value)
        {
            throw new NotImplementedException();
        }

        public double GetDouble(byte[] buffer, int offset, int index)
        {
            throw new NotImplementedException();
        }

        public void SetDouble(byte[] buffer, int offset, int index, double value)
        {
            throw new NotImplementedException();
        }

        public void UnpackInto(byte[] buffer, int offset, int[] values)
        {
            throw new NotImplementedException();
        }

        public void UnpackInto(byte[] buffer, int offset, uint[] values)
        {
            throw new NotImplementedException();
        }

        public void UnpackInto(byte[] buffer, int offset, long[] values)
        {
            throw new NotImplementedException();
        }

        public void UnpackInto(byte[] buffer, int offset, float[] values)
        {
            throw new NotImplementedException();
        }

        public void UnpackInto(byte[] buffer, int offset, double[] values)
        {
            throw new NotImplementedException();
        }
    }
}
