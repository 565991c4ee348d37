"""Where everybody in a class stands with the modules and with what was assigned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from literacy_app.domain.assignment import Assignment, TaskState, is_for, task_state
from literacy_app.domain.class_overview import Pupil, TaskCount
from literacy_app.domain.lesson import LessonPlace, ModuleStanding
from literacy_app.domain.module import Outline
from literacy_app.domain.module_standing import standing
from literacy_app.domain.school import SchoolClass
from literacy_app.domain.tasks import Doing
from literacy_app.services.access import allow
from literacy_app.services.databases import Databases
from literacy_app.services.tasks import doings

Task = tuple[Assignment, TaskState]


@dataclass(frozen=True, slots=True)
class Learning:
    """modules, tasks: of each pupil, by id; counts: how far the class is, by task."""

    modules: Mapping[str, tuple[ModuleStanding, ...]]
    tasks: Mapping[str, tuple[Task, ...]]
    counts: tuple[TaskCount, ...]


def learning_of(
    dbs: Databases,
    class_id: str,
    pupils: Sequence[Pupil],
    path: Sequence[Outline],
    secure: Mapping[str, frozenset[str]],
    *,
    now: datetime,
) -> Learning:
    """Return where everybody stands with modules and tasks. secure: by pupil."""
    allow(dbs, "see_class", class_id=class_id)
    modules = _modules(dbs, [each.id for each in pupils], path, secure)
    counts, tasks = _tasks(dbs, class_id, pupils, modules, now=now)
    return Learning(modules, tasks, counts)


def path_of(dbs: Databases, school_class: SchoolClass) -> tuple[Outline, ...]:
    """Return the modules a class is taught, in the curriculum's order."""
    every = dbs.bank.curriculum()
    return tuple(each for each in every if school_class.band in each.minutes)


def _modules(
    dbs: Databases,
    pupils: Sequence[str],
    path: Sequence[Outline],
    secure: Mapping[str, frozenset[str]],
) -> Mapping[str, tuple[ModuleStanding, ...]]:
    """Return where each stands with each module. secure: modules by pupil."""
    bands = {who: dbs.records.learner(who).band for who in pupils}
    steps = {band: dbs.bank.lesson_steps(band) for band in set(bands.values())}
    quizzes = dbs.records.quizzes_finished(pupils)
    found = {}
    for who, band in bands.items():
        places = dbs.records.lesson_places(who)
        found[who] = tuple(
            standing(
                outline,
                steps[band].get(outline.id),
                places.get(outline.id, LessonPlace()),
                quizzes=quizzes[who, outline.id],
                secure=outline.id in secure[who],
            )
            for outline in path
        )
    return found


def _tasks(
    dbs: Databases,
    class_id: str,
    pupils: Sequence[Pupil],
    modules: Mapping[str, tuple[ModuleStanding, ...]],
    *,
    now: datetime,
) -> tuple[tuple[TaskCount, ...], Mapping[str, tuple[Task, ...]]]:
    """Return the tasks of a class with their counts, and each pupil's own."""
    counts: list[TaskCount] = []
    own: dict[str, list[Task]] = {each.id: [] for each in pupils}
    for given in dbs.records.assignments([class_id]):
        if given.withdrawn_at is not None:
            continue
        who = [each.id for each in pupils if is_for(given.to, each.id, each.group)]
        states = dict(_states(dbs, given, who, modules, now))
        for learner_id, state in states.items():
            own[learner_id].append((given, state))
        counts.append(_count(given, list(states.values())))
    return tuple(counts), {who: tuple(tasks) for who, tasks in own.items()}


def _states(
    dbs: Databases,
    given: Assignment,
    who: Sequence[str],
    modules: Mapping[str, tuple[ModuleStanding, ...]],
    now: datetime,
) -> Iterator[tuple[str, TaskState]]:
    found = _of_module(given, who, modules) or doings(dbs, given, who, now=now)
    for learner_id in who:
        doing = found[learner_id]
        state = task_state(given, begun=doing.begun, done=doing.done, now=now)
        yield learner_id, state


def _of_module(
    given: Assignment,
    who: Sequence[str],
    modules: Mapping[str, tuple[ModuleStanding, ...]],
) -> Mapping[str, Doing]:
    """Return how far each is with a module on the path; nothing for other tasks."""
    if given.task.kind != "module":
        return {}
    return {
        learner_id: Doing(begun=each.state == "begun", done=each.state == "done")
        for learner_id in who
        for each in modules[learner_id]
        if each.outline.id == given.task.module_id
    }


def _count(given: Assignment, states: Sequence[TaskState]) -> TaskCount:
    return TaskCount(
        assignment=given,
        of=len(states),
        done=states.count("done"),
        begun=states.count("begun"),
        late=states.count("late"),
    )
