"""What is said at the end of a sitting: the check is praised, never the talent."""

from __future__ import annotations

from typing import Final

from literacy_app.domain.progress_facts import Progress, Tally
from literacy_app.ui.widgets.progress_words import missing_sentence, naming_sentence
from literacy_app.words import tr, trn

_USUAL: Final = 8
_APART: Final = 0.5
_WELL: Final = 0.5


def posts_words(answered: int) -> str:
    """Say how many posts that was."""
    if answered == _USUAL:
        return tr("That was eight posts.")
    return trn("That was {n} post.", "That was {n} posts.", answered)


def standing_words(progress: Progress) -> str:
    """Name the band, or say how many posts are missing."""
    if progress.band is None:
        return missing_sentence(progress.missing)
    return naming_sentence(progress.band)


def outcome_words(caught: Tally, trusted: Tally, could_not_tell: int) -> str:
    """Return one warm sentence that fits how both sides went.

    could_not_tell: how many posts stand in neither tally for it.
    Who doubts everything catches every trick, and who trusts everything trusts every
    honest post: neither is praised for it.
    """
    if could_not_tell > caught.of + trusted.of:
        return tr(
            "You often waited with your verdict, and that is honest. "
            "Next, look one more thing up and see whether it settles the matter."
        )
    if not caught.of or not trusted.of:
        return tr("A short visit, with every post read with care.")
    return _both_sides(caught, trusted, could_not_tell)


def _both_sides(caught: Tally, trusted: Tally, could_not_tell: int) -> str:
    tricks, honest = caught.right / caught.of, trusted.right / trusted.of
    if tricks == honest == 1:
        return tr(
            "Every trick caught and every honest post trusted: "
            "you looked closely at both sides."
        )
    one_answer_for_all = abs(tricks - honest) == 1 and not could_not_tell
    if one_answer_for_all:
        return _one_answer_for_all(doubted=tricks > honest)
    if tricks - honest >= _APART:
        return tr(
            "You looked closely for tricks. Next, try trusting a post when the check "
            "supports it: it counts just as much."
        )
    if honest - tricks >= _APART:
        return tr(
            "You gave honest posts a fair hearing. Next, look something up before you "
            "trust: a trick caught counts just as much."
        )
    if tricks >= _WELL and honest >= _WELL:
        return tr(
            "You weighed up both sides. Where you are unsure, "
            "one check often settles it."
        )
    return tr(
        "These were hard ones. The reasons you read today will help you next time."
    )


def _one_answer_for_all(*, doubted: bool) -> str:
    if doubted:
        return tr(
            "You doubted every post, the honest ones as well. Next, look for what "
            "speaks for a post: trusting an honest one counts just as much."
        )
    return tr(
        "You trusted every post, the tricks as well. Next, look something up before "
        "you trust: a trick caught counts just as much."
    )
