"""What the practice screen is told, from the first post to the end of a sitting."""

from datetime import timedelta

import pytest

from literacy_app import words
from literacy_app.domain.errors import DiskIsFull
from literacy_app.domain.post import Rect
from literacy_app.services.databases import Databases
from literacy_app.services.explain import explain
from literacy_app.storage.bank.opening import bank_in_memory
from literacy_app.storage.records.opening import open_records
from literacy_app.ui.presenters.practice import PracticePresenter
from tests.domain.making import NOW, a_learner
from tests.services.packs import a_pack
from tests.ui.presenters.paper import AtOnce, Paper

PLAIN = {"checkpoint": False, "revisit": False}


class Desk:
    """A presenter, the paper it writes on, and the clock on the wall."""

    def __init__(self, dbs, learner, trouble, purpose="practice"):
        self.dbs, self.learner, self.purpose = dbs, learner, purpose
        self.now = NOW
        self.left = []
        self.work = AtOnce(dbs)
        self.work.trouble = trouble
        self.presenter = PracticePresenter(
            self.work,
            learner,
            clock=lambda: self.now,
            on_over=self.left.append,
            purpose=purpose,
            seed=1,
        )
        self.paper = Paper()
        self.presenter.attach(self.paper)

    def answers(self, step):
        self.paper.chosen.ring(step)
        self.now += timedelta(seconds=20)
        self.paper.went_on.ring()

    def comes_back(self):
        """Begin anew, as another window would."""
        return Desk(self.dbs, self.learner, None, self.purpose)

    def kept(self, sitting_id):
        return self.dbs.records.sitting(sitting_id)

    def turns_the_page(self):
        """Give the presenter a fresh view, as a change of language does."""
        self.paper = Paper()
        self.presenter.attach(self.paper)
        return self.paper


@pytest.fixture
def sits(tmp_path):
    """Begin a sitting where so many pairs of posts are kept."""
    opened = []

    def sits(pairs=9, trouble=None, purpose="practice"):
        dbs = Databases(
            bank_in_memory([a_pack(pairs)], "c" * 64), open_records(tmp_path)
        )
        opened.append(dbs)
        learner = a_learner()
        dbs.records.enrol(learner)
        return Desk(dbs, learner, trouble, purpose)

    yield sits
    for dbs in opened:
        dbs.close()


@pytest.fixture
def desk(sits):
    return sits()


def test_a_sitting_begins_with_its_first_post(desk):
    assert desk.paper.shown() == ["loading", "loading", "position", "look"]
    assert ("position", (1, 8), PLAIN) in desk.paper.told


def test_going_on_without_a_choice_leads_nowhere(desk):
    before = list(desk.paper.told)
    desk.paper.went_on.ring()

    assert desk.paper.told == before


def test_a_post_that_is_trusted_is_answered_at_once(desk):
    desk.answers(2)

    name, (feedback, _) = desk.paper.last()
    assert name == "feedback"
    assert feedback.attempt.answer.seconds == 20.0


def test_a_post_that_is_doubted_is_marked_first(desk):
    desk.answers(5)
    assert desk.paper.last()[0] == "marking"
    desk.paper.words_marked.ring("text", 0, 3)
    desk.paper.region_marked.ring("m1", Rect(0, 0, 0.5, 0.5))
    desk.paper.region_moved.ring(1, Rect(0, 0, 1, 1))
    desk.paper.mark_chosen.ring(0)
    desk.paper.tactic_toggled.ring("EMO1")
    desk.paper.action_chosen.ring("wait")
    desk.paper.submitted.ring()

    _, (feedback, _) = desk.paper.last()
    answer = feedback.attempt.answer
    assert [mark.tactic for mark in answer.marks] == ["EMO1", None]
    assert answer.marks[1].rect == Rect(0, 0, 1, 1)
    assert answer.action == "wait"


def test_waiting_is_shown_before_the_feedback_and_nothing_else(desk):
    desk.answers(2)

    assert desk.paper.shown()[-3:] == ["waiting", "position", "feedback"]


