"""Slices and indexes of bytes, bytearray and memoryview."""

from itertools import product

MAX = 2**31 - 1
MIN = -2**31
ENDS = (None, 0, 1, 2, 3, 4, 5, 7, -1, -2, -3, -5, -6, -9, MAX, MIN, MAX - 1, MIN + 1)
STEPS = (None, 1, 2, 3, 5, 7, -1, -2, -3, -5, -9, MAX, MIN + 1)
KINDS = (bytes, bytearray, memoryview, lambda data: memoryview(bytearray(data)))


def generate(book):
    data = [bytes(range(16, 16 + length)) for length in (0, 1, 2, 5, 6)]
    for start, text in book.sample(product(ENDS[1:], data), 70):
        for kind in KINDS[:3]:
            book.case("slice", "slice1", (kind(text), start), lambda: kind(text)[start:])
    for start, stop, text in book.sample(product(ENDS, ENDS, data), 90):
        kind = book.random.choice(KINDS)
        book.case("slice", "slice2", (kind(text), start, stop), lambda: kind(text)[start:stop])
    for start, stop, step, text in book.sample(product(ENDS, ENDS, STEPS, data), 230):
        kind = book.random.choice(KINDS)
        book.case("slice", "slice3", (kind(text), start, stop, step), lambda: kind(text)[start:stop:step])
    for kind, (start, stop) in product(KINDS, ((None, None), (1, 3), (0, 0))):
        book.case("slice", "slice3", (kind(data[3]), start, stop, 0), lambda: kind(data[3])[start:stop:0])
        book.case("slice", "slice3", (kind(data[3]), start, stop, -1), lambda: kind(data[3])[start:stop:-1])
    items(book, data)


def items(book, data):
    places = (0, 1, 4, 5, 6, -1, -5, -6, -7, MAX, MIN)
    for kind, text, index in product(KINDS, data, places):
        if abs(index) < 8 and len(text) in (1, 2) and kind is KINDS[3]:
            continue
        book.case("item", "item", (kind(text), index), lambda: kind(text)[index])
    for text, index, mutable in product(data, places, (bytearray, KINDS[3], memoryview)):
        target = mutable(text)

        def store():
            target[index] = 0xEE

        if len(text) in (0, 1, 5):
            book.case("item", "setitem", (mutable(text), index, 0xEE), store, lambda: target)
