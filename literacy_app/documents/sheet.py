"""A finished sheet as data: what both templates are given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from literacy_app.documents.desk import Desk, Thing, Things, bullets, heading
from literacy_app.documents.runs import Runs, plain, unread
from literacy_app.domain.print_wish import What
from literacy_app.words import tr_in


@dataclass(frozen=True, slots=True)
class Sheet:
    """facts: plain data for the templates. pictures: files by their name in them."""

    facts: Thing
    pictures: dict[str, Path]


def sheet(
    desk: Desk, what: What, things: Things, *, fields: Runs | None = None
) -> Sheet:
    """Put head and foot to what has been written.

    fields: what a pupil fills in at the top, such as the nickname.
    """
    outline = desk.module.outline
    things = things + _cited(things, desk)
    kind = desk.label(kind_name(what, desk))
    pictures = _pictures(things, desk)
    _drop_missing(things, pictures)
    title = outline.title.of(desk.lang).plain
    facts = {
        "what": what,
        "lang": desk.lang,
        "ruby": desk.ruby,
        "kind": kind,
        "module": outline.id,
        "title": desk.words(outline.title),
        "name": f"{title} – {plain(kind)}",
        "band": desk.band_name(),
        "fields": fields or [],
        "plan_title": "情報活用能力（メディアリテラシー）学習指導案",
        "status": _status(desk),
        "licence": tr_in(
            desk.lang,
            "Mikiwame {module} · {licence}",
            module=outline.id,
            licence=desk.licence,
        ),
        "things": things,
    }
    return Sheet(facts, pictures)


def kind_name(what: What, desk: Desk) -> str:
    return {
        "handout": tr_in(desk.lang, "Handout"),
        "worksheet": tr_in(desk.lang, "Worksheet"),
        "answers": tr_in(desk.lang, "Answer sheet"),
        "guide": tr_in(desk.lang, "Teacher guide"),
        "plan": tr_in(desk.lang, "Lesson plan in the Japanese form"),
        "family": tr_in(desk.lang, "For the family"),
    }[what]


def _status(desk: Desk) -> str:
    if desk.reviewed:
        return ""
    return unread(tr_in(desk.lang, "Not yet read by a human teacher"))


def _cited(things: Things, desk: Desk) -> Things:
    """Return where the claims on this sheet come from; nothing where there are none."""
    names = dict.fromkeys(run["n"] for run in _walk(things) if "n" in run)
    cited = [desk.sources[name] for name in names if name in desk.sources]
    if not cited:
        return []
    title = desk.label(tr_in(desk.lang, "Where this comes from"))
    lines = [desk.words(f"{s.by} ({s.year}). {s.title}. {s.where}.") for s in cited]
    return [heading(title), bullets(lines)]


def _walk(thing: Any) -> Iterator[Thing]:
    if isinstance(thing, dict):
        yield thing
        for part in thing.values():
            yield from _walk(part)
    elif isinstance(thing, list):
        for part in thing:
            yield from _walk(part)


def _pictures(things: Things, desk: Desk) -> dict[str, Path]:
    found = {}
    for thing in _walk(things):
        if name := thing.get("picture"):
            file = desk.picture(name, desk.lang)
            if file is not None:
                found[name] = file
    return found


def _drop_missing(things: Things, pictures: dict[str, Path]) -> None:
    """Leave only the words of a picture that has no file."""
    for thing in _walk(things):
        if thing.get("picture") and thing["picture"] not in pictures:
            thing["picture"] = ""
