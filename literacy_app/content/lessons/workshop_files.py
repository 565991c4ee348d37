"""The workshops of a pack: one file each under workshops/."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from literacy_app.content.flaws import Flaw, LinedData
from literacy_app.content.forms import check_form
from literacy_app.content.lessons.guide_builder import listed
from literacy_app.content.lessons.plain_words import flaws_of_words
from literacy_app.content.lessons.workshop_forms import StepForm, WorkshopForm
from literacy_app.content.lined_yaml import read_yaml
from literacy_app.content.words_reader import WordsReader
from literacy_app.domain.errors import Fault
from literacy_app.domain.workshop import (
    PostTalk,
    RoomPoll,
    RoomResults,
    Slide,
    Workshop,
    WorkshopStep,
)
from literacy_app.words import tr

FOLDER: Final = "workshops"
# What each kind of step needs beside minutes and notes.
_NEEDS: Final = {"slide": "says", "poll": "options", "post": "talk", "results": ""}


@dataclass(frozen=True, slots=True)
class WrittenWorkshop:
    """A workshop and where it is written."""

    workshop: Workshop
    source: LinedData


def examine_workshops(
    folder: Path,
) -> tuple[tuple[WrittenWorkshop, ...], tuple[Fault, ...]]:
    """Return the workshops that hold, the shortest first, and all faults."""
    home = folder / FOLDER
    found: dict[str, WrittenWorkshop] = {}
    faults: list[Fault] = []
    for file in sorted(home.glob("*.yaml")) if home.is_dir() else ():
        written, its_faults = _examine(file)
        faults.extend(its_faults)
        if written and written.workshop.id in found:
            faults.extend(written.source.faults([_twice(written.workshop.id)]))
        elif written:
            found[written.workshop.id] = written
    ordered = sorted(found.values(), key=lambda each: each.workshop.minutes)
    return tuple(ordered), tuple(faults)


def _examine(file: Path) -> tuple[WrittenWorkshop | None, tuple[Fault, ...]]:
    source, faults = read_yaml(file)
    if source is None or faults:
        return None, faults
    form, flaws = check_form(WorkshopForm, source.data)
    flaws += flaws_of_words(source.data)
    if form is None or flaws:
        return None, source.faults(flaws)
    read = WordsReader()
    odd = [flaw for i, step in enumerate(form.steps) for flaw in _misfits(step, i)]
    if odd:
        return None, source.faults(odd)
    workshop = Workshop(
        form.workshop,
        form.minutes,
        read.words(form.title, "title"),
        read.words(form.summary, "summary"),
        tuple(_step(step, read, i) for i, step in enumerate(form.steps)),
    )
    if read.flaws:
        return None, source.faults(read.flaws)
    return WrittenWorkshop(workshop, source), ()


def _misfits(step: StepForm, i: int) -> Iterator[Flaw]:
    """Yield what keeps a step from being of exactly one kind."""
    kinds = [kind for kind in _NEEDS if getattr(step, kind) is not None]
    if len(kinds) != 1:
        yield Flaw(
            ("steps", i),
            tr("A step is one of slide, poll, post and results."),
            tr("Write exactly one of them."),
        )
        return
    needed = _NEEDS[kinds[0]]
    for name in filter(None, _NEEDS.values()):
        given = getattr(step, name) is not None
        if name == needed and not given:
            yield Flaw(
                ("steps", i),
                tr("The step needs {field}.", field=name),
                tr("Write it below {kind}.", kind=kinds[0]),
            )
        elif given and name != needed:
            yield Flaw(
                ("steps", i, name),
                tr("This does not belong to {kind}.", kind=kinds[0]),
                tr("Delete it, or make it a step of its own."),
            )


def _step(form: StepForm, read: WordsReader, i: int) -> WorkshopStep:
    notes = listed(read, form.notes, "steps", i, "notes")
    if form.slide and form.says:
        title = read.words(form.slide, "steps", i, "slide")
        says = listed(read, form.says, "steps", i, "says")
        return Slide(form.minutes, title, says, notes)
    if form.poll and form.options:
        question = read.words(form.poll, "steps", i, "poll")
        options = listed(read, form.options, "steps", i, "options")
        return RoomPoll(form.minutes, question, options, notes)
    if form.post and form.talk:
        talk = read.words(form.talk, "steps", i, "talk")
        return PostTalk(form.minutes, form.post, talk, notes)
    if form.results:
        title = read.words(form.results, "steps", i, "results")
        return RoomResults(form.minutes, title, notes)
    raise ValueError("a step of no kind was let through")


def _twice(workshop_id: str) -> Flaw:
    return Flaw(
        ("workshop",),
        tr("{value} is listed twice.", value=workshop_id),
        tr("Delete one of the two."),
    )
