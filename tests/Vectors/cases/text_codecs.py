"""Cases of TODO."""

from cases.book import Book

# Group: lines in all, lines on the device.
LINES = {"decode": (900, 90), "chunks": (700, 50), "encode": (700, 60)}


def generate(book: Book):
    pass


def classify(line):
    """The operation with the error, if it is one; then what sort of case it is."""
    fields = line.split("\t")
    outcome = fields[fields.index("=") + 1]
    return (fields[1], outcome.split("@")[0] if outcome.startswith("!") else ""), fields[2][:2]
