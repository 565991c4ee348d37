"""L18: a pack large enough to teach from shows each tactic often and variously."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.post import Post
from literacy_app.words import tr

L18 = Rule("L18", "warning")
SKIPPED = Rule("L18", "info")
LARGE_ENOUGH = 60
FEWEST = 3


def rule(written: WrittenPack) -> Iterator[Finding]:
    if len(written.posts) < LARGE_ENOUGH:
        yield SKIPPED.overall(
            written,
            field="",
            what=tr(
                "How often each tactic is shown is not checked below {posts} posts.",
                posts=LARGE_ENOUGH,
            ),
            mend="",
        )
        return
    for tactic in sorted({t for p in written.posts for t in p.tactics()}):
        using = [p for p in written.posts if tactic in p.tactics()]
        yield from _often(written, tactic, using)
        if len(using) >= FEWEST:
            yield from _tied(written, tactic, using)


def _often(
    written: WrittenPack, tactic: str, using: Sequence[Post]
) -> Iterator[Finding]:
    resembling = sum(tactic in p.lookalike_of for p in written.posts)
    if min(len(using), resembling) < FEWEST:
        yield L18.overall(
            written,
            field=tactic,
            what=tr(
                "{tactic} is used by {using} and resembled by {resembling} post(s).",
                tactic=tactic,
                using=len(using),
                resembling=resembling,
            ),
            mend=tr("Show each tactic at least 3 times, and its look-alike too."),
        )


def _tied(
    written: WrittenPack, tactic: str, using: Sequence[Post]
) -> Iterator[Finding]:
    topics = {p.topic for p in using}
    if len(topics) == 1:
        yield L18.overall(
            written,
            field=tactic,
            what=tr(
                "{tactic} occurs with the topic {topic} only.",
                tactic=tactic,
                topic=min(topics),
            ),
            mend=tr("Show it in another topic as well."),
        )
    styles = {_style(p) for p in using}
    usual = Counter(map(_style, written.posts)).most_common(1)[0][0]
    if len(styles) == 1 and usual not in styles:
        yield L18.overall(
            written,
            field=tactic,
            what=tr(
                "{tactic} occurs with avatars of one style only: {style}.",
                tactic=tactic,
                style=min(styles),
            ),
            mend=tr("Give some of these accounts another avatar."),
        )


def _style(post: Post) -> str:
    return post.profile.avatar.rpartition(":")[0] or post.profile.avatar
