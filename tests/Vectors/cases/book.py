"""How a case is recorded and written: the oracle is called, and what it returned or raised is the expectation."""

import random
import struct

# Errors that Python tells apart by their message only, and that stand for different ones of ours.
_KINDS = (
    ("read-only memory", "readonly"),
    ("released memoryview", "released"),
    ("unhashable", "unhashable"),
    ("cannot hash writable", "unhashable"),
    ("hashing is restricted", "unhashable"),
)
_EXPECTED = (IndexError, ValueError, TypeError, BufferError, OverflowError, struct.error)


def bits(number):
    """A double as its IEEE 754 bits; all NaNs are one."""
    return "nan" if number != number else struct.pack(">d", number).hex()


def result(value):
    """What an operation returned. bytes and bytearray are written alike: ours returns Bytes from both."""
    if hasattr(value, "literal"):
        return value.literal()
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return "d:" + bits(value)
    if isinstance(value, (bytes, bytearray)):
        return "b:" + value.hex()
    if isinstance(value, memoryview):
        return "m:" + value.tobytes().hex()
    if isinstance(value, str):
        return "s:" + value
    return "[" + ",".join(result(item) for item in value) + "]"


def argument(value):
    """An argument: here a bytearray is told from bytes, and a writable memoryview from a read-only one."""
    if hasattr(value, "literal"):
        return value.literal()
    if isinstance(value, bytearray):
        return "a:" + value.hex()
    if isinstance(value, memoryview):
        return ("m:" if value.readonly else "w:") + value.tobytes().hex()
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(argument(item) for item in value) + "]"
    return result(value)


def error(raised):
    name = "struct.error" if isinstance(raised, struct.error) else type(raised).__name__
    for words, kind in _KINDS:
        if words in str(raised):
            return "!" + name + "." + kind
    place = getattr(raised, "place", None)
    return "!" + name + ("" if place is None else f"@{place}")


class Book:
    """All cases, in the order of their recording; one that is there already is not recorded twice."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self._known = set()

    def case(self, group, operation, arguments, oracle, after=None):
        """Records one case. `oracle` is called without arguments; `after` gives the memory that it may change."""
        fields = [group, operation] + [argument(item) for item in arguments] + ["="]
        key = tuple(fields)
        if key in self._known:
            return
        self._known.add(key)
        before = None if after is None else bytes(after())
        try:
            fields.append(result(oracle()))
        except _EXPECTED as raised:
            fields.append(error(raised))
        if after is not None:
            now = bytes(after())
            fields.append("~" if now == before else "b:" + now.hex())
        self.lines.append("\t".join(fields))

    def bytes(self, length, low=0, high=255):
        return bytes(self.random.randint(low, high) for _ in range(length))

    def sample(self, items, count):
        """`count` of the items, in their order."""
        items = list(items)
        if len(items) <= count:
            return items
        return [items[i] for i in sorted(self.random.sample(range(len(items)), count))]
