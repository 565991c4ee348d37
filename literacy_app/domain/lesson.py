"""Where somebody stands in the lessons, as facts; screens find the words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from literacy_app.domain.band_parts import interactive
from literacy_app.domain.blocks import Block, ShownPost, Twins
from literacy_app.domain.module import Module, Outline, Page, Source, Term
from literacy_app.domain.post import Post
from literacy_app.domain.text import Band

ModuleState = Literal["coming", "new", "begun", "done"]


@dataclass(frozen=True, slots=True)
class PageSteps:
    """What there is to do on a page: read it, and work on these blocks."""

    page_id: str
    blocks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LessonPlace:
    """What somebody has done in a lesson, and where they stopped.

    page_id:   the page last opened; "" before any.
    read:      ids of the pages gone on from.
    done:      "page/block" of every block worked on.
    responses: what was last answered there, by the same names.
    """

    page_id: str = ""
    read: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    responses: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ModuleStanding:
    """Where somebody stands with one module.

    state:   "coming" where the pack only announces it; "done" by doing.
    secure:  by evidence; see domain/module_standing.py.
    quizzes: how many were taken to the end.
    steps, steps_done: of the way to "done": pages, blocks to work on, one quiz.
    """

    outline: Outline
    state: ModuleState
    secure: bool
    pages_read: int
    pages: int
    quizzes: int
    steps_done: int
    steps: int


@dataclass(frozen=True, slots=True)
class Lesson:
    """A module opened to read.

    pages: those the learner's band reads.
    posts: by authoring id; pairs: the manipulated twin first; terms, sources: by id.
    """

    module: Module
    pages: tuple[Page, ...]
    place: LessonPlace
    posts: Mapping[str, Post]
    pairs: Mapping[str, tuple[Post, Post]]
    terms: Mapping[str, Term]
    sources: Mapping[str, Source]


def steps_of(module: Module, band: Band) -> tuple[PageSteps, ...]:
    """Return what a band has to do in a lesson, page by page."""
    return tuple(
        PageSteps(
            page.id,
            tuple(block.id for block in interactive(page.blocks_for("en", band))),
        )
        for page in module.pages_for(band)
    )


def posts_shown(module: Module, band: Band) -> tuple[str, ...]:
    """Return the authoring ids of single posts that a band meets in the lesson."""
    blocks = _all_blocks(module, band)
    return tuple(block.post for block in blocks if isinstance(block, ShownPost))


def pairs_shown(module: Module, band: Band) -> tuple[str, ...]:
    """Return the pairs that a band meets side by side in the lesson."""
    blocks = _all_blocks(module, band)
    return tuple(block.pair for block in blocks if isinstance(block, Twins))


def _all_blocks(module: Module, band: Band) -> Iterator[Block]:
    for page in module.pages_for(band):
        yield from _with_inner(page.blocks_for("en", band))


def _with_inner(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield blocks and those inside them."""
    for block in blocks:
        yield block
        yield from _with_inner(getattr(block, "body", ()))
        yield from _with_inner(getattr(block, "reply", ()))
