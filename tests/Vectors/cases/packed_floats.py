"""'e', 'f' and 'd': all sorts of numbers, by their bits."""

import math
import struct

from .packed import Format
from .packed_literals import Double, Single
from .packed_random import ORDERS

HALVES = (0x0000, 0x8000, 0x0001, 0x8001, 0x0002, 0x01FF, 0x0200, 0x03FE, 0x03FF, 0x83FF, 0x0400, 0x0401, 0x8400, 0x07FF, 0x0800,
          0x3555, 0x3BFF,
          0x3C00, 0xBC00, 0x3C01, 0x4000, 0x63FF, 0x6400, 0x7BFE, 0x7BFF, 0xFBFF, 0x7C00, 0xFC00)
HALF_NANS = (0x7C01, 0x7DFF, 0x7E00, 0xFE00, 0x7E01, 0x7FFF, 0xFC01, 0xFFFF, 0x7D55, 0x7EAA)
SINGLES = (0x00000000, 0x80000000, 0x00000001, 0x80000001, 0x007FFFFF, 0x807FFFFF, 0x00800000, 0x00800001, 0x00400000, 0x33800000,
           0x3F7FFFFF,
           0x3F800000, 0xBF800000, 0x3F800001, 0x4B7FFFFF, 0x4B800000, 0x4F000000, 0x5F000000, 0x7F7FFFFF, 0xFF7FFFFF, 0x7F800000,
           0xFF800000)
SINGLE_NANS = (0x7F800001, 0x7FBFFFFF, 0x7FC00000, 0xFFC00000, 0x7FC00001, 0x7FFFFFFF, 0xFF800001, 0xFFFFFFFF, 0x7FD55555,
               0x7FA00000, 0x7FC02000)
DOUBLES = (0x0000000000000000, 0x8000000000000000, 0x0000000000000001, 0x800FFFFFFFFFFFFF, 0x000FFFFFFFFFFFFF, 0x0010000000000000,
           0x3FEFFFFFFFFFFFFF, 0x3FF0000000000000, 0xBFF0000000000001, 0x433FFFFFFFFFFFFF, 0x4340000000000000, 0x43E0000000000000,
           0x43EFFFFFFFFFFFFF, 0x43F0000000000000, 0x7FEFFFFFFFFFFFFF, 0xFFEFFFFFFFFFFFFF, 0x7FF0000000000000, 0xFFF0000000000000)
DOUBLE_NANS = (0x7FF0000000000001, 0x7FF7FFFFFFFFFFFF, 0x7FF8000000000000, 0xFFF8000000000000, 0x7FF8000000000001, 0x7FFFFFFFFFFFFFFF,
               0xFFF0000000000001, 0xFFFFFFFFFFFFFFFF, 0x7FF8040000000000, 0x7FF8000020000000, 0x7FFAAAAAAAAAAAAA, 0x7FF4000000000000)


def generate(book):
    for code, size, all_bits in (("e", 2, HALVES + HALF_NANS), ("f", 4, SINGLES + SINGLE_NANS), ("d", 8, DOUBLES + DOUBLE_NANS)):
        for bits in all_bits:
            for order in ("<", ">", book.random.choice(("", "@", "=", "!"))):
                data = bits.to_bytes(size, "big" if order in (">", "!") else "little")
                read(book, Format(order + code), data)
        for _ in range(60):
            text = Format(book.random.choice(ORDERS) + "3" + code)
            read(book, text, book.bytes(3 * size))
    for number in halves():
        pack(book, "e", number)
    for number in singles():
        pack(book, "f", number)
    for bits in DOUBLES + DOUBLE_NANS + tuple(bits << 42 | 0x3F00000000000000 for bits in range(0, 64, 5)):
        for code in "efd":
            pack(book, code, Double.of_bits(bits))
    for bits in SINGLES + SINGLE_NANS[2:]:
        if bits & 0x7FC00000 != 0x7F800000 or bits & 0x3FFFFF == 0:  # not one that signals: it may have come out quiet before
            for code in "efd":
                pack(book, code, Single.of_bits(bits))
    for _ in range(150):
        pack(book, "f", Double(math.ldexp(book.random.uniform(-1, 1), book.random.randint(-152, 129))))
        pack(book, "e", Double(math.ldexp(book.random.uniform(-1, 1), book.random.randint(-27, 17))))
        pack(book, book.random.choice("fd"), Double.of_bits(book.random.getrandbits(64) & 0xBFFFFFFFFFFFFFFF))
    # Integers, by way of a double: one rounding for 'd', two for 'f', as CPython has it.
    for number in (0, 1, -1, 2048, 2049, 2051, 65504, 65519, 65520, -65520, 2**24 + 1, 2**24 + 3, 2**53 + 1, 2**53 + 3, 2**63 - 1,
                   2**63, 2**63 + 1024,
                   2**63 + 1025, 2**63 + 3072, 2**64 - 1, 2**64 - 1024, 2**64 - 1025, -2**63, -2**63 + 513, 2**60 + 2**36 + 1,
                   2**40 + 2**16 + 1,
                   2**63 + 2**39, 2**63 + 2**39 + 1, 2**62 + 2**38 + 1, -2**62 - 2**38 - 1, 2**32 - 1, 2**31, True, False):
        for code in "efd":
            pack(book, code, number)


def read(book, text, data):
    book.case("float", "unpack", (text, data), lambda: text.unpack(data))


def pack(book, code, number):
    text = Format(book.random.choice(ORDERS) + code)
    book.case("float", "pack", (text, [number]), lambda: text.pack([number]))


def halves():
    """All halves of the list, the numbers in the middle between neighbours, and just beside these."""
    for bits in HALVES:
        value = struct.unpack(">e", bits.to_bytes(2, "big"))[0]
        yield Double(value)
        if bits & 0x7C00 == 0x7C00:
            continue
        beyond = 65536.0 if bits & 0x7FFF == 0x7BFF else abs(struct.unpack(">e", ((bits & 0x7FFF) + 1).to_bytes(2, "big"))[0])
        middle = math.copysign((abs(value) + beyond) / 2, value)
        for number in (middle, math.nextafter(middle, 0), math.nextafter(middle, math.copysign(math.inf, value))):
            yield Double(number)
    for number in (65519.0, 65519.99, 65520.0, 65520.01, -65519.99, -65520.0, 65536.0, 1e300, -1e300, 2.0**-25,
                   2.0**-25 + 2.0**-35, 2.0**-26, 1e-300,
                   2.0**-14 - 2.0**-25, 2.0**-14 - 2.0**-25 - 2.0**-65, 1.0 + 2.0**-11, 1.0 + 2.0**-11 + 2.0**-16,
                   0x1ffdffffff * 2.0**-26):
        yield Double(number)


def singles():
    for bits in SINGLES:
        value = struct.unpack(">f", bits.to_bytes(4, "big"))[0]
        yield Double(value)
        if bits & 0x7F800000 == 0x7F800000:
            continue
        beyond = 2.0**128 if bits & 0x7FFFFFFF == 0x7F7FFFFF else struct.unpack(">f", ((bits & 0x7FFFFFFF) + 1).to_bytes(4, "big"))[0]
        middle = math.copysign((abs(value) + beyond) / 2, value)
        for number in (middle, math.nextafter(middle, 0), math.nextafter(middle, math.copysign(math.inf, value))):
            yield Double(number)
    for number in (1e39, -1e39, 1e300, 2.0**128, 2.0**-150, 2.0**-151, 1e-50, 0.1, 3.1415, math.ldexp((1 << 25) - 1, 127 - 24)):
        yield Double(number)
