"""pack.yaml, read into the manifest of the domain."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import Field

from literacy_app.content.flaws import Flaw
from literacy_app.content.form_types import Locales, Words
from literacy_app.content.forms import Form, check_form
from literacy_app.content.lined_yaml import read_yaml
from literacy_app.content.taxonomy_form import Version
from literacy_app.content.version_range import in_range, is_range
from literacy_app.content.words_reader import WordsReader
from literacy_app.domain.errors import Fault
from literacy_app.domain.pack import Manifest
from literacy_app.domain.post import ReviewStatus
from literacy_app.domain.tactic import Taxonomy
from literacy_app.words import tr

PACK_FORMAT: Final = "mikiwame-pack/1"


class PublisherForm(Form):
    """Who answers for the pack."""

    name: Annotated[str, Field(min_length=1)]


class TaxonomyReferenceForm(Form):
    """Which tactics the posts were written against."""

    id: str
    range: str


class ManifestForm(Form):
    """The whole of pack.yaml."""

    format: Literal["mikiwame-pack/1"]
    id: Annotated[str, Field(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$")]
    version: Version
    title: Words
    publisher: PublisherForm
    licence: Annotated[str, Field(min_length=1)]
    status: ReviewStatus
    locales: Locales
    taxonomy: TaxonomyReferenceForm
    min_app: Version = "0.0.0"


def examine_manifest(
    file: Path, taxonomy: Taxonomy | None
) -> tuple[Manifest | None, tuple[Fault, ...]]:
    """Return the manifest if it holds, and every fault of the file."""
    source, faults = read_yaml(file)
    if source is None:
        return None, faults
    form, flaws = check_form(ManifestForm, source.data)
    if form is None:
        return None, (*faults, *source.faults(flaws))
    read = WordsReader()
    manifest = Manifest(
        id=form.id,
        version=form.version,
        title=read.words(form.title, "title"),
        publisher=form.publisher.name,
        licence=form.licence,
        status=form.status,
        taxonomy_id=form.taxonomy.id,
        taxonomy_range=form.taxonomy.range,
    )
    faults = (*faults, *source.faults([*read.flaws, *_misfits(form, taxonomy)]))
    return None if faults else manifest, faults


def _misfits(form: ManifestForm, taxonomy: Taxonomy | None) -> Iterator[Flaw]:
    """Yield where the pack and the tactics beside it do not belong together."""
    wanted = form.taxonomy
    if taxonomy is None:
        return
    if wanted.id != taxonomy.id:
        yield Flaw(
            ("taxonomy", "id"),
            tr(
                "The pack names the tactics {named}, but {found} are beside it.",
                named=wanted.id[:60],
                found=taxonomy.id,
            ),
            tr("Name the tactics that stand in tactics.yaml."),
        )
    elif not is_range(wanted.range):
        yield Flaw(
            ("taxonomy", "range"),
            tr("{value} is not written in the right form.", value=wanted.range[:60]),
            tr("Write it like this: {example}.", example=">=1.0.0 <2.0.0"),
        )
    elif not in_range(taxonomy.version, wanted.range):
        yield Flaw(
            ("taxonomy", "range"),
            tr(
                "The tactics have version {version}, which the pack does not allow.",
                version=taxonomy.version,
            ),
            tr("Widen the range after checking the posts against the tactics."),
        )
