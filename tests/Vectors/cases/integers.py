"""int.to_bytes and int.from_bytes, 0 to 8 bytes."""

from itertools import product


def generate(book):
    for size, signed, big in product(range(9), (True, False), (True, False)):
        order = "big" if big else "little"
        bits = 8 * size
        low, high = (-(1 << bits - 1) if bits else 0, (1 << bits - 1) - 1 if bits else 0) if signed else (0, (1 << bits) - 1)
        numbers = [0, 1, -1, low, high, low - 1, high + 1, high // 3, 0x0102030405060708 & high, -(high // 5)]
        for number in dict.fromkeys(numbers):
            # What C# cannot hand over: a negative number as unsigned, a signed one of more than 64 bits.
            if (-2**63 <= number < 2**63) if signed else (0 <= number < 2**64):
                book.case("integer", "to_bytes", (number, size, big, signed), lambda: number.to_bytes(size, order, signed=signed))
        texts = [bytes(size), b"\xff" * size, bytes(range(1, 1 + size)), bytes([0x80] + [0] * 8)[:size], bytes([0] * 8 + [0x80])[9 - size:],
                 b"\x7f" + b"\xff" * 7, bytes([0xfe] * 8), book.bytes(size), book.bytes(size)]
        for text in texts:
            if len(text) == size:
                book.case("integer", "from_bytes", (text, big, signed), lambda: int.from_bytes(text, order, signed=signed))
    for number, signed, big in product((0, 1), (True, False), (True, False)):
        book.case("integer", "to_bytes", (number, -1, big, signed), lambda: number.to_bytes(-1, "big" if big else "little", signed=signed))
