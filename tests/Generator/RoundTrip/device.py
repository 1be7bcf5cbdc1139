"""Writes some of the random declarations for the device, with tests that need no reflection: the same bytes and values."""

import struct

HEAD = "// Written by tests/Generator/RoundTrip/make_declarations.py from the same random records as the PC's.\n"
SUMMARY = "    /// <summary>Random records, a few of those that the PC reads. Bytes: CPython's struct.</summary>\n"


def indented(text):
    return "".join("    " + line + "\n" if line else "\n" for line in text.rstrip("\n").split("\n"))


def records(chosen):
    """The declarations, as they are on the PC, and the enums that they have."""
    enums = "\n".join("internal enum %s%s\n{\n    None,\n    Some,\n}\n" % enum for enum in (("ByteMode", " : byte"), ("ShortMode", " : short"), ("IntMode", "")))
    body = indented("\n".join([enums] + [text for _, text in chosen]))
    return HEAD + "namespace Nano.Tests\n{\n    using Nano.Checksums;\n    using Nano.Packing;\n\n" + body + "}\n"


def tests(chosen, table, count, name="RandomRecordTests"):
    """One test for each declaration, with so many records."""
    methods = "\n".join(indented(indented(test(item, [row for row in table if row[0] == item.name and row[1] != "members"], count))) for item, _ in chosen)
    return (HEAD + "using nanoFramework.TestFramework;\n\nnamespace Nano.Tests\n{\n" + SUMMARY
            + "    [TestClass]\n    public class %s\n    {\n%s    }\n}\n" % (name, methods))


def test(item, rows, count):
    code = ["[TestMethod]", "public void %s_agrees()" % item.name, "{"]
    code += ["    %s record = new %s();" % (item.name, item.name), "    byte[] buffer = new byte[%s.Size];" % item.name]
    good = [row for row in rows if row[1] == "reads"][:count]
    for _, _, read, values, written in good:
        code.append("    Packed.True(record.TryRead(%s, 0));" % array(read))
        code += ["    " + check("record." + path, kind, text) for path, kind, text in zip(item.paths(), item.types(), values.split(" "))]
        code += ["    record.Write(buffer, 0);", "    Packed.Same(%s, buffer);" % array(written)]
    code += ["    Packed.True(!record.TryRead(%s, 0));" % array(row[2]) for row in rows if row[1] == "refuses"][:count]
    return "\n".join(code + ["}"])


def array(digits):
    return "new byte[] { %s }" % ", ".join("0x" + digits[i:i + 2] for i in range(0, len(digits), 2))


def check(member, kind, text):
    """The statement that a member has a value of records.tsv."""
    if text[0] == "~":
        return "Packed.Near(%s, %s);" % (text[1:], member)
    if text[0] == "'":
        return "Packed.Same(%s, %s);" % (array(text[1:]), member)
    if text[0] == "#":
        value = struct.unpack(">f" if len(text) == 9 else ">d", bytes.fromhex(text[1:]))[0]
        return "Packed.Same(0x%s, %s);" % (struct.pack(">d", value).hex().upper(), member)
    if kind == "bool":
        return "Packed.True(%s%s);" % ("!" if text == "0" else "", member)
    return "Packed.True(%s%s == %s);" % ("(int)" if kind.endswith("Mode") else "", member, text)
