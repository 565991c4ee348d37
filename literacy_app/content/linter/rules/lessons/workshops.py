"""L34: a workshop fills its time, and half of its posts are genuine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from literacy_app.content.flaws import Place, field_name
from literacy_app.content.lessons.workshop_files import WrittenWorkshop
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import WrittenPack
from literacy_app.domain.text import reaches
from literacy_app.domain.workshop import PostTalk
from literacy_app.words import tr

_SUITS: Final = "LS"


def rule(written: WrittenPack) -> Iterator[Finding]:
    for each in written.lessons.workshops:
        yield from _minutes(each)
        yield from _posts(each, written)


def _minutes(written: WrittenWorkshop) -> Iterator[Finding]:
    wanted = written.workshop.minutes
    found = sum(step.minutes for step in written.workshop.steps)
    if found != wanted:
        yield _finding(
            written,
            ("steps",),
            what=tr(
                "The minutes add up to {found}, the workshop has {wanted}.",
                found=found,
                wanted=wanted,
            ),
            mend=tr("Lengthen or shorten a step."),
        )


def _posts(written: WrittenWorkshop, pack: WrittenPack) -> Iterator[Finding]:
    by_name = {post.authoring_id: post for post in pack.posts}
    verdicts: list[str] = []
    for i, step in enumerate(written.workshop.steps):
        if not isinstance(step, PostTalk):
            continue
        post = by_name.get(step.post)
        if post is None or not reaches(_SUITS, post.grade_from):
            yield _finding(
                written,
                ("steps", i, "post"),
                what=tr(
                    "There is no post {post} for {band}.", post=step.post, band=_SUITS
                ),
                mend=tr("Use the id of a post for this band or an earlier one."),
            )
        else:
            verdicts.append(post.verdict)
    genuine = verdicts.count("genuine")
    if 2 * genuine != len(verdicts) or verdicts.count("manipulated") != genuine:
        yield _finding(
            written,
            ("steps",),
            what=tr(
                "Genuine posts: {genuine} of {all}.", genuine=genuine, all=len(verdicts)
            ),
            mend=tr("Let half of them be genuine and half manipulated."),
        )


def _finding(
    written: WrittenWorkshop, place: Place, *, what: str, mend: str
) -> Finding:
    source = written.source
    field = field_name(source.data, place)
    return Finding(
        *("L34", "error", source.file, source.line_of(place)),
        *(written.workshop.id, field, what, mend),
    )
