"""find, rfind, count, startswith and endswith."""

from itertools import product

from .slices import KINDS, MAX, MIN


def generate(book):
    texts = [b"", b"a", b"abcab", b"aaaa", b"\0\xff\0\xff\0", b"abababab", bytes(range(250, 256)) + b"\0\1"]
    needles = [b"", b"a", b"ab", b"ba", b"aa", b"b", b"\0", b"\xff\0", b"abc", b"abcabc", b"bab", b"x"]
    ends = (None, 0, 1, 2, 4, 5, 8, 9, -1, -2, -4, -8, -9, MAX, MIN)
    for operation in ("find", "rfind", "count"):
        for text, needle in book.sample(product(texts, needles), 30):
            search(book, operation, text, needle, None, None)
        for text, needle, start, stop in book.sample(product(texts, needles, ends, ends), 90):
            search(book, operation, text, needle, start, stop)
        for text, needle, start, stop in book.sample(product(texts[1:], (b"", b"a", b"ab"), ends, ends), 40):
            search(book, operation, text, needle, start, stop)
        for text, needle, start, stop in book.sample(product(texts, (0, 97, 98, 255, 251), ends, ends), 40):
            search(book, operation, text, needle, start, stop)
        for needle in (-1, 256, MAX, MIN):
            search(book, operation, texts[2], needle, None, None)
        # Long enough for whatever searches in strides.
        long = (b"ab" * 40 + b"c") * 3
        for needle, start in product((b"c", b"bc", b"ca", b"abc", b"bca" + b"ba" * 39 + b"b", b"d", 99, 100), (None, 81, -81, 200)):
            search(book, operation, long, needle, start, None)
    for operation in ("startswith", "endswith"):
        for text, needle in book.sample(product(texts, needles), 30):
            search(book, operation, text, needle, None, None)
        for text, needle, start, stop in book.sample(product(texts, needles, ends, ends), 70):
            search(book, operation, text, needle, start, stop)
        for text, length, start, stop in book.sample(product(texts[1:], (0, 1, 2), ends, ends), 50):
            part = text[start:stop]
            needle = part[:length] if operation == "startswith" else part[len(part) - min(length, len(part)):]
            search(book, operation, text, needle, start, stop)


def search(book, operation, text, needle, start, stop):
    text = book.random.choice((bytes, bytearray))(text)
    if isinstance(needle, bytes) and operation in ("find", "rfind", "count"):
        needle = book.random.choice((bytes, bytearray) + KINDS[2:])(needle)
    book.case("search", operation, (text, needle, start, stop), lambda: getattr(text, operation)(needle, start, stop))
