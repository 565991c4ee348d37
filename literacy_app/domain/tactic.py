"""The 32 tactics, in seven families, each family a question a child can ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from literacy_app.domain.text import Band, Bilingual


@dataclass(frozen=True, slots=True)
class TacticFamily:
    """A family such as EVI: "Is the picture or quote what it says?"."""

    id: str
    question: Bilingual
    name: Bilingual


@dataclass(frozen=True, slots=True)
class TacticMapping:
    """What an outside vocabulary calls it.

    scheme:   disarm, semeval2023_t3, first_draft_7 or flicc.
    relation: exact, narrower, broader or related; empty for plain labels.
    """

    scheme: str
    ext_id: str
    ext_name: str
    relation: str


@dataclass(frozen=True, slots=True)
class Tactic:
    """One way of manipulating, and the genuine thing it can be mistaken for."""

    id: str
    family: str
    level: Literal["post", "campaign", "both"]
    grade_from: Band
    status: Literal["active", "retired"]
    replaced_by: str | None
    name: Bilingual
    definition: Bilingual
    genuine_lookalike: Bilingual
    evidence_kinds: tuple[str, ...]
    mappings: tuple[TacticMapping, ...]


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """All families and tactics, in teaching order."""

    id: str
    version: str
    families: tuple[TacticFamily, ...]
    tactics: tuple[Tactic, ...]

    def tactic(self, tactic_id: str) -> Tactic:
        return next(t for t in self.tactics if t.id == tactic_id)
