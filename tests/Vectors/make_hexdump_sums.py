"""Makes the sums of what the program hexdump -C writes for 200 files that any machine can make again.

    python3.13 tests/Vectors/make_hexdump_sums.py

writes tests/Host/Text/hexdump-sums.txt: a line for each file, its length and the SHA-256 of the dump. HexDumpAgainstHexdumpTests makes
the same files and compares what HexDump writes with these sums, on machines without the program too.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

HEXDUMP = "util-linux 2.38.1"
SUMS = Path(__file__).resolve().parent.parent / "Host" / "Text" / "hexdump-sums.txt"
FILES = 200
SHORT_FILES = 40
LONGEST = 5000


class Generator:
    """Knuth's linear congruential generator (MMIX): the same numbers in any language."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit


def make_file(number):
    """Random bytes, runs of one byte, lines of 16 that come again; the first files are as long as their number."""
    random = Generator(number)
    length = number if number < SHORT_FILES else random.below(LONGEST + 1)
    content = bytearray()
    while len(content) < length:
        kind = random.below(4)
        if kind == 0:
            content += bytes(random.below(256) for _ in range(random.below(100)))
        elif kind == 1:
            value = random.below(256)
            content += bytes([value]) * random.below(200)
        elif kind == 2:
            content += bytes(content[-16:]) * random.below(6)
        else:
            # Up to the next line, so that runs begin there too.
            content += bytes(-len(content) % 16)
    return bytes(content[:length])


def main():
    if HEXDUMP not in subprocess.run(["hexdump", "--version"], capture_output=True, text=True).stdout:
        sys.exit("These sums are made with hexdump of " + HEXDUMP)
    lines = []
    for number in range(FILES):
        content = make_file(number)
        dump = subprocess.run(["hexdump", "-C"], input=content, capture_output=True, check=True, env={**os.environ, "LC_ALL": "C"}).stdout
        lines.append(f"{len(content)} {hashlib.sha256(dump).hexdigest()}\n")
    SUMS.write_text("".join(lines), encoding="ascii", newline="\n")


if __name__ == "__main__":
    main()
