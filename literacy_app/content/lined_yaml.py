"""YAML read strictly and safely, with the line of every value.

Stricter than YAML itself: no aliases (a small file could grow without end), no
special tags, no key twice. Times of day and dates stay words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import yaml

from literacy_app.content.flaws import Flaw, LinedData, Place
from literacy_app.content.markup import UNSHOWABLE
from literacy_app.content.source_text import read_source, unshowable
from literacy_app.domain.errors import Fault
from literacy_app.words import tr

DEEPEST: Final = 20
# Thousands of open brackets need not reach the parser at all.
_TOO_DEEP: Final = re.compile(rf"(?:[\[{{]\s*){{{DEEPEST + 1}}}")
_TAG: Final = "tag:yaml.org,2002:"
_WORDS: Final = {_TAG + tag for tag in ("str", "timestamp", "merge", "value")}
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SCALARS: Final = yaml.constructor.SafeConstructor()
_RESOLVER: Final[Any] = yaml.resolver.Resolver()
_NUMBERS: Final = {_TAG + "int", _TAG + "float"}
_PLAIN: Final = {
    _TAG + "null": _SCALARS.construct_yaml_null,
    _TAG + "bool": _SCALARS.construct_yaml_bool,
    _TAG + "int": _SCALARS.construct_yaml_int,
    _TAG + "float": _SCALARS.construct_yaml_float,
}


def read_yaml(file: Path) -> tuple[LinedData | None, tuple[Fault, ...]]:
    """Return what the file says and what is wrong with its YAML.

    The data is None where nothing can be made of it.
    """
    source, faults = read_source(file)
    return (None, faults) if faults else yaml_in(file, source)


def yaml_in(file: Path, source: str) -> tuple[LinedData | None, tuple[Fault, ...]]:
    """Return the same for YAML at the top of a file, such as front matter."""
    tree = _Tree()
    try:
        if found := _TOO_DEEP.search(source):
            raise _too_deep((), source.count("\n", 0, found.start()) + 1)
        data = tree.grow(source)
    except _Stop as stop:
        lined = LinedData(file, None, {stop.place: stop.line})
        return None, lined.faults([Flaw(stop.place, stop.what, stop.mend)])
    lined = LinedData(file, data, tree.lines)
    return lined, lined.faults(tree.flaws)


class _Stop(Exception):
    """Nothing after this can be understood."""

    def __init__(self, place: Place, line: int, what: str, mend: str) -> None:
        super().__init__(what)
        self.place, self.line, self.what, self.mend = place, line, what, mend


class _Tree:
    """Grows data from the events of a YAML source; notes lines and flaws."""

    def __init__(self) -> None:
        self.lines: dict[Place, int] = {}
        self.flaws: list[Flaw] = []
        self._here: Place = ()

    def grow(self, source: str) -> Any:
        events = yaml.parse(source, Loader=_LOADER)
        try:
            return self._document(events)
        except yaml.YAMLError as error:
            # An open quotation breaks at the end of the file: name where it begins.
            quoted = "quoted scalar" in str(getattr(error, "context", ""))
            mark = getattr(error, "context_mark" if quoted else "problem_mark", None)
            raise _Stop(
                self._here,
                mark.line + 1 if mark else 1,
                tr(
                    "The YAML breaks off here: {reason}.",
                    reason=getattr(error, "problem", "?"),
                ),
                tr("Look at indentation, quotation marks, colons and brackets."),
            ) from error

    def _document(self, events: Iterator[Any]) -> Any:
        data: Any = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._flaw_at(
                        (),
                        tr("The file holds more than one document (---)."),
                        tr("Put each document into its own file."),
                    )
                    return data
                data = self._value(next(events), events, ())
        return data

    def _value(self, event: Any, events: Iterator[Any], place: Place) -> Any:
        self._here = place
        line = _line(event)
        self.lines.setdefault(place, line)
        if isinstance(event, yaml.AliasEvent):
            raise _Stop(
                place,
                line,
                tr("The file repeats a part by an alias (*)."),
                tr("Write the part out in full."),
            )
        if len(place) > DEEPEST:
            raise _too_deep(place[:3], line)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, place)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, place)
        return self._scalar(event, place)

    def _mapping(self, events: Iterator[Any], place: Place) -> dict[str, Any]:
        data: dict[str, Any] = {}
        while not isinstance(key := next(events), yaml.MappingEndEvent):
            if not isinstance(key, yaml.ScalarEvent):
                raise _Stop(
                    place,
                    _line(key),
                    tr("The name of a field must be one word."),
                    tr("Write it like: name: value."),
                )
            if UNSHOWABLE.search(key.value):
                raise _Stop(place, _line(key), *unshowable())
            inside = (*place, key.value)
            twice, self._here = key.value in data, inside
            self.lines[inside] = _line(key)
            value = self._value(next(events), events, inside)
            if twice:
                self._flaw_at(
                    inside,
                    tr("The field {name} is here twice.", name=key.value[:60]),
                    tr("Keep one of the two and delete the other."),
                )
            else:
                data[key.value] = value
        return data

    def _sequence(self, events: Iterator[Any], place: Place) -> list[Any]:
        data: list[Any] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            data.append(self._value(event, events, (*place, len(data))))
        return data

    def _scalar(self, event: yaml.ScalarEvent, place: Place) -> Any:
        if UNSHOWABLE.search(event.value):
            self._flaw_at(place, *unshowable())
            return ""
        tag = event.tag
        if tag in (None, "!"):
            tag = _RESOLVER.resolve(yaml.ScalarNode, event.value, event.implicit)
        if tag in _WORDS or (":" in event.value and tag in _NUMBERS):
            return event.value
        construct = _PLAIN.get(tag)
        if construct is None:
            self._flaw_at(
                place,
                tr("The tag {tag} is not understood here.", tag=tag[:60]),
                tr("Delete it and write the value alone."),
            )
            return event.value
        try:
            return construct(yaml.ScalarNode(tag, event.value))
        except (ValueError, LookupError):
            return event.value

    def _flaw_at(self, place: Place, what: str, mend: str) -> None:
        self.flaws.append(Flaw(place, what, mend))


def _too_deep(place: Place, line: int) -> _Stop:
    return _Stop(
        place,
        line,
        tr("The brackets or lists go too deep."),
        tr("Compare it with another file of the same kind."),
    )


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1
