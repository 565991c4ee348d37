"""Runs every probe over a pack."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from literacy_app.content.linter.extras import extra
from literacy_app.content.linter.probes.cases import (
    held_out_pairs,
    judged,
    manipulated,
)
from literacy_app.content.linter.probes.guess import (
    Guesses,
    Probe,
    guess_all,
    guess_others,
)
from literacy_app.content.linter.probes.result import (
    UNLIKELY,
    BestRule,
    HeldOut,
    ProbeReport,
    TellingTerm,
)
from literacy_app.content.linter.probes.surfaces import (
    FEWEST_PICTURES,
    PICTURES,
    Surface,
    surfaces,
)
from literacy_app.content.linter.probes.swaps import Swaps
from literacy_app.content.linter.probes.telling import telling_term
from literacy_app.content.linter.probes.thresholds import best_rules
from literacy_app.content.linter.written import WrittenPack
from literacy_app.domain.post import Post
from literacy_app.words import tr

FEWEST_PAIRS: Final = 4


def run_probes(written: WrittenPack) -> ProbeReport:
    """Probe the open pairs in detail and the held-out pairs in one word.

    Raises ExtraMissing without scikit-learn, NumPy or Pillow.
    """
    for module in ("sklearn", "numpy", "PIL"):
        extra(module)
    posts = judged(written.posts)
    kept = held_out_pairs(posts)
    shown = [p for p in posts if p.pair not in kept]
    if len({p.pair for p in shown}) < FEWEST_PAIRS:
        few = tr("Fewer than {pairs} pairs: nothing is probed.", pairs=FEWEST_PAIRS)
        return ProbeReport(notes=(few,))
    seen = list(surfaces(posts, written.folder))
    swaps = Swaps(posts)
    probes = [surface.probe(shown) for surface in seen]
    found = [one for probe in probes if _fair(probe) for one in guess_all(probe, swaps)]
    return ProbeReport(
        tuple(result for result, _ in found),
        _chance_of_all([guesses for _, guesses in found]),
        _rules(seen, probes),
        _terms(probes, swaps),
        _held_out(seen, shown, [p for p in posts if p.pair in kept]),
        _notes(seen),
    )


def _fair(probe: Probe) -> bool:
    """Say whether enough whole pairs have this surface to learn from them."""
    whole = {p.pair for p in probe.posts if p.verdict == "genuine"}
    whole &= {p.pair for p in probe.posts if p.verdict == "manipulated"}
    return len(whole) >= FEWEST_PAIRS


def _chance_of_all(found: Sequence[Guesses]) -> float:
    """Return how often chance lets some probe stand out as much as the best one.

    Probes are compared by how far each lies above its own mean by chance.
    """
    numpy = extra("numpy")
    real, swapped = [], []
    for one in found:
        spread = float(one.by_chance.std()) or 1.0
        middle = one.by_chance.mean()
        real.append((one.right - middle) / spread)
        swapped.append((one.by_chance - middle) / spread)
    best: Any = numpy.max(swapped, axis=0)
    return float((best >= max(real)).mean())


def _rules(seen: Sequence[Surface], probes: Sequence[Probe]) -> tuple[BestRule, ...]:
    found: list[BestRule] = []
    for surface, probe in zip(seen, probes, strict=True):
        if surface.columns and probe.posts:
            rows = [[float(value) for value in row] for row in probe.inputs]
            found += best_rules(surface.columns, rows, manipulated(probe.posts))
    return tuple(sorted(found, key=lambda rule: -rule.accuracy))


def _terms(probes: Sequence[Probe], swaps: Swaps) -> tuple[TellingTerm, ...]:
    in_words = (p for p in probes if p.seen != "numbers" and _fair(p))
    return tuple(term for p in in_words if (term := telling_term(p, swaps)))


def _held_out(
    seen: Sequence[Surface], shown: Sequence[Post], kept: Sequence[Post]
) -> HeldOut:
    """Judge all probes on the held-out pairs by one test at 5 %.

    Where even a probe that is always right would not be unlikely, that is said.
    """
    numpy = extra("numpy")
    swaps = Swaps((*shown, *kept))
    both = [(surface.probe(shown), surface.probe(kept)) for surface in seen]
    found = [
        guess_others(learnt, asked, swaps)
        for learnt, asked in both
        if asked.posts and _fair(learnt)
    ]
    if not found:
        return "too_few"
    best: Any = numpy.max([one.by_chance for one in found], axis=0)
    if float((best >= 1).mean()) > UNLIKELY:
        return "too_few"
    reached = max(one.right for one in found)
    return "fail" if float((best >= reached).mean()) <= UNLIKELY else "pass"


def _notes(seen: Sequence[Surface]) -> tuple[str, ...]:
    if any(surface.name == PICTURES for surface in seen):
        return ()
    few = tr(
        "Pictures are not probed: there are fewer than {pictures}.",
        pictures=FEWEST_PICTURES,
    )
    return (few,)
