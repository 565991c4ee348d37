"""L04: tactics are active, and taught in the band (unknown ones: on reading)."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.post import Post
from literacy_app.domain.text import reaches
from literacy_app.words import tr

L04 = Rule("L04", "error")


def rule(written: WrittenPack) -> Iterator[Finding]:
    known = {t.id: t for t in written.taxonomy.tactics}
    for post in written.posts:
        for field, tactic_id in _named(post):
            tactic = known.get(tactic_id)
            if tactic is None:
                continue
            if tactic.status != "active":
                yield L04.at(
                    written,
                    post,
                    field=field,
                    what=tr("The tactic {tactic} is retired.", tactic=tactic_id),
                    mend=tr(
                        "Use the tactic that replaces it: {tactic}.",
                        tactic=tactic.replaced_by or "—",
                    ),
                )
            elif field != "lookalike_of" and not reaches(
                post.grade_from, tactic.grade_from
            ):
                yield L04.at(
                    written,
                    post,
                    field=field,
                    what=tr(
                        "{tactic} is taught from {later} on, the post is for {band}.",
                        tactic=tactic_id,
                        later=tactic.grade_from,
                        band=post.grade_from,
                    ),
                    mend=tr("Use another tactic, or raise grade_from of the pair."),
                )


def _named(post: Post) -> Iterator[tuple[str, str]]:
    for span in post.spans:
        yield from ((f"spans.{span.id}", tactic) for tactic in span.tactics)
    for region in post.regions:
        yield from ((f"regions.{region.id}", tactic) for tactic in region.tactics)
    yield from (("tactics_extra", tactic) for tactic in post.tactics_extra)
    yield from (("lookalike_of", tactic) for tactic in post.lookalike_of)
