"""unpack, unpack_from and iter_unpack."""

import struct

from .packed import Format, Refused
from .packed_packing import place, writable
from .packed_random import ORDERS, random_format
from .slices import MAX, MIN

KINDS = (bytes, bytes, bytes, bytearray, memoryview, writable)


def generate(book):
    choice = book.random.choice
    for order in ORDERS:
        for code in "cbB?hHiIlLqQnNefdP":
            if order in tuple("=<>!") and code in "nNP":
                continue
            for bits in (32, 64) if order in ("", "@") else (32,):
                text = Format(order + code, bits)
                for data in (bytes(8), b"\xff" * 8, bytes([0x80] + [0] * 7), bytes([0] * 7 + [0x80]), b"\x7f" + b"\xff" * 7,
                             b"\xff" * 7 + b"\x7f",
                             book.bytes(8)):
                    size = text.size()
                    unpack(book, text, data[:size] if order in (">", "!") else data[8 - size:])
    for code in "sp":
        for count in ("", 0, 1, 2, 5, 10):
            for data in (b"", b"\0", b"a", b"\1a", b"\2abcd", b"\4abcd", b"\5abcd", b"\xffbcde", b"\0bcde", b"\x09abcdefghi",
                         b"\x0aabcdefghi", bytes(10)):
                text = Format(f"{choice(ORDERS)}{count}{code}")
                if text.size() == len(data) or choice((True, False, False)):
                    unpack(book, text, data)
    for length in (255, 256, 300):
        unpack(book, Format(f">{length}p"), b"\xff" + bytes(i % 251 for i in range(length - 1)))
    for number in range(750):
        text = random_format(book, choice((1, 2, 3, 5, 7)))
        length = text.size()
        if number % 6 == 0:
            length = max(0, length + choice((-1, 1, 2, -2, 8, -length)))
        unpack(book, text, choice(KINDS)(memory(book, text, length)))
    for number in range(650):
        from_offset(book, number)
    for number in range(420):
        records(book, number)
    exports(book)


def memory(book, text, length):
    """Random bytes; some of them with long rows of zeros and ones, as numbers near bounds have."""
    kind = book.random.random()
    if kind < 0.75:
        return book.bytes(length)
    return bytes(book.random.choice((0, 0xFF, 0x80, 0x7F, 1)) for _ in range(length))


def unpack(book, text, data):
    book.case("unpack", "unpack", (text, data), lambda: text.unpack(data))


def from_offset(book, number):
    choice = book.random.choice
    text = random_format(book, choice((1, 2, 3, 4)))
    size = text.size()
    length = size + choice((0, 0, 1, 2, 3, 6))
    room = length - size
    offset = choice((0, room, room // 2))
    if choice((True, False, False)) and length:
        offset -= length
    if number % 4 == 1:
        offset = choice((room + 1, length, length + 1, -length - 1, MAX, MIN, min(MAX, MAX - size + 1), -1, room - length + 1,
                         MIN + length))
    data = choice(KINDS)(memory(book, text, length))

    def read():
        at = place(size, length, offset)
        if list(map(repr, struct.unpack_from(text.asked, data, offset))) != list(map(repr, struct.unpack_from(text.asked, data, at))):
            raise AssertionError("an offset is not understood")
        return text.unpack(data[at:at + size])

    if offset == 0 and number % 2:
        book.case("unpack", "from0", (text, data), read)
    else:
        book.case("unpack", "from", (text, data, offset), read)


def records(book, number):
    choice = book.random.choice
    text = Format("<") if number == 0 else Format("") if number == 1 else random_format(book, choice((1, 1, 2, 3)))
    size = text.size()
    length = size * choice((0, 1, 2, 3, 4))
    if number % 4 == 0:
        length = max(0, length + choice((1, -1, 2, size // 2)))
    data = choice(KINDS)(memory(book, text, length))
    book.case("iter", "iter", (text, data), lambda: records_of(text, data))


def records_of(text, data):
    try:
        rows = list(struct.iter_unpack(text.asked, data))
    except struct.error:
        raise Refused(-1) from None
    size = text.size()
    return [text.typed(row, data[i * size:(i + 1) * size]) for i, row in enumerate(rows)]


def exports(book):
    """How long the memory is held: the bytearray cannot grow until the last record has been asked for and none is left."""
    for text in ("B", ">H", "<bH"):
        for count in range(4):
            for asked in range(count + 2):
                data = bytearray(book.bytes(count * struct.calcsize(text)))

                def grow():
                    rows = struct.iter_unpack(text, data)
                    for _ in range(asked):
                        next(rows, None)
                    data.append(0xEE)

                book.case("iter", "grow", (bytearray(data), Format(text), asked), grow, lambda: data)
