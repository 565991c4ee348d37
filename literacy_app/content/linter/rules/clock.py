"""L09b: a clock time in a disaster post needs the fictional time of day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.words import tr

L09B = Rule("L09b", "warning")
_CLOCK = re.compile(
    r"(?<!\d)\d{1,2}:\d\d(?!\d)|\d時(?!間)|\d\s*[ap]\.?m\b", re.IGNORECASE
)


def rule(written: WrittenPack) -> Iterator[Finding]:
    for post in written.posts:
        said = post.text.en.plain + post.text.ja.plain
        timed = "disaster" in post.sensitivity and _CLOCK.search(said)
        if timed and post.scene is None:
            yield L09B.at(
                written,
                post,
                field="scene",
                what=tr("The post names a time of day, but has no scene.clock."),
                mend=tr("Add scene with clock and note."),
            )
