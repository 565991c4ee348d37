"""xAPI statements of quizzes and pages, from deeds made by hand."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from ralph.models.xapi.base.statements import BaseXapiStatement

from literacy_app.documents.report.statements import Statements, school_uuid, statements
from literacy_app.domain.deed import Began, Deed, Ended, ReadPage
from literacy_app.domain.item_answer import Chosen, ItemAnswer, MarkedAnswer
from literacy_app.domain.sitting_plan import KeptSitting, QuizPlan, SittingPlan
from tests.domain.making import (
    CAUGHT,
    NOW,
    TRUSTED,
    a_genuine_post,
    a_post,
    an_attempt,
)

PLAN = SittingPlan("quiz", 3, 1, quiz=QuizPlan("M01", (), "at_end"))
QUIZ = KeptSitting("sitting", "ama", PLAN, NOW, None, finished=False)


def of(*deeds):
    numbered = (
        Deed("device", seq, NOW + timedelta(seconds=seq), what)
        for seq, what in enumerate(deeds, start=1)
    )
    return list(
        statements(Statements(school_uuid("sato"), "ama", numbered, {"sitting": QUIZ}))
    )


def verbs(found):
    return [each["verb"]["id"].rsplit("/", 1)[1] for each in found]


def an_item(share):
    answer = ItemAnswer("a", "ama", "sitting", "item-1", Chosen((0,)), "ja", NOW, 5.0)
    return MarkedAnswer(answer, share == 1, share, NOW)


def judged(post, decision):
    return an_attempt(post, decision=decision, purpose="quiz")


def test_a_discerning_quiz_is_passed_once():
    right = judged(a_post(), CAUGHT), judged(a_genuine_post(), TRUSTED)
    over = Ended("sitting", finished=True)
    found = of(Began("sitting"), *right, an_item(1.0), over, over)

    assert verbs(found) == ["initialized", *["answered"] * 3, "completed", "passed"]
    assert found[-1]["result"] == {"success": True, "score": {"scaled": 1.0}}
    assert found[-1]["object"]["id"].endswith("modules/M01/quiz")


def test_calling_everything_manipulated_never_passes():
    cynic = judged(a_post(), CAUGHT), judged(a_genuine_post(), CAUGHT)
    found = of(*cynic, an_item(1.0), Ended("sitting", finished=True))

    assert verbs(found)[-1] == "failed"


def test_a_quiz_that_was_broken_off_is_not_completed():
    found = of(Began("sitting"), Ended("sitting", finished=False))

    assert verbs(found) == ["initialized"]


def test_a_page_is_experienced_and_belongs_to_its_module():
    [read] = of(ReadPage("M01", "p1"))

    assert verbs([read]) == ["experienced"]
    [module] = read["context"]["contextActivities"]["grouping"]
    assert module["id"].endswith("modules/M01")


@pytest.mark.parametrize(
    "what",
    [
        Began("sitting"),
        an_item(0.5),
        judged(a_post(verdict="unverified"), CAUGHT),
        ReadPage("M01", "p1"),
        Ended("sitting", finished=True),
    ],
)
def test_each_kind_of_statement_is_valid(what):
    for each in of(an_item(1.0), what):
        BaseXapiStatement.model_validate(each)


def test_one_school_s_pseudonyms_are_not_another_s():
    deeds = [Deed("device", 1, NOW, ReadPage("M01", "p1"))]
    names = {
        next(statements(Statements(school_uuid(who), "ama", deeds, {})))["actor"][
            "account"
        ]["name"]
        for who in ("sato", "mori")
    }

    assert len(names) == 2
    assert all(UUID(name).version == 5 for name in names)
