"""L01: a changed post has a higher rev (reading the files finds ids used twice)."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.lock import read_lock
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.words import tr

L01 = Rule("L01", "error")


def rule(written: WrittenPack) -> Iterator[Finding]:
    lock = read_lock(written.folder)
    for post in written.posts:
        known = lock.get(post.authoring_id)
        if known is None or known.sha256 == post.content_sha256:
            continue
        if post.rev <= known.rev:
            yield L01.at(
                written,
                post,
                field="rev",
                what=tr(
                    "The post has changed since revision {rev} was recorded.",
                    rev=known.rev,
                ),
                mend=tr("Set rev to {rev}.", rev=known.rev + 1),
            )
