"""pack and pack_into."""

import struct

from .packed import Format, Refused
from .packed_literals import Double, Memory, Single
from .packed_random import ORDERS, Text, bounds, random_format, standard, typed, value_for, wrong_for
from .slices import MAX, MIN


def generate(book):
    each_code(book)
    strings(book)
    for number in range(900):
        text = random_format(book, book.random.choice((1, 2, 3, 5, 8)))
        pack(book, text, values(book, text, number % 3 == 0))
    for text in ("i0h", "<", "", "3x", "0s", "0p", "0c", "@0q"):
        for given in ([], [1], [b"a"], [1, 2], [None]):
            pack(book, Format(text), given)
    for number in range(750):
        into(book, number)
    held(book)


def pack(book, text, given):
    book.case("pack", "pack", (text, given), lambda: text.pack(given))


def each_code(book):
    """Every integer code in every order, at its bounds and one beyond, and with what is no integer."""
    for code in "bBhHiIlLqQnNP":
        for order in ORDERS:
            if order in tuple("=<>!") and code in "nNP":
                continue
            for bits in (32, 64) if order in ("", "@") else (32,):
                low, high = bounds(standard(order, code, bits), 32)
                text = Format(order + code, bits)
                for value in (low, high, low - 1, high + 1, -1, 1 << 31, 1 << 63, -1 << 31, (-1 << 31) - 1, -1 << 63, True, None,
                              Double(1.0), Single(1.0), b"1", Text("1")):
                    if type(value) is int and not -2**63 <= value < 2**64:
                        continue
                    pack(book, text, [typed(book, value)])
    for order in ORDERS:
        for value in (True, False, 0, 1, -1, 256, 2**32, 2**63, -2**63, Double(0.0), Double(-0.0), Double(1e-300), Double(float("nan")),
                      Single(0.0), Single(-0.0), Single(2.0), None, b"", b"\0", bytearray(), bytearray(b"\0"), memoryview(b""),
                      memoryview(b"\0"), Text(""), Text("0")):
            pack(book, Format(order + "?"), [value])
        for value in (b"a", b"\0", b"\xff", b"", b"ab", 97, None, Text("a"), True, Double(1.0)):
            pack(book, Format(order + "c"), [value])


def strings(book):
    text = bytes(range(97, 123))
    for code in "sp":
        for order in ("", "<", ">"):
            for count in ("", 0, 1, 2, 3, 4, 5, 10):
                for length in (0, 1, 2, 3, 4, 9, 10, 11):
                    pack(book, Format(f"{order}{count}{code}"), [book.random.choice((bytes, bytearray))(text[:length])])
            for value in (1, None, Text("ab"), True, Double(0.0), Single(0.0)):
                pack(book, Format(order + "3" + code), [value])
            pack(book, Format(f"{order}b3{code}h"), [1, text[:2], 3])
            pack(book, Format(f"{order}0{code}2{code}"), [text, text])
    for count, length in ((255, 254), (256, 255), (256, 300), (257, 256), (300, 255), (300, 256), (300, 299)):
        pack(book, Format(f">{count}p"), [bytes(i % 251 for i in range(length))])


def values(book, text, is_wrong):
    """For every item one, perhaps one too many or too few, or one of them wrong."""
    items = text.items()
    given = [value_for(book, item, text) for item in items]
    if not is_wrong:
        return given
    if book.random.random() < 0.25 or not given or all(item.code == "?" for item in items):
        return given[:-1] if given and book.random.random() < 0.5 else given + [book.random.choice((0, None, b""))]
    wrong = book.random.choice([i for i, item in enumerate(items) if item.code != "?"])
    # What comes behind it may be wrong as well: the first is told.
    for i in [wrong] + [i for i in range(wrong + 1, len(items)) if items[i].code != "?" and book.random.random() < 0.2]:
        given[i] = wrong_for(book, items[i], text)
    return given


def place(size, length, offset):
    """Where a record begins; -1 in the error, for no item is to blame."""
    at = offset + length if offset < 0 else offset
    if at < 0 or at + size > length:
        raise Refused(-1)
    return at


def into(book, number):
    text = random_format(book, book.random.choice((1, 2, 3, 4)))
    size = text.size()
    given = values(book, text, number % 7 == 0)
    length = max(0, size + book.random.choice((0, 1, 3, 6, 0, 2)))
    room = length - size
    offset = book.random.choice((0, room, room // 2, room // 2))
    if book.random.random() < 0.25 and length:
        offset -= length
    if number % 5 == 1 and number % 7:
        offset = book.random.choice((room + 1, length, length + 1, -length - 1, MAX, MIN, min(MAX, MAX - size + 1),
                                     -1 if size > 1 else length + 2,
                                     room - length + 1, MIN + length))
    before = bytes([0xA5, 0x5A, 0xFF, 0xCC][i % 4] for i in range(length))
    memory = bytearray(before)
    kind = book.random.choice((bytes, bytes, bytearray, writable, memoryview if number % 3 == 0 else bytes))

    def write():
        if kind is memoryview:
            raise TypeError("read-only memory")
        packed = text.pack(given)
        at = place(size, length, offset)
        theirs = bytearray(memory)
        memory[at:at + size] = packed
        if any(item.is_special(value) for item, value in zip(text.items(), given)):
            return
        struct.pack_into(text.asked, theirs, offset, *given)
        # CPython writes a 0 for a '0p', which has no byte for it.
        if theirs != memory and "0p" not in text:
            raise AssertionError("more is written than the record: " + text)

    if kind is memoryview and (number % 7 == 0 or number % 5 == 1):
        return  # Two things would be wrong.
    book.case("into", "into", (text, kind(before), offset, given), write, lambda: memory)


def writable(data):
    return memoryview(bytearray(data))


def held(book):
    """Memory that is not to be had."""
    for kind, wrong in (("r", ValueError("released memoryview")), ("t", BufferError())):
        for text, data in (("<H", b"\1\2"), (">bB", b"\3\4"), ("@2s", b"ab")):
            def refuse():
                raise wrong

            memory = Memory(kind, data)
            check(text, memory, type(wrong))
            given = [b"xy"] if "s" in text else [1] if "H" in text else [1, 2]
            book.case("into", "into", (Format(text), memory, 0, given), refuse)
            for operation in ("unpack", "iter"):
                book.case(operation, operation, (Format(text), memory), refuse)
            book.case("unpack", "from", (Format(text), memory, 0), refuse)


def check(text, memory, error):
    for asked in (lambda: struct.unpack(text, memory.view()), lambda: struct.unpack_from(text, memory.view(), 0),
                  lambda: struct.iter_unpack(text, memory.view())):
        try:
            asked()
        except error:
            continue
        raise AssertionError("no " + error.__name__)
