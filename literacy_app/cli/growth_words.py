"""What a group has gained, as sentences for a teacher and as facts for a script."""

from __future__ import annotations

from collections.abc import Iterator
from math import log
from typing import Any, Final

from literacy_app.domain.discernment import sigmoid
from literacy_app.domain.group_growth import GroupGrowth
from literacy_app.domain.growth import Headline, Interval
from literacy_app.domain.power import USUAL_SHARE
from literacy_app.words import tr, trn

# Figures of which nobody needs more, the same on every machine.
_DECIMALS: Final = 6


def growth_facts(found: GroupGrowth) -> dict[str, Any]:
    theta, kappa = found.growth.discernment, found.growth.suspicion
    return {
        "estimate": round(theta.estimate, _DECIMALS),
        "low": round(theta.low, _DECIMALS),
        "high": round(theta.high, _DECIMALS),
        "verdict": found.growth.verdict,
        "kappa_change": round(kappa.estimate, _DECIMALS),
        "kappa_low": round(kappa.low, _DECIMALS),
        "kappa_high": round(kappa.high, _DECIMALS),
        "headline": found.growth.headline,
        "n_both": found.n_both,
        "n_missing": found.n_missing,
    }


def growth_lines(found: GroupGrowth) -> Iterator[str]:
    """Yield the verdict first; sharpness never without suspicion beside it."""
    yield _headline(found.growth.headline)
    yield _discernment(found.growth.discernment)
    yield _suspicion(found.growth.suspicion)
    yield tr(
        "{n} pupils took both tests, {before} + {after} posts.",
        n=found.n_both,
        before=found.before,
        after=found.after,
    )
    if found.n_missing:
        yield trn(
            "{n} pupil is missing from one of the tests.",
            "{n} pupils are missing from one of the tests.",
            found.n_missing,
        )
    if found.repeated:
        yield trn(
            "{n} answer is left out, because that pupil had met the post before.",
            "{n} answers are left out, because those pupils had met the posts before.",
            found.repeated,
        )
    yield tr(
        "One group without a comparison group cannot separate learning from "
        "taking a test for the second time."
    )


def _headline(headline: Headline) -> str:
    return {
        "grew": tr(
            "The group grew: it tells manipulated posts from genuine ones better."
        ),
        "fell": tr(
            "The group fell back: it tells manipulated posts from genuine ones "
            "less well."
        ),
        "more suspicious, not sharper": tr(
            "More suspicious, not sharper: the group calls more posts manipulated, "
            "and nothing shows that it tells them apart better."
        ),
        "cannot tell yet": tr(
            "Cannot tell yet: a gain or a loss of this size can be chance."
        ),
    }[headline]


def _discernment(change: Interval) -> str:
    return tr(
        "Telling posts apart: likely between {low} and {high} logits, "
        "best guess {estimate}. Where {before} of 100 average posts were judged "
        "rightly, it would now be between {share_low} and {share_high}.",
        low=_signed(change.low),
        high=_signed(change.high),
        estimate=_signed(change.estimate),
        before=round(100 * USUAL_SHARE),
        share_low=_of_a_hundred(change.low),
        share_high=_of_a_hundred(change.high),
    )


def _suspicion(change: Interval) -> str:
    facts = {
        "low": _signed(change.low),
        "high": _signed(change.high),
        "estimate": _signed(change.estimate),
    }
    return {
        "grew": tr(
            "Suspicion rose: likely between {low} and {high} logits, "
            "best guess {estimate}.",
            **facts,
        ),
        "fell": tr(
            "Suspicion went down: likely between {low} and {high} logits, "
            "best guess {estimate}.",
            **facts,
        ),
        "cannot_tell": tr(
            "Suspicion: no clear change, likely between {low} and {high} logits, "
            "best guess {estimate}.",
            **facts,
        ),
    }[change.verdict]


def _of_a_hundred(gain: float) -> int:
    usual = log(USUAL_SHARE / (1.0 - USUAL_SHARE))
    return round(100 * sigmoid(usual + gain))


def _signed(logits: float) -> str:
    return f"{logits:+.2f}".replace("-", "−")
