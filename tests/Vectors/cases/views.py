"""memoryview: slices of slices, assignment through slices, casts, read-only propagation."""

from itertools import product

from .formats import FOUR_BYTES, NATIVE, oracle, truths
from .slices import ENDS, MAX, MIN

STEPS = (None, 1, 1, 2, 3, -1, -2, -3)


def cast(data, code):
    return memoryview(data).cast(oracle(code)[0])


def cuts(book, depth, steps=STEPS):
    choice = book.random.choice
    return tuple(value for _ in range(depth) for value in (choice(ENDS[:13]), choice(ENDS[:13]), choice(steps)))


def cut(view, ends):
    for i in range(0, len(ends), 3):
        view = view[ends[i]:ends[i + 1]:ends[i + 2]]
    return view


def generate(book):
    chains(book)
    assignment(book)
    casts(book)
    readonly(book)
    hashes(book)


def chains(book):
    data = bytes(range(64, 64 + 48))
    for number in range(260):
        code = book.random.choice("BBBcbhHiqd")
        text = data[:book.random.choice((0, 8, 16, 16, 24, 48))]
        ends = cuts(book, 1 + number % 3)

        def seen():
            view = cut(cast(text, code), ends)
            # The step of a view of no or one item tells nothing.
            step = view.strides[0] // view.itemsize if len(view) > 1 else None
            return [len(view), view.itemsize, view.c_contiguous or len(view) == 0, step, view.tobytes()]

        book.case("chain", "chain", (text, code) + ends, seen)
        if number % 3 == 0:
            # Not above: with such a step CPython's own strides overflow on a machine of 32 bits, and whether an empty view is
            # contiguous depends on it.
            ends = cuts(book, 1 + number % 2, (MAX, MIN + 1, 2, -2))
            book.case("chain", "list", (text, code) + ends, lambda: cut(cast(text, code), ends).tolist())
        if number % 4 == 0:
            index = book.random.choice((0, 1, -1, -2, 2))
            book.case("chain", "item", (text, code, index) + ends, lambda: cut(cast(text, code), ends)[index])
            book.case("chain", "hex", (text, code) + ends, lambda: cut(cast(text, code), ends).hex())


def assignment(book):
    choice = book.random.choice
    for number in range(150):
        code = choice("BBBBhHid")
        text = bytearray(range(64, 64 + choice((8, 16, 24))))
        ends = cuts(book, 1)
        original = bytearray(text)
        count = len(cut(cast(text, code), ends))
        length = max(choice((count, count, count, count + 1, count - 1)), 0)
        view = cast(text, code)
        value = book.bytes(length * view.itemsize)

        def store():
            view[ends[0]:ends[1]:ends[2]] = cast(value, code)

        book.case("put", "put", (original, code) + ends + (value, code), store, lambda: text)
    for number in range(150):
        code = choice("BBBBBHi")
        text = bytearray(range(64, 64 + choice((8, 12, 16))))
        original = bytearray(text)
        target = cuts(book, 1)
        view = cast(text, code)
        count = len(cut(view, target))
        for _ in range(50):
            source = cuts(book, 1)
            if len(cut(view, source)) == count:
                break

        def store():
            view[target[0]:target[1]:target[2]] = view[source[0]:source[1]:source[2]]

        book.case("put", "put-self", (original, code) + target + source, store, lambda: text)
    for one, other in product("cbBhHiI@", "cbBhHiI@"):
        one, other = one.replace("@", "@B"), other.replace("@", "@B")
        text = bytearray(range(64, 72))
        original = bytearray(text)
        view = cast(text, one)
        value = cast(b"12345678", other)[:4 // view.itemsize]

        def store():
            view[:4 // view.itemsize] = value

        book.case("put", "put", (original, one, None, len(value), None, value.tobytes(), other), store, lambda: text)
    for ends in ((None, None, None), (0, 0, 1), (0, 1, None)):
        text = b"abcd"
        def store():
            memoryview(text)[ends[0]:ends[1]:ends[2]] = b"wxyz"

        book.case("put", "put", (text, "B") + ends + (b"wxyz", "B"), store, lambda: text)


def casts(book):
    codes = list(NATIVE) + list(FOUR_BYTES) + ["@B", "@h", "@q", "x", "", "s", "p", "hh", "2h", "@", "Z", "BB", "<", "z"]
    for text, one, other in [(bytes(range(24)), one, other) for one, other in product("Bcbhd", codes)] + list(
            product((b"", b"abc", bytes(7), bytes(12)), "Bc", codes[:17])):
        def seen():
            view = cast(text, one).cast(oracle(other)[0])
            return [len(view), view.itemsize, view.tobytes()]

        book.case("cast", "cast", (text, one, other), seen)
    for text, one, other in book.sample(product((bytes(range(24)),), NATIVE, NATIVE), 50):
        book.case("cast", "twice", (truths(text, other), one, other), lambda: cast(truths(text, other), one).cast("B").cast(other).tolist())
    for number in range(50):
        ends = cuts(book, 1)
        code = book.random.choice(NATIVE)
        text = truths(bytes(range(32, 32 + book.random.choice((8, 16)))), code)
        if len(cut(memoryview(text), ends)) == 0 and ends[2] not in (None, 1):
            continue  # Contiguous with us.
        book.case("cast", "slice", (text, code) + ends, lambda: cut(memoryview(text), ends).cast(code).tolist())


def readonly(book):
    for kind in (bytes, bytearray, memoryview, lambda data: memoryview(bytearray(data))):
        for ends in ((None, None, None), (1, 3, 1), (None, None, -2)):
            owner = kind(b"abcd")
            book.case("readonly", "look", (owner,) + ends, lambda: readonly_of(owner, ends))
            book.case("readonly", "store", (owner,) + ends,
                      lambda: memoryview(owner).toreadonly().__getitem__(slice(*ends)).__setitem__(0, 1), lambda: owner)
            book.case("readonly", "cast-store", (owner, 0, 255),
                      lambda: memoryview(owner).cast("b").cast("B").__setitem__(0, 255), lambda: owner)


def hashes(book):
    for kind, code in product((bytes, bytearray), "BbcHd"):
        for ends in ((None, None, None), (1, None, 2), (None, None, -1), (0, 0, 1)):
            view = cut(cast(kind(b"abcdefghabcdefgh"), code), ends)
            owner = kind(b"abcdefghabcdefgh")
            book.case("readonly", "hash", (owner, code) + ends + (view.tobytes(),), lambda: hash(view) == hash(view.tobytes()))
        owner = kind(b"abcdefgh")
        book.case("readonly", "hash-twin", (owner, code), lambda: hash(cast(owner, code).toreadonly()) == hash(bytes(owner)))


def readonly_of(owner, ends):
    """Of the view, its slice, its cast, its read-only twin, and of a view of that."""
    view = memoryview(owner)
    twin = view.toreadonly()
    return [view.readonly, view[slice(*ends)].readonly, view.cast("b").readonly, twin.readonly, twin[slice(*ends)].readonly,
            memoryview(twin).readonly, twin.tobytes()]
