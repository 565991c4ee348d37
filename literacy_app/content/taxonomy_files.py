"""tactics.yaml, read into the taxonomy of the domain."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from literacy_app.content.flaws import Flaw
from literacy_app.content.forms import check_form
from literacy_app.content.lined_yaml import read_yaml
from literacy_app.content.taxonomy_form import (
    MappingsForm,
    TacticForm,
    TaxonomyFileForm,
)
from literacy_app.content.words_reader import WordsReader
from literacy_app.domain.errors import Fault
from literacy_app.domain.tactic import Tactic, TacticFamily, TacticMapping, Taxonomy
from literacy_app.words import tr

_LOCAL = "x-"


def examine_taxonomy(file: Path) -> tuple[Taxonomy | None, tuple[Fault, ...]]:
    """Return the taxonomy if it holds, and every fault of the file."""
    source, faults = read_yaml(file)
    if source is None:
        return None, faults
    form, flaws = check_form(TaxonomyFileForm, source.data)
    if form is None:
        return None, (*faults, *source.faults(flaws))
    taxonomy, flaws = _taxonomy(form)
    flaws.extend(_contradictions(form))
    faults = (*faults, *source.faults(flaws))
    return None if faults else taxonomy, faults


def _taxonomy(form: TaxonomyFileForm) -> tuple[Taxonomy, list[Flaw]]:
    read = WordsReader()
    taxonomy = Taxonomy(
        id=form.taxonomy.id,
        version=form.taxonomy.version,
        families=tuple(
            TacticFamily(
                family.id,
                read.words(family.question, "taxonomy", "families", i, "question"),
                read.words(family.name, "taxonomy", "families", i, "name"),
            )
            for i, family in enumerate(form.taxonomy.families)
        ),
        tactics=tuple(
            _tactic(tactic, read, "tactics", i) for i, tactic in enumerate(form.tactics)
        ),
    )
    return taxonomy, read.flaws


def _tactic(form: TacticForm, read: WordsReader, *place: str | int) -> Tactic:
    return Tactic(
        id=form.id,
        family=form.family,
        level=form.level,
        grade_from=form.grade_from,
        status=form.status,
        replaced_by=form.replaced_by,
        name=read.words(form.name, *place, "name"),
        definition=read.words(form.definition, *place, "definition"),
        genuine_lookalike=read.words(
            form.genuine_lookalike, *place, "genuine_lookalike"
        ),
        evidence_kinds=tuple(form.evidence_kinds),
        mappings=tuple(_mappings(form.mappings)),
    )


def _mappings(form: MappingsForm) -> Iterator[TacticMapping]:
    for technique in form.disarm:
        yield TacticMapping("disarm", technique.id, technique.name, technique.relation)
    for scheme in ("semeval2023_t3", "first_draft_7", "flicc"):
        for label in getattr(form, scheme):
            yield TacticMapping(scheme, label, "", "")


def _contradictions(form: TaxonomyFileForm) -> Iterator[Flaw]:
    families = {family.id for family in form.taxonomy.families}
    ids = [tactic.id for tactic in form.tactics]
    for i, tactic in enumerate(form.tactics):
        if tactic.id in ids[:i]:
            yield Flaw(
                ("tactics", i, "id"),
                tr("The tactic {tactic} is here twice.", tactic=tactic.id),
                tr("Ids are never used again: give the second one a new id."),
            )
        if tactic.family not in families:
            yield Flaw(
                ("tactics", i, "family"),
                tr("There is no family {family}.", family=tactic.family),
                tr("Choose one of: {choices}.", choices=", ".join(sorted(families))),
            )
        if tactic.status == "retired" and tactic.replaced_by not in ids:
            yield Flaw(
                ("tactics", i, "replaced_by"),
                tr("A retired tactic must say which tactic replaces it."),
                tr("Write replaced_by with the id of a tactic in this file."),
            )
        if tactic.id.startswith(_LOCAL) and tactic.parent not in ids:
            yield Flaw(
                ("tactics", i, "parent"),
                tr("A local tactic must say which tactic it belongs to."),
                tr("Write parent with the id of a tactic in this file."),
            )
