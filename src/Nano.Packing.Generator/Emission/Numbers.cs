using System;
using System.Globalization;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Emission;

/// <summary>Expressions that make numbers of bytes. Shifts in place: on the device a call for each field would cost as much as the
/// field.</summary>
internal static class Numbers
{
    /// <summary>The number at a position, as an expression of the member's type.</summary>
    public static string Read(Wire wire, Position at, Member member)
    {
        switch (wire.Kind)
        {
            case WireKind.Half:
                return Names.ByteOrder(wire.BigEndian) + ".ReadHalf(buffer, " + at + ")";
            case WireKind.Single:
                return wire.BigEndian ? Names.ByteOrder(true) + ".ReadSingle(buffer, " + at + ")" : Names.BitConverter + ".ToSingle(buffer, " + at + ")";
            case WireKind.Double:
                return wire.BigEndian
                    ? Names.BitConverter + ".Int64BitsToDouble(" + ReadInteger(wire with { Kind = WireKind.Signed }, at) + ")"
                    : Names.BitConverter + ".ToDouble(buffer, " + at + ")";
            default:
                string number = ReadInteger(wire, at);
                return member.Kind == MemberKind.Boolean ? InParentheses(number) + " != 0" : Convert(number, TypeOf(wire), member);
        }
    }

    /// <summary>An integer at a position, of the type that <see cref="TypeOf"/> gives.</summary>
    public static string ReadInteger(Wire wire, Position at)
    {
        bool signed = wire.Kind == WireKind.Signed;
        switch (wire.Size)
        {
            case 1:
                return (signed ? "(sbyte)" : "") + at.Byte(0);
            case 2:
                return signed ? "(short)(" + at.Bytes(0, 2, wire.BigEndian) + ")" : at.Bytes(0, 2, wire.BigEndian);
            case 3:
                return signed ? "(" + at.Bytes(0, 3, wire.BigEndian, 8) + ") >> 8" : at.Bytes(0, 3, wire.BigEndian);
            case 4:
                return signed ? at.Bytes(0, 4, wire.BigEndian) : "(uint)(" + at.Bytes(0, 4, wire.BigEndian) + ")";
            default:
                // In two halves of int, because 64 bits cost the interpreter no more, but every conversion to them does.
                int upperSize = wire.Size - 4;
                Wire upper = wire with { Size = upperSize };
                string high = ReadInteger(upper, at.Plus(wire.BigEndian ? 0 : 4));
                string low = "(uint)(" + at.Plus(wire.BigEndian ? upperSize : 0).Bytes(0, 4, wire.BigEndian) + ")";
                return (signed ? "(long)" : "(ulong)") + InParentheses(high) + " << 32 | " + low;
        }
    }

    /// <summary>The type of <see cref="ReadInteger"/>'s expression.</summary>
    public static string TypeOf(Wire wire)
    {
        bool signed = wire.Kind == WireKind.Signed;
        return wire.Size switch
        {
            1 => signed ? "sbyte" : "byte",
            2 => signed ? "short" : "int",
            3 => "int",
            4 => signed ? "int" : "uint",
            _ => signed ? "long" : "ulong",
        };
    }

    /// <summary>An expression of a member's type.</summary>
    public static string Convert(string expression, string type, Member member)
    {
        bool widens = member.Type == type || (member.Type == member.Number && (type switch
        {
            "byte" => member.Type is "short" or "ushort" or "int" or "uint" or "long" or "ulong",
            "sbyte" => member.Type is "short" or "int" or "long",
            "short" => member.Type is "int" or "long",
            "int" => member.Type is "long",
            "uint" => member.Type is "long" or "ulong",
            _ => false,
        }));
        return widens ? expression : "(" + member.Type + ")" + InParentheses(expression);
    }

    /// <summary>What reading makes of the number sent, which is an int or, unsigned of 32 bits, a uint.</summary>
    public static string ApplyScale(string raw, Scale scale, Member member)
    {
        bool isSingle = member.Kind == MemberKind.Single;
        return InParentheses(raw) + (Divisor(scale) is double divisor ? " / " + Literal(divisor, isSingle) : " * " + Literal(scale.Factor, isSingle))
            + (scale.Offset == 0 ? "" : scale.Offset < 0 ? " - " + Literal(-scale.Offset, isSingle) : " + " + Literal(scale.Offset, isSingle));
    }

    /// <summary>The number to be sent, not rounded yet, as a double.</summary>
    public static string RemoveScale(Scale scale, Member member)
    {
        string value = scale.Offset == 0 ? "(double)" + member.Name
            : "(" + member.Name + (scale.Offset < 0 ? " + " + Literal(-scale.Offset, false) : " - " + Literal(scale.Offset, false)) + ")";
        return value + (Divisor(scale) is double divisor ? " * " + Literal(divisor, false) : " / " + Literal(scale.Factor, false));
    }

    public static string Literal(double value, bool single)
    {
        if (single)
        {
            string text = ((float)value).ToString("R", CultureInfo.InvariantCulture);
            return (float.Parse(text, CultureInfo.InvariantCulture) == (float)value ? text : ((float)value).ToString("G9", CultureInfo.InvariantCulture)) + "F";
        }

        // On the .NET Framework, which Visual Studio runs on, "R" does not give every number back.
        string shortest = value.ToString("R", CultureInfo.InvariantCulture);
        return (double.Parse(shortest, CultureInfo.InvariantCulture) == value ? shortest : value.ToString("G17", CultureInfo.InvariantCulture)) + "D";
    }

    /// <summary>An expression as an operand: in parentheses where it has operators outside of any.</summary>
    public static string InParentheses(string expression)
    {
        int depth = 0;
        foreach (char letter in expression)
        {
            depth += letter is '(' or '[' ? 1 : letter is ')' or ']' ? -1 : 0;
            if (letter == ' ' && depth == 0)
            {
                return "(" + expression + ")";
            }
        }

        return expression;
    }

    /// <summary>A scale of 0.1 is a division by 10, which unlike the multiplication gives the number nearest to the decimal one.</summary>
    private static double? Divisor(Scale scale)
    {
        double divisor = Math.Round(1 / scale.Factor);
        return Math.Abs(scale.Factor) < 1 && Math.Abs(divisor) <= 1e9 && 1 / divisor == scale.Factor ? divisor : null;
    }
}
