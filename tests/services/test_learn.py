"""Reading lessons, and where it leaves somebody on the path."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from literacy_app.domain.decision import Decision
from literacy_app.domain.errors import ModuleUnknown
from literacy_app.services.databases import Databases
from literacy_app.services.learn import (
    keep_activity,
    mark_read,
    module_standings,
    open_lesson,
    turn_to,
)
from literacy_app.services.practise import take_answer
from literacy_app.services.progress import home_summary
from literacy_app.services.quiz import begin_quiz, end_quiz, next_question
from literacy_app.storage.bank.opening import bank_in_memory
from tests.domain.lessons import A_MODULE, a_library, a_module
from tests.domain.making import NOW, an_answer
from tests.services.packs import a_pack
from tests.services.quizzing import answer

SECOND = a_module(outline=replace(A_MODULE.outline, id="M04", number=4))


@pytest.fixture
def dbs(records):
    pack = replace(a_pack(20), library=a_library(A_MODULE, SECOND))
    with closing(bank_in_memory([pack], "c" * 64)) as bank:
        yield Databases(bank, records)


def first(dbs, learner):
    return module_standings(dbs, learner.id, now=NOW)[0]


def read_all(dbs, learner, module_id="M01"):
    for page, block in (("parts", "check-1"), ("twins", "twins-1")):
        turn_to(dbs, learner.id, module_id, page, now=NOW)
        keep_activity(dbs, learner.id, module_id, page, block, [0], now=NOW)
        mark_read(dbs, learner.id, module_id, page, now=NOW)


def test_the_path_shows_modules_to_come_too(dbs, ama):
    states = [each.state for each in module_standings(dbs, ama.id, now=NOW)]

    assert states == ["new", "new", "coming"]


def test_a_module_of_other_bands_is_not_on_the_path(records, ama):
    outline = replace(A_MODULE.outline, minutes={"US": 45})
    pack = replace(a_pack(4), library=a_library(a_module(outline=outline)))
    with closing(bank_in_memory([pack], "c" * 64)) as bank:
        path = module_standings(Databases(bank, records), ama.id, now=NOW)

    assert [each.outline.id for each in path] == ["M02"]


def test_a_lesson_brings_the_posts_words_and_sources_it_shows(dbs, ama):
    lesson = open_lesson(dbs, ama.id, "M01")

    assert lesson.module == A_MODULE
    assert lesson.posts["pair-0-a"].id == "id-0-a"
    assert [post.verdict for post in lesson.pairs["pair-1"]] == [
        "manipulated",
        "genuine",
    ]
    assert (*lesson.terms, *lesson.sources) == ("post", "study")
    assert lesson.place.page_id == ""


def test_a_lesson_opens_where_it_was_left(dbs, ama):
    read_all(dbs, ama)

    place = open_lesson(dbs, ama.id, "M01").place
    assert (place.page_id, place.read) == ("twins", {"parts", "twins"})
    assert place.responses["parts/check-1"] == [0]
    assert open_lesson(dbs, ama.id, "M04").place.page_id == ""


def test_a_module_that_is_not_written_is_told(dbs, ama):
    with pytest.raises(ModuleUnknown):
        open_lesson(dbs, ama.id, "M02")


def test_a_module_is_begun_then_done_by_doing(dbs, ama):
    turn_to(dbs, ama.id, "M01", "parts", now=NOW)
    assert first(dbs, ama).state == "begun"

    read_all(dbs, ama)
    assert (first(dbs, ama).steps_done, first(dbs, ama).steps) == (4, 5)

    quiz = begin_quiz(dbs, ama.id, "M01", now=NOW, seed=1)
    while (question := next_question(dbs, quiz)) is not None:
        answer(dbs, quiz, question)
    end_quiz(dbs, quiz, finished=True, now=NOW)
    assert first(dbs, ama).state == "done"
    assert (first(dbs, ama).quizzes, first(dbs, ama).secure) == (1, False)


def test_telling_both_kinds_apart_in_practice_makes_a_module_secure(dbs, ama):
    for number in range(20):
        side, says = (("a", "manipulated"), ("b", "genuine"))[number % 2]
        practise(dbs, ama, f"id-{number}-{side}", says, number)
        if number == 6:
            assert not first(dbs, ama).secure

    assert first(dbs, ama).secure


def test_one_who_calls_all_manipulated_never_is(dbs, ama):
    for number in range(20):
        side = "ab"[number % 2]
        practise(dbs, ama, f"id-{number}-{side}", "manipulated", number)

    assert not first(dbs, ama).secure


def test_home_leads_on_with_what_was_begun(dbs, ama):
    assert home_summary(dbs, ama.id, now=NOW).module.outline.id == "M01"

    turn_to(dbs, ama.id, "M04", "parts", now=NOW)
    home = home_summary(dbs, ama.id, now=NOW)
    assert home.module.outline.id == "M04"
    assert [each.outline.id for each in home.path] == ["M01", "M04", "M02"]


def test_without_lessons_home_is_as_it_was(make_dbs, ama):
    home = home_summary(make_dbs(4), ama.id, now=NOW)

    assert (home.path, home.module) == ((), None)
    assert home.next_step == "first_sitting"


def practise(dbs, learner, post_id, says, number):
    given = an_answer(
        learner_id=learner.id, post_id=post_id, decision=Decision(says, 0.8)
    )
    take_answer(dbs, given, now=NOW + timedelta(minutes=number))
