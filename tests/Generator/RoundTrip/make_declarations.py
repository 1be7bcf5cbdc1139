"""Makes random declarations, and with CPython's struct the bytes of random values of each.

    python3.13 tests/Generator/RoundTrip/make_declarations.py

writes RandomDeclarations.cs and AlignedDeclarations.cs (what the generator compiles) and records.tsv (what the tests read)
beside this file, and for a few of the declarations RandomRecords.cs and RandomRecordTests.cs in
tests/NFUnitTest.Packing/Generated, which the device runs too. The same Python makes the same files, byte for byte. Those in
the repository come from CPython 3.13.0.

A line of records.tsv is one of
    NAME  members  PATH PATH ..                 the values of a record, in the order of the lines that follow
    NAME  reads    BYTES  VALUE VALUE ..  BYTES  what reading takes out, and what writing then gives
    NAME  refuses  BYTES                         TryRead gives false
Values: an integer as it is written, # the bits of a float, ~ a number to compare but for rounding, ' the bytes of a text.
"""

import random as randoms
from pathlib import Path

import aligned
import device
from declaration import Declaration, Fixed, Nested

HERE = Path(__file__).resolve().parent
SEED = 5
DECLARATIONS = 64
RECORDS = 5
ALIGNED = 32
ON_DEVICE = 8
RECORDS_ON_DEVICE = 2
DEVICE = HERE.parent.parent / "NFUnitTest.Packing" / "Generated"
HEAD = """// Written by make_declarations.py, which says what of it is tested, and how.
namespace Nano.Packing.Generator.Tests.RoundTrip;

using Nano.Checksums;

"""


def fits_device(item):
    """Short, of itself, with nothing that only the PC's tests define."""
    return len(item.paths()) < 25 and not any(isinstance(part, Nested) or getattr(part, "algorithm", "") in ("Xor", "Crc32") for part in item.members)


def write(path, text):
    path.write_text(text, "utf-8", newline="\n")


def main():
    random = randoms.Random(SEED)
    made, source, table = [], [], []
    while len(made) < DECLARATIONS:
        item = Declaration(random, "Random%02d" % (len(made) + 1), [record for record in made if not record.is_native and len(record.paths()) < 12])
        if len(item.paths()) > 120:
            continue
        made.append(item)
        sample = item.lay(item.random_values(random), True)
        text = item.source().replace("@Check0@", "0").replace("@Check1@", "0")
        for check in item.members:
            if isinstance(check, Fixed) and check.role == "Length":
                text = text.replace("@Length@", str(item.number(check, sample[0], sample[1])))
        source.append(text)
        table.append([item.name, "members", " ".join(item.paths())])
        for _ in range(RECORDS):
            record = item.random_values(random)
            data, _, texts = item.lay(record, True)
            written, _, texts_of_written = item.lay(record, False)
            table.append([item.name, "reads", data.hex(), " ".join(texts), written.hex()])
            wrong = item.refused(random, data)
            if wrong is not None:
                table.append([item.name, "refuses", wrong.hex()])
    write(HERE / "RandomDeclarations.cs", HEAD + "\n".join(source))
    aligned_source, aligned_table = aligned.make(randoms.Random(SEED), ALIGNED, RECORDS)
    write(HERE / "AlignedDeclarations.cs", HEAD.replace("using Nano.Checksums;\n\n", "") + "\n".join(aligned_source))
    table += aligned_table
    write(HERE / "records.tsv", "".join("\t".join(row) + "\n" for row in table))
    chosen = [(item, text) for item, text in zip(made, source) if fits_device(item)][:ON_DEVICE]
    write(DEVICE / "RandomRecords.cs", device.records(chosen))
    write(DEVICE / "RandomRecordTests.cs", device.tests(chosen, table, RECORDS_ON_DEVICE))
    print(len(made), "declarations,", sum(row[1] == "reads" for row in table), "records read,", sum(row[1] == "refuses" for row in table), "refused")


if __name__ == "__main__":
    main()
