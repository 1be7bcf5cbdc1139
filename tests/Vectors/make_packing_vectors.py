"""Makes the test vectors of Nano.Packing: CPython's struct does it, and what it did is what ours has to do.

    python3.13 tests/Vectors/make_packing_vectors.py

writes tests/Vectors/packing.tsv (all cases, read by the tests on the PC) and, chosen from it,
tests/NFUnitTest.Packing/Vectors/DeviceVectors.cs (run on the device too). Same Python, same files, byte for byte. The files in the
repository come from CPython 3.13.0 on x86-64, whose own native sizes are those of NativeSizes.Bits64; 3.13.2 on a 32-bit machine,
whose own are those of Bits32, makes the same. README.md beside this file tells how a line is read.

Where ours differs from Python on purpose, or says more
-------------------------------------------------------
No case is made of these, or it is made otherwise, for the reason given. What is not listed here and is in the data, agrees.

- OverflowError, which 'e', 'f' and 'P' raise in CPython, is written struct.error: one exception with us.
- The position in the format is ours. It is in the data where there is but one item to blame (the first refused value, as CPython
  goes through them; what is no code) or none at all (-1: the number of values, the size of memory, an offset). It is left open for a
  count without a code, white space behind a count, and what is too long.
- pack_into has cleared the memory and written the values before the refused one in CPython. With us nothing is written.
- '0p' has no byte; CPython writes a 0 there all the same, beyond the record where it is the last item. Ours does not.
- A half NaN: CPython drops what it carries, both ways. Ours keeps the sign and the upper bits of the fraction, the lower ones being
  0, and packs it quiet. Whether a signalling NaN of 16 or 32 bits is quiet when it comes out is not compared; those that
  would go on to a double are not asked for.
- A format longer than an int can say is refused, on 64-bit machines too. So it is in CPython on those of 32 bits.
- Characters beyond ASCII in a format: asked as bytes, since a str of them is another error. NUL: none, a string ends there on devices.
- Numbers and offsets beyond 64 bits: no integer of C# holds them.
- 'c' takes any bytes-like object of one byte with us, 's' and 'p' take any; bytes (and bytearray) in CPython. No case.
- '?' packs lists, tuples, dictionaries and objects by their truth in CPython; with us every other object is true. No case.
- An object with __index__ or __float__ as a number: C# has no such conversion of an object.
- How one field is read as int, uint, long, ulong, float or double is derived from what unpack returns, and refused where that does not
  fit, or is no integer; to float it is rounded as C does, beyond its bounds to an infinity. Integers whose float depends on whether
  they go by way of a double are not asked for. How one field is written is what pack makes of it alone.
- An index below 0 does not count from the end with us. No case.
- What stands in an array after UnpackInto has refused a value is not compared.
"""

import re
import sys
from pathlib import Path

from cases import packed_examples, packed_fields, packed_floats, packed_packing, packed_reading, packed_sizes
from cases.book import Book
from cases.choice import choose
from cases.csharp import write_csharp

HERE = Path(__file__).resolve().parent
ALL = HERE / "packing.tsv"
DEVICE = HERE.parent / "NFUnitTest.Packing" / "Vectors" / "DeviceVectors.cs"
SEED = 313
LINES = {"size": 900, "pack": 1150, "into": 550, "unpack": 900, "iter": 330, "float": 1500, "get": 900, "set": 650, "array": 650, "example": 500}
LINES_ON_THE_DEVICE = {"size": 40, "pack": 55, "into": 30, "unpack": 45, "iter": 20, "float": 66, "get": 58, "set": 32, "array": 28, "example": 12}
# Rare ones, of which all are kept: long strings, and what has to be rounded rightly.
RARE = r"(un)?pack\t\w+\t[sS]:[^\t]*[0-9]{3}p\t|get\t(double|float)\t[sS]:[<>][qQ]\t[^\t]*\t0\t0\t"
# What devices have got wrong before: so many lines of each, where there are as many, are among those of its group.
TRAPS = (
    (r"get\tdouble\t[sS]:[@=<>!]?[LINP]\t.*=\td:41e", 3),  # unsigned 32 bits above 2**31 to double
    (r"get\tdouble\t[sS]:[@=<>!]?[QLNP]\t.*=\td:43[ef]", 5),  # unsigned 64 bits above 2**63 to double
    (r"get\tdouble\ts:<Q\tb:0104000000000080|get\tdouble\ts:>Q\tb:8000000000000401", 2),
    (r"float\tpack\t[^\t]*d\t\[9223372036854776833\]", 2),
    (r"get\tfloat\t[sS]:[@=<>!]?[ILQNP]\t.*=\tf:[45][fF]", 3),
    (r"array\t(double|float)\t[sS]:[@=<>!]?[0-3]?[ILQNP]+\t.*[df]:(41e|43e|4f|5f)", 4),
    (r"set\tulong\t[sS]:[@=<>!]?[efd]\t.*\t1[0-9]{19}\t", 2),
    (r"float\tpack\t[sS]:[@=<>!]?[efd]\t\[1[0-9]{19}", 3),
    (r"float\tunpack\t[sS]:[@=<>!]?e\tb:(0[0-3]|8[0-3]|[0-9a-f]{2}[08][0-3]\t)", 3),  # subnormal halves
    (r"float\tunpack\t[sS]:[@=<>!]?e\t.*f:[7f]f[c-f]", 4),  # NaN
    (r"float\tunpack\t[sS]:[@=<>!]?f\t.*f:[7f]f[c-f]", 4),
    (r"float\tunpack\t[sS]:[@=<>!]?d\t.*d:[7f]ff[0-9a-f]", 4),
    (r"float\tpack\t[sS]:[@=<>!]?e\t\[d:[0-9a-f]{5}[26ae]0{10}", 3),  # in the middle between two halves
    (r"float\tpack\t[sS]:[@=<>!]?[efd]\t.*\[(f:[7f]f[c-f]|d:[7f]ff)", 6),
    (r"get\tulong\t[sS]:[@=<>!]?[QLNP]\t.*=\t1[0-9]{19}", 2),
    (r"unpack\tunpack\t[sS]:[@=<>!]?[QLNP]\t.*=\t\[1[0-9]{19}", 2),
    (r"into\tinto\t[sS]:[^\t]*x[^\t]*\t.*none\tb", 4),  # pads
)
# A line of several hundred characters costs a device more than it tells.
LONGEST_ON_THE_DEVICE = 90


