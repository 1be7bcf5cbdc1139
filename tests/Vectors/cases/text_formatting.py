"""Cases of BytesFormat and BytesLiteral: % for bytes, repr of bytes, and ast.literal_eval.

Where ours differs on purpose:

- Buffers other than bytes have the repr of bytes, where Python tells what they are: bytearray(b''), <memory at 0x...>.
- %c takes one byte of any buffer, Python of bytes and bytearray alone.
- %(name)d is refused, mappings are no values.
- A literal is b'...' or b"..." and nothing around it: no other prefix, no three quotes, no white space, no second literal behind it.
  Escapes that Python warns of are refused.
"""

import ast
import itertools
import math
import re
import struct
import warnings

from .book import Book
from .packed_literals import Typed

# Group: lines in all, lines on the device.
LINES = {"format": (2600, 150), "literal": (320, 40)}

WHOLE = (0, 1, -1, 5, 7, 8, -9, 10, 42, 99, 100, -255, 255, 256, 1000, 12345, -12345, 0xDEADBEEF, 10**9, 10**9 - 1, 2**31 - 1, -2**31,
         2**32, 10**18, 10**18 - 1, 2**53 + 1, 2**63 - 1, -2**63, 2**63, 2**63 + 1025, 2**64 - 1, 10**19)
REAL = (0.0, -0.0, 0.5, 1.5, 2.5, -2.5, 3.5, 0.125, 0.375, 0.1, -0.1, 0.05, 0.25, 1.0, 10.0, 100.0, 3.14159, -25.37, 1013.25, 9.995,
        9.9995, 99.5, 999999.5, 99999.95, 0.001, 0.0009995, 0.0001, 0.00001, 1.5e-5, -1e-7, 1e15, 1e16, 1e17, 1e21, 1e22, 1e23,
        123456789.0, 123456789012345678.0, 2.0**53, 2.0**62, 2.0**63, 2.0**64, -2.0**63, 5e-324, 1e-310, 2.2250738585072014e-308,
        1.7976931348623157e308, 2.0**-8, 2.0**-9, 2.0**-60, 2.0**-63, 2.0**-64, math.inf, -math.inf, math.nan)
TEXT = ("", "abc", "it's", 'say "hi"', "it's \"both\"", "caf\xe9", "\x01\x7f\x80\xff\u0100\u20ac\uffff", "\U0001f600x", "a\\b\tc\nd\re",
        "\x0b\x0c~ ")
RAW = (b"", b"a", b"abc", b"it's", b'"', b"'\"", b"\x00\xff", b"a\\b\tc\nd\re", bytes(range(32, 48)), b"\x7f\x80")
CONVERSIONS = {"diu": "whole", "oxX": "whole", "eEfFgG": "real", "bs": "raw", "ar": "any", "c": "char"}
FLAGS = ["".join(flags) for count in range(6) for flags in itertools.combinations("#0- +", count)]
WIDTHS = ("", "", "1", "3", "5", "8", "12", "20", "*", "*")
PRECISIONS = ("", "", ".", ".0", ".1", ".2", ".3", ".6", ".9", ".10", ".12", ".15", ".16", ".17", ".18", ".25", ".*", ".*")


class Printed:
    """Bytes that are to be read."""

    def __init__(self, data):
        self.data = bytes(data)

    def literal(self):
        return "t:" + "".join(chr(byte) if 32 < byte < 127 and byte != 92 else f"\\{byte:02x}" for byte in self.data)


class Text(str):
    """Text by its UTF-16 units."""

    def literal(self):
        return "u:" + self.encode("utf-16-be").hex()


def generate(book: Book):
    every_conversion(book)
    numbers(book)
    formats(book)
    errors(book)
    room(book)
    literals(book)


def classify(line):
    """The operation with the error, if it is one; then the conversions, the flags and what sort of value there is."""
    fields = line.split("\t")
    outcome = fields[fields.index("=") + 1]
    conversions = "".join(re.findall(r"%[#0+ \-*.\d\\2]*([a-zA-Z%])", fields[2])) if fields[0] == "format" else ""
    sort = fields[3][:2] if len(fields) > 5 and ":" in fields[3] else ""
    return (fields[1], outcome.split("@")[0] if outcome.startswith("!") else ""), (conversions, sort)


def every_conversion(book):
    """Flags, widths and precisions of each, mixed."""
    for conversions, kind in CONVERSIONS.items():
        for conversion in conversions:
            for flags in FLAGS * 12:
                width, precision = book.random.choice(WIDTHS), book.random.choice(PRECISIONS)
                stars = [book.random.choice((-12, -3, 0, 1, 6, 14)) for _ in range((width + precision).count("*"))]
                shuffled = "".join(book.random.sample(flags, len(flags)))
                text = "%" + shuffled + width + precision + book.random.choice(("", "", "", "h", "l", "L")) + conversion
                run(book, "format", book.random.choice(("", "<", "a%%")) + text + book.random.choice(("", ">", "%%")), *stars,
                    value_for(book, kind))


