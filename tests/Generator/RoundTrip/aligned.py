"""Random aligned records within aligned records, laid out by CPython's ctypes, that is, as the C of this machine does it. Every
type in them is as large, and aligned as, on a 32-bit device: integers of up to 64 bits, float and double.

Source: https://docs.python.org/3.13/library/ctypes.html#structure-union-alignment-and-byte-order
"""

import ctypes
import struct

from kinds import bounds

TYPES = {"sbyte": ("b", ctypes.c_int8), "byte": ("B", ctypes.c_uint8), "short": ("h", ctypes.c_int16), "ushort": ("H", ctypes.c_uint16),
         "int": ("i", ctypes.c_int32), "uint": ("I", ctypes.c_uint32), "long": ("q", ctypes.c_int64), "ulong": ("Q", ctypes.c_uint64),
         "float": ("f", ctypes.c_float), "double": ("d", ctypes.c_double)}


class Aligned:
    """A struct in C, an "@" record in C#. One that stands in others is padded to its end, by [Padding] on the class."""

    def __init__(self, random, name, earlier):
        self.name, self.members = name, []
        for i in range(random.randint(2, 5)):
            nests = earlier and random.randrange(2) == 0
            # Small ones more often: they make the gaps.
            kind = random.choice(earlier) if nests else random.choice(list(TYPES) + ["sbyte", "byte", "short", "ushort"] * 2)
            # An array of bytes is a text to records.tsv.
            count = random.choice([None, None, 2, 3]) if kind != "byte" else None
            self.members.append(("ABCDE"[i], kind, count))
        c_types = [kind.c_type if isinstance(kind, Aligned) else TYPES[kind][1] for _, kind, _ in self.members]
        fields = [(field, c if count is None else c * count) for (field, _, count), c in zip(self.members, c_types)]
        self.c_type = type(name, (ctypes.Structure,), {"_fields_": fields})
        last = getattr(self.c_type, fields[-1][0])
        self.end = ctypes.sizeof(self.c_type) - last.offset - last.size
        self.is_padded = True

    @property
    def size(self):
        return ctypes.sizeof(self.c_type) - (0 if self.is_padded else self.end)

    def source(self):
        padding = ", Padding(%d)" % self.end if self.end and self.is_padded else ""
        lines = ['[Packed("@")%s]' % padding, "internal sealed partial class " + self.name, "{"]
        for field, kind, count in self.members:
            text = kind.name if isinstance(kind, Aligned) else kind
            if count is not None:
                lines.append("    public readonly %s[] %s = new %s[%d];" % (text, field, text, count))
            elif isinstance(kind, Aligned):
                lines.append("    public readonly %s %s = new %s();" % (text, field, text))
            else:
                lines.append("    public %s %s;" % (text, field))
        return "\n".join(lines + ["}", ""])

    def leaves(self):
        """Every number: its path, how to get at it in the struct, and its type."""
        for field, kind, count in self.members:
            for index in [None] if count is None else range(count):
                path, way = (field, [field]) if index is None else ("%s[%d]" % (field, index), [field, index])
                if isinstance(kind, Aligned):
                    for inner, inner_way, inner_kind in kind.leaves():
                        yield path + "." + inner, way + inner_way, inner_kind
                else:
                    yield path, way, kind

    def record(self, random):
        """The bytes with anything in their padding, the values as texts, and the bytes with zeros there."""
        noisy, clean = (self.c_type.from_buffer(bytearray(data)) for data in (random.randbytes(ctypes.sizeof(self.c_type)), ctypes.sizeof(self.c_type)))
        texts = []
        for _, way, kind in self.leaves():
            code = TYPES[kind][0]
            if code in "fd":
                value = random.randint(-1 << 20, 1 << 20) / 64
                texts.append("#" + struct.pack(">" + code, value).hex())
            else:
                value = random.randint(*bounds(code))
                texts.append(str(value))
            for whole in (noisy, clean):
                for step in way[:-1]:
                    whole = whole[step] if isinstance(step, int) else getattr(whole, step)
                if isinstance(way[-1], int):
                    whole[way[-1]] = value
                else:
                    setattr(whole, way[-1], value)
        return [bytes(noisy)[:self.size].hex(), " ".join(texts), bytes(clean)[:self.size].hex()]


def make(random, count, records):
    """The declarations, and the lines of records.tsv."""
    made, table = [], []
    while len(made) < count:
        item = Aligned(random, "Aligned%02d" % (len(made) + 1), [record for record in made if record.is_padded and record.size < 80])
        item.is_padded = random.randrange(4) > 0
        made.append(item)
        table.append([item.name, "members", " ".join(path for path, _, _ in item.leaves())])
        table += [[item.name, "reads"] + item.record(random) for _ in range(records)]
    return [item.source() for item in made], table
