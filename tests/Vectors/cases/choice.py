"""A smaller number of lines that still has every operation and every outcome."""

# When there is one line of everything: for each further line with a certain error of an operation, so many where the
# operation succeeds, if there are.
SUCCESSES = 3


def choose(lines, count, classify=None):
    """At most `count` of the lines, in their order: by turns of each operation and error, and among those of each sort."""
    kinds = {}
    for number, line in enumerate(lines):
        kind, sort = (classify or classify_buffers)(line)
        kinds.setdefault(kind, {}).setdefault(sort, []).append(number)
    queues = [(1 if kind[1] else SUCCESSES, by_turns(list(sorts.values()))) for kind, sorts in kinds.items()]
    queues = [queues[i] for i in spread(range(len(queues)))]
    chosen = []
    is_first_turn = True
    while queues and len(chosen) < count:
        for share, queue in queues:
            taken = 1 if is_first_turn else share
            chosen += queue[:taken]
            del queue[:taken]
        is_first_turn = False
        queues = [(share, queue) for share, queue in queues if queue]
    return [lines[number] for number in sorted(chosen[:count])]


def classify_buffers(line):
    """The operation with the error, if it is one; then the format, what sort of value is given, and whether much came of it:
    that nothing is found or changed is soon tested."""
    fields = line.split("\t")
    equals = fields.index("=")
    outcome = fields[equals + 1]
    changed = len(fields) > equals + 2 and fields[-1] != "~"
    formats = [field for field in fields[:equals] if field.startswith("s:")][:1]
    return ((fields[1], outcome if outcome.startswith("!") else ""),
            (tuple(formats), sort_of(fields[equals - 1]), changed, is_dull(outcome, fields[2])))


def sort_of(argument):
    """Numbers by their size, and one sort for each other type."""
    return argument[:2] if ":" in argument[:2] else len(argument) // 9


def is_dull(outcome, subject):
    return outcome in ("b:", "m:", "s:", "[]", "-1", "0", "false") or outcome.strip("[]")[2:] == subject[2:]


def by_turns(lists):
    """One of each list by turns; in each those first that are farthest apart."""
    lists = [spread(lists[i]) for i in spread(range(len(lists)))]
    return [items[turn] for turn in range(max(map(len, lists))) for items in lists if turn < len(items)]


def spread(numbers):
    """The same numbers: the first, the middle, the quarters, and so on."""
    found = []
    step = len(numbers)
    while step >= 1:
        found += numbers[::step]
        step //= 2
    return list(dict.fromkeys(found + list(numbers)))
