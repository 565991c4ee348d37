"""L20: the last thing a learner reads is what is true."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.words import tr

L20 = Rule("L20", "warning")


def rule(written: WrittenPack) -> Iterator[Finding]:
    for post in written.posts:
        if post.corrected is None:
            yield L20.at(
                written,
                post,
                field="corrected",
                what=tr("The post does not say what is true."),
                mend=tr("Add corrected: one or two sentences, en and ja."),
            )
