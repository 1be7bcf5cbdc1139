"""The examples of https://docs.python.org/3.13/library/struct.html, and the cases of CPython's own test_struct."""

import math
import struct

from .packed import Format
from .packed_literals import Double
from .packed_packing import place
from .packed_random import ORDERS, Text
from .packed_reading import records_of


def generate(book):
    def pack(text, *given, bits=32):
        asked = Format(text, bits)
        book.case("example", "pack", (asked, list(given)), lambda: asked.pack(list(given)))

    def unpack(text, data, bits=32):
        asked = Format(text, bits)
        book.case("example", "unpack", (asked, data), lambda: asked.unpack(data))

    def size(text, bits=32):
        asked = Format(text, bits)
        book.case("example", "size", (asked,), asked.size)

    documentation(pack, unpack, size)
    records(book)
    packing(pack, unpack, size)
    halves(pack, unpack)
    buffers(book)


def documentation(pack, unpack, size):
    for text in (">bhl", ">hhl"):
        pack(text, 1, 2, 3)
        unpack(text, struct.pack(text, 1, 2, 3))
        size(text)
    pack(">h", 99999)
    pack("@ccc", b"1", b"2", b"3")
    pack("@3s", b"123")
    unpack("<10sHHb", b"raymond   \x32\x12\x08\x01\x08")
    for byte in (b"#", b"*"):
        pack("@ci", byte, 0x12131415)
        pack("@ic", 0x12131415, byte)
    for text in ("@ci", "@ic", "@lhl", "@llh", "@llh0l", "<qh6xq", "<qqh6x", "<qqh", "llh0l", "4h", "hhhh", "10s", "10c", "0s", "0c"):
        for bits in (32, 64):
            size(text, bits)
    for text in ("@llh0l", "<qqh6x", "@lhl", "<qh6xq", "@llh", "<qqh"):
        for bits in (32, 64):
            pack(text, 1, 2, 3, bits=bits)


def records(book):
    """UnpackIteratorTest."""
    for text, data in ((">ibcp", b""), (">ibcp", b"1234567"), (">ibcp", b"123456"), (">ibcp", b"12345678"), (">", b""), (">", b"12"),
                       (">IB", bytes(range(1, 16))), (">IB", memoryview(bytes(range(1, 11)))), (">IB", bytes(range(1, 11)))):
        asked = Format(text)
        book.case("example", "iter", (asked, data), lambda: records_of(asked, data))


def packing(pack, unpack, size):
    def both(text, value):
        for order in "><":
            pack(order + text, value)
            unpack(order + text, struct.pack(order + text, value))

    # test_new_features
    for text in ("c", "xc", "cx", "s"):
        both(text, b"a")
    for text in ("0s", "1s", "9s", "10s", "11s", "20s", "0p", "1p", "2p", "10p", "11p", "12p", "20p"):
        both(text, b"helloworld")
    for text, value in (("b", 7), ("b", -7), ("B", 7), ("B", 249), ("h", 700), ("h", -700), ("H", 700), ("H", 0x10000 - 700),
                        ("i", 70000000), ("i", -70000000), ("I", 70000000), ("I", 0x100000000 - 70000000),
                        ("l", 70000000), ("l", -70000000), ("L", 70000000), ("L", 0x100000000 - 70000000),
                        ("f", Double(2.0)), ("d", Double(2.0)), ("f", Double(-2.0)), ("d", Double(-2.0)), ("?", 0), ("?", 3), ("?", True)):
        both(text, value)
    # test_consistence, test_transitiveness
    for text in ("Z", "i", "iii", "cbxxxxxxhhhhiillffd?", "3c3b18x12h6i6l6f3d3?"):
        size(text)
    pack("iii", 3)
    pack("i", 3, 3, 3)
    pack("i", Text("foo"))
    pack("P", Text("foo"))
    unpack("d", b"flap")
    unpack("iii", bytes(8))
    unpack("i", bytes(8))
    for order in ORDERS:
        for text in ("xcbhilfd?", "xcBHILfd?"):
            pack(order + text, b"a", 1, 255, 65535, 65536, Double(3.1415), Double(3.1415), True)
            unpack(order + text, struct.pack(order.replace("@", "") + text.replace("l", "i").replace("L", "I"), b"a", 1, 255,
                                             65535, 65536, 3.1415, 3.1415, True))
    # test_p_code
    for text in ("0p", "p", "1p", "2p", "3p", "4p", "5p", "6p"):
        pack(text, b"abc")
        unpack(text, struct.pack(text, b"abc"))
    # test_bool: its lists are Text here, for a list is true or false by its length, and so is a text.
    for order in ORDERS:
        pack(order + "?????", Text(""), b"", bytearray(), Text(""), 0)
        pack(order + "??????", Text("1"), Text("test"), 5, -1, 0xffffffff + 1, Double(0xffffffff / 2))
    unpack(">5?", b"\x01\x7f\xff\x0f\xf0")
    # test_trailing_counter, test_count_overflow, test_nN_code, test_issue29802, test_struct_subclass_instantiation
    for text in ("12345", "c12345", "14s42", "9223372036854775808b", "4611686018427387903b4611686018427387903H"):
        size(text)
    for order in "=<>!":
        for code in "nNP":
            size(order + code)
    unpack("b", b"a")
    pack(">h", 12345)
    # test_705836
    for base in range(1, 33):
        delta = 0.5
        while base - delta / 2.0 != base:
            delta /= 2.0
        for order in "<>":
            pack(order + "f", Double(base - delta))
    pack(">f", Double(math.ldexp((1 << 24) - 1, 127 - 23)))
    pack(">f", Double(math.ldexp((1 << 25) - 1, 127 - 24)))


