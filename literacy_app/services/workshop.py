"""Workshops: a run begins or goes on, hands are counted, and it ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import uuid4

from literacy_app.domain.errors import WorkshopUnknown
from literacy_app.domain.post import Post
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.workshop import (
    RoomCount,
    RoomResult,
    Workshop,
    WorkshopRun,
    room_result,
)
from literacy_app.services.databases import Databases

_GOES_ON_FOR: Final = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class WorkshopOffer:
    """A workshop that can be given. broken_off: the run that can go on."""

    workshop: Workshop
    broken_off: WorkshopRun | None


@dataclass(frozen=True, slots=True)
class OpenWorkshop:
    """Everything a run shows. posts: by authoring id."""

    workshop: Workshop
    run: WorkshopRun
    posts: Mapping[str, Post]
    taxonomy: Taxonomy


def workshops(dbs: Databases, *, now: datetime) -> tuple[WorkshopOffer, ...]:
    """Return the workshops, each with a run of today that was broken off."""
    return tuple(
        WorkshopOffer(each, _broken_off(dbs, each.id, now))
        for each in dbs.bank.workshops()
    )


def begin(dbs: Databases, workshop_id: str, *, now: datetime) -> OpenWorkshop:
    """Begin a workshop from its first step. Raises WorkshopUnknown."""
    workshop = _workshop(dbs, workshop_id)
    run_id = str(uuid4())
    dbs.records.begin_workshop(run_id, workshop_id, now)
    return _opened(dbs, workshop, WorkshopRun(run_id, workshop_id, now, 0, None, ()))


def resume(dbs: Databases, run_id: str) -> OpenWorkshop:
    """Open a run at the step where it was left. Raises WorkshopUnknown."""
    run = dbs.records.workshop_run(run_id)
    if run is None:
        raise WorkshopUnknown(run_id)
    return _opened(dbs, _workshop(dbs, run.workshop_id), run)


def open_workshop(dbs: Databases, about: str, *, now: datetime) -> OpenWorkshop:
    """Resume the run of this id; where it is a workshop's id, begin it."""
    if dbs.records.workshop_run(about) is not None:
        return resume(dbs, about)
    return begin(dbs, about, now=now)


def turn_to(dbs: Databases, run_id: str, step: int, *, now: datetime) -> None:
    """Remember the step on the wall, so that it comes back after a crash."""
    dbs.records.turn_workshop(run_id, step, now)


def count(
    dbs: Databases, run_id: str, counted: RoomCount, *, now: datetime
) -> WorkshopRun:
    """Keep a show of hands in the place of an earlier one; return the run."""
    dbs.records.keep_room_count(run_id, counted, now)
    return _run(dbs, run_id)


def result(dbs: Databases, run_id: str) -> RoomResult:
    """Return what the room thought before and after, two-sided."""
    run = _run(dbs, run_id)
    named = {counted.post for counted in run.counts}
    verdicts = {name: dbs.bank.post_named(name).verdict for name in sorted(named)}
    return room_result(run.counts, verdicts)


def end(dbs: Databases, run_id: str, *, now: datetime) -> None:
    """Keep that the workshop is over."""
    dbs.records.end_workshop(run_id, now)


def _broken_off(dbs: Databases, workshop_id: str, now: datetime) -> WorkshopRun | None:
    run = dbs.records.last_workshop_run(workshop_id)
    if run is None or run.ended_at is not None or now - run.begun_at > _GOES_ON_FOR:
        return None
    # A run that never left its first step has nothing to go on with.
    return run if run.step or run.counts else None


def _opened(dbs: Databases, workshop: Workshop, run: WorkshopRun) -> OpenWorkshop:
    posts = {name: dbs.bank.post_named(name) for name in workshop.posts()}
    return OpenWorkshop(workshop, run, posts, dbs.bank.taxonomy())


def _workshop(dbs: Databases, workshop_id: str) -> Workshop:
    for each in dbs.bank.workshops():
        if each.id == workshop_id:
            return each
    raise WorkshopUnknown(workshop_id)


def _run(dbs: Databases, run_id: str) -> WorkshopRun:
    run = dbs.records.workshop_run(run_id)
    if run is None:
        raise WorkshopUnknown(run_id)
    return run
