"""L30: enough posts are left for the quiz, beyond those that the lesson shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from literacy_app.content.lessons.module_files import HEAD, WrittenModule
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.rules.coverage import LARGE_ENOUGH
from literacy_app.content.linter.rules.lessons.posts_shown import posts_in
from literacy_app.content.linter.written import WrittenPack
from literacy_app.content.linter.written_lessons import LessonRule, sheets, taught
from literacy_app.domain.post import Post
from literacy_app.domain.text import reaches
from literacy_app.words import tr

L30 = LessonRule("L30", "error")
HINT = LessonRule("L30", "warning")
FEWEST: Final = 12


def rule(written: WrittenPack) -> Iterator[Finding]:
    for module in written.lessons.written:
        if not module.module.outline.tactics:
            continue
        left = posts_left(module, written.posts)
        if len(left) < FEWEST:
            # A small pack of one's own leans on the posts of the built-in one.
            found = L30 if len(written.posts) >= LARGE_ENOUGH else HINT
            yield _finding(found, module, tr("all bands"), len(left))
            continue
        for band in taught(module):
            suiting = sum(reaches(band, post.grade_from) for post in left)
            if suiting < FEWEST:
                yield _finding(HINT, module, band, suiting)


def posts_left(module: WrittenModule, posts: tuple[Post, ...]) -> tuple[Post, ...]:
    """Return the posts of the module's tactics and look-alikes not shown in it."""
    shown = {
        post.authoring_id
        for sheet in sheets(module)
        for block, _ in sheet.blocks()
        for post in posts_in(block, posts)
    }
    wanted = set(module.module.outline.tactics)
    return tuple(
        post
        for post in posts
        if post.authoring_id not in shown
        and wanted & {*post.tactics(), *post.lookalike_of}
    )


def _finding(rule_: LessonRule, module: WrittenModule, band: str, n: int) -> Finding:
    return rule_.in_file(
        module,
        HEAD,
        (),
        what=tr(
            "For {band} {number} posts of this module's tactics are left for the quiz.",
            band=band,
            number=n,
        ),
        mend=tr(
            "Write posts of these tactics and look-alikes, at least {limit}.",
            limit=FEWEST,
        ),
    )
