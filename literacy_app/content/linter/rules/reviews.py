"""L12: approved means two other people have read it, one for the language."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.post import Post
from literacy_app.words import tr

L12 = Rule("L12", "error")
FEWEST = 2


def rule(written: WrittenPack) -> Iterator[Finding]:
    for post in written.posts:
        if post.reviews.status == "approved":
            yield from _approved(written, post)


def _approved(written: WrittenPack, post: Post) -> Iterator[Finding]:
    readers = {r.reviewer for r in post.reviews.by} - {post.author}
    needed = max(FEWEST, post.reviews.required)
    if len(readers) < needed:
        yield L12.at(
            written,
            post,
            field="reviews",
            what=tr(
                "Approved by {readers} reader(s) other than the author, not {needed}.",
                readers=len(readers),
                needed=needed,
            ),
            mend=tr("Set the status to in_review until they have read it."),
        )
    if not any(r.role == "language" for r in post.reviews.by):
        yield L12.at(
            written,
            post,
            field="reviews",
            what=tr("Approved without a language review."),
            mend=tr("Have a native speaker read the Japanese."),
        )
