"""A pack: posts that belong together, with who publishes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from literacy_app.domain.module import Library
from literacy_app.domain.post import Post, ReviewStatus
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Bilingual

_NO_LESSONS: Final = Library()


@dataclass(frozen=True, slots=True)
class Manifest:
    """The head of a pack (pack.yaml)."""

    id: str
    version: str
    title: Bilingual
    publisher: str
    licence: str
    status: ReviewStatus
    taxonomy_id: str
    taxonomy_range: str


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything read from one folder. content_sha256 covers all its files."""

    manifest: Manifest
    taxonomy: Taxonomy
    posts: tuple[Post, ...]
    content_sha256: str
    library: Library = _NO_LESSONS
