"""calcsize, the number of values, the types of values; and formats that are none."""

import struct

from .packed import Format
from .packed_random import random_format, standard

# 'i' is what unpack makes of it: an int. All bytes are one letter.
KINDS = {"c": "s", "s": "s", "p": "s", "e": "f"}
LIMIT = ("2147483647x", "2147483648x", "2147483646xb", "2147483647xb", "1073741823h", "1073741824h", "715827882i", "268435455d",
         "268435456d", "268435455q7x", "268435455q8x", "536870912q", "2147483647s", "2147483648s", "2147483647p", "4294967296b",
         "4294967297b", "4294967296s", "18446744073709551616b", "18446744073709551617x", "99999999999999999999999b",
         "1073741824x1073741823x", "1073741824x1073741824x", "2147483647x0s", "9223372036854775808b", "2147483647x2147483647x2b",
         "0002147483647x", "2147483645xi", "2147483644x0i", "2147483645x0i", "2147483646xh", "2147483647x0h", "2147483641x0d",
         "2147483640x0q", "0000000000000000000000000012b", "10737418240h", "21474836480b")
STRANGE = ("", "@", "=", "<", ">", "!", " ", "\t", "<  ", "  b", " <b", "b ", "b\n", "\nb\th\v", "h\f\rb", "b\xa0h", "<<b", "@=b",
           "b<", "b@h", "b=",
           "2", "12345", "c12345", "14s42", "b3", "<3", "> 3", "3 b", "3\tb", "2 3b", "10 s", "-1b", "+1b", "1.5b", "1,2b", "b,h", "(b)",
           "2(b)", "0", "00", "0b", "00b", "0b0", "bh2 ", "2x3", "x", "0x", "10x", "0s", "0p", "0c", "s", "p", "c", "1s1p1c", "5s5p5c",
           "007s", "010h", "3b3 b", "Zb", "bZ", "b2Z", "<hZ", "@bhZ", "b%h", "\xe9", "<b\xff", "bhiZq", "bhi 3Zq", "1n", "\x1fb", "b\x1c",
           "b\x85h", "\u00bdb", "TF", "b'", '"b"', "1e3b", "0x10b", "F", "Zd", "Zf", "O", "w", "u", "t", "X{}", "&b", "bhilq0", "&", "^b")


def generate(book):
    for text in LIMIT + STRANGE:
        size(book, Format(text))
    for text in LIMIT:
        size(book, Format("<" + text))
        size(book, Format(text, 64))
    for number in range(33, 127):
        for text in (chr(number), "<" + chr(number), "@h" + chr(number)):
            size(book, Format(text))
    for bits in (32, 64):
        for code in "xcbB?hHiIlLqQnNefdspP":
            for order in ("", "@", "=", "<", ">", "!"):
                for text in (code, "b" + code, "b0" + code, "3" + code, "bhi" + code + "0" + code, code + " b0q"):
                    if bits == 32 or order in ("", "@"):
                        size(book, Format(order + text, bits))
    for first in "bhlqdsc":
        for last in "xcbhilqnefdspP":
            for bits in (32, 64):
                size(book, Format(first + "0" + last, bits))
                size(book, Format("@" + first + last + first, bits))
    for _ in range(500):
        text = random_format(book, 8)
        size(book, text)
        kinds(book, text)
        if book.random.random() < 0.4:
            broken = Format(insert(book, text), text.bits)
            size(book, broken)


def size(book, text):
    book.case("size", "size", (text,), text.size)
    try:
        if text.size() < 1000:
            book.case("size", "count", (text,), lambda: len(struct.unpack(text.asked, bytes(text.size()))))
    except struct.error:
        pass


def kinds(book, text):
    def seen():
        codes = (standard(text.order, item.code, text.bits) for item in text.items())
        return "".join(KINDS.get(code, code) for code in codes)

    book.case("size", "types", (text,), seen)


def insert(book, text):
    at = book.random.randint(0, len(text))
    return text[:at] + book.random.choice("Zaz.-+ <@=>!9 12") + text[at:]
