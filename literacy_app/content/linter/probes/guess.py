"""Guesses verdicts with a linear model, and knows how well chance would do.

The model is ridge regression on the verdict as +1 or -1. What it guesses for
left-out posts is a fixed matrix times the verdicts of the others; so the same
matrix tells how often it would be right in banks with swapped verdicts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from literacy_app.content.linter.extras import extra
from literacy_app.content.linter.probes.cases import manipulated, pairs, topics
from literacy_app.content.linter.probes.result import ProbeResult, Split
from literacy_app.content.linter.probes.swaps import Swaps
from literacy_app.domain.post import Post

Seen = Literal["words", "characters", "names", "numbers"]
FOLDS: Final = 5
# Chosen on random banks with planted leaks: from 0.1 to 4 as many are caught.
PENALTY: Final = 1.0


@dataclass(frozen=True, slots=True)
class Probe:
    """A surface of some posts. inputs: one text or one row of numbers each."""

    name: str
    seen: Seen
    posts: Sequence[Post]
    inputs: Sequence[str | Sequence[float]]


@dataclass(frozen=True, slots=True)
class Guesses:
    """How often one probe was right. by_chance: the same for each swapped bank."""

    right: float
    by_chance: Any

    @property
    def chance(self) -> float:
        """The share of swapped banks that are guessed at least as well."""
        return float((self.by_chance >= self.right).mean())


def guess_all(probe: Probe, swaps: Swaps) -> Iterator[tuple[ProbeResult, Guesses]]:
    """Yield how often the verdicts are guessed, pair by pair and topic by topic."""
    n = len(probe.posts)
    seen, _ = _read(probe.seen, probe.inputs, [])
    for split, groups, folds in _splits(probe.posts):
        numpy = extra("numpy")
        matrix = numpy.zeros((n, n))
        for learnt, asked in folds.split(seen, groups=groups):
            matrix[numpy.ix_(asked, learnt)] = _ridge(seen[learnt], seen[asked])
        signs = swaps.of(probe.posts)
        guesses = _compare(matrix, (probe.posts, signs), (probe.posts, signs))
        yield (
            ProbeResult(probe.name, split, guesses.right, n, guesses.chance),
            guesses,
        )


def guess_others(learnt: Probe, asked: Probe, swaps: Swaps) -> Guesses:
    """Learn on some posts and guess others."""
    known, new = _read(learnt.seen, learnt.inputs, asked.inputs)
    return _compare(
        _ridge(known, new),
        (learnt.posts, swaps.of(learnt.posts)),
        (asked.posts, swaps.of(asked.posts)),
    )


def _splits(posts: Sequence[Post]) -> Iterator[tuple[Split, list[str], Any]]:
    choose = extra("sklearn.model_selection")
    yield "pair", pairs(posts), choose.LeaveOneGroupOut()
    by_topic = topics(posts)
    if len(set(by_topic)) > 1:
        few = min(FOLDS, len(set(by_topic)))
        yield "topic", by_topic, choose.GroupKFold(few)


def _ridge(learnt: Any, asked: Any) -> Any:
    """Return the matrix that makes guesses out of verdicts.

    Both are centred: a lone post among the learnt ones must not tip the scales.
    """
    numpy = extra("numpy")
    n = len(learnt)
    middle = learnt.mean(axis=0)
    known, new = learnt - middle, asked - middle
    centred = numpy.eye(n) - 1 / n
    penalised = known @ known.T + PENALTY * numpy.eye(n)
    return new @ known.T @ numpy.linalg.solve(penalised, centred)


def _compare(
    matrix: Any, learnt: tuple[Sequence[Post], Any], asked: tuple[Sequence[Post], Any]
) -> Guesses:
    from_verdicts, verdicts = (_signs(posts) for posts, _ in (learnt, asked))
    right = float(((matrix @ from_verdicts) * verdicts > 0).mean())
    swapped_from = learnt[1] * from_verdicts[:, None]
    swapped = asked[1] * verdicts[:, None]
    return Guesses(right, ((matrix @ swapped_from) * swapped > 0).mean(axis=0))


def _signs(posts: Sequence[Post]) -> Any:
    return 2 * extra("numpy").array(manipulated(posts), dtype=float) - 1


def _read(seen: Seen, learnt: Sequence[Any], asked: Sequence[Any]) -> tuple[Any, Any]:
    """Return both as rows of numbers; the scale is that of the learnt ones."""
    numpy = extra("numpy")
    if seen == "numbers":
        reader = extra("sklearn.preprocessing").StandardScaler()
        rows = reader.fit_transform(numpy.array(learnt))
        return rows, reader.transform(numpy.array(asked)) if len(asked) else rows[:0]
    reader = letters(seen)
    rows = reader.fit_transform(learnt).toarray()
    return rows, reader.transform(asked).toarray() if len(asked) else rows[:0]


def letters(seen: Seen, *, counting: bool = False) -> Any:
    """Return a reader of texts: weighted terms, or which terms there are."""
    text = extra("sklearn.feature_extraction.text")
    made = text.CountVectorizer if counting else text.TfidfVectorizer
    how: dict[str, Any] = {"binary": True, "dtype": float} if counting else {}
    if seen == "words":
        return made(ngram_range=(1, 2), **how)
    analyzer = "char" if seen == "characters" else "char_wb"
    return made(analyzer=analyzer, ngram_range=(1, 3), **how)