def main():
    if sys.version_info[:2] != (3, 13):
        sys.exit("CPython 3.13 makes these vectors, not " + sys.version)
    book = Book(SEED)
    for module in (packed_examples, packed_sizes, packed_packing, packed_reading, packed_floats, packed_fields):
        module.generate(book)
    groups = {name: [] for name in LINES}
    for line in book.lines:
        groups[line.split("\t", 1)[0]].append(line)
    made = {name: len(lines) for name, lines in groups.items()}
    groups = {name: choose_rest(lines, [line for line in lines if re.match(RARE, line)], LINES[name], classify_by_place)
              for name, lines in groups.items()}
    text = "# Made by make_packing_vectors.py with CPython 3.13. README.md tells how a line is read. Do not edit.\n"
    ALL.write_text(text + "".join(line + "\n" for lines in groups.values() for line in lines), encoding="ascii", newline="\n")
    short = {name: [line for line in lines if len(line) <= LONGEST_ON_THE_DEVICE] for name, lines in groups.items()}
    device = {name: choose_for_device(name, lines) for name, lines in short.items()}
    write_csharp(DEVICE, device, "make_packing_vectors.py", "packing.tsv", "Nano.Tests.PackingVectors")
    for name, lines in groups.items():
        errors = sum("\t!" in line for line in lines)
        print(f"{name:10} {len(lines):5} lines of {made[name]:5}, {errors:4} of them errors; {len(device[name]):3} on the device")
    print(f"{'all':10} {sum(map(len, groups.values())):5} lines; {sum(map(len, device.values()))} on the device")


def choose_for_device(name, lines):
    traps = []
    for pattern, count in TRAPS:
        traps += choose([line for line in lines if re.match(pattern, line)], count, classify)
    return choose_rest(lines, traps, LINES_ON_THE_DEVICE[name], classify)


def choose_rest(lines, kept, count, kind):
    """So many lines, in their order: those that are kept anyway, and of the others as `choose` does it."""
    kept = set(kept)
    kept.update(choose([line for line in lines if line not in kept], count - len(kept), kind))
    return [line for line in lines if line in kept]


def classify(line):
    """The operation with the error, if it is one; then the byte order, the first code that is no pad, and whether there are more."""
    fields = line.split("\t")
    outcome = fields[fields.index("=") + 1]
    text = next(field for field in fields if field[:2] in ("s:", "S:"))
    codes = [c for c in text[2:] if c.isalpha() and c != "x" or c == "?"]
    if fields[0] == "float":
        # By the number, in the order of its bits.
        return (fields[1] + codes[0], outcome[:1]), (fields[3][:6] if fields[1] == "pack" else outcome[:6])
    order = text[:2] + "".join(c for c in text[2:3] if c in "@=<>!")
    return (fields[1], outcome.split("@")[0] if outcome.startswith("!") else ""), (order, tuple(codes[:1]), len(codes) > 1)


def classify_by_place(line):
    """Likewise, and errors by whether an item is to blame."""
    (operation, error), sort = classify(line)
    return (operation, error and error + ("@-1" if "@-1" in line else "@" if "error@" in line else "")), sort


if __name__ == "__main__":
    main()
