"""Cases of hex digits (bytes.hex, bytes.fromhex, binascii) and of dumps, whose oracle is the program hexdump -C.

Wrong on purpose, and so not asked here:
 - bytes.hex with NUL as separator: a device's string cannot hold it. hexlify is asked.
 - a separator of more or less than one character: ours is an integer.
 - bytes.fromhex says where the first character beyond ASCII is, even if something else is wrong before it; ours says what comes first.
   Texts with one have nothing wrong before it.
"""

import binascii
import os
import subprocess
import sys
import tempfile

from cases.book import Book

# Group: lines in all, lines on the device.
LINES = {"hex": (700, 60), "dump": (150, 20)}
# A line of a dump is longer than others.
LONGEST_ON_THE_DEVICE = 320

HEXDUMP = "util-linux 2.38.1"
SEPARATORS = [ord(character) for character in ":- ,\t%\\z\x7f"]
GROUPS = [1, 2, 3, 4, 5, 7, 8, 16, 100, 2**31 - 1, 0, -1, -2, -3, -4, -5, -7, -8, -16, -100, -2**31]
LENGTHS = [0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 23, 32]


class Printed:
    """Bytes, written to be read."""

    def __init__(self, content):
        self.content = bytes(content)

    def literal(self):
        return "t:" + "".join(chr(c) if 0x20 < c < 0x7F and c != 0x5C else f"\\{c:02x}" for c in self.content)


class Characters:
    """A text by its UTF-16 units."""

    def __init__(self, text):
        self.text = text

    def literal(self):
        return "u:" + self.text.encode("utf-16-be", "surrogatepass").hex()


def generate(book: Book):
    if HEXDUMP not in subprocess.run(["hexdump", "--version"], capture_output=True, text=True).stdout:
        sys.exit("The dumps are made by hexdump of " + HEXDUMP)
    generate_encoding(book)
    generate_decoding(book)
    generate_dumps(book)


def generate_encoding(book):
    for length in LENGTHS:
        source = book.bytes(length)
        encode(book, source, None, 1)
        for separator in SEPARATORS:
            for group in book.sample(GROUPS, 4):
                encode(book, source, separator, group)
    for group in GROUPS:
        for length in (6, 13):
            encode(book, book.bytes(length), ord("-"), group)
    for first in range(0, 256, 16):
        encode(book, bytes(range(first, first + 16)), None, 1)
    for separator in (128, 200, 255):
        for group in (1, -2, 0):
            for length in (1, 2, 5):
                encode(book, book.bytes(length), separator, group)
    book.case("hex", "hexlify", (b"\x01\x02\x03", 0, 1), lambda: Printed(binascii.hexlify(b"\x01\x02\x03", b"\0", 1)))


def encode(book, source, separator, group):
    if separator is None:
        book.case("hex", "hex", (source, None, group), lambda: Printed(source.hex().encode()))
        book.case("hex", "hexlify", (source, None, group), lambda: Printed(binascii.hexlify(source)))
    else:
        book.case("hex", "hex", (source, separator, group), lambda: Printed(source.hex(chr(separator), group).encode()))
        book.case("hex", "hexlify", (source, separator, group), lambda: Printed(binascii.hexlify(source, bytes([separator]), group)))


def generate_decoding(book):
    for length in LENGTHS:
        for _ in range(3):
            source = book.bytes(length)
            decode(book, mixed_case(book, source.hex()))
            decode(book, spaced(book, source))
    for text in ("", " ", "\t\n\r\v\f ", "a", "abc", "0x10", "a b", "ab c", " a", "a ", "ab  ", "6 1", "g0", "0g", "ag", "AF", "af", "@a", "`a", "/0", ":0",
                 "0/", "0:", "GG", "0G", "1\x1c2", "\x1c12", "\x0812", "\x0e12", "12\x1f", "12\x7f", "-1", "+1", "1.", "12,34", "12:34", "12-34"):
        decode(book, text)
    for _ in range(150):
        # One character of a good text becomes another, goes or comes.
        text = spaced(book, book.bytes(book.random.randint(1, 6)))
        at = book.random.randrange(len(text))
        other = chr(book.random.choice(list(b" \t\n0189afAFgG@`/:\x7f\x1c")))
        decode(book, book.random.choice([text[:at] + other + text[at + 1:], text[:at] + text[at + 1:], text[:at] + other + text[at:]]))
    for other in "\x80\x85\xa0\xb5\xff\u0130\u0131\u0661\u2003\u3000\uff11\u0430\ufeff":
        for before in ("", "61", "61 ", "6", "61 6"):
            wide(book, before + other + "2")
            wide(book, before + other)


