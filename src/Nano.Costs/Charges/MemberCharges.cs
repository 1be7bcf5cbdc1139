using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Nano.Costs.Charges;

/// <summary>The table of the members of the device's packages: members.txt, which says what each of its columns is.</summary>
internal static class MemberCharges
{
    private const string Resource = "members.txt";
    private const string Constructor = ".#ctor";
    private static readonly Dictionary<string, MemberCharge> Table = Read();
    private static readonly Dictionary<string, int> Instances = Table.Values.Where(charge => charge.InstanceBytes > 0)
        .GroupBy(charge => charge.Id[2..charge.Id.IndexOf(Constructor, StringComparison.Ordinal)])
        .ToDictionary(group => group.Key, group => group.First().InstanceBytes);

    /// <summary>All of them.</summary>
    public static IEnumerable<MemberCharge> All => Table.Values;

    /// <summary>The charge of a member, or null when the table does not have it.</summary>
    public static MemberCharge Find(string id)
    {
        return Table.GetValueOrDefault(id);
    }

    /// <summary>Bytes of an object of a class of the device's packages; 0 where the table has no constructor of it.</summary>
    /// <param name="type">The class's name as in documentation IDs.</param>
    public static int InstanceBytes(string type)
    {
        return Instances.GetValueOrDefault(type);
    }

    private static Dictionary<string, MemberCharge> Read()
    {
        using var reader = new StreamReader(typeof(MemberCharges).Assembly.GetManifestResourceStream(Resource));
        var table = new Dictionary<string, MemberCharge>(StringComparer.Ordinal);
        while (reader.ReadLine() is string line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                MemberCharge charge = Parse(line.Split('\t'));
                table.Add(charge.Id, charge);
            }
        }

        return table;
    }

    private static MemberCharge Parse(string[] cells)
    {
        return new MemberCharge(
            cells[0],
            cells[1] == "native",
            Integer(cells[2]),
            Integer(cells[3]),
            Integer(cells[4]),
            Integer(cells[5]),
            Integer(cells[6]),
            Integer(cells[7]),
            cells[8] == "result",
            cells[8] == "clone",
            cells[8] == "varies",
            Number(cells[9]),
            Enum.Parse<UnitSource>(cells[10], true),
            Number(cells[11]));
    }

    private static double Number(string cell)
    {
        return double.Parse(cell, CultureInfo.InvariantCulture);
    }

    private static int Integer(string cell)
    {
        return int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
