"""Frozen dataclasses as JSON values, and back, by their declared types.

A dataclass becomes the list of its fields; where its type is one of several, its
name stands in front. Equal goes in, equal comes out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

Turn = Callable[[Any], Any]


def as_it_is(value: Any) -> Any:
    return value


@cache
def writer(kind: Any) -> Turn:
    """Return what turns values of a type into JSON values."""
    origin, inner = get_origin(kind), get_args(kind)
    if is_dataclass(kind):
        return _fields_out(cast("type[Any]", kind))
    if origin in (UnionType, Union):
        return _one_of_out(inner)
    if origin is tuple:
        return _tuple(inner, writer, list)
    if _is_mapping(origin):
        value = writer(inner[1])
        return lambda stored: {key: value(each) for key, each in stored.items()}
    return _plain(kind)


@cache
def reader(kind: Any) -> Turn:
    """Return what turns JSON values back into values of a type."""
    origin, inner = get_origin(kind), get_args(kind)
    if is_dataclass(kind):
        return _fields_in(cast("type[Any]", kind))
    if origin in (UnionType, Union):
        return _one_of_in(inner)
    if origin is tuple:
        return _tuple(inner, reader, tuple)
    if _is_mapping(origin):
        value = reader(inner[1])
        return lambda stored: {key: value(each) for key, each in stored.items()}
    return _plain(kind)


def _fields_out(cls: type[Any]) -> Turn:
    names = [each.name for each in fields(cls)]
    turns: list[Turn] = []

    def out(value: Any) -> list[Any]:
        # Filled at the first use: blocks hold blocks, whose turn is still being made.
        if not turns:
            turns.extend(_turns(cls, writer))
        return [t(getattr(value, n)) for n, t in zip(names, turns, strict=True)]

    return out


def _fields_in(cls: type[Any]) -> Turn:
    turns: list[Turn] = []

    def back(stored: Any) -> Any:
        if not turns:
            turns.extend(_turns(cls, reader))
        return cls(
            *(
                each if turn is as_it_is else turn(each)
                for turn, each in zip(turns, stored, strict=True)
            )
        )

    return back


def _turns(cls: type[Any], turn_for: Callable[[Any], Turn]) -> list[Turn]:
    hints = get_type_hints(cls)
    return [turn_for(hints[each.name]) for each in fields(cls)]


def _one_of_out(kinds: tuple[Any, ...]) -> Turn:
    known = [kind for kind in kinds if kind is not NoneType]
    if len(known) == 1:
        alone = writer(known[0])
        return lambda value: None if value is None else alone(value)
    turns = {kind: writer(kind) for kind in _classes(known)}

    def out(value: Any) -> Any:
        if value is None:
            return None
        return [type(value).__name__, *turns[type(value)](value)]

    return out


def _one_of_in(kinds: tuple[Any, ...]) -> Turn:
    known = [kind for kind in kinds if kind is not NoneType]
    if len(known) == 1:
        alone = reader(known[0])
        return lambda stored: None if stored is None else alone(stored)
    turns = {kind.__name__: reader(kind) for kind in _classes(known)}

    def back(stored: Any) -> Any:
        return None if stored is None else turns[stored[0]](stored[1:])

    return back


def _classes(kinds: list[Any]) -> list[Any]:
    """Return the kinds; only dataclasses can be told apart by their names."""
    if not all(map(is_dataclass, kinds)):
        raise TypeError(f"cannot tell apart: {kinds}")
    return kinds


def _tuple(
    inner: tuple[Any, ...],
    turn_for: Callable[[Any], Turn],
    make: Callable[[Any], Any],
) -> Turn:
    if inner[-1] is ...:
        turn = turn_for(inner[0])
        if turn is as_it_is:
            return make
        return lambda values: make(map(turn, values))
    turns = [turn_for(kind) for kind in inner]
    return lambda values: make(t(v) for t, v in zip(turns, values, strict=True))


def _is_mapping(origin: Any) -> bool:
    return isinstance(origin, type) and issubclass(origin, Mapping)


def _plain(kind: Any) -> Turn:
    if kind in (str, int, float, bool) or get_origin(kind) is Literal:
        return as_it_is
    raise TypeError(f"JSON cannot hold {kind}")
