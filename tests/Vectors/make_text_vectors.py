"""Makes the test vectors of Nano.Text: CPython does it, and what it did is what ours has to do.

    python3.13 tests/Vectors/make_text_vectors.py

writes tests/Vectors/text.tsv (all cases, read by the tests on the PC) and, chosen from it,
tests/NFUnitTest.Text/Vectors/DeviceVectors.cs (run on the device too). Same Python, same files, byte for byte. README.md beside this
file tells how a line is read. Where ours differs from Python on purpose stands in the modules of cases/ that make the lines.
"""

import sys
from pathlib import Path

from cases import text_codecs, text_formatting, text_hex
from cases.book import Book
from cases.choice import choose
from cases.csharp import write_csharp

HERE = Path(__file__).resolve().parent
ALL = HERE / "text.tsv"
DEVICE = HERE.parent / "NFUnitTest.Text" / "Vectors" / "DeviceVectors.cs"
SEED = 313
# A line of several hundred characters costs a device more than it tells.
LONGEST_ON_THE_DEVICE = 90


def main():
    if sys.version_info[:2] != (3, 13):
        sys.exit("CPython 3.13 makes these vectors, not " + sys.version)
    chosen = {}
    device = {}
    for module in (text_codecs, text_formatting, text_hex):
        # A book for each, so that a change in one module leaves the lines of the others as they are.
        book = Book(SEED)
        module.generate(book)
        for name, (count, count_on_device) in module.LINES.items():
            lines = [line for line in book.lines if line.split("\t", 1)[0] == name]
            chosen[name] = choose(lines, count, module.classify)
            longest = getattr(module, "LONGEST_ON_THE_DEVICE", LONGEST_ON_THE_DEVICE)
            short = [line for line in chosen[name] if len(line) <= longest]
            device[name] = choose(short, count_on_device, module.classify)
    text = "# Made by make_text_vectors.py with CPython 3.13. README.md tells how a line is read. Do not edit.\n"
    ALL.write_text(text + "".join(line + "\n" for lines in chosen.values() for line in lines), encoding="ascii", newline="\n")
    write_csharp(DEVICE, device, "make_text_vectors.py", "text.tsv", "Nano.Tests.TextVectors")
    for name, lines in chosen.items():
        errors = sum("\t!" in line for line in lines)
        print(f"{name:10} {len(lines):5} lines, {errors:4} of them errors; {len(device[name]):3} on the device")
    print(f"{'all':10} {sum(map(len, chosen.values())):5} lines; {sum(map(len, device.values()))} on the device")


if __name__ == "__main__":
    main()
