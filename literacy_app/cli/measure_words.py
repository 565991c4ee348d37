"""What was measured, as words and tables for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from literacy_app.cli.columns import columns
from literacy_app.domain.confidence import Bin
from literacy_app.domain.measured import Measured, MeasuredLearner, MeasuredPost
from literacy_app.words import tr

_ENOUGH_TO_SAY: Final = 10
_NONE: Final = "–"


def measured_lines(found: Measured) -> Iterator[str]:
    """Yield the learners, the posts, and how to read both."""
    yield tr(
        "Learners: {learners}. Posts: {posts}. Answers that count: {answers}.",
        learners=len(found.learners),
        posts=len(found.posts),
        answers=sum(learner.n for learner in found.learners),
    )
    yield ""
    yield from _learners(found.learners)
    yield ""
    yield from _how_to_read(found)
    yield ""
    yield from post_lines(found.posts)


def _learners(learners: Sequence[MeasuredLearner]) -> Iterator[str]:
    """Yield two tables, because one would be wider than a terminal (80 letters)."""
    header = (
        tr("Learner"),
        tr("Answers"),
        tr("Caught"),
        tr("Trusted"),
        "θ",
        "κ",
    )
    yield from columns(header, [_judged(learner) for learner in learners])
    yield ""
    more = (
        tr("Learner"),
        "d′",
        "c",
        "A′",
        tr("Brier"),
        tr("Confidence gap"),
        tr("Left out"),
    )
    yield from columns(more, [_indices(learner) for learner in learners])


def _judged(it: MeasuredLearner) -> tuple[str, ...]:
    genuine = it.false_alarms + it.correct_rejections
    return (
        it.learner,
        str(it.n),
        f"{it.hits}/{it.n_manipulated}",
        f"{it.correct_rejections}/{genuine}",
        _with_error(it.theta, it.theta_se),
        _with_error(it.kappa, it.kappa_se),
    )


def _indices(it: MeasuredLearner) -> tuple[str, ...]:
    return (
        it.learner,
        _signed(it.d_prime),
        _signed(it.criterion),
        _figure(it.a_prime),
        _figure(it.brier),
        _signed(it.overconfidence),
        str(it.excluded),
    )


def _how_to_read(found: Measured) -> Iterator[str]:
    yield tr(
        "θ is discernment: at 0 an average post is a guess, at 1.7 it is judged "
        "rightly 85 times in 100. ± is one standard error."
    )
    yield tr(
        "κ is leaning: above 0 towards “manipulated”, below 0 towards “genuine”. "
        "Calling everything manipulated raises κ, not θ."
    )
    yield tr(
        "d′, c and A′ are meant for as many manipulated as genuine posts. "
        "Confidence gap: mean confidence minus the share of right answers."
    )
    if found.reliability is not None:
        yield tr(
            "Marginal reliability of θ: {figure}. Two learners differ only where "
            "their θ are further apart than 1.64 times the root of both squared "
            "standard errors added up.",
            figure=_figure(found.reliability),
        )
    for sure in found.sure:
        if sure.of >= _ENOUGH_TO_SAY:
            yield _sureness(sure)


def _sureness(sure: Bin) -> str:
    return tr(
        "Of the answers given with {sure} % confidence, {right} of {of} were right "
        "(80 % interval: {low} to {high} %).",
        sure=_per_cent(sure.confidence),
        right=sure.right,
        of=sure.of,
        low=_per_cent(sure.low),
        high=_per_cent(sure.high),
    )


def post_lines(posts: Sequence[MeasuredPost]) -> Iterator[str]:
    """Yield one line per post, with the uncertainty of its difficulty where known."""
    header = (
        tr("Post"),
        tr("Difficulty"),
        tr("Answers"),
        tr("Right"),
        tr("Infit"),
        tr("Send to review"),
    )
    rows = [
        (
            it.post,
            _signed(it.difficulty)
            if it.se is None
            else _with_error(it.difficulty, it.se),
            str(it.n),
            f"{_per_cent(it.p_correct)} %",
            _figure(it.infit),
            tr("yes") if it.flagged else "",
        )
        for it in posts
    ]
    yield from columns(header, rows)


def _with_error(value: float, error: float) -> str:
    return f"{_signed(value)} ± {error:.2f}"


def _signed(value: float | None) -> str:
    if value is None:
        return _NONE
    shown = round(value, 2)
    return f"{shown:+.2f}" if shown else "0.00"


def _figure(value: float | None) -> str:
    return _NONE if value is None else f"{value:.2f}"


def _per_cent(share: float) -> str:
    return f"{100 * share:.0f}"
