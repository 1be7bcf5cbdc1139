"""A random declaration: members one behind the other, constants, lengths and checksums among them, records made before."""

import random as randoms
import struct
import zlib

from kinds import Bits, Number, Scaled, Text, bounds, pack, size


def crc16(data):
    """CRC-16/MODBUS, bit by bit, as the catalogue of CRCs defines it: https://reveng.sourceforge.io/crc-catalogue/"""
    value = 0xFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0xA001 if value & 1 else 0)
    return value


def xor(data):
    value = 0
    for byte in data:
        value ^= byte
    return value


assert crc16(b"123456789") == 0x4B37
CHECKSUMS = {"Sum16": ("H", lambda data: sum(data) & 0xFFFF), "Crc16Modbus": ("H", crc16), "Xor": ("B", xor), "Crc32": ("I", zlib.crc32)}


class Nested:
    """A record made before, alone or in an array."""

    def __init__(self, random, name, earlier):
        self.name = name
        self.record = random.choice(earlier)
        self.count = random.choice([None, None, 2, 9])

    def lines(self):
        kind = self.record.name
        made = "new %s()" % kind if self.count is None else "new %s[%d]" % (kind, self.count)
        return [], "public readonly %s%s %s = %s;" % (kind, "" if self.count is None else "[]", self.name, made)

    def paths(self):
        names = [self.name] if self.count is None else ["%s[%d]" % (self.name, i) for i in range(self.count)]
        return [name + "." + path for name in names for path in self.record.paths()]

    def types(self):
        return self.record.types() * (self.count or 1)

    def values(self, random):
        return [self.record.random_values(random) for _ in range(self.count or 1)]


class Fixed:
    """A constant; or, when the whole is known, a length or a checksum."""

    def __init__(self, role, name, code, order, is_const, **more):
        self.role, self.name, self.code, self.order, self.is_const = role, name, code, order, is_const
        self.__dict__.update(more)

    def paths(self):
        return [] if self.is_const else [self.name]

    def types(self):
        return [] if self.is_const else [self.type]


