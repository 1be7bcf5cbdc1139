"""Text to bytes and back: str.encode, bytes.decode, and codecs' incremental decoders and encoders over the same chunks.

Text is written as UTF-16 units. What UTF-16 pairs up is one character of Python's, so lone surrogates are those that stand alone.
Places in an error count units (encoding) or bytes (decoding) of the whole stream: those of a chunk have what came before added.

Wrong on purpose:
- The incremental decoder of "utf-16" refuses a stream that begins without a mark, where bytes.decode takes it as little-endian. Ours
  does as bytes.decode: these streams are compared with the decoder of utf-16-le.
- A chunk of text that ends with the first half of a pair: Python's chunks are of whole characters. Ours waits, so the oracle is given
  the half with the next chunk.
- The incremental encoder of "utf-16" calls itself utf-16-le in errors once it has written the mark; ours is utf-16 throughout.
- surrogatepass, xmlcharrefreplace and namereplace are not there.
"""

import codecs
import itertools

from cases.book import Book

# Longer than others: an error tells its reason.
LONGEST_ON_THE_DEVICE = 120
# Group: lines in all, lines on the device.
LINES = {"decode": (1300, 90), "chunks": (1200, 60), "encode": (1100, 75)}

ENCODINGS = ("ascii", "latin-1", "utf-8", "utf-16", "utf-16-le", "utf-16-be")
HANDLERS = ("strict", "ignore", "replace", "backslashreplace", "surrogateescape")

# Lead bytes and what may follow, at each border of what UTF-8 allows.
SEQUENCES = (
    b"", b"\x00", b"\x7f", b"\x80", b"\xbf", b"\xc0\x80", b"\xc1\xbf", b"\xc2", b"\xc2\x80", b"\xc2\x7f", b"\xc2\xc0", b"\xdf\xbf", b"\xdf",
    b"\xe0", b"\xe0\x9f\xbf", b"\xe0\x80\x80", b"\xe0\xa0", b"\xe0\xa0\x80", b"\xe0\xa0\x7f", b"\xe1\x80", b"\xe1\x80\xe2\xf0\x91\x92\xf1\xbf",
    b"\xec\xbf\xbf", b"\xed\x9f\xbf", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xed\x9f", b"\xed\xa0", b"\xee\x80\x80", b"\xef\xbb\xbf",
    b"\xef\xbf\xbd", b"\xef\xbf\xbf", b"\xf0", b"\xf0\x8f\xbf\xbf", b"\xf0\x80\x80\x80", b"\xf0\x90", b"\xf0\x90\x80", b"\xf0\x90\x80\x80",
    b"\xf0\x90\x80\xc0", b"\xf0\x90\xf0\x90\x80\x80", b"\xf1\x80\x80\x80", b"\xf3\xbf\xbf\xbf", b"\xf4\x8f\xbf\xbf", b"\xf4\x90\x80\x80",
    b"\xf4\x8f\xbf", b"\xf4\x8f", b"\xf4", b"\xf5\x80\x80\x80", b"\xf8\x88\x80\x80\x80", b"\xfc\x84\x80\x80\x80\x80", b"\xfe", b"\xff",
    b"\xed\xa0\xbd\xed\xb8\x80", b"\xf0\x9f\x98\x80", b"\xe2\x82\xac", b"\xe2\x82", b"\xe2\x28\xa1", b"\xf0\x28\x8c\xbc", b"\xf0\x90\x28\xbc",
)

# UTF-16 units: letters, zero, every kind of surrogate, marks, bytes above and below 128 in either place.
UNITS = (0x0041, 0x0000, 0x00E9, 0x4E2D, 0x80FF, 0xFFFD, 0xFEFF, 0xFFFE, 0xFFFF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xD8D8, 0xDCDC, 0xD83D, 0xDE00, 0xD7FF,
         0xE000)

TEXTS = (
    "", "A", "\x00", "\x7f", "\x80", "\xff", "\u0100", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\ufeff", "\ufffd", "\uffff", "\U00010000",
    "\U0001f600", "\U0010ffff", "\ud800", "\udbff", "\udc00", "\udc7f", "\udc80", "\udcff", "\udd00", "\udfff", "\udc80\udcff", "\udcff\udc00",
    "\udc00\udcff", "\udc80\ud800", "\udc80\xe9", "\xe9\udc80", "\u0100\u0101", "A\x00B", "\udc80A\udc81", "\U0001f600\udc80", "\udc80\U0001f600",
    "\ud800\U00010000", "\U00010000\udc00", "\ud800\ud800", "\udcff\u0416", "a\u0416\udc80\udcffb", "21.5 \xb0C", "caf\xe9 \u20ac 5", "\U0001f600!\U0001f601",
)


