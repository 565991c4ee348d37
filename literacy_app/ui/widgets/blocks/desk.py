"""What the blocks of a lesson page need to be shown, and whom they tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.module import Source, Term
from literacy_app.domain.post import Post
from literacy_app.ui.theme import Role
from literacy_app.words import Lang

PictureOf = Callable[[str, Lang], Path | None]


@dataclass(frozen=True, slots=True)
class Kept:
    """What was done with a block so far. response: as its widget gave it."""

    response: Any
    done: bool


@dataclass(frozen=True, slots=True)
class Tell:
    """Who hears what the reader does.

    worked:  block id, response, and whether the block counts as done with it.
    noted:   block id and the reader's own words.
    enlarge_post: a post and the id of its picture.
    enlarge: a picture, and what it shows.
    """

    worked: Callable[[str, Any, bool], None]
    noted: Callable[[str, str], None]
    enlarge_post: Callable[[Post, str], object]
    enlarge: Callable[[str, str], object]


@dataclass(frozen=True, slots=True)
class BlockDesk:
    """kept: by block id. notes: own words by block id. size: of prose here."""

    lang: Lang
    ruby: RubyRule
    picture_of: PictureOf
    tell: Tell
    posts: Mapping[str, Post] = field(default_factory=dict)
    pairs: Mapping[str, tuple[Post, Post]] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    kept: Mapping[str, Kept] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    size: Role | int = "body"
    single_keys: bool = True
