"""Items of every format, read and written; the oracle of each format is chosen here."""

import struct
from itertools import product

NATIVE = "cbB?hHiIqQfd"
# Native sizes on the device are those of a 32-bit machine, where these are the same as i and I.
FOUR_BYTES = {"l": "i", "L": "I", "n": "i", "N": "I", "P": "I"}
SIMULATED = struct.calcsize("P") != 4
# What memoryview has no items for; struct does.
PREFIXED = [order + code for order, code in product("<>=!", "bB?hHiIlLqQfde") if code != "b" or order in "<>"]
PREFIXED += ["e", "@e", "<c", ">c"]
INTEGERS = {"b": 1, "h": 2, "i": 4, "l": 4, "q": 8, "n": 4}


def oracle(code):
    """The format to ask CPython for in place of `code`, and whether memoryview has it."""
    plain = code.lstrip("@")
    if plain in FOUR_BYTES and SIMULATED:
        return FOUR_BYTES[plain], True
    return code, len(plain) == 1 and (plain in NATIVE or plain in FOUR_BYTES)


def truths(data, code):
    """The data, and where items are to be bool only 0 and 1 in it: memoryview reads a native bool that is neither as the C
    compiler of the machine likes. struct's standard size has no such freedom."""
    return bytes(byte & 1 for byte in data) if code.lstrip("@") == "?" else data


def size(code):
    return struct.calcsize(oracle(code)[0])


def read(data, code, index):
    asked, native = oracle(code)
    if native:
        return memoryview(data).cast(asked)[index]
    return struct.unpack_from(asked, data, place(data, code, index))[0]


def write(target, code, index, value):
    asked, native = oracle(code)
    if native:
        memoryview(target).cast(asked)[index] = value
    else:
        # Not pack_into, which has cleared the bytes when it refuses the value.
        at = place(target, code, index)
        target[at:at + size(code)] = struct.pack(asked, value)


def place(data, code, index):
    count = len(data) // size(code)
    if not -count <= index < count:
        raise IndexError(index)
    return (index + count if index < 0 else index) * size(code)


def values(code):
    """Values at and beyond the limits of a format, and some of a wrong type. Nothing beyond 64 bits: C# has no such number."""
    code = code[-1]
    if code == "P":
        # CPython takes a negative number for a pointer where the machine's C does.
        return [0, 1, 2**31, 2**32 - 1, "x", None, 1.0]
    if code == "c":
        return [b"x", b"\0", b"", b"ab", 65, None, "x", 1.0]
    if code == "?":
        return [True, False, 0, 1, 2, -1, 2**31, 2**64 - 1, 0.0, 0.5]
    if code in "fde":
        return [0.0, -0.0, 1.0, -1.5, 0.1, 65504.0, 5.960464477539063e-08, 2.0**-25, 1e-7, 3.4e38, 1e-45, float("inf"),
                float("-inf"), float("nan"), 7, -3, 2**24 + 1, 2**53 + 1, 2**63 + 1024, 2**63 + 1025, 2**64 - 1, True,
                "x", None, b"x"] + ([65520.0, 1e300] if code == "d" else [])
    unit = 8 * (INTEGERS.get(code.lower()) or 4)
    low, high = (-(1 << unit - 1), (1 << unit - 1) - 1) if code in INTEGERS else (0, (1 << unit) - 1)
    found = [0, 1, low, high, low - 1, high + 1, high - 1, -1, 1 << unit - 1]
    return [value for value in dict.fromkeys(found) if -2**63 <= value < 2**64] + ["x", None, 1.0, b"x", True, False]


def generate(book):
    patterns = [bytes(range(1, 9)), bytes([0x80, 0xFF] * 4), bytes(8), b"\xff" * 8] + [bytes.fromhex(digits) for digits in (
        "0000803f000000c0", "7fffffff00000080", "000000000000f03f", "7ff0000000000001", "7bff7c0000010400", "fbff007c00fc0180")]
    codes = list(NATIVE) + list(FOUR_BYTES) + ["@" + code for code in "bBhiIqd"] + PREFIXED
    for code in codes:
        count = 8 // size(code)
        for data in book.sample(patterns, 4):
            data = truths(data, code)
            index = book.random.choice((0, count - 1, -1, -count, count // 2))
            book.case("get", "getitem", (data, code, index), lambda: read(data, code, index))
        for index in (count, -count - 1):  # one too far
            book.case("get", "getitem", (patterns[0], code, index), lambda: read(patterns[0], code, index))
        for value in values(code):
            index = book.random.choice((0, count - 1, -1))
            target = bytearray(patterns[1])
            book.case("set", "setitem", (bytearray(target), code, index, value),
                      lambda: write(target, code, index, value), lambda: target)
            numbers(book, code, index, value)
        target = bytearray(patterns[1])
        book.case("set", "setitem", (bytearray(target), code, count, b"x" if code[-1] == "c" else 1),
                  lambda: write(target, code, count, b"x" if code[-1] == "c" else 1), lambda: target)
    for code in codes:
        for data in patterns:
            data = truths(data, code)
            if code[-1] not in "cefd" and read(data, code, -1) < 2**63:
                book.case("get", "getint", (data, code, -1), lambda: int(read(data, code, -1)))
            if code[-1] != "c":
                book.case("get", "getdouble", (data, code, -1), lambda: float(read(data, code, -1)))
    lists(book, patterns)
    for code in "cBhd":
        data = patterns[0]
        book.case("set", "setitem", (data, code, 0, b"x" if code == "c" else 1),
                  lambda: write(data, code, 0, b"x" if code == "c" else 1), lambda: data)


def numbers(book, code, index, value):
    """The same by way of what takes a long or a double, not an object."""
    target = bytearray(b"\x80\xff" * 4)
    operation = "setint" if type(value) is int and -2**63 <= value < 2**63 else "setdouble" if type(value) is float else None
    if operation and code[-1] != "c":
        book.case("set", operation, (bytearray(target), code, index, value), lambda: write(target, code, index, value), lambda: target)


def lists(book, patterns):
    for code in list(NATIVE) + list(FOUR_BYTES):
        for data in patterns[:2] + [b""]:
            data = truths(data, code)
            book.case("get", "tolist", (data, code), lambda: memoryview(data).cast(oracle(code)[0]).tolist())
    for code in book.sample(PREFIXED, 25):
        data = book.random.choice(patterns)
        book.case("get", "tolist", (data, code), lambda: [item[0] for item in struct.iter_unpack(code, data)])