class Units:
    """Text as UTF-16 units. Python's str has whole characters, and surrogates only where they stand alone."""

    def __init__(self, text):
        self.text = text.encode("utf-16-be", "surrogatepass").decode("utf-16-be", "surrogatepass")

    def literal(self):
        return "u:" + self.text.encode("utf-16-be", "surrogatepass").hex()

    def __len__(self):
        return length_of(self.text)

    def cut(self, places):
        """The pieces between places that count units, as text: the first half of a pair, or what may be one, waits at an end."""
        units = self.text.encode("utf-16-be", "surrogatepass")
        pieces = []
        start = 0
        for place in places:
            end = max(start, place - 1 if place > 0 and 0xD8 <= units[2 * place - 2] <= 0xDB else place)
            pieces.append(units[2 * start:2 * end].decode("utf-16-be", "surrogatepass"))
            start = end
        return pieces + [units[2 * start:].decode("utf-16-be", "surrogatepass")]


def length_of(text):
    return sum(2 if ord(character) > 0xFFFF else 1 for character in text)


class Fault(UnicodeError):
    """An error with its name and everything it carries."""

    def __init__(self, name, encoding, start, end, reason):
        super().__init__(reason)
        self.place = f"{encoding}:{start}-{end}:{reason}"
        self.__class__ = _CLASSES[name]


class _DecodeFault(Fault):
    pass


class _EncodeFault(Fault):
    pass


_DecodeFault.__name__ = "UnicodeDecodeError"
_EncodeFault.__name__ = "UnicodeEncodeError"
_CLASSES = {"UnicodeDecodeError": _DecodeFault, "UnicodeEncodeError": _EncodeFault}


def generate(book: Book):
    decode(book)
    chunks(book)
    encode(book)


def decode(book):
    for encoding in ENCODINGS:
        for data in inputs(book, encoding):
            for handler in HANDLERS:
                book.case("decode", "decode", (Name(encoding), Name(handler), data), lambda: decoded(encoding, handler, [data]))


def inputs(book, encoding):
    """Whole inputs: single sequences, with letters around them, cut, and several of them together."""
    if encoding.startswith("utf-16"):
        order = "big" if encoding == "utf-16-be" else "little"
        rows = [(), *((unit,) for unit in UNITS), *itertools.product(UNITS, repeat=2)]
        rows += [[book.random.choice(UNITS) for _ in range(book.random.randint(3, 6))] for _ in range(80)]
        for row in rows:
            data = b"".join(unit.to_bytes(2, order) for unit in row)
            yield data
            if len(row) < 2 or book.random.random() < 0.2:
                yield data + b"\x41"
                yield data + b"\xd8"
                yield data[:-1]
            if encoding == "utf-16":
                yield b"\xff\xfe" + data
                yield b"\xfe\xff" + b"".join(unit.to_bytes(2, "big") for unit in row)
                yield b"\xfe\xff" + data + b"\xdc"
        return
    for data in SEQUENCES:
        yield data
        yield b"a" + data + b"z"
        yield data + b"\xc3\xa9"
        yield b"Temp = 21" + data + b" C"
    for _ in range(120):
        yield b"".join(book.random.choice(SEQUENCES) for _ in range(book.random.randint(2, 5)))
        yield book.bytes(book.random.randint(1, 12), 0x70)
        yield bytes(book.random.choice(b"A\x7f\x80\xbf\xc2\xdf\xe0\xed\xef\xf0\xf4\xf5\xa0\x90\x8f\x9f") for _ in range(book.random.randint(2, 6)))


