"""Tables of answers before and after, as a school would hand them in."""

import csv

from tests.simulations.class_growth import two_tests

HEADER = (
    *("learner", "post", "manipulated", "author_rating", "says_manipulated"),
    *("confidence", "answered_at", "occasion", "form", "b"),
)


def rows_of(truth, seed=1, *, with_b=True):
    """Return rows of a simulated class; a post is known by its kind and its b."""
    tests = zip(("pre", "post"), two_tests(truth, seed=seed), strict=True)
    return [
        {
            "learner": f"pupil-{number}",
            "post": f"{'m' if judged.manipulated else 'g'}{judged.difficulty:.6f}",
            "manipulated": int(judged.manipulated),
            "author_rating": f"{judged.difficulty:.1f}",
            "says_manipulated": int(judged.manipulated == judged.right),
            "confidence": "",
            "answered_at": "",
            "occasion": occasion,
            "form": "",
            "b": f"{judged.difficulty:.6f}" if with_b else "",
        }
        for occasion, sheets in tests
        for number, sheet in enumerate(sheets)
        for judged in sheet
    ]


def write_table(path, rows):
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, HEADER)
        writer.writeheader()
        writer.writerows(rows)
    return path