@pytest.mark.parametrize("step", [None, 2, 5])
def test_a_fresh_view_is_shown_where_the_sitting_stands(desk, step):
    if step is not None:
        desk.answers(step)
    stage = desk.paper.last()[0]

    assert desk.turns_the_page().last()[0] == stage
    assert stage == {None: "look", 2: "feedback", 5: "marking"}[step]


def test_an_answer_is_kept_in_the_language_it_was_read_in(desk):
    words.use("ja")
    desk.turns_the_page()
    desk.answers(2)

    _, (feedback, _) = desk.paper.last()
    assert feedback.attempt.answer.lang == "ja"


def test_after_the_eighth_post_the_sitting_is_done(desk):
    for number in range(1, 9):
        assert ("position", (number, 8), PLAIN) in desk.paper.told
        desk.answers(2)
        assert desk.left == []
        desk.paper.next_wanted.ring()

    [sitting_id] = desk.left
    assert desk.kept(sitting_id).finished


def test_stopping_before_any_answer_leaves_nothing_to_look_back_on(desk):
    desk.paper.stopped.ring()

    assert desk.left[-1] == ""


def test_stopping_after_an_answer_leads_to_the_summary(desk):
    desk.answers(2)
    desk.paper.stopped.ring()

    [sitting_id] = desk.left
    kept = desk.kept(sitting_id)
    assert kept.ended_at is not None
    assert not kept.finished


def test_a_sitting_that_runs_out_of_posts_is_over(sits):
    desk = sits(pairs=1)
    desk.answers(2)
    desk.paper.next_wanted.ring()

    assert len(desk.left) == 1


def test_where_there_is_no_post_at_all_it_is_no_fault(sits):
    desk = sits(pairs=0)

    name, _, how = desk.paper.told[-1]
    assert (name, how) == ("trouble", {"over": True})
    assert desk.turns_the_page().last()[0] == "trouble"


def test_in_a_checkpoint_one_post_follows_the_other(sits):
    desk = sits(purpose="test")
    place = {"checkpoint": True, "revisit": False}
    for number in (1, 2, 3):
        assert ("position", (number, 0), place) in desk.paper.told
        desk.answers(5 if number % 2 else 2)

    assert {"marking", "feedback"}.isdisjoint(desk.paper.shown())


def test_a_stopped_checkpoint_goes_on_at_the_same_post(sits):
    desk = sits(purpose="test")
    desk.answers(2)
    _, (before,) = desk.paper.last()
    desk.paper.stopped.ring()
    assert desk.left == [""]

    again = desk.comes_back()
    _, (draft,) = again.paper.last()
    assert draft.post == before.post
    assert ("position", (2, 0), {"checkpoint": True, "revisit": False}) in (
        again.paper.told
    )


def test_after_a_trouble_the_same_answer_can_be_sent_again(desk, tmp_path):
    desk.work.trouble = DiskIsFull(tmp_path)
    desk.paper.opened.ring("e1")
    desk.answers(2)
    assert desk.paper.last() == ("trouble", (explain(desk.work.trouble),))
    assert desk.turns_the_page().last()[0] == "trouble"

    desk.work.trouble = None
    desk.paper.retried.ring()
    assert desk.paper.last()[0] == "look"
    desk.paper.went_on.ring()
    name, (feedback, _) = desk.paper.last()
    assert name == "feedback"
    assert [o.evidence_id for o in feedback.attempt.answer.opened] == ["e1"]


def test_a_sitting_that_could_not_begin_can_begin_later(sits, tmp_path):
    desk = sits(trouble=DiskIsFull(tmp_path))
    assert desk.paper.last()[0] == "trouble"
    assert desk.turns_the_page().last()[0] == "trouble"

    desk.work.trouble = None
    desk.paper.retried.ring()
    assert desk.paper.last()[0] == "look"


def test_seeing_it_differently_waits_for_the_feedback(desk):
    desk.paper.disputed.ring("too early")
    assert "disputed" not in desk.paper.shown()
    desk.answers(2)
    desk.paper.disputed.ring("I was there.")

    assert desk.paper.last()[0] == "disputed"


def test_a_check_is_shown_once(desk):
    for evidence_id in ("e1", "e1", "e2", "e3", "e3"):
        desk.paper.opened.ring(evidence_id)

    assert desk.paper.shown().count("desk") == 3
