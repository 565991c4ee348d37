"""L28, L29: a quiz is two-sided, and a second try finds other questions."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from literacy_app.content.lessons.module_files import HEAD, WrittenModule
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import WrittenPack
from literacy_app.content.linter.written_lessons import LessonRule, taught
from literacy_app.words import tr

L28 = LessonRule("L28", "error")
L29 = LessonRule("L29", "error")
TIMES_DRAWN: Final = 2
LEAST_GENUINE: Final = 0.45
# Above, "genuine" is nearly always the right answer.
MOST_GENUINE: Final = 0.65
UNSEEN_SHARE: Final = 1 / 3
UNSEEN_FROM: Final = 3


def rule(written: WrittenPack) -> Iterator[Finding]:
    for module in written.lessons.written:
        yield from _stock(module)
        yield from _drawn_at_all(module)
        yield from _mixture(module)
    yield from _twice(written)


def _stock(module: WrittenModule) -> Iterator[Finding]:
    for kind, drawn in module.module.blueprint.items.items():
        for band in taught(module):
            found = sum(
                item.kind == kind and band in item.bands for item in module.module.items
            )
            if found < TIMES_DRAWN * drawn:
                yield L28.in_file(
                    module,
                    HEAD,
                    ("quiz", "items", kind),
                    what=tr(
                        "{band} has {found} questions of the kind {kind}, and a quiz "
                        "draws {drawn}.",
                        band=band,
                        found=found,
                        kind=kind,
                        drawn=drawn,
                    ),
                    mend=tr("Write at least twice as many as are drawn."),
                )


def _drawn_at_all(module: WrittenModule) -> Iterator[Finding]:
    for item in module.module.items:
        if not module.module.blueprint.items.get(item.kind):
            yield L28.on_item(
                module,
                item,
                what=tr("No quiz draws a question of the kind {kind}.", kind=item.kind),
                mend=tr("Name the kind under quiz: items:, or delete the question."),
            )


def _twice(written: WrittenPack) -> Iterator[Finding]:
    seen: set[str] = set()
    for module in written.lessons.written:
        for item in module.module.items:
            if item.id in seen:
                yield L28.on_item(
                    module,
                    item,
                    what=tr("{value} is listed twice.", value=item.id),
                    mend=tr("Give every question an id of its own."),
                )
            seen.add(item.id)


def _mixture(module: WrittenModule) -> Iterator[Finding]:
    plan = module.module.blueprint
    late = module.module.outline.number >= UNSEEN_FROM
    unseen = math.ceil(plan.posts * UNSEEN_SHARE) if late else 0
    least, most = LEAST_GENUINE * plan.posts, MOST_GENUINE * plan.posts
    if not least <= plan.genuine <= most:
        what = tr(
            "{genuine} of {posts} posts are genuine.",
            genuine=plan.genuine,
            posts=plan.posts,
        )
        mend = tr("Let about half of the posts be genuine.")
        yield _of_mixture(module, "genuine", what, mend)
    if plan.unseen < unseen:
        what = tr("The quiz has too few posts with tactics not yet taught.")
        mend = tr("Write unseen: {number} or more.", number=unseen)
        yield _of_mixture(module, "unseen", what, mend)
    if plan.unseen > plan.posts:
        what = tr("More posts with other tactics are asked for than the quiz has.")
        mend = tr("Lower the number after unseen.")
        yield _of_mixture(module, "unseen", what, mend)
    if sum(plan.like.values()) > plan.genuine:
        what = tr("More genuine posts are asked for than the quiz has.")
        mend = tr("Lower the numbers under like.")
        yield _of_mixture(module, "like", what, mend)


def _of_mixture(module: WrittenModule, field: str, what: str, mend: str) -> Finding:
    return L29.in_file(module, HEAD, ("quiz", field), what=what, mend=mend)
