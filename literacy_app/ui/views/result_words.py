"""What is said after a quiz about the module and about being sure."""

from __future__ import annotations

from typing import Final

from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.quiz import QuizResult
from literacy_app.words import tr, trn

_APART: Final = 0.1
_SURE: Final = 0.9


def standing_words(standing: ModuleStanding) -> str:
    """Say whether the module is finished and secure, and what is still to do."""
    if standing.state == "done" and standing.secure:
        return tr(
            "This module is finished and secure: your answers to many posts show it, "
            "beyond luck."
        )
    if standing.state == "done":
        return tr(
            "This module is finished. It is not secure yet: a few more posts in "
            "practice, reviews or another quiz will show."
        )
    left = standing.steps - standing.steps_done
    return trn(
        "{n} step of this module is still open. The lesson keeps your place.",
        "{n} steps of this module are still open. The lesson keeps your place.",
        left,
    )


def sureness_words(result: QuizResult) -> str:
    """Say how being sure went with being right; with counts, never a percentage."""
    surest = max(result.sure, key=lambda found: found.stated, default=None)
    if surest is None or not surest.of:
        return tr("How sure you felt can be compared after a few more posts.")
    words = {"right": surest.right, "of": surest.of}
    if surest.stated >= _SURE:
        said = tr("When you felt quite sure, you were right {right} of {of} times.")
    else:
        said = tr("When you felt surest, you were right {right} of {of} times.")
    return said.format(**words)


def gap_words(result: QuizResult) -> str:
    """Say what to do about the distance between sure and right; "" if unknown."""
    if result.gap is None:
        return ""
    if result.gap > _APART:
        return tr("You felt surer than the posts allowed. One more check helps.")
    if result.gap < -_APART:
        return tr("You were right more often than you thought. Trust your checks.")
    return tr("How sure you felt fits how often you were right.")


def minutes_words(minutes: int) -> str:
    return trn(
        "You used {n} check minute in this quiz.",
        "You used {n} check minutes in this quiz.",
        minutes,
    )
