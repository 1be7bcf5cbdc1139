"""Makes the test vectors of Nano.Buffers: CPython does it, and what it did is what ours has to do.

    python3.13 tests/Vectors/make_buffer_vectors.py

writes tests/Vectors/buffers.tsv (all cases, read by the tests on the PC) and, chosen evenly from it,
tests/NFUnitTest.Buffers/Vectors/DeviceVectors.cs (run on the device too). Same Python, same files, byte for byte. The files
in the repository come from CPython 3.13.0 on x86-64; 3.13.2 on a 32-bit machine, where native l, L, n, N and P have four
bytes as on the device, makes the same. README.md beside this file tells how a line is read.

Where ours differs from Python on purpose
-----------------------------------------
No case is made of these, or it is made otherwise, for the reason given. What is not listed here and is in the data, agrees.

- Results of bytearray's byte-string methods are Bytes with us, so the type of a result is not compared, its bytes are.
- index, rindex: none. Absence is -1 (find), not an error; array.index likewise: made as "index, or -1".
- A bytearray given where an int is wanted, a str as needle and the like: the compiler refuses them. Items that arrive as
  object (SetItem, Append) are tested with wrong types. A byte that is no byte (b[0] = 256): the compiler again.
- What is true though no number (a str, None, a list) as an item of '?': Python takes any object there. No case.
- A native bool that is neither 0 nor 1 in memory, a negative number as an item of 'P', strides and shapes beyond 32 bits: CPython
  does what the machine's C does. No case.
- Numbers beyond 64 bits, a negative number written as unsigned, int.to_bytes of more than 8 bytes: no integer of C# holds them.
- bytearray.extend(memoryview of itself) where that is the only view: allowed with us (BufferError), so no case has it.
- bytearray == memoryview of another format: item values on both sides with us; CPython compares raw bytes when the bytearray
  stands left. The memoryview stands left in all cases.
- memoryview has items for formats with a byte order ("<H") and for 'e' with us, NotImplementedError in CPython: struct is
  the oracle there. Cast takes such formats, ValueError in CPython: no refused cast has a byte order as prefix.
- Native l, L, n, N, P have the device's four bytes: the oracle is i or I where this machine's differ.
- bytes + a released memoryview is a TypeError in CPython, which forgets the reason; ObjectDisposedException with us.
- An empty view is contiguous with us; in CPython it is when its step is 1, and only then can it be cast.
- Deleting an extended slice (step not 1) of no bytes while a view lives: BufferError in CPython, though nothing would change
  its size, nothing with us and with step 1 in CPython. No case.
- Where two things are wrong at once (a step of 0 and read-only memory, pop from an empty bytearray under a view), which one is
  told is not compared: no case.
- SetInt64 and SetDouble have no name in Python: setint and setdouble are made as v[i] = x, but for 'c', whose item is a byte to
  SetInt64 and bytes to Python.
- A ShapedView of one dimension equals a ByteView of the same items in Python only; with us a view with a shape equals views
  with a shape.
- A view of no dimensions (cast to the shape []): none.
- A view of several dimensions is made from contiguous memory and read by all its indexes at once, and not sliced.
"""

import sys
from pathlib import Path

from cases import arrays, bytearrays, comparing, equality, formats, integers, releasing, searches, shapes, slices, splitting, views
from cases.book import Book
from cases.choice import choose
from cases.csharp import write_csharp

HERE = Path(__file__).resolve().parent
ALL = HERE / "buffers.tsv"
DEVICE = HERE.parent / "NFUnitTest.Buffers" / "Vectors" / "DeviceVectors.cs"
SEED = 313
LINES_OF_A_GROUP = 220
# More kinds of lines than others: operations, formats, type codes.
LINES_OF_LARGE_GROUPS = {"split": 420, "get": 320, "set": 400, "same": 400, "array": 480}
LINES_ON_THE_DEVICE = 15
# Groups of so many operations that they need more.
LINES_OF_LARGE_GROUPS_ON_THE_DEVICE = {"export": 30, "split": 24, "array": 40}
# A line of several hundred characters costs a device more than it tells.
LONGEST_ON_THE_DEVICE = 80


def main():
    if sys.version_info[:2] != (3, 13):
        sys.exit("CPython 3.13 makes these vectors, not " + sys.version)
    book = Book(SEED)
    for module in (slices, bytearrays, searches, splitting, comparing, views, formats, equality, releasing, shapes, arrays, integers):
        module.generate(book)
    groups = {}
    for line in book.lines:
        groups.setdefault(line.split("\t", 1)[0], []).append(line)
    groups = {name: choose(lines, LINES_OF_LARGE_GROUPS.get(name, LINES_OF_A_GROUP)) for name, lines in groups.items()}
    text = "# Made by make_buffer_vectors.py with CPython 3.13. README.md tells how a line is read. Do not edit.\n"
    ALL.write_text(text + "".join(line + "\n" for lines in groups.values() for line in lines), encoding="ascii", newline="\n")
    short = {name: [line for line in lines if len(line) <= LONGEST_ON_THE_DEVICE] for name, lines in groups.items()}
    device = {name: choose(lines, LINES_OF_LARGE_GROUPS_ON_THE_DEVICE.get(name, LINES_ON_THE_DEVICE)) for name, lines in short.items()}
    write_csharp(DEVICE, device, "make_buffer_vectors.py", "buffers.tsv", "Nano.Tests.Vectors")
    for name, lines in groups.items():
        errors = sum("\t!" in line for line in lines)
        print(f"{name:10} {len(lines):5} lines, {errors:4} of them errors; {len(device[name]):3} on the device")
    print(f"{'all':10} {sum(map(len, groups.values())):5} lines; {sum(map(len, device.values()))} on the device")


if __name__ == "__main__":
    main()