def chunks(book):
    """Every way to cut: for short inputs all of them, for longer ones some."""
    shorts = {
        "ascii": (b"a\x80\xff", b"abc"),
        "latin-1": (b"\x00\xe9\xff",),
        "utf-8": tuple(data for data in SEQUENCES if 2 <= len(data) <= 4) + (b"\xe2\x82\xacz", b"a\xf0\x9f\x98\x80", b"\xe1\x80\xe2\xf0\x91\x92\xf1\xbf"),
        "utf-16": (b"\xff\xfeA\x00", b"\xfe\xff\xd8=\xde\x00", b"\xff\xfe\x00\xd8A\x00", b"A\x00B", b"\xff\xfe\xff", b"\xfe\xff\xd8\xd8\x00", b"\xff", b"\x00\xd8\x00\xdc"),
        "utf-16-le": (b"=\xd8\x00\xde", b"\x00\xd8A\x00", b"\x00\xdcA", b"\xd8\xd8\xd8", b"\xd8\xd8\x41\xd8\x00\xdc", b"A\x00\x00\xd8"),
        "utf-16-be": (b"\xd8=\xde\x00", b"\xd8\x00\x00A", b"\xdc\x00A", b"\xd8\x00\x00", b"\xd8\x00\xd8\x00\xdc", b"\xd8\xdc\xd8\x41\x00\xdc", b"\x00A\xd8\x00"),
    }
    for encoding, datas in shorts.items():
        for data in datas:
            for cuts in all_cuts(len(data)):
                for handler in HANDLERS:
                    chunked(book, encoding, handler, data, cuts)
    for _ in range(250):
        encoding = book.random.choice(ENCODINGS[2:])
        data = book.random.choice(list(itertools.islice(inputs(book, encoding), 400)))
        handler = book.random.choice(HANDLERS)
        # Some chunks are empty.
        cuts = sorted(book.random.randint(0, len(data)) for _ in range(book.random.randint(1, 5)))
        chunked(book, encoding, handler, data, cuts)


def all_cuts(length):
    for count in range(1, length):
        yield from itertools.combinations(range(1, length), count)


def chunked(book, encoding, handler, data, cuts):
    pieces = [data[start:end] for start, end in zip((0, *cuts), (*cuts, len(data)))]
    book.case("chunks", "decode", (Name(encoding), Name(handler), data, list(cuts)), lambda: decoded(encoding, handler, pieces))


def decoded(encoding, handler, pieces):
    whole = b"".join(pieces)
    name = encoding
    if len(pieces) > 1 and encoding == "utf-16" and whole[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        name = "utf-16-le"
    try:
        if len(pieces) == 1:
            return Units(whole.decode(encoding, handler))
        decoder = codecs.getincrementaldecoder(name)(handler)
        text = ""
        given = 0
        for number, piece in enumerate(pieces):
            # What the decoder has kept is part of what its error counts.
            kept = len(decoder.getstate()[0]) if hasattr(decoder, "buffer") else 0
            before = given - kept
            given += len(piece)
            text += decoder.decode(piece, number == len(pieces) - 1)
        return Units(text)
    except UnicodeDecodeError as error:
        shift = 0 if len(pieces) == 1 else before
        raise Fault("UnicodeDecodeError", error.encoding, error.start + shift, error.end + shift, error.reason) from None


def encode(book):
    texts = list(TEXTS)
    texts += [first + second for first, second in itertools.product(TEXTS[1:], repeat=2)]
    texts += ["".join(book.random.choice(TEXTS) for _ in range(book.random.randint(3, 6))) for _ in range(100)]
    for text in book.sample(texts, 420) + list(TEXTS):
        units = Units(text)
        for encoding in ENCODINGS:
            for handler in HANDLERS:
                book.case("encode", "encode", (Name(encoding), Name(handler), units), lambda: encoded(encoding, handler, units, [units.text]))
        for _ in range(3):
            encoding = book.random.choice(ENCODINGS)
            handler = book.random.choice(HANDLERS)
            cuts = sorted(book.random.randint(0, len(units)) for _ in range(book.random.randint(1, 4)))
            pieces = units.cut(cuts)
            book.case("encode", "chunks", (Name(encoding), Name(handler), units, cuts), lambda: encoded(encoding, handler, units, pieces))


def encoded(encoding, handler, units, pieces):
    given = 0
    try:
        if len(pieces) == 1:
            return units.text.encode(encoding, handler)
        encoder = codecs.getincrementalencoder(encoding)(handler)
        data = b""
        for number, piece in enumerate(pieces):
            data += encoder.encode(piece, number == len(pieces) - 1)
            given += length_of(piece)
        return data
    except UnicodeEncodeError as error:
        start = given + length_of(error.object[:error.start])
        raise Fault("UnicodeEncodeError", encoding, start, start + length_of(error.object[error.start:error.end]), error.reason) from None


class Name:
    """The name of an encoding or a handler."""

    def __init__(self, name):
        self.name = name

    def literal(self):
        return "s:" + self.name


def classify(line):
    """The operation with the error, if it is one; then the reason, the encoding, the handler, and how long the input is."""
    fields = line.split("\t")
    name, _, place = fields[fields.index("=") + 1].partition("@")
    return (fields[1], name if place else ""), (place.split(":")[-1], fields[2], fields[3], len(fields[4]) > 14)
