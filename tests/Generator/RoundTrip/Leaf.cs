using System;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Nano.Packing.Generator.Tests.RoundTrip;

/// <summary>A value within a record, by its path as records.tsv has it: <c>A</c>, <c>B[2]</c>, <c>N3[1].X</c>.</summary>
internal static class Leaf
{
    private const BindingFlags Anything = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The value as records.tsv writes it; a number after ~ comes out as that text when it is as near as rounding
    /// lets it.</summary>
    public static string Get(object record, string path, string expected)
    {
        object value = Find(record, path, out object owner, out string last) ? Take(owner, last) : null;
        switch (value)
        {
            case null:
                return "null";
            case bool flag:
                return flag ? "1" : "0";
            case string text:
                return "'" + Convert.ToHexStringLower(Encoding.Latin1.GetBytes(text));
            case byte[] bytes:
                return "'" + Convert.ToHexStringLower(bytes);
            case Enum mode:
                return Convert.ToInt64(mode, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
            case float or double when expected[0] == '~':
                double number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                double wanted = double.Parse(expected[1..], CultureInfo.InvariantCulture);
                double step = value is float ? 1e-6 : 1e-13;
                return Math.Abs(number - wanted) <= step * Math.Max(1000, Math.Abs(wanted)) ? expected : "~" + number.ToString("R", CultureInfo.InvariantCulture);
            case float single:
                return "#" + BitConverter.SingleToUInt32Bits(single).ToString("x8", CultureInfo.InvariantCulture);
            case double @double:
                return "#" + BitConverter.DoubleToUInt64Bits(@double).ToString("x16", CultureInfo.InvariantCulture);
            default:
                return Convert.ToString(value, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Puts a value into a record that nobody has read yet.</summary>
    public static void Set(object record, string path, string text)
    {
        if (!Find(record, path, out object owner, out string last))
        {
            throw new ArgumentException(path);
        }

        Type type = owner is Array array ? array.GetType().GetElementType() : TypeOf(owner, last);
        object value = Parse(type, text);
        if (owner is Array elements)
        {
            elements.SetValue(value, int.Parse(last, CultureInfo.InvariantCulture));
        }
        else if (value is byte[] bytes)
        {
            bytes.CopyTo((byte[])Take(owner, last), 0);
        }
        else if (owner.GetType().GetField(last, Anything) is FieldInfo field)
        {
            field.SetValue(owner, value);
        }
        else
        {
            owner.GetType().GetProperty(last, Anything).SetValue(owner, value);
        }
    }

    private static object Parse(Type type, string text)
    {
        if (text[0] == '\'')
        {
            byte[] bytes = Convert.FromHexString(text[1..]);
            return type == typeof(string) ? Encoding.Latin1.GetString(bytes) : bytes;
        }

        if (text[0] == '~')
        {
            return Convert.ChangeType(double.Parse(text[1..], CultureInfo.InvariantCulture), type, CultureInfo.InvariantCulture);
        }

        return type == typeof(bool) ? text == "1"
            : type == typeof(float) ? BitConverter.UInt32BitsToSingle(Convert.ToUInt32(text[1..], 16))
            : type == typeof(double) ? BitConverter.UInt64BitsToDouble(Convert.ToUInt64(text[1..], 16))
            : type.IsEnum ? Enum.ToObject(type, long.Parse(text, CultureInfo.InvariantCulture))
            : Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
    }

    /// <summary>Walks to what holds the last part of a path; elements that nobody has made yet are made.</summary>
    private static bool Find(object record, string path, out object owner, out string last)
    {
        string[] parts = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        owner = record;
        last = parts[^1];
        for (int i = 0; i < parts.Length - 1; i++)
        {
            object next = Take(owner, parts[i]);
            if (next == null && owner is Array array)
            {
                next = Activator.CreateInstance(array.GetType().GetElementType());
                array.SetValue(next, int.Parse(parts[i], CultureInfo.InvariantCulture));
            }

            owner = next;
        }

        return owner != null;
    }

    private static object Take(object owner, string part)
    {
        return owner is Array array ? array.GetValue(int.Parse(part, CultureInfo.InvariantCulture))
            : owner.GetType().GetField(part, Anything) is FieldInfo field ? field.GetValue(owner)
            : owner.GetType().GetProperty(part, Anything).GetValue(owner);
    }

    private static Type TypeOf(object owner, string part)
    {
        return owner.GetType().GetField(part, Anything)?.FieldType ?? owner.GetType().GetProperty(part, Anything).PropertyType;
    }
}
