"""L33: a word of the glossary is explained once, and some page leads to it."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.lessons.module_files import GLOSSARY
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import WrittenPack
from literacy_app.content.linter.written_lessons import LessonRule, sheets
from literacy_app.words import tr

L33 = LessonRule("L33", "error")
HINT = LessonRule("L33", "warning")


def rule(written: WrittenPack) -> Iterator[Finding]:
    linked = _linked(written)
    homes: dict[str, str] = {}
    for module in written.lessons.written:
        for i, term in enumerate(module.module.terms):
            home = homes.setdefault(term.id, module.module.id)
            place = ("terms", i)
            if home != module.module.id or term in module.module.terms[:i]:
                yield L33.in_file(
                    module,
                    GLOSSARY,
                    place,
                    what=tr("{home} explains {term} already.", home=home, term=term.id),
                    mend=tr("Delete it here; any page may link to it."),
                )
            elif term.id not in linked:
                yield HINT.in_file(
                    module,
                    GLOSSARY,
                    place,
                    what=tr("No page links to {term}.", term=term.id),
                    mend=tr(
                        "Link to it with [word](term:{term}), or delete it.",
                        term=term.id,
                    ),
                )


def _linked(written: WrittenPack) -> set[str]:
    return {
        mark.about
        for module in written.lessons.written
        for sheet in sheets(module)
        for _, _, prose in sheet.words()
        for mark in prose.marks
        if mark.kind == "term"
    }
