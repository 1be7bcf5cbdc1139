"""One field by its index, and a record into an array: what C# has and Python has not. The oracle is what unpack returns, and for
writing what pack makes of the field alone."""

import math

from .packed import Format, Refused
from .packed_literals import Double, Single
from .packed_random import NUMBERS, TYPES, random_format, value_for
from .packed_reading import memory

READS = {"int": "i", "uint": "I", "long": "q", "ulong": "Q", "float": "f", "double": "d"}
ONES = {"float": Single(1), "double": Double(1)}
FLOATS = (0.0, -0.0, 1.0, -2.5, 0.1, 65504.0, 65520.0, 1e-7, 3.5e38, -1e300, 1e-310, math.inf, -math.inf, 300.0, 2.0**-25)


def generate(book):
    choice = book.random.choice
    for number in range(1500):
        get(book, choice(tuple(READS)), random_format(book, choice((1, 2, 4)), NUMBERS + (choice(("xxx", "csp", "x")))), number)
    bounds_of_codes(book)
    for number in range(1300):
        put(book, choice(tuple(READS)), random_format(book, choice((1, 2, 4)), NUMBERS + choice(("xxx", "csp", "x"))))
    for number in range(900):
        kind = choice(("int", "uint", "long", "float", "double"))
        codes = {"int": "bB?hHilxq", "uint": "B?HILNxQb", "long": "bB?hHiIlLqnxQ", "float": NUMBERS + "x", "double": NUMBERS + "x"}[kind]
        into_array(book, kind, random_format(book, choice((1, 2, 3, 4)), codes + choice(("", "", "", "", "ds"))))


def read(value, item, kind):
    """The value as the C# type; Refused where it does not fit or is no number."""
    if isinstance(value, bytes) or isinstance(value, float) and kind not in ("float", "double"):
        raise Refused(item.position)
    if kind == "double":
        return Double(value)
    if kind == "float":
        return single(float(value))
    low, high = TYPES[READS[kind]]
    if not low <= value <= high:
        raise Refused(item.position)
    return int(value)


def single(number):
    """As C converts it: what is too large is an infinity."""
    try:
        return Single(number)
    except OverflowError:
        return Single(math.copysign(math.inf, number))


def is_open(value, kind):
    """Where the way of a number is left to the implementation: two roundings or one; a NaN that signals."""
    if kind == "float" and type(value) is int:
        return single(float(value)) != single(nearest(value))
    return isinstance(value, Single) and math.isnan(value) and kind == "double"


def nearest(number):
    """The integer rounded once to 24 bits."""
    shift = max(0, abs(number).bit_length() - 24)
    if not shift:
        return number
    whole, rest = divmod(abs(number), 1 << shift)
    half = 1 << shift - 1
    whole += rest > half or rest == half and whole & 1
    return math.copysign(whole << shift, number)


def get(book, kind, text, number):
    items = text.items()
    if not items:
        return
    size, offset = text.size(), book.random.choice((0, 0, 1, 2, 5))
    data = memory(book, text, size + offset)
    index = book.random.randrange(len(items))
    values = text.unpack(data[offset:])
    if is_open(values[index], kind):
        return
    if number % 40 == 0:
        # The last byte of the record is missing, or all of it; wherever the field lies.
        if size:
            cut = data[:book.random.choice((size + offset - 1, 0))]
            book.case("get", kind, (text, cut, offset, index), lambda: refuse(-1))
            book.case("set", kind, (text, cut, offset, index, ONES.get(kind, 1)),
                      lambda: refuse(-1), lambda: cut)
        return
    if number % 40 == 1:
        # As of what unpack returns; but an index below 0 does not count from the end.
        book.case("get", kind, (text, data, offset, len(items)), lambda: values[len(items)])
        book.case("set", kind, (text, data, offset, len(items), ONES.get(kind, 1)),
                  lambda: values[len(items)], lambda: data)
    if number % 5 == 0 and size:
        offset = -size
    book.case("get", kind, (text, data, offset, index), lambda: read(values[index], items[index], kind))


def bounds_of_codes(book):
    """All codes of numbers, at the bounds of all types."""
    numbers = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x8000000000000000, 0x7FFFFFFFFFFFFFFF,
               0xFFFFFFFFFFFFFFFF, 0xFFFFFFFF80000000, 0xFFFFFFFF7FFFFFFF, 0x8000000000000400, 0x8000000000000401, 0xFFFFFFFFFFFFFBFF,
               0xFFFFFFFFFFFFFC00, 0x20000000000001, 0x7FFFFFFFFFFFFE00, 0x7FFFFFFFFFFFFDFF)
    for code in "bBhHiIlLqQ?":
        for number in numbers:
            order = book.random.choice("<>")
            text = Format(f"{order}{code}")
            if number < 1 << 8 * text.size():
                data = number.to_bytes(text.size(), "little" if order == "<" else "big")
                for kind in READS:
                    value = text.unpack(data)[0]
                    if not is_open(value, kind):
                        book.case("get", kind, (text, data, 0, 0), lambda: read(value, text.items()[0], kind))


def refuse(place):
    raise Refused(place)


def given_for(book, kind, item, text):
    """A value of the type; one that the field takes, and sometimes any."""
    random = book.random
    if kind in ("float", "double"):
        number = random.choice(FLOATS + (random.uniform(-100, 100),) * 4)
        return single(number) if kind == "float" else Double(number)
    low, high = TYPES[READS[kind]]
    if random.random() < 0.75 and item.code not in "csp":
        for _ in range(20):
            value = value_for(book, item, text) if item.code not in "?efd" else random.choice((0, 1, low, high, -3, 70000, 2**24 + 1))
            if type(value) is not float and isinstance(value, int) and low <= value <= high:
                return int(value)
        return 1
    return random.choice((low, high, 0, 1, high // 3, low // 2, random.randint(low, high)))


def put(book, kind, text):
    items = text.items()
    if not items:
        return
    offset = book.random.choice((0, 0, 1, 3))
    index = book.random.randrange(len(items))
    item = items[index]
    value = given_for(book, kind, item, text)
    size = text.size() + offset + book.random.choice((0, 0, 2))
    target = bytearray([0xA5, 0x5A, 0xFF, 0xCC][i % 4] for i in range(size))

    def store():
        packed = item.pack(value)
        target[offset + item.offset:offset + item.offset + len(packed)] = packed

    given = offset - size if book.random.random() < 0.2 and size else offset
    book.case("set", kind, (text, bytes(target), given, index, value), store, lambda: target)


def into_array(book, kind, text):
    items = text.items()
    if not items:
        return
    offset = book.random.choice((0, 0, 1, 2))
    size = text.size()
    data = memory(book, text, size + offset)
    values = text.unpack(data[offset:])
    if any(is_open(value, kind) for value in values):
        return
    more = book.random.choice((0, 0, 0, 0, 1, 1, -1 if size else 1))
    is_cut = size > 0 and book.random.random() < 0.05
    if is_cut:
        data = data[:-1]
    elif size and book.random.random() < 0.2:
        offset = -size
    filler = {"float": [Single(7.0)], "double": [Double(7.0)]}.get(kind, [7])

    def fill():
        if more < 0 or is_cut:
            raise Refused(-1)
        return [read(value, item, kind) for value, item in zip(values, items)] + filler * more

    book.case("array", kind, (text, data, offset, len(items) + more), fill)
