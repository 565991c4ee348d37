"""L10, L10b: half of the posts are genuine, in every type, topic and band."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.post import Post
from literacy_app.words import tr

L10 = Rule("L10", "error")
TWIN = Rule("L10", "warning")
L10B = Rule("L10b", "warning")
WHOLE = (0.45, 0.55)
PART = (0.35, 0.65)
ENOUGH_TO_COUNT = 4


def rule(written: WrittenPack) -> Iterator[Finding]:
    yield from _whole(written)
    for field, name, posts in _parts(written.posts):
        yield from _part(written, field, name, posts)
    for post in written.posts:
        if all(twin.verdict == post.verdict for twin in written.twins(post)):
            yield TWIN.at(
                written,
                post,
                field="pair",
                what=tr("The post has no twin with another verdict."),
                mend=tr("Write its twin, with the same topic and the same surface."),
            )


def _whole(written: WrittenPack) -> Iterator[Finding]:
    share = _genuine(written.posts)
    if written.posts and not WHOLE[0] <= share <= WHOLE[1]:
        yield L10.overall(
            written,
            field="verdict",
            what=tr("{percent} % of the posts are genuine.", percent=_percent(share)),
            mend=tr("Keep the share between 45 and 55 %."),
        )


def _part(
    written: WrittenPack, field: str, name: str, posts: Sequence[Post]
) -> Iterator[Finding]:
    share = _genuine(posts)
    if len(posts) >= ENOUGH_TO_COUNT and not PART[0] <= share <= PART[1]:
        yield L10B.overall(
            written,
            field=field,
            what=tr(
                "{percent} % of the posts with {field} {name} are genuine.",
                percent=_percent(share),
                field=field,
                name=name,
            ),
            mend=tr("Keep the share between 35 and 65 %."),
        )


def _parts(posts: Sequence[Post]) -> Iterator[tuple[str, str, list[Post]]]:
    groups: dict[tuple[str, str], list[Post]] = defaultdict(list)
    for post in posts:
        groups["type", post.type].append(post)
        groups["topic", post.topic].append(post)
        groups["grade_from", post.grade_from].append(post)
    for (field, name), members in sorted(groups.items()):
        yield field, name, members


def _genuine(posts: Sequence[Post]) -> float:
    return sum(p.verdict == "genuine" for p in posts) / max(1, len(posts))


def _percent(share: float) -> int:
    return round(100 * share)
