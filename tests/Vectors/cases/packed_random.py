"""Random formats, and random values for them: within the bounds of their codes, at them, and beyond."""

from .packed import Format
from .packed_literals import Double, Single, Typed

ORDERS = ("", "@", "=", "<", ">", "!")
WHITE = (" ", " ", "  ", "\t", "\n", "\r", "\v", "\f", " \t")
TYPES = {"b": (-2**7, 2**7 - 1), "B": (0, 2**8 - 1), "h": (-2**15, 2**15 - 1), "H": (0, 2**16 - 1), "i": (-2**31, 2**31 - 1),
         "I": (0, 2**32 - 1), "q": (-2**63, 2**63 - 1), "Q": (0, 2**64 - 1)}
WIDE = {32: {"l": "i", "L": "I", "n": "i", "N": "I", "P": "I"}, 64: {"l": "q", "L": "Q", "n": "q", "N": "Q", "P": "Q"}}
NUMBERS = "bB?hHiIlLqQnNPefd"
DOUBLES = (0.0, -0.0, 1.0, -1.5, 0.1, 65504.0, -65519.0, 2.0**-24, 2.0**-25, 6.1e-05, 1e-7, -2.0**-149, 1e-310, 3.4e38, 2.0**100,
           float("inf"), float("-inf"))


def random_format(book, most=5, codes="xcbB?hHiIlLqQnNefdspP", repeat=True):
    choice = book.random.choice
    order = choice(ORDERS)
    bits = choice((32, 32, 64)) if order in ("", "@") else 32
    allowed = codes if order in ("", "@") else codes.replace("n", "").replace("N", "").replace("P", "")
    text = order
    for _ in range(book.random.randint(1, most)):
        code = choice(allowed)
        if text != order and book.random.random() < 0.08:
            text += choice(WHITE)
        if repeat and book.random.random() < (0.8 if code in "sp" else 0.25):
            text += str(book.random.randint(0, 9 if code in "sp" else 3))
        text += code
    if order in ("", "@") and book.random.random() < 0.2:
        text += "0" + choice("hilqd")
    return Format(text, bits)


def bounds(code, bits):
    """Of an integer code, the least and the greatest."""
    if code == "l" or code == "L" or code in "nNP":
        return TYPES[WIDE[bits][code]]
    return TYPES[code]


def standard(order, code, bits):
    """The code that says the same at any size of a machine."""
    native = order in ("", "@")
    return WIDE[bits if native else 32].get(code, code)


def typed(book, value):
    """The integer, or the same with a C# type that holds it."""
    if type(value) is not int or book.random.random() < 0.6:
        return value
    return Typed(value, book.random.choice([code for code, (low, high) in TYPES.items() if low <= value <= high]))


def value_for(book, item, text):
    """A value that the item takes."""
    choice, code = book.random.choice, item.code
    if code == "c":
        return book.bytes(1)
    if code in "sp":
        return choice((bytes, bytes, bytearray))(book.bytes(book.random.randint(0, 11)))
    if code == "?":
        return choice((True, False, 0, 1, 7, -1, 0.0, Double(-0.5), Text(""), Text("x"), None, b"", b"\0"))
    if code in "efd":
        number = choice(DOUBLES + (book.random.uniform(-9, 9),) * 6)
        return choice((Double(number), Double(number), Single(number), choice((0, 1, -3, 100, True))))\
            if code in "fd" or abs(number) < 65520 or number in (float("inf"), float("-inf")) else 2
    low, high = bounds(standard(text.order, code, text.bits), 32)
    return typed(book, choice((low, high, 0, 1, low + 1, high - 1, True, False) + (book.random.randint(low, high),) * 6))


def wrong_for(book, item, text):
    """A value that the item refuses."""
    choice, code = book.random.choice, item.code
    if code == "c":
        return choice((b"", b"ab", 65, None, Text("x"), Double(1.0)))
    if code in "sp":
        return choice((1, None, Text("x"), True, Double(1.0), Single(0.5)))
    if code in "efd":
        far = {"e": (Double(65520.0), Double(-1e5), 65520, 2**40, Single(1e9)), "f": (Double(3.5e38), Double(-1e300))}.get(code, ())
        return choice((None, Text("x"), b"1", Text("1.0")) + far + far)
    low, high = bounds(standard(text.order, code, text.bits), 32)
    far = tuple(number for number in (low - 1, high + 1, -2**63, 2**64 - 1, 2 * high + 1) if not low <= number <= high)
    least = -(high + 1) // 2 if code == "P" else 0  # which may be negative
    far = tuple(number for number in far if -2**63 <= number < 2**64 and not (code == "P" and least <= number < 0))
    return choice((None, Text("1"), b"1", Double(1.0), Single(2.0)) + 2 * far)


class Text(str):
    """A str as a value."""

    def literal(self):
        return "s:" + self
