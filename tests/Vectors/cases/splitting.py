"""split, rsplit, partition, rpartition, join, replace, the strip family, removeprefix, removesuffix and translate."""

from itertools import product

WHITE = b" \t\n\r\x0b\x0c"


def generate(book):
    def case(operation, text, *arguments):
        text = book.random.choice((bytes, bytearray))(text)
        book.case("split", operation, (text,) + arguments, lambda: getattr(text, operation)(*arguments))

    texts = [b"", b"a", b",", b",,", b"a,b,c", b",a,,b,", b"a--b----c-", b"abcabcab", b"\0\1\0\0\2\0"]
    separators = [b",", b"--", b"-", b"abc", b"b", b"\0", b"ab", b"xyz", b"\0\0"]
    for operation in ("split", "rsplit"):
        for text, separator, limit in book.sample(product(texts, separators, (-1, 0, 1, 2, 9)), 70):
            case(operation, text, separator, limit)
        for text, limit in product((b"", b"  ", b"a", b" a b  c ", b"x" + WHITE + b"y\x1c\x85\xa0z", b"a\tb\nc"), (-1, 0, 1, 2)):
            case(operation, text, None, limit)
        case(operation, b"a,b", b"", -1)
        case(operation, b"", b"", -1)
        case(operation, b"a,b", bytearray(b","), -1)
    for operation in ("partition", "rpartition"):
        for text, separator in book.sample(product(texts, separators), 25):
            case(operation, text, separator)
        case(operation, b"ab", b"")
        case(operation, b"a,b,c", bytearray(b","))
    joining(book)
    replacements = [(text, old, new, count) for text, old, new, count in product(
        texts + [b"aaaaa"], separators + [b"", b"a", b"aa"], (b"", b"X", b"YY", b"ab,"), (-1, 0, 1, 2, 7, -5)) if old in text]
    for text, old, new, count in book.sample(replacements, 130):
        case("replace", text, old, new, count)
    case("replace", b"abc", b"x", b"yy", -1)
    for text in (b"", b"abc"):
        case("replace", text, b"", b"-", -1)
        case("replace", text, b"", b"", -1)
    for operation in ("strip", "lstrip", "rstrip"):
        for text in (b"", b"  ", b" a b ", WHITE + b"x" + WHITE, b"\x00 a \x85", b"abcba", b"aaaa"):
            for removed in (None, b"", b"a", b"ab", b"\0 ", b"cab"):
                case(operation, text, removed)
    for operation in ("removeprefix", "removesuffix"):
        for text, part in book.sample(product((b"", b"a", b"abcab", b"aaa", b"\0\0"), (b"", b"a", b"ab", b"abcab", b"abcabc", b"\0")), 22):
            case(operation, text, part)
    translation(book, case)


def joining(book):
    parts = [[], [b"a"], [b""], [b"a", b"b"], [b"", b"", b""], [b"\0\1", b"", b"\xff"], [bytearray(b"ab"), b"cd", memoryview(b"ef")]]
    for separator, items in product((b"", b",", bytearray(b"--"), b"\0"), parts):
        book.case("split", "join", (separator, items), lambda: separator.join(items))


def translation(book, case):
    backwards = bytes(range(255, -1, -1))
    upper = bytes(range(256)).upper()
    for text, table, removed in product((b"", b"abcABC", b"\0\x7f\x80\xff"), (None, backwards, upper), (None, b"", b"ab", b"\xff\0")):
        deleted = b"" if removed is None else removed
        book.case("split", "translate", (text, table, removed), lambda: text.translate(table, deleted))
    for table in (b"", b"abc", bytes(255), bytes(257)):
        case("translate", b"abc", table, b"")
