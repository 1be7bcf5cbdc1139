"""array.array."""

import struct
from array import array
from itertools import product

from .formats import FOUR_BYTES, oracle, values
from .slices import ENDS, MAX, MIN

CODES = "bBhHiIlLqQfd"


def asked(code):
    return oracle(code)[0]


def make(code, *items):
    return array(asked(code), items)


def generate(book):
    def change(operation, code, start, arguments, body):
        target = array(asked(code), start)
        book.case("array", operation, (target.tobytes(), code) + arguments, lambda: body(target), lambda: target.tobytes())

    for code in CODES:
        start = [1, 2, 3, 2, 100]
        size = array(asked(code)).itemsize
        for value in values(code):
            if isinstance(value, int) and code in "fd":
                value = float(value)
            change("append", code, start[:2], (value,), lambda target: target.append(value))
            name = {int: "appendint", float: "appenddouble"}.get(type(value))
            if name and (name == "appenddouble" or value < 2**63):
                change(name, code, start[:2], (value,), lambda target: target.append(value))
            if book.random.random() < 0.4:
                change("store", code, start, (-2, value), lambda target: target.__setitem__(-2, value))
        for index in (0, 4, 5, -1, -5, -6, MAX, MIN):
            change("item", code, start, (index,), lambda target: target[index])
            change("pop", code, start, (index,), lambda target: target.pop(index))
            change("insert", code, start[:3], (index, 7), lambda target: target.insert(index, 7))
        change("store", code, start, (5, 1), lambda target: target.__setitem__(5, 1))
        change("pop", code, [], (-1,), lambda target: target.pop(-1))
        for value in (1, 2, 100, 9):
            change("index", code, start, (value,), lambda target: index_of(target, value))
            change("count", code, start, (value,), lambda target: target.count(value))
            change("remove", code, start, (value,), lambda target: target.remove(value))
        change("reverse", code, start, (), lambda target: target.reverse())
        change("byteswap", code, [1, 2, 3], (), lambda target: target.byteswap())
        change("tolist", code, start, (), lambda target: target.tolist())
        change("byteswap", code, [], (), lambda target: target.byteswap())
        for count in (0, 1, size - 1, size, size + 1, 2 * size):
            text = bytes(range(1, 1 + count))
            change("frombytes", code, start[:1], (text,), lambda target: target.frombytes(text))
        for start_at, stop, step in book.sample(product(ENDS, ENDS, (None, 1, 2, -1, -2)), 7):
            change("slice", code, start, (start_at, stop, step), lambda target: target[start_at:stop:step].tobytes())
        for other in book.sample(CODES, 3) + [code]:
            more = array(asked(other), [1, 2])
            # Arrays of i and l are not of one type even where they are of one size; but here i may stand for l.
            if other == code or FOUR_BYTES.get(other, other) != FOUR_BYTES.get(code, code):
                change("extend", code, start[:1], (more.tobytes(), other), lambda target: target.extend(more))
            book.case("array", "equal", (array(asked(code), [1, 2]).tobytes(), code, more.tobytes(), other),
                      lambda: array(asked(code), [1, 2]) == more)
        slices(book, change, code)
        change("extend-self", code, start[:3], (), lambda target: target.extend(target))
    for code in "uxZ?ce ":
        book.case("array", "new", (code,), lambda: len(array(code)) if code != "u" else array("Z"))
    nans(book)
    views(book)


def slices(book, change, code):
    def store(target, start_at, stop, step, more):
        target[start_at:stop:step] = more

    def remove(target, start_at, stop, step):
        del target[start_at:stop:step]

    start = [1, 2, 3, 4, 5]
    for start_at, stop, step in book.sample(product(ENDS, ENDS, (None, 1, 1, 2, -1, -2, -3, MAX, MIN + 1)), 12):
        change("delete", code, start, (start_at, stop, step), lambda target: remove(target, start_at, stop, step))
        exact = len(start[start_at:stop:step])
        more = make(code, *range(7, 7 + max(0, book.random.choice((exact, exact, exact + 1, exact - 1, 0)))))
        change("setslice", code, start, (start_at, stop, step, more.tobytes(), code), lambda target: store(target, start_at, stop, step, more))
    for arguments in ((0, 2, 0), (1, 3, 1)):
        other = "h" if code != "h" else "b"
        more = make(other, 1, 2)
        if arguments[2] == 0:
            if code in "HIQf":
                continue
            change("delete", code, start, arguments, lambda target: remove(target, *arguments))
            more, other = make(code, 1, 2), code
        change("setslice", code, start, arguments + (more.tobytes(), other), lambda target: store(target, *arguments, more))
    for start_at, stop, step in ((1, 3, 1), (None, None, 1), (None, None, -1), (4, None, 1), (1, 3, 2)):
        change("setslice-self", code, start, (start_at, stop, step), lambda target: store(target, start_at, stop, step, target))
    for value, start_at, stop in book.sample(product((2, 5), ENDS[1:], ENDS[1:]), 4):
        change("indexin", code, [2, 5, 2, 5], (value, start_at, stop), lambda target: index_of(target, value, start_at, stop))


def index_of(target, value, *ends):
    """-1 for what is not there, as ours."""
    try:
        return target.index(value, *ends)
    except ValueError:
        return -1


def nans(book):
    nan = float("nan")
    text = struct.pack("<3d", 1.0, float.fromhex("-0x0p0"), nan)
    for value in (nan, 0.0, -0.0, 1.0):
        target = array("d", text)
        book.case("array", "count", (text, "d", value), lambda: target.count(value), lambda: target.tobytes())
        book.case("array", "index", (text, "d", value), lambda: index_of(target, value), lambda: target.tobytes())


def views(book):
    changes = (("append", (1,), lambda target: target.append(1)), ("pop", (0,), lambda target: target.pop(0)),
               ("insert", (0, 1), lambda target: target.insert(0, 1)), ("frombytes", (b"\1\2\3\4",), lambda target: target.frombytes(b"\1\2\3\4")),
               ("remove", (2,), lambda target: target.remove(2)), ("reverse", (), lambda target: target.reverse()),
               ("byteswap", (), lambda target: target.byteswap()), ("store", (0, 5), lambda target: target.__setitem__(0, 5)))
    for code, (name, arguments, body), released in product("Bhi", changes, (False, True)):
        target = array(code, [1, 2, 3, 4])
        view = memoryview(target)
        if released:
            view.release()
        book.case("array", "viewed-" + name, (target.tobytes(), code, released) + arguments,
                  lambda: body(target), lambda: target.tobytes())
