"""No service shows or changes one pupil's records in another pupil's session.

The services are found by looking, so that a new one cannot be forgotten here.
"""

import inspect
import pkgutil
from contextlib import suppress
from datetime import timedelta
from importlib import import_module

import pytest

from literacy_app import services
from literacy_app.domain.access import NotAllowed, Session
from literacy_app.domain.assignment import Assignment, Recipients, Task
from literacy_app.domain.attempt import Answer
from literacy_app.domain.class_list import PupilFacts
from literacy_app.domain.errors import ModuleUnknown
from literacy_app.domain.item_answer import Chosen, ItemAnswer
from literacy_app.domain.people import Preferences
from literacy_app.domain.print_wish import Wish
from literacy_app.domain.quiz import Quiz
from literacy_app.domain.school import Enrolment, Listing, SchoolClass, Staff
from literacy_app.domain.sitting import Sitting, SittingSoFar
from literacy_app.domain.sitting_plan import QuizPlan, SittingPlan, Step
from literacy_app.domain.testing import GroupTest
from literacy_app.services.practise import begin_sitting, take_answer
from literacy_app.services.printing import print_for
from tests.domain.lessons import a_module
from tests.domain.making import NOW, a_learner, an_answer

# Whose records a service is about, as its parameters name it.
WHOSE = {
    *("learner_id", "learner_ids", "sitting_id", "attempt_id", "answer_id"),
    *("sitting", "attempt", "answer", "quiz", "group", "test"),
}
# The doors themselves: here somebody says who they are.
DOORS = {
    *("access.own", "access.see", "access.allow", "access.allow_group"),
    "access.see_each",
    *("access.staff_act", "enrol.sign_in"),
}


def found_services():
    for module in pkgutil.iter_modules(services.__path__):
        loaded = import_module(f"literacy_app.services.{module.name}")
        for name, service in vars(loaded).items():
            if (
                inspect.isfunction(service)
                and not name.startswith("_")
                and service.__module__ == loaded.__name__
                and "dbs" in inspect.signature(service).parameters
                and WHOSE & inspect.signature(service).parameters.keys()
            ):
                yield f"{module.name}.{name}", service


FOUND = {name: it for name, it in found_services() if name not in DOORS}
STAFF_ONLY = {
    name
    for name, service in FOUND.items()
    if {"allow", "allow_group", "group_act", "staff_act"}
    & set(service.__code__.co_names)
    and "own" not in service.__code__.co_names
}


@pytest.fixture
def known(make_dbs, tmp_path):
    """Ama's records, by the names of parameters; Ben is at the tile beside hers."""
    dbs = make_dbs(3)
    records = dbs.records
    records.keep_staff(Staff("sato", "Sato", "admin", "hash", "", NOW))
    for who in ("ama", "ben"):
        records.enrol(a_learner(id=who, nickname=who))
        records.keep_listing(Listing(who), NOW)
        records.keep_class(SchoolClass(f"of {who}", f"of {who}", "LS", 2026), NOW)
        records.keep_enrolment(Enrolment(f"of {who}", who, "student"), NOW)
    post_id = next(iter(dbs.shelf().by_id))
    sitting = begin_sitting(dbs, "ama", now=NOW, seed=1)
    given = an_answer(
        id="given", learner_id="ama", sitting_id=sitting.id, post_id=post_id
    )
    take_answer(dbs, given, now=NOW)
    plan = SittingPlan("quiz", 1, 1, quiz=QuizPlan("M01", (), "at_once"))
    records.begin_sitting("quiz", "ama", plan=plan, now=NOW)
    quiz = Sitting("quiz", "ama", plan, NOW, SittingSoFar(0))
    forms = ((post_id,), (post_id,))
    test = GroupTest("test", NOW, forms, {"ama": 0}, "at_end")
    records.keep_test(test)
    return {
        "dbs": dbs,
        "now": NOW + timedelta(minutes=1),
        "learner_id": "ama",
        "learner_ids": ("ama",),
        "sitting_id": sitting.id,
        "sitting": sitting,
        "attempt_id": "given",
        "attempt": records.attempt("given"),
        "answer": given,
        "quiz": Quiz(
            quiz, "M01", (Step("post", post_id), Step("item", "item")), "at_once", 0
        ),
        "group": (records.learner("ama"),),
        "test": test,
        "occasion": "pre",
        "waiting": None,
        "assignment": a_task("ama"),
        "facts": PupilFacts("Ama"),
        "module_id": "M01",
        "module": a_module(),
        "page_id": "page",
        "block_id": "block",
        "response": None,
        "class_id": "of ama",
        "of": "of ama",
        "to": "of ben",
        "out": tmp_path / "out",
        "kind": "pin",
        "preferences": Preferences(theme="dark"),
        "text": "I see it otherwise.",
        "moment": NOW,
        "finished": False,
        "is_open": True,
        "held": False,
        "posts": 2,
        "seed": 1,
        "old": None,
        "new": None,
        "lang": "en",
    }


