"""Equality of memoryviews: by value of their items, whatever the formats."""

import struct
from itertools import product

from .formats import FOUR_BYTES
from .views import cast, cut, cuts


def packed(code, *values):
    return struct.pack("<" + FOUR_BYTES.get(code, code) * len(values), *values)


def generate(book):
    texts = {}
    for code in "bBhHiIlLqQnNPfd?":
        texts[code] = [packed(code, 1, 0, 1)]
        if code not in "?":
            texts[code] += [packed(code, 1, 2, 3), packed(code, 1, 2), packed(code, 100, 2, 3)]
        if code in "bhiqfdln":
            texts[code].append(packed(code, -1, -2, 3))
        if code in "HIQLNP":
            texts[code].append(packed(code, 65535, 65534, 3))
    texts["c"] = [b"\1\2\3", b"abc", b"\1\0\1"]
    nan, inf = float("nan"), float("inf")
    for code in "fd":
        texts[code] += [packed(code, nan), packed(code, -0.0, 0.5), packed(code, 0.0, 0.5), packed(code, inf, -inf), packed(code, 16777217.0)]
    texts["i"].append(packed("i", 16777217))
    texts["q"] += [packed("q", 2**53 + 1), packed("q", 2**63 - 1), packed("q", -2**63)]
    texts["Q"] += [packed("Q", 2**63), packed("Q", 2**64 - 1), packed("Q", 2**53 + 1)]
    texts["d"] += [packed("d", 2.0**53), packed("d", 2.0**63), packed("d", 2.0**64), packed("d", 0.1)]
    texts["f"] += [packed("f", 0.1), packed("f", 2.0**63)]
    texts["b"].append(packed("b", -1))
    texts["B"].append(packed("B", 255))
    for one, other in product(texts, texts):
        for left, right in book.sample(product(texts[one], texts[other]), 2 if one != other else 12):
            same(book, left, one, right, other)
        # The same values in both formats, which chance seldom hits.
        if one != "c" and other != "c":
            same(book, texts[one][0], one, texts[other][0], other)
    wide = [(code, text) for code in "qQd" for text in texts[code][-4:]]
    for (one, text), (other, right) in product(wide, wide):
        if one != other:
            # 64 bits of integer and 53 of double: the nearest neighbours, under a name of their own so that they stay in.
            book.case("same", "equal-wide", (text, one, right, other), lambda: cast(text, one) == cast(right, other))
    slices(book)
    prefixed(book)


def same(book, left, one, right, other):
    book.case("same", "equal", (left, one, right, other), lambda: cast(left, one) == cast(right, other))


def slices(book):
    text = bytes([1, 2, 1, 2, 1, 2, 2, 1])
    for _ in range(60):
        code = book.random.choice("BBBbH")
        ends = cuts(book, 1)
        right = book.random.choice((cut(cast(text, code), ends).tobytes(), b"\1\2\1", text[::-1], text))
        right = right[:len(right) // 2 * 2]
        other = book.random.choice((code, code, "B"))
        book.case("same", "equal-slice", (text, code, right, other) + ends, lambda: cut(cast(text, code), ends) == cast(right, other))
    for code, data in (("B", b"abc"), ("d", packed("d", float("nan"))), ("f", packed("f", float("nan"), 1.0)), ("d", packed("d", 1.0))):
        view = cast(data, code)
        book.case("same", "equal-itself", (data, code), lambda: view == view)
    for code, data, other in product("Bbch", (b"abcd", b"", b"\1\0\2\0"), (b"abcd", b"", b"\1\2")):
        book.case("same", "equal-bytes", (data, code, other), lambda: cast(data, code) == other)


def prefixed(book):
    """Formats with a prefix: memoryview compares what struct unpacks, and so does this oracle."""
    codes = ["<h", ">h", "!h", "=h", "<H", ">H", "<i", ">i", ">q", "<f", ">f", ">d", "<e", ">e", "<?", ">l"]
    for one, other in book.sample(product(codes, codes), 80):
        values = [book.random.choice((0, 1)) for _ in range(3)]
        changed = values if book.random.random() < 0.6 else [1] + values[:2]
        left = struct.pack(one[0] + 3 * one[1], *values)
        if one[1] == "?":  # Whatever is not 0 is true.
            left = bytes(value * book.random.choice((1, 2, 255)) for value in values)
        right = struct.pack(other[0] + 3 * other[1], *changed)
        book.case("same", "equal", (left, one, right, other), lambda: values == changed)
