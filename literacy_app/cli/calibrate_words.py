"""What a calibration found, as words and a table for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.cli.measure_words import post_lines
from literacy_app.domain.measured import Measured
from literacy_app.words import tr, trn


def calibrated_lines(found: Measured) -> Iterator[str]:
    """Yield the posts, and which of them to send to review."""
    yield tr(
        "Learners: {learners}. Posts: {posts}. Answers that count: {answers}.",
        learners=len(found.learners),
        posts=len(found.posts),
        answers=sum(post.n for post in found.posts),
    )
    yield ""
    yield from post_lines(found.posts)
    yield ""
    yield tr(
        "The difficulty of a post: 0 is middling, above 0 is harder. "
        "± is one standard error. "
        "Infit is near 1 where the answers are as mixed as they should be."
    )
    yield _review(tuple(post.post for post in found.posts if post.flagged))


def kept_line(kept: int | None) -> str:
    """Say what was kept. kept: of how many posts, or None where nothing was asked."""
    if kept is None:
        return tr("Nothing was kept: posts are chosen as before.")
    if not kept:
        return tr(
            "None of these posts is installed here, so nothing was kept: "
            "posts are chosen as before."
        )
    return trn(
        "The difficulty of {n} post was kept and holds for posts chosen from now on. "
        "Answers given so far keep the difficulty they were given with.",
        "The difficulty of {n} posts was kept and holds for posts chosen from now on. "
        "Answers given so far keep the difficulty they were given with.",
        kept,
    )


def _review(flagged: tuple[str, ...]) -> str:
    if not flagged:
        return tr("No post needs to be sent to review.")
    return tr(
        "Send to review, because the answers contradict the label: {posts}",
        posts=tr(", ").join(flagged),
    )