def a_task(learner_id):
    return Assignment(
        "task",
        Task("practice", posts=2),
        Recipients(f"of {learner_id}"),
        opens_at=NOW,
        due_at=None,
        answers_show="at_once",
        made_by="sato",
        made_at=NOW,
    )


def called(service, known):
    """Call it with what its parameters ask for; what is not known is None."""
    wanted = inspect.signature(service).parameters
    if service.__module__.endswith("quiz") and "answer" in wanted:
        quiz = known["quiz"]
        by_post = service.__name__ == "answer_post"
        of_quiz = in_quiz(known["answer"], quiz) if by_post else to_item(quiz)
        known = {**known, "answer": of_quiz}
    if service.__name__ in ("quiz_result", "answered_steps"):
        known = {**known, "sitting_id": "quiz"}
    by_place, by_name = [], {}
    for name, parameter in wanted.items():
        if parameter.default is not parameter.empty and name not in WHOSE:
            continue
        if parameter.kind is parameter.KEYWORD_ONLY:
            by_name[name] = given(parameter, known)
        else:
            by_place.append(given(parameter, known))
    return service(*by_place, **by_name)


def given(parameter, known):
    return known["out"] if parameter.annotation == "Path" else known.get(parameter.name)


def to_item(quiz: Quiz) -> ItemAnswer:
    quiz_id = quiz.sitting.id
    return ItemAnswer("it", "ama", quiz_id, "item", Chosen((0,)), "en", NOW, 5.0)


def in_quiz(answer: Answer, quiz: Quiz) -> Answer:
    return an_answer(
        id="another",
        learner_id=answer.learner_id,
        sitting_id=quiz.sitting.id,
        post_id=answer.post_id,
        purpose="quiz",
    )


def test_there_are_services_to_try():
    assert {
        *("practise.take_answer", "practise.dispute", "sittings.end_sitting"),
        *("summary.feedback_of", "progress.learner_progress", "learn.open_lesson"),
        *("quiz.answer_item", "tasks.tasks_for", "enrol.forget_learner"),
        *("sign_in_cards.reset_sign_in", "erase.erase_learner"),
    } <= FOUND.keys()


@pytest.mark.parametrize("name", sorted(FOUND))
def test_another_pupil_gets_nothing(name, known):
    dbs = known["dbs"]
    events = dbs.records.events()
    dbs.sit_down(Session("ben", "learner"))

    with pytest.raises(NotAllowed):
        called(FOUND[name], known)
    assert dbs.records.events() == events


@pytest.mark.parametrize("name", sorted(STAFF_ONLY))
def test_a_pupil_does_not_do_what_staff_do(name, known):
    known["dbs"].sit_down(Session("ama", "learner"))

    with pytest.raises(NotAllowed):
        called(FOUND[name], known)


@pytest.mark.parametrize("name", sorted(FOUND.keys() - STAFF_ONLY))
def test_one_s_own_records_are_open(name, known):
    known["dbs"].sit_down(Session("ama", "learner"))
    # The small bank of these tests has no lessons; the door is before them.
    with suppress(ModuleUnknown):
        called(FOUND[name], known)


@pytest.mark.parametrize("what", ["answers", "guide", "all"])
def test_a_pupil_prints_no_answers_in_a_school(what, known):
    known["dbs"].sit_down(Session("ama", "learner"))

    with pytest.raises(NotAllowed):
        print_for(known["dbs"], "M01", Wish(what, "en", "LS"), known["out"])
    assert not known["out"].exists()


@pytest.mark.parametrize("what", ["handout", "worksheet", "family"])
def test_what_is_written_for_pupils_prints_for_everybody(what, known):
    known["dbs"].sit_down(Session("ama", "learner"))

    with pytest.raises(ModuleUnknown):
        print_for(known["dbs"], "M01", Wish(what, "en", "LS"), known["out"])


def test_at_home_everything_prints(make_dbs, tmp_path):
    dbs = make_dbs(1)
    dbs.sit_down(Session("ama", "learner"))

    with pytest.raises(ModuleUnknown):
        print_for(dbs, "M01", Wish("answers", "en", "LS"), tmp_path)
