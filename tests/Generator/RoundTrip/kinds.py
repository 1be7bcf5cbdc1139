"""What a member of a random declaration can be: how C# declares it, which values it takes, and what CPython packs of them.

A member gives its lines of C#, the paths of its values ("Data[2]", "Point.X"), random values, and the bytes of them:
struct's for struct's codes, int.to_bytes for uN and iN.
"""

import math
import struct

INTEGERS = {"b": 1, "B": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4, "q": 8, "Q": 8}
TYPES = {"sbyte": "b", "byte": "B", "short": "h", "ushort": "H", "int": "i", "uint": "I", "long": "q", "ulong": "Q"}
ENUMS = {"ByteMode": "byte", "ShortMode": "short", "IntMode": "int"}


def bounds(code):
    """The least and the greatest value of a code of integers."""
    if code[1:]:
        bits, signed = int(code[1:]), code[0] == "i"
    else:
        bits, signed = 8 * INTEGERS[code], code.islower()
    return (-1 << bits - 1, (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)


def size(code):
    return int(code[1:]) // 8 if code[1:] else struct.calcsize("<" + code)


def pack(order, code, value):
    """The bytes of one value: struct's, or int's where struct has no such code."""
    if code[1:]:
        return value.to_bytes(size(code), "little" if order in "<=@" else "big", signed=code[0] == "i")
    return struct.pack(("<" if order == "@" else order) + code, value)


def integer(random, least, greatest):
    """A value near the bounds, near zero, or anywhere."""
    pick = random.randrange(6)
    if pick == 0:
        return random.choice([least, greatest])
    if pick == 1:
        return max(least, min(greatest, random.choice([-1, 0, 1, 127, 128, 255, 256])))
    return random.randint(least, greatest)


def floating(random, code):
    """A value that the code holds exactly."""
    special = [0.0, -0.0, math.inf, -math.inf, 1.0, -2.5]
    if random.randrange(4) == 0:
        return random.choice(special)
    while True:
        value = struct.unpack("<" + code, random.randbytes(size(code)))[0]
        if not math.isnan(value):
            return value


class Number:
    """An integer, float, bool or enum, alone or in an array."""

    def __init__(self, random, name, native):
        self.name = name
        self.order = None
        kind = random.choice(["int"] * 6 + ["float"] * 2 + ["bool", "enum"])
        if kind == "bool":
            self.type, self.code, self.shown = "bool", "?", None
        elif kind == "float":
            self.code = random.choice("efd")
            self.type = "double" if self.code == "d" else random.choice(["float", "double"])
            self.shown = None if TYPE_CODE[self.type] == self.code else self.code
        else:
            self.type = random.choice(list(ENUMS)) if kind == "enum" else random.choice(list(TYPES))
            own = TYPES[ENUMS.get(self.type, self.type)]
            fitting = [code for code in list(INTEGERS) + ([] if native else WIDTHS) if fits(code, own)]
            self.code = own if random.randrange(2) else random.choice(fitting)
            self.shown = None if self.code == own else self.code
        if not native and random.randrange(4) == 0:
            self.order = random.choice("<>!=")
            self.shown = self.shown or self.code
        self.count = random.choice([None] * 5 + [1, 2, 3, 4, 7, 12, 21])
        self.is_property = random.randrange(4) == 0

    def lines(self):
        count = "" if self.count is None or self.order is None else str(self.count)
        field = [] if self.shown is None else ['Field("%s%s%s")' % (self.order or "", count, self.shown)]
        return field, member(self.name, self.type, self.count, self.is_property)

    def paths(self):
        return [self.name] if self.count is None else ["%s[%d]" % (self.name, i) for i in range(self.count)]

    def types(self):
        return [self.type] * (self.count or 1)

    def values(self, random):
        return [self.value(random) for _ in range(self.count or 1)]

    def value(self, random):
        if self.code == "?":
            return random.choice([False, True])
        return floating(random, self.code) if self.code in "efd" else integer(random, *bounds(self.code))

    def pack(self, order, values):
        return b"".join(pack(self.order or order, self.code, value) for value in values)

    def texts(self, values):
        """As the test compares them: a float by the bits that its type has, all others as they are written."""
        if self.type in ("float", "double"):
            return ["#" + struct.pack(">" + TYPE_CODE[self.type], value).hex() for value in values]
        return [str(int(value)) for value in values]

    def native(self, values):
        return "%d%s" % (self.count or 1, {"l": "i", "L": "I"}.get(self.code, self.code)), values


class Text:
    """A string of fixed size, or its bytes."""

    def __init__(self, random, name, native):
        self.name = name
        self.count = random.choice([1, 2, 5, 8, 13, 24])
        self.is_bytes = random.randrange(3) == 0
        self.is_property = random.randrange(4) == 0

    def lines(self):
        if self.is_bytes:
            return [], member(self.name, "byte", self.count, self.is_property)
        return ['Field("%ds")' % self.count], member(self.name, "string", None, self.is_property)

    def paths(self):
        return [self.name]

    def types(self):
        return ["bytes" if self.is_bytes else "string"]

    def values(self, random):
        if self.is_bytes:
            return [random.randbytes(self.count)]
        return [bytes(random.randint(1, 255) for _ in range(random.randint(0, self.count)))]

    def pack(self, order, values):
        return struct.pack("%ds" % self.count, values[0])

    def texts(self, values):
        return ["'" + value.hex() for value in values]

    def native(self, values):
        return "%ds" % self.count, values


class Scaled:
    """An integer on the wire, a float in the class."""

    def __init__(self, random, name, native):
        self.name = name
        self.type = random.choice(["float", "double"])
        # Times a scale, 24 bits may need more than a float has.
        codes = ["b", "B", "h", "H"] + (["i", "I"] + ([] if native else ["i24", "u24"]) if self.type == "double" else [])
        self.code = random.choice(codes)
        self.scale = random.choice([0.1, 0.01, 0.5, -0.25, 2.0, 1 / 16])
        self.offset = random.choice([0, 0, -40, 273.15])

    def lines(self):
        offset = ", Offset = %r" % self.offset if self.offset else ""
        return ['Field("%s")' % self.code, "Scaled(%r%s)" % (self.scale, offset)], member(self.name, self.type, None, False)

    def paths(self):
        return [self.name]

    def types(self):
        return [self.type]

    def values(self, random):
        return [integer(random, *bounds(self.code))]

    def pack(self, order, values):
        return pack(order, self.code, values[0])

    def texts(self, values):
        return ["~%r" % (values[0] * self.scale + self.offset)]

    def native(self, values):
        return self.code, values


class Bits:
    """An integer that several members share; what is left of it is 0 when written, and anything when read."""

    def __init__(self, random, name, native):
        self.name = name
        self.code = random.choice(["B", "H", "I", "Q"] + ([] if native else ["u24", "u40"]))
        width, at, self.fields = 8 * size(self.code), 0, []
        while at < width and len(self.fields) < 6:
            at += random.choice([0, 0, 0, 1, 2])
            count = random.choice([1, 1, 2, 3, 5, 8, 11, 16, 33, width])
            if at + count > width:
                count = width - at
            if count > 0:
                wide = [name for name in TYPES if fits_bits(count, name)]
                kind = random.choice(wide + ["bool"] * 6 * (count == 1) + ["ByteMode"] * (count <= 8))
                self.fields.append((kind, at, count))
            at += count
        random.shuffle(self.fields)

    def lines(self):
        parts = []
        for i, (kind, first, count) in enumerate(self.fields):
            unit = '"%s", ' % self.code if i == 0 else ""
            parts.append((["Bits(%s%d, %d)" % (unit, first, count)], member(self.name + str(i), kind, None, False)))
        return parts

    def paths(self):
        return [self.name + str(i) for i in range(len(self.fields))]

    def types(self):
        return [kind for kind, _, _ in self.fields]

    def values(self, random):
        return [integer(random, *self.bounds(i)) for i in range(len(self.fields))] + [random.getrandbits(64)]

    def bounds(self, i):
        kind, _, count = self.fields[i]
        return (-1 << count - 1, (1 << count - 1) - 1) if kind in ("sbyte", "short", "int", "long") else (0, (1 << count) - 1)

    def pack(self, order, values, noise=True):
        raw = values[-1] & (1 << 8 * size(self.code)) - 1 if noise else 0
        for (_, first, count), value in zip(self.fields, values):
            mask = (1 << count) - 1
            raw = raw & ~(mask << first) | (value & mask) << first
        return pack(order, self.code, raw)

    def texts(self, values):
        return [str(value) for value in values[:-1]]

    def native(self, values):
        return self.code, [int.from_bytes(self.pack("<", values), "little")]


TYPE_CODE = {"float": "f", "double": "d"}
WIDTHS = [sign + str(bits) for sign in "iu" for bits in range(8, 72, 8)]


def fits(code, own):
    least, greatest = bounds(own)
    return least <= bounds(code)[0] and bounds(code)[1] <= greatest


def fits_bits(count, kind):
    return count <= 8 * INTEGERS[TYPES[kind]]


def member(name, kind, count, is_property):
    """The declaration of a member."""
    if count is None:
        return "public %s %s%s" % (kind, name, " { get; set; }" if is_property else ";")
    made = " = new %s[%d];" % (kind, count)
    return ("public %s[] %s { get; }" if is_property else "public readonly %s[] %s") % (kind, name) + made
