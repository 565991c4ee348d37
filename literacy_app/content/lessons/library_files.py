"""All modules of a pack, with the curriculum and the sources they share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, TypeVar

from literacy_app.content.flaws import Flaw, LinedData, whole_file
from literacy_app.content.forms import Form, check_form
from literacy_app.content.lessons.guide_builder import listed
from literacy_app.content.lessons.module_files import (
    FOLDER,
    HEAD,
    WrittenModule,
    examine_module,
    no_curriculum,
)
from literacy_app.content.lessons.module_forms import (
    CurriculumForm,
    OutlineForm,
    SourcesForm,
)
from literacy_app.content.lessons.plain_words import flaws_of_words
from literacy_app.content.lessons.workshop_files import (
    WrittenWorkshop,
    examine_workshops,
)
from literacy_app.content.lined_yaml import read_yaml
from literacy_app.content.words_reader import WordsReader
from literacy_app.domain.errors import Fault
from literacy_app.domain.module import Library, Outline, Source
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import BANDS
from literacy_app.words import tr

F = TypeVar("F", bound=Form)
CURRICULUM: Final = "curriculum.yaml"
SOURCES: Final = "sources.yaml"
MODULES: Final = "modules"


@dataclass(frozen=True, slots=True)
class LibraryStudy:
    """What reading the lessons of a folder brought to light.

    files: curriculum.yaml and sources.yaml, where they are there.
    """

    library: Library = field(default_factory=Library)
    faults: tuple[Fault, ...] = ()
    written: tuple[WrittenModule, ...] = ()
    files: Mapping[str, LinedData] = field(default_factory=dict)
    workshops: tuple[WrittenWorkshop, ...] = ()


def examine_library(
    folder: Path, taxonomy: Taxonomy | None
) -> tuple[Library, tuple[Fault, ...]]:
    """Return the modules that hold, and every fault of the others."""
    study = study_library(folder, taxonomy)
    return study.library, study.faults


def study_library(folder: Path, taxonomy: Taxonomy | None) -> LibraryStudy:
    """Read all modules, and remember where everything is written.

    A folder without lessons has an empty library and no fault.
    """
    homes, strays = _homes(folder)
    reader = _Reader(
        folder, frozenset(t.id for t in taxonomy.tactics) if taxonomy else None
    )
    outlines = reader.outlines()
    sources = reader.sources()
    if homes and not outlines and not reader.faults:
        reader.faults.append(no_curriculum(folder))
    known = {outline.id: outline for outline in outlines}
    written = [module for home in homes if (module := reader.module(home, known))]
    ready = {each.module.id for each in written}
    workshops, workshop_faults = examine_workshops(folder)
    library = Library(
        tuple(replace(one, written=one.id in ready) for one in outlines),
        tuple(sorted((w.module for w in written), key=lambda m: m.outline.number)),
        sources,
        tuple(each.workshop for each in workshops),
    )
    faults = (*strays, *reader.faults, *_same_module(written), *workshop_faults)
    return LibraryStudy(library, faults, tuple(written), reader.files, workshops)


def _homes(folder: Path) -> tuple[list[Path], list[Fault]]:
    """Return the folders of modules, and those that are not named like one."""
    home = folder / MODULES
    found = sorted(home.iterdir()) if home.is_dir() else []
    homes = [each for each in found if each.is_dir() and each.name[0] not in "._"]
    strays = [
        whole_file(
            each,
            0,
            tr("This is not the name of a module's folder."),
            tr("Write it like this: {example}.", example="03-pictures"),
        )
        for each in homes
        if not FOLDER.fullmatch(each.name)
    ]
    return [each for each in homes if FOLDER.fullmatch(each.name)], strays


def _same_module(written: list[WrittenModule]) -> Iterator[Fault]:
    seen: dict[str, Path] = {}
    for each in written:
        first = seen.setdefault(each.module.id, each.folder)
        if first != each.folder:
            flaw = Flaw(
                ("module",),
                tr(
                    "The folder {folder} holds {module} already.",
                    folder=first.name,
                    module=each.module.id,
                ),
                tr("Give this module another id, or delete one of the two folders."),
            )
            yield from each.files[HEAD].faults([flaw])


@dataclass(slots=True)
class _Reader:
    """Reads what the modules share, and each module. tactics: those known."""

    folder: Path
    tactics: frozenset[str] | None
    faults: list[Fault] = field(default_factory=list)
    files: dict[str, LinedData] = field(default_factory=dict)

    def outlines(self) -> tuple[Outline, ...]:
        form = self._form(CURRICULUM, CurriculumForm)
        read = WordsReader()
        outlines = tuple(
            _outline(one, read, i) for i, one in enumerate(form.modules if form else ())
        )
        self._flaws(CURRICULUM, [*read.flaws, *self._misfits(outlines)])
        return outlines

    def sources(self) -> tuple[Source, ...]:
        form = self._form(SOURCES, SourcesForm)
        read = WordsReader()
        sources = tuple(
            Source(
                **one.model_dump(exclude={"says"}),
                says=read.words(one.says, "sources", i, "says"),
            )
            for i, one in enumerate(form.sources if form else ())
        )
        ids = [source.id for source in sources]
        self._flaws(SOURCES, [*read.flaws, *_twice(ids, "sources")])
        return sources

    def module(self, home: Path, known: Mapping[str, Outline]) -> WrittenModule | None:
        module, faults = examine_module(home, known)
        self.faults.extend(faults)
        return module

    def _misfits(self, outlines: tuple[Outline, ...]) -> Iterator[Flaw]:
        yield from _twice([outline.id for outline in outlines], "modules")
        for i, outline in enumerate(outlines):
            for tactic in outline.tactics:
                if self.tactics is not None and tactic not in self.tactics:
                    yield Flaw(
                        ("modules", i, "tactics"),
                        tr("There is no tactic {tactic}.", tactic=tactic),
                        tr("Use the id of a tactic in tactics.yaml."),
                    )

    def _form(self, name: str, form: type[F]) -> F | None:
        if not (self.folder / name).exists():
            return None
        source, faults = read_yaml(self.folder / name)
        self.faults.extend(faults)
        if source is None:
            return None
        self.files[name] = source
        found, flaws = check_form(form, source.data)
        self._flaws(name, [*flaws, *flaws_of_words(source.data)])
        return found

    def _flaws(self, name: str, flaws: list[Flaw]) -> None:
        if flaws:
            self.faults.extend(self.files[name].faults(flaws))


def _outline(form: OutlineForm, read: WordsReader, i: int) -> Outline:
    return Outline(
        id=form.id,
        number=int(form.id[1:]),
        title=read.words(form.title, "modules", i, "title"),
        minutes={band: form.minutes[band] for band in BANDS if band in form.minutes},
        tactics=tuple(form.tactics),
        objectives=listed(read, form.objectives, "modules", i, "objectives"),
        unesco=tuple(form.unesco),
        digcomp=tuple(form.digcomp),
        mext=tuple(form.mext),
        written=False,
    )


def _twice(ids: list[str], name: str) -> Iterator[Flaw]:
    for i, one in enumerate(ids):
        if one in ids[:i]:
            yield Flaw(
                (name, i, "id"),
                tr("{value} is listed twice.", value=one),
                tr("Delete one of the two."),
            )
