"""struct as the oracle: a format, what of it stands where, and the exceptions with the place in the format that is to blame.

Native sizes are asked of CPython itself where this machine has them. Of the other machine they are asked by way of codes that are
the same there in size and alignment: on one of 64 bits 'l' of a 32-bit machine is 'i', on one of 32 bits 'l' of a 64-bit machine
is 'q'."""

import math
import struct

from .packed_literals import Double, Single

HERE = 8 * struct.calcsize("P")
MACHINE = "lLnNP"
INSTEAD = {32: "iIiII", 64: "qQqQQ"}
CODES = "xcbB?hHiIlLqQnNefdspP"
LONGEST = 2**31 - 1


class Refused(struct.error):
    """struct.error, and OverflowError of 'e' and 'f'. The place is the index of the code, -1 where no item is to blame, None where
    one may see it either way."""

    def __init__(self, place):
        super().__init__(place)
        self.place = place


class Item:
    """A value of a format. `position`: the index of its code; `alone`: the format of it alone."""

    def __init__(self, position, code, alone, offset):
        self.position, self.code, self.alone, self.offset = position, code, alone, offset

    def is_special(self, value):
        """CPython drops what a half NaN carries. And it packs a negative number as a pointer, which an 'I' in place of it does not."""
        return (self.code == "e" and isinstance(value, float) and math.isnan(value)
                or self.code == "P" and isinstance(value, int) and value < 0)

    def pack(self, value):
        is_special = self.is_special(value)
        alone = self.alone.replace("I", "i").replace("Q", "q") if is_special else self.alone
        try:
            part = struct.pack(alone, value)
        except (struct.error, OverflowError):
            raise Refused(self.position) from None
        if is_special and self.code == "e":
            part = half_nan(struct.pack(">d", value))
            return part if struct.pack(alone, 1.0)[0] != 0 else part[::-1]
        return part


class Format(str):
    """A format, for machines of 32 or 64 bits."""

    def __new__(cls, text, bits=32):
        made = super().__new__(cls, text)
        made.bits = bits
        made.is_native = text[:1] not in tuple("=<>!")
        made.order = text[:1] if text[:1] in tuple("@=<>!") else ""
        same = made.is_native and bits != HERE
        made.asked = text.translate(str.maketrans(MACHINE, INSTEAD[bits])) if same else str(text)
        return made

    def literal(self):
        text = "".join(f"%{ord(c):02x}" if c in "\t\n\r\v\f%" or c > "~" else c for c in self)
        return ("s:" if self.bits == 32 else "S:") + text

    def fault(self):
        """The index of what is no code; None where there is no telling, or the format is right."""
        at = len(self.order)
        while at < len(self):
            counted = False
            while at < len(self) and self[at] in "0123456789":
                at, counted = at + 1, True
            if at == len(self):
                return None
            if self[at] in " \t\n\r\v\f":
                if counted:
                    return None
            elif self[at] not in CODES or not self.is_native and self[at] in "nNP":
                return at
            at += 1
        return None

    def size(self):
        try:
            # As bytes: a str beyond ASCII is another error.
            size = struct.calcsize(self.asked.encode("latin-1"))
        except struct.error:
            raise Refused(self.fault()) from None
        if size > LONGEST:
            raise Refused(None)
        return size

    def items(self):
        """All values, in their order."""
        found = []
        at = start = len(self.order)
        while at < len(self):
            if self[at] in " \t\n\r\v\f":
                at = start = at + 1
                continue
            if self[at] in "0123456789":
                at += 1
                continue
            code, count = self.asked[at], self[start:at]
            if code in "sp":
                found.append(Item(at, self[at], self.order + count + code, struct.calcsize(self.asked[:start])))
            elif code != "x":
                first = struct.calcsize(self.asked[:start] + "0" + code)
                size = struct.calcsize(self.order + code)
                found += [Item(at, self[at], self.order + code, first + i * size) for i in range(int(count or "1"))]
            at = start = at + 1
        return found

    def pack(self, values):
        self.size()
        items = self.items()
        if len(items) != len(values):
            raise Refused(-1)
        packed = bytearray(self.size())
        # Value by value, to know which is refused; and what lies between is zero.
        for item, value in zip(items, values):
            part = item.pack(value)
            packed[item.offset:item.offset + len(part)] = part
        if not any(item.is_special(value) for item, value in zip(items, values)) and struct.pack(self.asked, *values) != packed:
            raise AssertionError("what stands where is not understood: " + self)
        return bytes(packed)

    def unpack(self, data):
        self.size()
        try:
            values = struct.unpack(self.asked, data)
        except struct.error:
            raise Refused(-1) from None
        return self.typed(values, data)

    def typed(self, values, data):
        """The values as ours: 'e' and 'f' as floats of 32 bits, and with the bits of a NaN."""
        found = []
        data = bytes(data)
        for item, value in zip(self.items(), values):
            raw = data[item.offset:item.offset + struct.calcsize(item.alone)]
            if item.code in "efd":
                raw = raw if struct.pack(item.alone, 1.0)[0] != 0 else raw[::-1]
            if item.code == "e" and math.isnan(value):
                value = single_of_half_nan(raw)
            elif item.code in "ef":
                value = Single(value)
            elif item.code == "d":
                value = Double(value)
            found.append(value)
        return found


def half_nan(double):
    """As ours: with the sign and the upper bits, and made quiet."""
    bits = int.from_bytes(double, "big")
    return (bits >> 48 & 0x8000 | 0x7E00 | bits >> 42 & 0x3FF).to_bytes(2, "big")


def single_of_half_nan(half):
    bits = int.from_bytes(half, "big")
    return Single.of_bits((bits & 0x8000) << 16 | 0x7FC00000 | (bits & 0x3FF) << 13)
