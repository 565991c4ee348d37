"""A pack as its author wrote it: the posts, and where each field stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from literacy_app.content.lessons.library_files import LibraryStudy
from literacy_app.content.linter.finding import Finding, Level
from literacy_app.content.post_files import WrittenPost
from literacy_app.domain.pack import Pack
from literacy_app.domain.post import Post
from literacy_app.domain.tactic import Taxonomy


@dataclass(frozen=True, slots=True)
class WrittenPack:
    """What every rule is given.

    folder:  where pack.yaml, scenes/ and posts.lock.yaml stand.
    sources: by authoring id, where each post is written.
    is_pack: whether there is a pack.yaml; without one these are drafts.
    lessons: the modules beside the posts.
    """

    pack: Pack
    folder: Path
    sources: Mapping[str, WrittenPost]
    is_pack: bool
    lessons: LibraryStudy = field(default_factory=LibraryStudy)

    @property
    def posts(self) -> tuple[Post, ...]:
        return self.pack.posts

    @property
    def taxonomy(self) -> Taxonomy:
        return self.pack.taxonomy

    @property
    def head(self) -> Path:
        """The file that stands for the whole pack."""
        return self.folder / "pack.yaml" if self.is_pack else self.folder

    def twins(self, post: Post) -> tuple[Post, ...]:
        """Return the other posts of the same pair."""
        return tuple(p for p in self.posts if p.pair == post.pair and p is not post)


class Rule:
    """Makes the findings of one rule; every rule file holds one or two."""

    def __init__(self, rule: str, level: Level) -> None:
        self._rule = rule
        self._level = level

    def at(
        self, written: WrittenPack, post: Post, *, field: str, what: str, mend: str
    ) -> Finding:
        """Return a finding about one field of one post."""
        source = written.sources[post.authoring_id]
        return Finding(
            self._rule,
            self._level,
            source.source.file,
            source.line_of(field),
            post.authoring_id,
            field,
            what,
            mend,
        )

    def overall(
        self, written: WrittenPack, *, field: str, what: str, mend: str
    ) -> Finding:
        """Return a finding about the pack as a whole."""
        return Finding(self._rule, self._level, written.head, 0, "", field, what, mend)