class Declaration:
    """A record: members, where they lie, and what is checked."""

    def __init__(self, random, name, earlier):
        self.name = name
        self.order = random.choice("<>!=<>@")
        self.is_native = self.order == "@"
        self.members, self.pads = [], {}
        for i in range(random.randint(1, 9)):
            kinds = [Number] * 7 + [Text, Scaled, Bits, Bits]
            if random.randrange(5) == 0 and not self.is_native:
                self.add(random, self.constant(random, "Mark%d" % i))
            if random.randrange(6) == 0 and earlier and not self.is_native:
                self.add(random, Nested(random, "N%d" % i, earlier))
            else:
                self.add(random, random.choice(kinds)(random, "ABCDEFGHI"[i], self.is_native))
        self.end = random.choice([0, 0, 0, 1, 5])
        if not self.is_native:
            self.add_checks(random)
        self.sizes = self.lay(self.random_values(randoms.Random(0)), True)[1]

    def add(self, random, item, at=None):
        at = len(self.members) if at is None else at
        self.members.insert(at, item)
        if random.randrange(7) == 0 and item.__class__ is not Fixed:
            self.pads[item.name] = random.choice([1, 2, 3, 10])

    def constant(self, random, name):
        if random.randrange(4) == 0:
            text = "".join(chr(random.randint(33, 126)) for _ in range(random.randint(1, 6))).replace("\\", "/").replace('"', "'")
            return Fixed("Constant", name, None, None, True, bytes=text.encode(), literal='"%s"' % text, type="string")
        code = random.choice(["B", "H", "I", "i", "u24", "i40", "q", "Q"])
        value = random.randint(*bounds(code))
        order = random.choice([None, None, "<", ">"])
        return Fixed("Constant", name, code, order, True, value=value, literal=str(value), type=holder(code))

    def add_checks(self, random):
        if random.randrange(2):
            adds = random.choice([0, 0, 2, 9])
            code = random.choice(["H", "I", "u24"])
            check = Fixed("Length", "Length", code, random.choice([None, "<", ">"]), random.randrange(2) == 0, adds=adds, type=holder(code))
            self.add(random, check, random.randint(0, len(self.members)))
        for i in range(random.choice([0, 0, 1, 1, 2])):
            algorithm = random.choice(list(CHECKSUMS))
            names = [item.name for item in self.members if not isinstance(item, (Bits, Fixed)) or getattr(item, "role", "") == "Constant"]
            first = random.choice([None, None] + names)
            last = random.choice([None] + names[names.index(first):] if first in names else [None] + names)
            code = CHECKSUMS[algorithm][0]
            self.add(random, Fixed("Checksum", "Check%d" % i, code, random.choice([None, "<", ">"]), random.randrange(2) == 0,
                     algorithm=algorithm, first=first, last=last, type=holder(code)))

    def random_values(self, random):
        values = [None if isinstance(item, Fixed) else item.values(random) for item in self.members]
        return values, random.randbytes(300)

    def paths(self):
        return [path for item in self.members for path in item.paths()]

    def types(self):
        return [kind for item in self.members for kind in item.types()]

    def lay(self, record, is_read):
        """The bytes; where each member lies; the values as texts. Read bytes have anything in their paddings."""
        values, noise = record
        if self.is_native:
            return self.lay_native(values, noise, is_read)
        data, places, texts = bytearray(), {}, {}
        for item, value in zip(self.members, values):
            pad = self.pads.get(item.name, 0)
            data += noise[len(data) % 200:][:pad] if is_read else bytes(pad)
            start = len(data)
            if isinstance(item, Fixed):
                data += item.bytes if item.role == "Constant" and item.code is None else bytes(size(item.code))
            elif isinstance(item, Nested):
                texts[item.name] = []
                for inner in value:
                    part, _, inner_texts = item.record.lay(inner, is_read)
                    data += part
                    texts[item.name] += inner_texts
            else:
                data += item.pack(self.order, value, is_read) if isinstance(item, Bits) else item.pack(self.order, value)
                texts[item.name] = item.texts(value)
            places[item.name] = (start, len(data))
        data += noise[:self.end] if is_read else bytes(self.end)
        for item in self.members:
            if isinstance(item, Fixed) and item.code is not None:
                start, end = places[item.name]
                number = self.number(item, data, places)
                data[start:end] = pack(item.order or self.order, item.code, number)
                texts[item.name] = [] if item.is_const else [str(number)]
        return bytes(data), places, [text for item in self.members for text in texts.get(item.name, [])]

    def number(self, item, data, places):
        if item.role == "Constant":
            return item.value
        start, end = places[item.name]
        if item.role == "Length":
            return len(data) - end + item.adds
        first, last = self.covered(item, places)
        return CHECKSUMS[item.algorithm][1](data[first:last])

    def covered(self, item, places):
        """The bytes of a checksum: from the first member named, or the record's start, to the last one, or the checksum."""
        return 0 if item.first is None else places[item.first][0], places[item.name][0] if item.last is None else places[item.last][1]

    def lay_native(self, values, noise, is_read):
        """With struct's own alignment, asked for the whole record at once; its padding is zeros."""
        form, flat, texts = "@", [], []
        for item, value in zip(self.members, values):
            code, numbers = item.native(value)
            if isinstance(item, Bits) and not is_read:
                numbers = [int.from_bytes(item.pack("<", value, False), "little")]
            pad = self.pads.get(item.name, 0)
            form += ("%dx" % pad if pad else "") + code
            flat += numbers
            texts += item.texts(value)
        return struct.pack(form + ("%dx" % self.end if self.end else ""), *flat), {}, texts

    def refused(self, random, data):
        """The same bytes with a bit changed that a check sees, where there is one."""
        seen = self.checked()
        if not seen:
            return None
        at = random.choice(seen)
        return data[:at] + bytes([data[at] ^ 1 << random.randrange(8)]) + data[at + 1:]

    def checked(self):
        """Which bytes are checked: those of constants, lengths and checksums, and what checksums cover."""
        seen = []
        for item in self.members:
            start, end = self.sizes.get(item.name, (0, 0))
            if isinstance(item, Fixed):
                seen += range(start, end)
                if item.role == "Checksum":
                    seen += range(*self.covered(item, self.sizes))
            elif isinstance(item, Nested):
                length = (end - start) // (item.count or 1)
                seen += [start + i * length + at for i in range(item.count or 1) for at in item.record.checked()]
        return seen

    def source(self):
        lines = ['[Packed("%s")%s]' % (self.order, ", Padding(%d)" % self.end if self.end else ""), "internal sealed partial class " + self.name, "{"]
        for item in self.members:
            pad = ["Padding(%d)" % self.pads[item.name]] if item.name in self.pads else []
            parts = [fixed_lines(item)] if isinstance(item, Fixed) else item.lines() if isinstance(item, Bits) else [item.lines()]
            for i, (attributes, text) in enumerate(parts):
                attributes = (pad if i == 0 else []) + attributes
                lines.append("    " + ("[%s] " % ", ".join(attributes) if attributes else "") + text)
        return "\n".join(lines + ["}", ""])


def holder(code):
    """A type that holds every value of a code."""
    least, greatest = bounds(code)
    return next(kind for kind, own in (("byte", "B"), ("ushort", "H"), ("int", "i"), ("uint", "I"), ("long", "q"), ("ulong", "Q"))
                if bounds(own)[0] <= least and greatest <= bounds(own)[1])


def fixed_lines(item):
    role = item.role
    if role == "Length" and item.adds:
        role += "(Adds = %d)" % item.adds
    if role == "Checksum":
        role += "(typeof(%s)%s%s)" % (item.algorithm, ", From = nameof(%s)" % item.first if item.first else "", ", To = nameof(%s)" % item.last if item.last else "")
    field = ['Field("%s%s")' % (item.order or "", item.code)] if item.code and (item.order or item.code[1:] or item.role != "Constant") else []
    if not item.is_const:
        return [role] + field, "public %s %s;" % (item.type, item.name)
    return [role] + field, "private const %s %s = %s;" % (item.type, item.name, getattr(item, "literal", "@%s@" % item.name))