def value_for(book, kind):
    pick = book.random.choice
    if kind == "whole":
        return pick((pick(WHOLE), pick(WHOLE), book.random.getrandbits(pick((8, 16, 32, 63))), typed(book)))
    if kind == "real":
        return pick((pick(REAL), pick(REAL), pick(WHOLE), random_real(book), round(book.random.uniform(-2000, 2000), pick((1, 2, 3, 4)))))
    if kind == "char":
        return pick((book.random.randint(0, 255), book.bytes(1), bytearray(b"x"), True))
    if kind == "raw":
        return pick((pick(RAW), bytearray(pick(RAW)), memoryview(pick(RAW)), memoryview(bytearray(pick(RAW)))))
    return pick((pick(RAW), pick(WHOLE), pick(REAL), random_real(book), Text(pick(TEXT)), None, True, False, bytearray(pick(RAW))))


def typed(book):
    code, size = book.random.choice((("b", 1), ("B", 1), ("h", 2), ("H", 2), ("i", 4), ("I", 4), ("q", 8), ("Q", 8)))
    return Typed(int.from_bytes(book.bytes(size), "little", signed=code.islower()), code)


def random_real(book):
    if book.random.random() < 0.3:
        return math.ldexp(book.random.uniform(-1, 1), book.random.randint(-30, 70))
    number = math.nan
    while number != number:
        number = struct.unpack("<d", book.bytes(8))[0]
    return number


def numbers(book):
    """Each number of the lists, as telemetry and as repr have it; halves; long precisions; the append form."""
    for number in REAL:
        for text in ("%f", "%.2f", "%.0f", "%.3f", "%e", "%.0e", "%g", "%.17g", "%r", "%#g", "%08.3f", "%.30f", "%.25e", "%d", "%+.1f"):
            run(book, "format", text, number)
            run(book, "append", text, number)
    for number in WHOLE:
        for text in ("%d", "%x", "%#o", "%05d", "%f", "%g", "%r", "%.1e", "% .3d"):
            run(book, "format", text, number)
            run(book, "append", text, number)
    for precision in (40, 60, 100, 300, 320, 400):
        for number in (0.1, 1e22, 5e-324, 1.7976931348623157e308, -2.5, 0.0, 123.456):
            for conversion in "feg":
                run(book, "append", f"%.{precision}{conversion}", number)
    for _ in range(150):
        number = book.random.randint(-4000, 4000) / 2 ** book.random.randint(0, 12)
        run(book, "append", f"%.{book.random.randint(0, 8)}{book.random.choice('feg')}", number)
        run(book, "append", "%r", random_real(book))
    for exponent in range(-1074, 1024, 97):
        run(book, "append", "%r", math.ldexp(1.0, exponent))
        run(book, "append", "%r", math.nextafter(math.ldexp(1.0, exponent), 0.0))


def formats(book):
    """Several conversions, and none."""
    pick = book.random.choice
    for text in ("", "a", "%%", "%%%%", "100%%", "\\"):
        run(book, "format", text)
        run(book, "append", text)
    for operation in ("format", "append"):
        run(book, operation, "%05d,%.2f\r\n", 42, 3.14159)
        run(book, operation, "%s=%d;%s=%x", b"a", 1, b"b", 255)
        run(book, operation, b"\xff\x00%c\x80%b\xfe", 7, b"\x00\x01")
        run(book, operation, "%*d|%-*d|%.*f|%*.*e", 6, 42, 6, 42, 3, 1.0005, -12, 2, 12345.678)
        run(book, operation, "%r %a", b"it's", 0.1)
        run(book, operation, "%5%%d", 3)
    for _ in range(120):
        kinds = [book.random.choice(list(CONVERSIONS.items())) for _ in range(book.random.randint(2, 4))]
        text = ",".join("%" + pick(FLAGS) + pick(("", "4", "9")) + pick(("", ".2", ".5")) + pick(names) for names, _ in kinds)
        values = [value_for(book, kind) for _, kind in kinds]
        run(book, "format", text, *values)
        if not any(isinstance(value, (Text, bool)) or value is None for value in values):
            run(book, "append", text, *values)


def errors(book):
    for operation in ("format", "append"):
        for text in ("%", "a%", "%5", "%.", "%-", "%*", "%l", "%y", "%5y", "%.3q", "%hhd", "%D", "%n", "%p", "%(a)d", "%\x00", "%.-3d",
                     "%5.3.2d", "%ld%", "%**d", "%&d", "%lld", "%5*d"):
            run(book, operation, text.encode("latin-1"), 1, 2)
        for text, values in (("%d", ()), ("%d %d", (1,)), ("", (1,)), ("a", (1,)), ("%%", (1,)), ("%d", (1, 2)), ("%*d", (1,)), ("%*d", ()),
                             ("%.*f", (1,)), ("%*.*f", (1, 2)), ("%5%", ()), ("%5%", (1,)), ("%d%%", (1, 2))):
            run(book, operation, text, *values)
        for conversion, values in {
                "d": (b"1", bytearray(b"1"), math.inf, -math.inf, math.nan), "x": (1.0, b"1", math.nan), "o": (0.5,), "X": (-1.0, b""),
                "f": (b"1.0",), "e": (b"",), "G": (bytearray(b"1"),), "c": (-1, 256, 2**63, -2**63, b"", b"ab", 1.0, bytearray()),
                "b": (1, 1.0, True, 0), "s": (1, -1, 2.5), "*d": (1.0, b"1")}.items():
            for value in values:
                run(book, operation, "%" + conversion, value, *([1] if "*" in conversion else []))
                run(book, operation, "<%-8" + conversion if "*" not in conversion else "%5." + conversion, value,
                    *([1] if "*" in conversion else []))
    for text, value in itertools.product(("%d", "%x", "%f", "%c", "%b", "%s", "%*d"), (None, Text("1"), Text("a"))):
        run(book, "format", text, value)