def decode(book, text):
    content = text.encode("ascii")
    book.case("hex", "fromhex", (Printed(content),), lambda: bytes.fromhex(text))
    book.case("hex", "spaced", (Printed(content),), lambda: bytes.fromhex(text))
    book.case("hex", "where", (Printed(content),), lambda: where(text))
    book.case("hex", "unhexlify", (Printed(content),), lambda: unhexlify(content))


def wide(book, text):
    book.case("hex", "fromhex", (Characters(text),), lambda: bytes.fromhex(text))
    book.case("hex", "where", (Characters(text),), lambda: where(text))


def where(text):
    """The position that the message of bytes.fromhex tells; None where nothing is wrong."""
    try:
        bytes.fromhex(text)
    except ValueError as e:
        return int(str(e).rsplit(" ", 1)[1])
    return None


def unhexlify(content):
    try:
        return binascii.unhexlify(content)
    except binascii.Error as e:
        raise ValueError(str(e)) from None


def mixed_case(book, digits):
    return "".join(book.random.choice((digit, digit.upper())) for digit in digits)


def spaced(book, source):
    return "".join(book.random.choice(("", "", " ", "  ", "\t", "\r\n", "\v", "\f")) + mixed_case(book, f"{value:02x}") for value in source) \
        + book.random.choice(("", "", " ", "\n"))


def generate_dumps(book):
    contents = [b"", b"a", bytes(15), bytes(16), bytes(17), bytes(32), bytes(40), bytes(48), bytes(64) + b"a" * 16, bytes(64) + b"a" * 16 + bytes(7),
                bytes(16) + bytes(3), b"abcd" * 6, b"\x1f\x20\x7e\x7f\x80\xa0\xff|*\n", b"a" * 32 + b"b" + b"a" * 47, b"a" * 31 + b"b" + b"a" * 32 + b"c"]
    contents += [bytes(range(first, first + 16)) for first in range(0, 256, 16)]
    contents += [book.bytes(length) for length in range(1, 20)]
    contents += [repeating(book, book.random.randint(1, 120)) for _ in range(30)]
    for content in contents:
        dump(book, 0, content)
    for start in (1, 7, 16, 255, 4096, 0xABCDEF, 2**31 - 8, 2**32 - 16, 2**32 - 7, 2**32, 2**32 + 20, 2**36 - 3, 16 * 2**32, 2**40 + 1):
        dump(book, start, b"")
        dump(book, start, book.bytes(5))
        dump(book, start, bytes(40))
        dump(book, start, repeating(book, 70))


def repeating(book, length):
    lines = [book.bytes(16), bytes(16), b"a" * 16]
    return b"".join(book.random.choice(lines) for _ in range(length // 16 + 1))[:length]


def dump(book, start, content):
    text = hexdump(start, content)
    book.case("dump", "dump", (start, content, book.random.randint(1, 40)), lambda: Printed(text))
    lines = text.splitlines(keepends=True)
    kept = book.random.randint(0, len(lines))
    for count in sorted({kept, len(lines)}):
        book.case("dump", "read", (Printed(b"".join(lines[:count])), len(content), book.random.randint(1, 40)),
                  lambda: read(start, content, lines[:count], count == len(lines)))


def read(start, content, lines, is_whole):
    """What stands in the first lines of a dump, by its own offsets: where the bytes begin (-1 where no line tells), whether they are
    all, the bytes."""
    lines = [line for line in lines if line != b"*\n"]
    if not lines:
        return [-1, True, b""]
    last = int(lines[-1].split()[0], 16) - start
    return [start, is_whole, content if is_whole else content[:last + 16]]


def hexdump(start, content):
    # The bytes stand behind a hole.
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "dumped")
        with open(path, "wb") as file:
            file.truncate(start)
            file.seek(start)
            file.write(content)
        command = ["hexdump", "-C", "-s", str(start), path]
        return subprocess.run(command, capture_output=True, check=True, env={**os.environ, "LC_ALL": "C"}).stdout


def classify(line):
    """The operation with the error, if it is one; then how long the line is, and for digits the separator and whether the groups are
    counted from the left."""
    fields = line.split("\t")
    outcome = fields[fields.index("=") + 1]
    sort = (len(line) // 40,) if fields[0] == "dump" or len(fields) < 6 else (fields[3], fields[4][0], len(line) // 40)
    return (fields[1], outcome.split("@")[0] if outcome.startswith("!") else ""), sort
