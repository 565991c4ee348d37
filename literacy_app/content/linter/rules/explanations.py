"""L06: what a post does is explained (misplaced tactics: on reading)."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.words import tr

L06 = Rule("L06", "error")
VERDICT = "verdict"


def rule(written: WrittenPack) -> Iterator[Finding]:
    for post in written.posts:
        for tactic in sorted(post.tactics() - set(post.explanation)):
            yield L06.at(
                written,
                post,
                field="explanation",
                what=tr("{tactic} is not explained.", tactic=tactic),
                mend=tr("Say in one or two sentences how it works in this post."),
            )
        if post.verdict != "manipulated" and VERDICT not in post.explanation:
            yield L06.at(
                written,
                post,
                field="explanation",
                what=tr("The verdict is not explained."),
                mend=tr("Say why it holds, or why nobody can tell yet."),
            )
