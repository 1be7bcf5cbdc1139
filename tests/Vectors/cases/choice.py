"""A smaller number of lines that still has every operation and every outcome."""


def choose(lines, count):
    """At most `count` of the lines, in their order: in turn one of each operation and kind of outcome, evenly spread."""
    kinds = {}
    for number, line in enumerate(lines):
        kinds.setdefault(kind(line), []).append(number)
    queues = [spread(numbers) for numbers in kinds.values()]
    chosen = []
    while queues and len(chosen) < count:
        for queue in queues:
            chosen.append(queue.pop(0))
        queues = [queue for queue in queues if queue]
    return [lines[number] for number in sorted(chosen[:count])]


def kind(line):
    """The operation and the error, if it is one."""
    fields = line.split("\t")
    outcome = fields[fields.index("=") + 1]
    return fields[1], outcome if outcome.startswith("!") else ""


def spread(numbers):
    """The same numbers, those first that are farthest apart: the first, the middle, the quarters, and so on."""
    found = []
    step = len(numbers)
    while step >= 1:
        found += numbers[::step]
        step //= 2
    return list(dict.fromkeys(found + numbers))
