"""L24: a post on a page suits every band that reads the page."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import WrittenPack
from literacy_app.content.linter.written_lessons import LessonRule, sheets
from literacy_app.domain.blocks import Block, ShownPost, Twins
from literacy_app.domain.post import Post
from literacy_app.domain.text import reaches
from literacy_app.words import tr

L24 = LessonRule("L24", "error")


def rule(written: WrittenPack) -> Iterator[Finding]:
    for module in written.lessons.written:
        for sheet in sheets(module):
            for block, bands in sheet.blocks():
                for post in posts_in(block, written.posts):
                    for band in bands:
                        if not reaches(band, post.grade_from):
                            yield L24.on_sheet(
                                module,
                                sheet,
                                block,
                                what=tr(
                                    "{band} reads this page, and {post} is for "
                                    "{later} on.",
                                    band=band,
                                    post=post.authoring_id,
                                    later=post.grade_from,
                                ),
                                mend=tr("Show it with ::: only, or another post."),
                            )


def posts_in(block: Block, posts: tuple[Post, ...]) -> tuple[Post, ...]:
    """Return the posts that a block shows."""
    if isinstance(block, ShownPost):
        return tuple(post for post in posts if post.authoring_id == block.post)
    if isinstance(block, Twins):
        return tuple(post for post in posts if post.pair == block.pair)
    return ()
