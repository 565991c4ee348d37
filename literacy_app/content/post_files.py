"""Post files: `mikiwame-post/1` in YAML, read into posts of the domain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from literacy_app.content.contradictions import contradictions
from literacy_app.content.flaws import Flaw, LinedData, Place
from literacy_app.content.forms import check_form
from literacy_app.content.languages import language_flaws
from literacy_app.content.lined_yaml import read_yaml
from literacy_app.content.post_builder import build_post
from literacy_app.content.post_form import PostForm
from literacy_app.domain.errors import Fault
from literacy_app.domain.post import Post
from literacy_app.words import tr

POST_SCHEMA: Final = "mikiwame-post/1"
_HEAD: Final = ("schema", "defaults", "posts")


@dataclass(frozen=True, slots=True)
class WrittenPost:
    """A post and where its author wrote it. position: 0 for the first of the file."""

    post: Post
    source: LinedData
    position: int

    def line_of(self, field: str) -> int:
        """Return the line of a field such as `evidence.e2.title.ja`."""
        start = ("posts", self.position)
        return self.source.line_of(self.source.place_named(field, start))

    def fault(self, flaw: Flaw) -> Fault:
        """Return a flaw of this post with its file and line."""
        return self.source.faults([flaw.below(("posts", self.position))])[0]


def examine_posts(
    file: Path, *, pack_id: str, tactics: frozenset[str] | None
) -> tuple[tuple[WrittenPost, ...], tuple[Fault, ...]]:
    """Return the posts of a file that hold, and every fault of the others."""
    source, faults = read_yaml(file)
    if source is None:
        return (), faults
    reader = _Reader(source, pack_id, tactics)
    return reader.posts(), (*faults, *reader.faults())


class _Reader:
    """Reads the posts of one file."""

    def __init__(
        self, source: LinedData, pack_id: str, tactics: frozenset[str] | None
    ) -> None:
        self._source = source
        self._pack_id = pack_id
        self._tactics = tactics
        self._flaws: list[Flaw] = []

    def faults(self) -> tuple[Fault, ...]:
        return self._source.faults(self._flaws)

    def posts(self) -> tuple[WrittenPost, ...]:
        self._flaws.extend(_head_flaws(self._source.data))
        if self._flaws:
            return ()
        defaults = self._source.data.get("defaults", {})
        return tuple(
            WrittenPost(post, self._source, i)
            for i, own in enumerate(self._source.data["posts"])
            if (post := self._post(own, defaults, i))
        )

    def _post(self, own: Any, defaults: dict[str, Any], i: int) -> Post | None:
        if not isinstance(own, dict):
            self._flaws.append(_not_fields(("posts", i)))
            return None
        written = {**defaults, **own}
        post, flaws = self._checked(written)
        for flaw in flaws:
            inherited = flaw.place[:1] and flaw.place[0] not in own
            is_default = inherited and flaw.place[0] in defaults
            self._flaws.append(
                flaw.below(("defaults",) if is_default else ("posts", i))
            )
        return None if flaws else post

    def _checked(self, written: dict[str, Any]) -> tuple[Post | None, list[Flaw]]:
        form, flaws = check_form(PostForm, written)
        if form is None:
            return None, flaws
        post, flaws = build_post(form, written, self._pack_id)
        flaws.extend(language_flaws(written, form.locales))
        flaws.extend(contradictions(post, self._tactics))
        return post, flaws


def _head_flaws(data: Any) -> Iterator[Flaw]:
    """Yield what is wrong with the file apart from its posts."""
    if not isinstance(data, dict):
        yield _not_fields(())
        return
    for name in data:
        if name not in _HEAD:
            yield Flaw(
                (name,),
                tr("There is no field called {name} here.", name=name[:60]),
                tr("Check its spelling and its place, or delete it."),
            )
    if data.get("schema") != POST_SCHEMA:
        yield Flaw(
            ("schema",),
            tr("The file does not say that it holds posts of the known form."),
            tr("Write schema: {schema} at its top.", schema=POST_SCHEMA),
        )
    if not isinstance(data.get("defaults", {}), dict):
        yield _not_fields(("defaults",))
    if not isinstance(data.get("posts"), list) or not data["posts"]:
        yield Flaw(
            ("posts",),
            tr("The file has no list of posts."),
            tr("Write posts: and below it one entry for each post, each after a dash."),
        )


def _not_fields(place: Place) -> Flaw:
    return Flaw(
        place,
        tr("Fields with names are expected here."),
        tr("Write one field on each line, like: verdict: genuine."),
    )