def room(book):
    """The append form where the array has so many bytes: what does not fit is an OverflowError."""
    for text, values in (("%05d,%.2f\r\n", (42, 3.14159)), ("%-8d|", (-5,)), ("%#x%+d", (255, 3)), ("%8.3e", (1e100,)), ("%r", (b"a'\xff",)),
                         ("%8s%c", (b"abc", 65)), ("abc", ()), ("%.20f", (1e-5,)), ("%5r", (1.5,)), ("%f", (math.inf,)), ("%-6r", (7,)),
                         ("%08x", (48879,)), ("% d", (2**64 - 1,))):
        length = len(text.encode() % values)
        for count in range(length + 2):
            book.case("format", "room", (Printed(text.encode()), count, *values), lambda: fitting(text.encode() % values, count))


def fitting(data, count):
    if len(data) > count:
        raise OverflowError
    return Printed(data)


def run(book, operation, text, *values):
    text = text if isinstance(text, bytes) else text.encode("ascii")
    book.case("format", operation, (Printed(text), *values), lambda: percent(text, values))


def percent(text, values):
    if re.search(rb"%\(", text):
        raise TypeError
    if re.search(rb"[ar]", text):
        values = tuple(bytes(value) if isinstance(value, (bytearray, memoryview)) else value for value in values)
    return Printed(text % values)


def literals(book):
    samples = [b"", b"'", b'"', b"'\"", b"''", b"\\", b"\\x41", b"abc", b"a b", b"\t\n\r", b"\x00", b"\x7f", b"\xff", b"\x1b[0m", b"b'a'"]
    samples += [bytes([value]) for value in range(256)]
    samples += [book.bytes(book.random.randint(2, 12)) for _ in range(60)] + [book.bytes(book.random.randint(2, 9), 32, 44) for _ in range(30)]
    for data in samples:
        book.case("literal", "repr", (data,), lambda: repr(data))
        book.case("literal", "parse", (Text(repr(data)),), lambda: parsed(repr(data)))
    texts = ['b""', "b''", 'b"\'"', "b'\"'", r"b'\a\b\f\n\r\t\v\\\'\"'", r'b"\a\b\f\n\r\t\v\\\'\""', r"b'\0'", r"b'\7'", r"b'\77'", r"b'\377'",
             r"b'\3777'", r"b'\08'", r"b'\018'", r"b'\1234'", r"b'\x41'", r"b'\xfF'", r"b'\xAb\x0'", r"b'\400'", r"b'\777'", r"b'\x'", r"b'\x4'",
             r"b'\xg0'", r"b'\x0g'", r"b'\q'", r"b'\8'", r"b'\9'", r"b'\N'", r"b'\u0041'", "b'\\", "b'\\'", "b'a", "b'", "b", "", "'a'", "a", "b\"a'",
             "b'a\"", "b'a'b", "b'a' ", " b'a'", "b 'a'", "b'a'b'c'", "B'a'", "rb'a'", "b'''a'''", "b'é'", "b'€'", "b'\n'", "b'a\nb'", "b'\r'",
             "b'\\\n'", "b'\t'", "b'\x0b\x0c\x7f'", "bb'a'", "b'a''", "b''''", "b\"\"\"\"", "5", "None", "b'\\x4\\x41'", "u'a'", "b'\\X41'",
             "b'\\/'", "b'\\x:0'", "b'\\x`0'", "b'\\x@0'", "b'\\x/0'", "b'\\/0'", "b'\\:'"]
    for _ in range(250):
        inner = "".join(book.random.choice(("\\", "x", "'", '"', "4", "1", "a", "n", "f", "\\x", "\\1", "é", " ", "0")) for _ in range(book.random.randint(1, 6)))
        texts.append("b" + (quote := book.random.choice("'\"")) + inner + quote)
    for text in texts:
        book.case("literal", "parse", (Text(text),), lambda: parsed(text))


def parsed(text):
    if not re.fullmatch(r"""b'([^'\\\n]|\\[^\n])*'|b"([^"\\\n]|\\[^\n])*\"""", text):
        raise ValueError
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return ast.literal_eval(text)
    except SyntaxError as wrong:
        raise ValueError from wrong
