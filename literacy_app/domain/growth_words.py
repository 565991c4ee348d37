"""What a group has gained, as sentences for a teacher; the verdict stands first."""

from __future__ import annotations

from collections.abc import Iterator
from math import log

from literacy_app.domain.discernment import sigmoid
from literacy_app.domain.figures import logit_shown
from literacy_app.domain.group_growth import GroupGrowth
from literacy_app.domain.growth import GrowthVerdict, Headline, Interval
from literacy_app.domain.power import USUAL_SHARE
from literacy_app.words import Lang, tr_in, trn_in


def growth_lines(found: GroupGrowth, lang: Lang) -> Iterator[str]:
    """Yield the verdict first; sharpness never without suspicion beside it."""
    yield headline_words(found.growth.headline, lang)
    yield discernment_words(found.growth.discernment, lang)
    yield suspicion_words(found.growth.suspicion, lang)
    yield from basis_lines(found, lang)


def verdict_name(verdict: GrowthVerdict, lang: Lang) -> str:
    """Return the short name of a verdict."""
    return {
        "grew": tr_in(lang, "grew"),
        "cannot_tell": tr_in(lang, "cannot tell yet"),
        "fell": tr_in(lang, "fell"),
    }[verdict]


def basis_lines(found: GroupGrowth, lang: Lang) -> Iterator[str]:
    """Yield on how many pupils and posts a verdict rests, and what it cannot say."""
    yield tr_in(
        lang,
        "{n} pupils took both tests, {before} + {after} posts.",
        n=found.n_both,
        before=found.before,
        after=found.after,
    )
    if found.n_missing:
        yield trn_in(
            lang,
            "{n} pupil is missing from one of the tests.",
            "{n} pupils are missing from one of the tests.",
            found.n_missing,
        )
    if found.repeated:
        yield trn_in(
            lang,
            "{n} answer is left out, because that pupil had met the post before.",
            "{n} answers are left out, because those pupils had met the posts before.",
            found.repeated,
        )
    yield tr_in(
        lang,
        "One group without a comparison group cannot separate learning from "
        "taking a test for the second time.",
    )


def headline_words(headline: Headline, lang: Lang) -> str:
    return {
        "grew": tr_in(
            lang,
            "The group grew: it tells manipulated posts from genuine ones better.",
        ),
        "fell": tr_in(
            lang,
            "The group fell back: it tells manipulated posts from genuine ones "
            "less well.",
        ),
        "more suspicious, not sharper": tr_in(
            lang,
            "More suspicious, not sharper: the group calls more posts manipulated, "
            "and nothing shows that it tells them apart better.",
        ),
        "cannot tell yet": tr_in(
            lang, "Cannot tell yet: a gain or a loss of this size can be chance."
        ),
    }[headline]


def discernment_words(change: Interval, lang: Lang) -> str:
    return tr_in(
        lang,
        "Telling posts apart: likely between {low} and {high} logits, "
        "best guess {estimate}. Where {before} of 100 average posts were judged "
        "rightly, it would now be between {share_low} and {share_high}.",
        low=logit_shown(change.low),
        high=logit_shown(change.high),
        estimate=logit_shown(change.estimate),
        before=round(100 * USUAL_SHARE),
        share_low=_of_a_hundred(change.low),
        share_high=_of_a_hundred(change.high),
    )


def suspicion_words(change: Interval, lang: Lang) -> str:
    facts = {
        "low": logit_shown(change.low),
        "high": logit_shown(change.high),
        "estimate": logit_shown(change.estimate),
    }
    return {
        "grew": tr_in(
            lang,
            "Suspicion rose: likely between {low} and {high} logits, "
            "best guess {estimate}.",
            **facts,
        ),
        "fell": tr_in(
            lang,
            "Suspicion went down: likely between {low} and {high} logits, "
            "best guess {estimate}.",
            **facts,
        ),
        "cannot_tell": tr_in(
            lang,
            "Suspicion: no clear change, likely between {low} and {high} logits, "
            "best guess {estimate}.",
            **facts,
        ),
    }[change.verdict]


def _of_a_hundred(gain: float) -> int:
    usual = log(USUAL_SHARE / (1.0 - USUAL_SHARE))
    return round(100 * sigmoid(usual + gain))
