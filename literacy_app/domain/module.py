"""A module: pages to read, a quiz, and what a teacher and a family need for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from literacy_app.domain.band_parts import for_band
from literacy_app.domain.blocks import Block
from literacy_app.domain.prose import Prose
from literacy_app.domain.quiz_item import Item, ItemKind
from literacy_app.domain.text import Band, Bilingual
from literacy_app.domain.workshop import Workshop
from literacy_app.words import Lang

SocialForm = Literal["whole", "groups", "pairs", "alone"]
Phase = Literal["open", "explore", "practise", "reflect"]


@dataclass(frozen=True, slots=True)
class Outline:
    """One line of the curriculum for a module. tags: only what was checked.

    minutes:  for the bands it is taught in; a band that is missing skips it.
    written:  whether the module itself is in the pack, or still to come.
    unesco:   module numbers of the UNESCO MIL curriculum 2021.
    digcomp:  competence numbers of DigComp 2.2. mext: 8 要素, A1..C3 in MEXT's order.
    """

    id: str
    number: int
    title: Bilingual
    minutes: Mapping[Band, int]
    tactics: tuple[str, ...]
    objectives: tuple[Bilingual, ...]
    unesco: tuple[int, ...]
    digcomp: tuple[str, ...]
    mext: tuple[str, ...]
    written: bool


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a lesson. bands: who reads it. blocks: by language."""

    id: str
    title: Mapping[Lang, Prose]
    bands: tuple[Band, ...]
    blocks: Mapping[Lang, tuple[Block, ...]]

    def blocks_for(self, lang: Lang, band: Band) -> tuple[Block, ...]:
        return for_band(self.blocks[lang], band)


@dataclass(frozen=True, slots=True)
class Blueprint:
    """What a quiz is drawn from.

    posts:      how many posts are judged, `genuine` of them genuine.
    unseen:     how many of them use tactics the module does not teach, at least.
    types:      post types to prefer; none means any.
    like:       at least so many genuine posts that resemble a tactic.
    items:      how many other questions of each kind.
    check_minutes: whether the minutes used for checks are part of the result.
    """

    posts: int
    genuine: int
    unseen: int
    types: tuple[str, ...]
    like: Mapping[str, int]
    items: Mapping[ItemKind, int]
    check_minutes: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary term, as lessons link to it."""

    id: str
    name: Bilingual
    meaning: Bilingual


@dataclass(frozen=True, slots=True)
class Source:
    """Where a claim comes from. says: the claim it carries, in plain words."""

    id: str
    title: str
    by: str
    year: int
    where: str
    says: Bilingual


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stretch of the lesson hour: what teacher and class do.

    minutes: by band; a band that is missing leaves it out. pages: of the lesson.
    teacher: what to look after (指導上の留意点). checks: how it is
    assessed (評価), or empty words.
    """

    phase: Phase
    minutes: Mapping[Band, int]
    form: SocialForm
    pages: tuple[str, ...]
    activity: Bilingual
    teacher: Bilingual
    checks: Bilingual


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question to the class, answers that are likely, and how to go on."""

    ask: Bilingual
    likely: tuple[Bilingual, ...]
    then: Bilingual


@dataclass(frozen=True, slots=True)
class Misconception:
    """What pupils often think, and what to say."""

    says: Bilingual
    reply: Bilingual


@dataclass(frozen=True, slots=True)
class PlanHead:
    """What a Japanese 指導案 says before the hour; in Japanese only.

    unit:       題材名. learners, material, teaching: 児童生徒観・教材観・指導観.
    knowledge, thinking, attitude: 評価規準. tools: 準備. board: 板書計画.
    """

    unit: str
    learners: Mapping[Band, str]
    material: str
    teaching: str
    knowledge: str
    thinking: str
    attitude: str
    tools: tuple[str, ...]
    board: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """All a teacher needs to teach the module without other preparation."""

    before: tuple[Bilingual, ...]
    hour: tuple[Stretch, ...]
    prompts: tuple[Prompt, ...]
    misconceptions: tuple[Misconception, ...]
    repair_talk: tuple[Bilingual, ...]
    plan: PlanHead

    def hour_for(self, band: Band) -> tuple[Stretch, ...]:
        return tuple(stretch for stretch in self.hour if band in stretch.minutes)


@dataclass(frozen=True, slots=True)
class Module:
    """A whole module.

    summary:    one sentence for the home page.
    reflection: questions to end on.
    family:     the take-home sheet, by language.
    """

    outline: Outline
    summary: Bilingual
    pages: tuple[Page, ...]
    blueprint: Blueprint
    items: tuple[Item, ...]
    terms: tuple[Term, ...]
    reflection: tuple[Bilingual, ...]
    family: Mapping[Lang, tuple[Block, ...]]
    guide: Guide

    @property
    def id(self) -> str:
        return self.outline.id

    def pages_for(self, band: Band) -> tuple[Page, ...]:
        return tuple(page for page in self.pages if band in page.bands)


@dataclass(frozen=True, slots=True)
class Library:
    """All modules of a pack, with the curriculum, glossary and sources they share."""

    curriculum: tuple[Outline, ...] = ()
    modules: tuple[Module, ...] = ()
    sources: tuple[Source, ...] = ()
    workshops: tuple[Workshop, ...] = ()
