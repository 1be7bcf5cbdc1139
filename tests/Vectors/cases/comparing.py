"""Comparison, equality, hashes, concatenation and repetition of bytes and bytearray."""

from itertools import product


def generate(book):
    values = [b"", b"\0", b"\0\0", b"a", b"ab", b"abc", b"abd", b"b", b"\x7f", b"\x80", b"\xff", b"\xff\0", b"abc\0", b"a" * 30, b"a" * 29 + b"b"]
    for left, right in product(values, values):
        first = book.random.choice((bytes, bytearray))(left)
        second = book.random.choice((bytes, bytearray))(right)
        book.case("compare", "compare", (first, second), lambda: (first > second) - (first < second))
    for left, right in book.sample(product(values, values), 60) + [(value, value) for value in values]:
        first = book.random.choice((bytes, bytearray))(left)
        second = book.random.choice((bytes, bytearray, memoryview))(right)
        book.case("compare", "equal", (first, second), lambda: first == second)
    for value in values:
        book.case("compare", "samehash", (value, value), lambda: hash(value) == hash(bytes(bytearray(value))))
        book.case("compare", "hash", (bytearray(value),), lambda: hash(bytearray(value)))
    for left, right in book.sample(product(values, values), 50):
        first = book.random.choice((bytes, bytearray))(left)
        second = book.random.choice((bytes, bytearray, memoryview))(right)
        book.case("compare", "concat", (first, second), lambda: first + second)
    for value, count in product(values[:7], (-2, -1, 0, 1, 2, 3, 17)):
        first = book.random.choice((bytes, bytearray))(value)
        book.case("compare", "repeat", (first, count), lambda: first * count)
