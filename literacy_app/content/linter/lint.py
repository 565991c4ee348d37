"""Lints a folder: reads it, then runs every rule over the posts that hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from literacy_app.content.linter.faults import findings_of
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.rules import ABOUT_ALL_POSTS, RULES
from literacy_app.content.linter.written import WrittenPack
from literacy_app.content.pack_files import MANIFEST, study_pack
from literacy_app.words import tr

_NOTE: Final = "L00"


def read_for_linting(folder: Path) -> tuple[WrittenPack | None, tuple[Finding, ...]]:
    """Return the posts that hold, and what is wrong with the files themselves."""
    study = study_pack(folder)
    found = tuple(findings_of(study.faults))
    if study.pack is None:
        return None, found
    is_pack = (folder / MANIFEST).is_file()
    return WrittenPack(study.pack, folder, study.written, is_pack, study.lessons), found


def apply_rules(written: WrittenPack, *, whole: bool) -> Iterator[Finding]:
    """Yield the findings of all rules.

    whole: every post of the folder could be read; otherwise the rules that
    compare posts would blame the ones that are missing.
    """
    for rule in RULES:
        yield from rule(written)
    if whole:
        for rule in ABOUT_ALL_POSTS:
            yield from rule(written)
    else:
        yield Finding(
            _NOTE,
            "info",
            written.head,
            0,
            "",
            "",
            tr("Rules that compare posts wait until every post can be read."),
            tr("Mend the errors above first."),
        )
