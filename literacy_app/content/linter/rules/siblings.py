"""L19: a coordinated set is one text many times, at times that can be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.post import Post
from literacy_app.words import LANGS, tr

L19 = Rule("L19", "warning")
ALIKE = 0.6
FEWEST = 2


def rule(written: WrittenPack) -> Iterator[Finding]:
    for post in written.posts:
        if post.type == "coordinated":
            yield from _number(written, post)
        if post.verdict == "manipulated":
            yield from _alike(written, post)
        yield from _times(written, post)


def likeness(one: str, other: str) -> float:
    """Return the share of character 3-grams two texts have in common, 0..1."""
    first, second = _grams(one), _grams(other)
    return len(first & second) / max(1, len(first | second))


def _grams(text: str) -> set[str]:
    text = text.lower()
    return {text[i : i + 3] for i in range(max(1, len(text) - 2))}


def _number(written: WrittenPack, post: Post) -> Iterator[Finding]:
    if len(post.siblings) < FEWEST:
        yield L19.at(
            written,
            post,
            field="siblings",
            what=tr("A coordinated post needs at least 2 siblings."),
            mend=tr("Add posts of other accounts."),
        )


def _alike(written: WrittenPack, post: Post) -> Iterator[Finding]:
    for one, other in combinations(post.siblings, 2):
        for lang in LANGS:
            found = likeness(one.text.of(lang).plain, other.text.of(lang).plain)
            if found < ALIKE:
                yield L19.at(
                    written,
                    post,
                    field=f"siblings.{other.handle}.text.{lang}",
                    what=tr(
                        "It resembles the post of {handle} by {percent} % only.",
                        handle=one.handle,
                        percent=round(100 * found),
                    ),
                    mend=tr("Copies in one campaign share at least 60 %."),
                )


def _times(written: WrittenPack, post: Post) -> Iterator[Finding]:
    seen = {post.profile.handle}
    for sibling in post.siblings:
        field = f"siblings.{sibling.handle}"
        if post.posted_before - sibling.offset < timedelta(0):
            yield L19.at(
                written,
                post,
                field=f"{field}.offset",
                what=tr("The sibling is posted in the future."),
                mend=tr("Keep the offset below posted_before."),
            )
        if sibling.handle in seen:
            yield L19.at(
                written,
                post,
                field=f"{field}.handle",
                what=tr("{handle} posts twice here.", handle=sibling.handle),
                mend=tr("Give every sibling its own account."),
            )
        seen.add(sibling.handle)
