"""The one word or piece of a name that stands with one verdict too often.

A linear probe spreads its attention over every word and can overlook a single
one that tells everything; a child does not. For every word the pairs are counted
in which only the manipulated or only the genuine twin has it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from literacy_app.content.linter.extras import extra
from literacy_app.content.linter.probes.guess import Probe, letters
from literacy_app.content.linter.probes.result import TellingTerm
from literacy_app.content.linter.probes.swaps import Swaps

FEWEST_PAIRS: Final = 3


def telling_term(probe: Probe, swaps: Swaps) -> TellingTerm | None:
    """Return the most telling term of a surface of words.

    Its chance is corrected for all the terms that were looked at.
    """
    numpy = extra("numpy")
    twins = list(_twins(probe))
    reader = letters(probe.seen, counting=True)
    has = reader.fit_transform(probe.inputs).toarray()
    lean = numpy.array([has[m] - has[g] for m, g in twins])
    alone = numpy.abs(lean).sum(axis=0)
    lean, terms = lean[:, alone >= FEWEST_PAIRS], reader.get_feature_names_out()
    if not lean.size:
        return None
    scale = numpy.sqrt(alone[alone >= FEWEST_PAIRS])
    signs = swaps.of([probe.posts[m] for m, _ in twins])
    found = numpy.abs(lean.sum(axis=0)) / scale
    by_chance: Any = (numpy.abs(signs.T @ lean) / scale).max(axis=1)
    best = int(found.argmax())
    column = lean[:, best]
    return TellingTerm(
        probe.name,
        str(terms[alone >= FEWEST_PAIRS][best]),
        int((column > 0).sum()),
        int((column < 0).sum()),
        float((by_chance >= found[best] - 1e-9).mean()),
    )


def _twins(probe: Probe) -> Iterator[tuple[int, int]]:
    """Yield the positions of a manipulated post and its genuine twin."""
    genuine = {
        p.pair: place for place, p in enumerate(probe.posts) if p.verdict == "genuine"
    }
    for place, post in enumerate(probe.posts):
        if post.verdict == "manipulated" and post.pair in genuine:
            yield place, genuine[post.pair]
