"""Casts to several dimensions: shape, items by several indexes, lists, and back to one dimension."""

from itertools import product

from .formats import FOUR_BYTES, NATIVE, oracle, truths

SHAPES = ([6], [2, 3], [3, 2], [1, 6], [6, 1], [12, 2], [2, 3, 4], [4, 3, 2], [1, 2, 3], [2, 2, 2, 3], [1, 1, 1])


def shaped(data, code, shape):
    return memoryview(data).cast(oracle(code)[0], shape)


def elements(shape):
    product_of = 1
    for extent in shape:
        product_of *= extent
    return product_of


def generate(book):
    codes = list(NATIVE) + list(FOUR_BYTES)
    for shape in SHAPES:
        for code in book.sample(codes, 4):
            data = truths(bytes(range(1, 1 + elements(shape))) * shaped_size(code), code)
            seen(book, data, code, shape)
            items(book, data, code, shape)
            book.case("shape", "back", (data, code, shape), lambda: shaped(data, code, shape).cast("B").tobytes())
            for other in book.sample(codes, 2):
                known = truths(data, other)
                book.case("shape", "recast", (known, code, shape, other),
                          lambda: shaped(known, code, shape).cast(oracle(other)[0]).tolist())
    refused = ([], [6], [2, 3], [4, 1], [11], [13], [0], [2, 0], [-1], [-3, -4], [5, 5], [2, 7], [12, 0, 1], [1] * 65, [1] * 64 + [12], [3, 5],
               [2, 3, 2, 2], [65536, 2048])
    for shape in refused:
        for code in "Bhi":
            seen(book, bytes(12), code, shape)
    for shape in ([1], [0], [], [1, 1]):
        seen(book, b"", "B", shape)
        seen(book, b"\7", "B", shape)
    same(book)


def shaped_size(code):
    return memoryview(bytes(8)).cast(oracle(code)[0]).itemsize


def seen(book, data, code, shape):
    def look():
        view = shaped(data, code, shape)
        steps = [stride for stride in view.strides]
        return [view.ndim, list(view.shape), steps, view.nbytes, view.tolist()]

    if shape == [] and len(data) == shaped_size(code):
        return  # A view of no dimensions: see the list of differences.
    book.case("shape", "look", (data, code, shape), look)


def items(book, data, code, shape):
    for _ in range(4):
        indexes = [book.random.randint(-extent, extent - 1) for extent in shape]
        if len(shape) > 1:
            book.case("shape", "item", (data, code, shape, indexes), lambda: shaped(data, code, shape)[tuple(indexes)])
    for dimension in range(len(shape)):
        for value in (shape[dimension], -shape[dimension] - 1):
            if len(shape) > 1 and book.random.random() < 0.5:
                wrong = [0] * len(shape)
                wrong[dimension] = value
                book.case("shape", "item", (data, code, shape, wrong), lambda: shaped(data, code, shape)[tuple(wrong)])
    if len(shape) > 1:
        target = bytearray(data)
        indexes = [book.random.randint(-extent, extent - 1) for extent in shape]
        value = b"x" if code == "c" else True if code == "?" else 2.0 if code in "fd" else 2
        book.case("shape", "store", (bytearray(data), code, shape, indexes, value),
                  lambda: shaped(target, code, shape).__setitem__(tuple(indexes), value), lambda: target)
        book.case("shape", "store", (data, code, shape, indexes, value),
                  lambda: shaped(data, code, shape).__setitem__(tuple(indexes), value), lambda: data)
        more = indexes + [0]
        book.case("shape", "item", (data, code, shape, more), lambda: shaped(data, code, shape)[tuple(more)])


def same(book):
    for shape in ([3, 4], [1, 12]):
        book.case("shape", "equal-flat", (bytes(range(12)), "B", shape), lambda: shaped(bytes(range(12)), "B", shape) == memoryview(bytes(range(12))))
        book.case("shape", "flat-equal", (bytes(range(12)), "B", shape), lambda: memoryview(bytes(range(12))) == shaped(bytes(range(12)), "B", shape))
    data = bytes(range(12))
    for one, other in product(([12], [3, 4], [4, 3], [1, 12], [2, 2, 3]), repeat=2):
        for changed in (data, data[:11] + b"x"):
            book.case("shape", "equal", (data, "B", one, changed, "b", other),
                      lambda: shaped(data, "B", one) == shaped(changed, "b", other))
