"""Changes of a bytearray: slice assignment and deletion, its methods, and what a live view refuses."""

from itertools import product

from .slices import ENDS, MAX, MIN

STEPS = (1, 2, 3, -1, -2, -4, MAX, MIN + 1)


def generate(book):
    data = [bytes(range(16, 16 + length)) for length in (0, 1, 4, 7)]
    values = [bytes(range(160, 160 + length)) for length in (0, 1, 2, 4, 9)]
    assignment(book, data, values)
    deletion(book, data)
    methods(book, data)
    exports(book)


def change(book, group, operation, text, arguments, body):
    target = bytearray(text)
    book.case(group, operation, (target,) + arguments, lambda: body(target), lambda: target)


def assignment(book, data, values):
    for text, start, stop, value in book.sample(product(data, ENDS, ENDS, values), 170):
        value = book.random.choice((bytes, bytearray, memoryview))(value)

        def store(target):
            target[start:stop] = value

        change(book, "assign", "setslice", text, (start, stop, value), store)
    for text, start, stop, step in book.sample(product(data, ENDS, ENDS, STEPS), 130):
        exact = len(bytearray(text)[start:stop:step])
        length = book.random.choice((exact, exact, exact, exact + 1, max(exact - 1, 0), 0))
        value = book.bytes(length)

        def store(target):
            target[start:stop:step] = value

        change(book, "assign", "setslice3", text, (start, stop, step, value), store)
    for start, stop, step in ((None, None, 0), (1, 2, 0)):
        def store(target):
            target[start:stop:step] = b"ab"

        change(book, "assign", "setslice3", data[2], (start, stop, step, b"ab"), store)
    for text, start, stop, step in book.sample(product(data, ENDS[:11], ENDS[:11], (1, 1, 2, -1)), 60):
        def store(target):
            target[start:stop:step] = target

        change(book, "assign", "setslice-self", text, (start, stop, step), store)


def deletion(book, data):
    for text, start, stop, step in book.sample(product(data, ENDS, ENDS, STEPS + (1, 1, 1)), 150):
        def remove(target):
            del target[start:stop:step]

        change(book, "delete", "delete", text, (start, stop, step), remove)
    for text in data:
        def remove(target):
            del target[0:2:0]

        change(book, "delete", "delete", text, (0, 2, 0), remove)


def methods(book, data):
    places = (0, 1, 2, 3, 4, 7, 8, -1, -4, -5, -7, -9, MAX, MIN)
    for text, index in product(data, places):
        change(book, "method", "insert", text, (index, 0xEE), lambda target: target.insert(index, 0xEE))
        change(book, "method", "popat", text, (index,), lambda target: target.pop(index))
    for text in data + [b"\0", b"aba", b"\xff\xff\0"]:
        change(book, "method", "pop", text, (), lambda target: target.pop())
        change(book, "method", "append", text, (255,), lambda target: target.append(255))
        change(book, "method", "reverse", text, (), lambda target: target.reverse())
        change(book, "method", "clear", text, (), lambda target: target.clear())
        change(book, "method", "extend-self", text, (), lambda target: target.extend(target))
        for value in (0, 16, 17, 22, 97, 98, 255):
            change(book, "method", "remove", text, (value,), lambda target: target.remove(value))
        for value in (b"", b"\x01", bytearray(b"xyz"), memoryview(b"0123456789")):
            change(book, "method", "extend", text, (value,), lambda target: target.extend(value))


def setslice(target, start, stop, value):
    target[start:stop] = value


def delslice(target, start, stop, step):
    del target[start:stop:step]


CHANGES = (
    ("append", (1,), bytearray.append), ("extend", (b"ab",), bytearray.extend), ("extend", (b"",), bytearray.extend),
    ("insert", (0, 1), bytearray.insert), ("insert", (MAX, 1), bytearray.insert), ("pop", (), bytearray.pop),
    ("popat", (0,), bytearray.pop), ("popat", (9,), bytearray.pop), ("remove", (0x11,), bytearray.remove),
    ("remove", (0x77,), bytearray.remove), ("clear", (), bytearray.clear), ("reverse", (), bytearray.reverse),
    ("setslice", (1, 3, b"xy"), setslice), ("setslice", (1, 3, b"x"), setslice), ("setslice", (1, 3, b"xyz"), setslice),
    ("setslice", (None, None, b""), setslice), ("setslice", (1, 1, b""), setslice), ("setslice", (2, 1, b"z"), setslice),
    ("delete", (0, 1, 1), delslice), ("delete", (1, 1, 1), delslice), ("delete", (None, None, -2), delslice),
    ("delete", (3, 1, 1), delslice), ("setitem", (0, 7), bytearray.__setitem__), ("setitem", (9, 7), bytearray.__setitem__),
)


def exports(book):
    """Changes with views made before, the second and later ones slices of the first; then some of them released."""
    for text in (b"\x10\x11\x12\x13", b"\x11", b""):
        for operation, arguments, body in CHANGES:
            if not text and (operation in ("pop", "popat") or arguments == (None, None, -2)):
                continue  # Two reasons at once, and no reason at all.
            for views, released in ((1, 0), (1, 1), (2, 1), (2, 2)):
                if not text and (views, released) not in ((1, 0), (1, 1)):
                    continue
                target = bytearray(text)
                held = [memoryview(target)]
                held += [held[0][0:1] for _ in range(views - 1)]
                for view in held[:released]:
                    view.release()
                book.case("export", operation, (bytearray(text), views, released) + arguments,
                          lambda: body(target, *arguments), lambda: target)
