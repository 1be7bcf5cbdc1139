"""Values of C#'s types that Python has no types for, and memory that is not to be had."""

import struct


class Typed(int):
    """An integer of the C# type that struct has this code for."""

    def __new__(cls, value, code):
        made = super().__new__(cls, value)
        made.code = code
        return made

    def literal(self):
        return f"{int(self)}{self.code}"


class Single(float):
    """A float of 32 bits, a NaN by its bits but for the one that makes it quiet: a conversion may set it."""

    def __new__(cls, value):
        return super().__new__(cls, struct.unpack(">f", struct.pack(">f", value))[0])

    @classmethod
    def of_bits(cls, bits):
        return cls(struct.unpack(">f", bits.to_bytes(4, "big"))[0])

    def literal(self):
        bits = int.from_bytes(struct.pack(">f", self), "big")
        return f"f:{bits | (0x400000 if self != self else 0):08x}"


class Double(float):
    """A float of 64 bits, a NaN by its bits."""

    @classmethod
    def of_bits(cls, bits):
        return cls(struct.unpack(">d", bits.to_bytes(8, "big"))[0])

    def literal(self):
        return "d:" + struct.pack(">d", self).hex()


class Memory:
    """Memory that cannot be had: a released view, a view of every second byte."""

    def __init__(self, kind, data):
        self._kind, self._data = kind, data

    def literal(self):
        return self._kind + ":" + self._data.hex()

    def view(self):
        if self._kind == "r":
            made = memoryview(bytearray(self._data))
            made.release()
            return made
        return memoryview(bytearray(byte for pair in zip(self._data, self._data) for byte in pair))[::2]
