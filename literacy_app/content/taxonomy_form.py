"""The form of tactics.yaml: families and tactics with their definitions."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from literacy_app.content.form_types import TACTIC, MaybeAbsent, PerhapsSome, Words
from literacy_app.content.forms import Form
from literacy_app.domain.text import Band

Version = Annotated[str, Field(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+$")]
FamilyId = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Notes = Annotated[dict[str, Any], Field(default_factory=dict)]
TacticId = Annotated[str, Field(pattern=TACTIC)]


class FamilyForm(Form):
    """A family of tactics: a question a child can ask."""

    id: FamilyId
    question: Words
    name: Words


class TaxonomyHeadForm(Form):
    """Everything but id, version and families is a note to authors."""

    id: str
    version: Version
    licence: str
    author: str
    families: Annotated[list[FamilyForm], Field(min_length=1)]
    sources: Notes
    relation_values: Notes
    grade_bands: Notes
    id_rules: str = ""


class DisarmForm(Form):
    """A technique of DISARM, by id and name only."""

    id: Annotated[str, Field(pattern=r"^T[0-9]{4}(\.[0-9]{3})?$")]
    name: str
    stix_id: str
    relation: Literal["exact", "narrower", "broader", "related"]


class MappingsForm(Form):
    """What outside vocabularies call a tactic."""

    disarm: PerhapsSome[DisarmForm]
    semeval2023_t3: PerhapsSome[str]
    first_draft_7: PerhapsSome[str]
    flicc: PerhapsSome[str]


class TacticForm(Form):
    """One tactic."""

    id: TacticId
    family: FamilyId
    status: Literal["active", "retired"]
    since: Version
    replaced_by: MaybeAbsent[TacticId] = None
    parent: MaybeAbsent[TacticId] = None
    level: Literal["post", "campaign", "both"]
    grade_from: Band
    name: Words
    definition: Words
    genuine_lookalike: Words
    evidence_kinds: Annotated[
        list[Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]], Field(min_length=1)
    ]
    mappings: MappingsForm


class TaxonomyFileForm(Form):
    """The whole file."""

    taxonomy: TaxonomyHeadForm
    tactics: Annotated[list[TacticForm], Field(min_length=1)]
