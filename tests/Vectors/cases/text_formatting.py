"""Cases of TODO."""

from cases.book import Book

# Group: lines in all, lines on the device.
LINES = {"format": (2400, 150), "literal": (300, 40)}


def generate(book: Book):
    pass


def classify(line):
    """The operation with the error, if it is one; then what sort of case it is."""
    fields = line.split("\t")
    outcome = fields[fields.index("=") + 1]
    return (fields[1], outcome.split("@")[0] if outcome.startswith("!") else ""), fields[2][:2]