def halves(pack, unpack):
    """UnpackIteratorTest.test_half_float; what it packs stands in packed_floats."""
    for data in (b"\x00\x3c", b"\x00\xc0", b"\xff\x7b", b"\x00\x04", b"\x01\x00", b"\x00\x00", b"\x00\x80", b"\x00\x7c",
                 b"\x00\xfc", b"\x55\x35",
                 b"\x01\xfc", b"\x00\xfe", b"\xff\xff", b"\x01\x7c", b"\x00\x7e", b"\xff\x7f"):
        unpack("<e", data)
        unpack(">e", data[::-1])
    for number in (2.0**-25 + 2.0**-35, 2.0**-25, 2.0**-26, 2.0**-14 - 2.0**-24, 2.0**-14 - 2.0**-25 - 2.0**-65,
                   2.0**-14 - 2.0**-25, 2.0**-14,
                   1.0 + 2.0**-11 + 2.0**-16, 1.0 + 2.0**-11, 1.0 + 2.0**-12, 65504.0, 65519.0, 65520.0, 65536.0, 1e300,
                   0x1ffdffffff * 2**-26):
        pack(">e", Double(number))
        pack("<e", Double(-number))
    pack("<e", Double(float("nan")))
    pack("<e", Double(-float("nan")))


def buffers(book):
    """test_unpack_from, test_pack_into, and the offsets of the boundary tests."""
    text = Format("4s")
    for offset in range(10):
        data = bytearray(b"abcd01234")
        book.case("example", "from", (text, data, offset), lambda: text.unpack(data[place(4, 9, offset):][:4]))
    rocks = b"Reykjavik rocks, eow!"
    for length, start, form, given in ((40, 0, "21s", rocks), (40, 10, "21s", rocks), (10, 0, "21s", rocks),
                                       (10, 2, "21s", rocks), (1, 5, "b", 1),
                                       (10, -2, "<I", 123), (10, -11, "<B", 123), (10, 2**31 - 1, "<I", 1)):
        asked = Format(form)
        target = bytearray(b" " * length)

        def write():
            packed = asked.pack([given])
            at = place(len(packed), length, start)
            target[at:at + len(packed)] = packed

        book.case("example", "into", (asked, bytes(target), start, [given]), write, lambda: target)
    for length, start, form in ((1, 5, "b"), (10, -2, "<I"), (10, -11, "<B"), (10, 2**31 - 1, "<I")):
        asked = Format(form)
        book.case("example", "from", (asked, bytes(length), start),
                  lambda: asked.unpack(bytes(length)[place(asked.size(), length, start):]))
    for data in (bytearray(b"\x12\x34\x56\x78"), memoryview(b"\x12\x34\x56\x78")):
        book.case("example", "unpack", (Format(">I"), data), lambda: Format(">I").unpack(data))
