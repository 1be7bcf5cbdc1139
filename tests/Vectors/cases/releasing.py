"""Use of a memoryview after its release."""


def generate(book):
    uses = (
        ("length", (), lambda view: view.nbytes),
        ("item", (0,), lambda view: view[0]),
        ("item", (9,), lambda view: view[9]),
        ("store", (0, 1), lambda view: view.__setitem__(0, 1)),
        ("slice", (0, 1, 1), lambda view: view[0:1:1]),
        ("slice", (None, None, -1), lambda view: view[::-1]),
        ("put", (0, 1, 1, b"x"), lambda view: view.__setitem__(slice(0, 1, 1), b"x")),
        ("cast", ("b",), lambda view: view.cast("b")),
        ("toreadonly", (), lambda view: view.toreadonly()),
        ("tolist", (), lambda view: view.tolist()),
        ("tobytes", (), lambda view: view.tobytes()),
        ("hex", (), lambda view: view.hex()),
        ("view", (), lambda view: memoryview(view)),
        ("search", (), lambda view: b"abcd".find(view)),
        ("hash", (b"abcd",), lambda view: hash(view) == hash(b"abcd")),
        ("release", (), lambda view: view.release()),
        ("equal-itself", (), lambda view: view == view),
        ("equal-bytes", (b"abcd",), lambda view: view == b"abcd"),
    )
    for owner in (b"abcd", bytearray(b"abcd"), bytearray()):
        for name, arguments, use in uses:
            view = memoryview(owner)
            view.release()
            book.case("release", "after-" + name, (owner,) + arguments, lambda: use(view), lambda: owner)
            if not owner:
                continue
            # The view is released, a slice of it that was taken before is not, and the other way round.
            view = memoryview(owner)
            kept = view[:]
            view.release()
            book.case("release", "kept-" + name, (owner,) + arguments, lambda: use(kept), lambda: owner)
            kept.release()
            owner = type(owner)(b"abcd")
            view = memoryview(owner)
            view[:].release()
            book.case("release", "slice-" + name, (owner,) + arguments, lambda: use(view), lambda: owner)
            view.release()
            owner = type(owner)(b"abcd")
