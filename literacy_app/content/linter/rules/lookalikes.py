"""L08: a genuine post says which tactics it can be mistaken for."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.words import tr

L08 = Rule("L08", "warning")


def rule(written: WrittenPack) -> Iterator[Finding]:
    for post in written.posts:
        if post.verdict == "genuine" and not post.lookalike_of:
            yield L08.at(
                written,
                post,
                field="lookalike_of",
                what=tr("The genuine post resembles no tactic."),
                mend=tr("Name the tactics of its twin that it looks like."),
            )
