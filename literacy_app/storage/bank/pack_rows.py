"""The rows of packs and their tactics, and back."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from sqlite3 import Row as Record
from typing import Any

from literacy_app.domain.pack import Manifest, Pack
from literacy_app.domain.tactic import Tactic, TacticFamily, TacticMapping, Taxonomy
from literacy_app.storage.bank.codec import (
    bilinguals,
    columns,
    to_json,
    words_in,
    words_out,
)
from literacy_app.words import LANGS

Row = dict[str, Any]


def pack_row(pack: Pack) -> Row:
    manifest = pack.manifest
    return {
        "pack_id": manifest.id,
        "version": manifest.version,
        "publisher_key": "",
        "title_json": to_json(words_out(manifest.title)),
        "licence": manifest.licence,
        "installed_at": "",
        "trust": "bundled",
        "publisher": manifest.publisher,
        "status": manifest.status,
        "taxonomy_id": manifest.taxonomy_id,
        "taxonomy_version": pack.taxonomy.version,
        "taxonomy_range": manifest.taxonomy_range,
        "content_sha256": pack.content_sha256,
    }


def manifest_in(row: Record) -> Manifest:
    return Manifest(
        id=row["pack_id"],
        version=row["version"],
        title=words_in(json.loads(row["title_json"])),
        publisher=row["publisher"],
        licence=row["licence"],
        status=row["status"],
        taxonomy_id=row["taxonomy_id"],
        taxonomy_range=row["taxonomy_range"],
    )


def taxonomy_rows(taxonomy: Taxonomy) -> Iterator[tuple[str, Row]]:
    """Yield table and row for every family and tactic."""
    head = {"taxonomy_id": taxonomy.id, "version": taxonomy.version}
    yield "taxonomy", head
    for family in taxonomy.families:
        question, name = words_out(family.question), words_out(family.name)
        row = {"question_json": to_json(question), "name_json": to_json(name)}
        yield "family", {"family_id": family.id, **row}
    for tactic in taxonomy.tactics:
        yield from _tactic_rows(tactic)


def _tactic_rows(tactic: Tactic) -> Iterator[tuple[str, Row]]:
    yield (
        "tactic",
        {
            "tactic_id": tactic.id,
            "family": tactic.family,
            "level": tactic.level,
            "grade_from": tactic.grade_from,
            "status": tactic.status,
            "replaced_by": tactic.replaced_by,
            "evidence_kinds": " ".join(tactic.evidence_kinds),
        },
    )
    for lang in LANGS:
        words = columns(
            lang,
            name=tactic.name,
            definition=tactic.definition,
            lookalike=tactic.genuine_lookalike,
        )
        yield "tactic_i18n", {"tactic_id": tactic.id, **words}
    for mapping in tactic.mappings:
        row = {"scheme": mapping.scheme, "relation": mapping.relation}
        ext = {"ext_id": mapping.ext_id, "ext_name": mapping.ext_name}
        yield "tactic_map", {"tactic_id": tactic.id} | row | ext


def taxonomy_in(rows: Callable[[str], Iterable[Record]]) -> Taxonomy:
    """Return the taxonomy from the rows of its tables, each in its order."""
    head = next(iter(rows("taxonomy")))
    texts = list(rows("tactic_i18n"))
    names = bilinguals(texts, "tactic_id", "name")
    definitions = bilinguals(texts, "tactic_id", "definition")
    lookalikes = bilinguals(texts, "tactic_id", "lookalike")
    mappings = _mappings(rows("tactic_map"))
    return Taxonomy(
        head["taxonomy_id"],
        head["version"],
        tuple(_family(row) for row in rows("family")),
        tuple(
            Tactic(
                id=row["tactic_id"],
                family=row["family"],
                level=row["level"],
                grade_from=row["grade_from"],
                status=row["status"],
                replaced_by=row["replaced_by"],
                name=names[row["tactic_id"]],
                definition=definitions[row["tactic_id"]],
                genuine_lookalike=lookalikes[row["tactic_id"]],
                evidence_kinds=tuple(row["evidence_kinds"].split()),
                mappings=mappings[row["tactic_id"]],
            )
            for row in rows("tactic")
        ),
    )


def _family(row: Record) -> TacticFamily:
    question, name = json.loads(row["question_json"]), json.loads(row["name_json"])
    return TacticFamily(row["family_id"], words_in(question), words_in(name))


def _mappings(
    rows: Iterable[Record],
) -> dict[str, tuple[TacticMapping, ...]]:
    found: dict[str, tuple[TacticMapping, ...]] = defaultdict(tuple)
    for row in rows:
        scheme, relation = row["scheme"], row["relation"]
        mapping = TacticMapping(scheme, row["ext_id"], row["ext_name"], relation)
        found[row["tactic_id"]] += (mapping,)
    return found
