"""What the home page is told, and where it leads."""

from datetime import timedelta

import pytest

from literacy_app.domain.memory import CardKey, Memory, Reviewed
from literacy_app.domain.sitting_plan import SittingPlan
from literacy_app.domain.testing import GroupTest
from literacy_app.services.databases import Databases
from literacy_app.storage.bank.opening import bank_in_memory
from literacy_app.storage.records.opening import open_records
from literacy_app.ui.presenters.home import HomePresenter
from tests.domain.making import NOW, a_learner, a_post, an_attempt
from tests.services.packs import a_pack
from tests.ui.presenters.paper import AtOnce, Paper

PAIRS = 6
DAY = timedelta(days=1)


class Morning:
    """Somebody's records, and what the home page says when it is opened."""

    def __init__(self, dbs, learner):
        self.dbs, self.learner = dbs, learner
        self.led_to = []

    def opens_home(self):
        """Return the paper that home was written on."""
        led_to, paper = self.led_to, Paper()
        presenter = HomePresenter(
            AtOnce(self.dbs),
            self.learner,
            clock=lambda: NOW,
            on_practice=lambda: led_to.append("practice"),
            on_trouble=led_to.append,
            on_review=lambda: led_to.append("review"),
            on_test=lambda: led_to.append("test"),
            on_answers=lambda sitting_id: led_to.append(f"answers of {sitting_id}"),
        )
        presenter.attach(paper)
        return paper

    def learnt(self, due):
        """Keep an answer that has made a card, due on some day."""
        key = CardKey("EMO1", "text")
        attempt = an_attempt(
            a_post(id="id-0-a"), learner_id=self.learner.id, now=NOW - 9 * DAY
        )
        memory = Memory(key, 3.0, 5.0, due, NOW - 9 * DAY, 1)
        ids = (attempt.answer.id,)
        review = Reviewed(self.learner.id, "good", None, True, ids, memory)  # noqa: FBT003
        self.dbs.records.keep_attempt(attempt, (review,))

    def is_set_a_test(self, feedback="at_end"):
        sides = [f"id-{number}-{side}" for number in range(2) for side in "ab"]
        others = [f"id-{number}-{side}" for number in range(2, 4) for side in "ab"]
        forms, halves = (tuple(sides), tuple(others)), {self.learner.id: 0}
        self.dbs.records.keep_test(GroupTest("t", NOW, forms, halves, feedback))
        self.dbs.records.open_test("t", "pre", NOW)

    def begins_the_test(self):
        plan = SittingPlan("test", 4, 1, "t", "pre")
        self.dbs.records.begin_sitting("s", self.learner.id, plan=plan, now=NOW)


@pytest.fixture
def ama(tmp_path):
    dbs = Databases(bank_in_memory([a_pack(PAIRS)], "c" * 64), open_records(tmp_path))
    learner = a_learner()
    dbs.records.enrol(learner)
    yield Morning(dbs, learner)
    dbs.close()


def told(paper, name):
    [(facts, more)] = [(f, m) for shown, f, m in paper.told if shown == name]
    return facts, more


def test_someone_new_is_greeted_offered_practice_and_has_nothing_to_revisit(ama):
    paper = ama.opens_home()

    assert paper.shown() == ["greeting", "step", "review", "questions"]
    assert told(paper, "step")[0][0] == "first_sitting"
    when = "Tricks you have met come back here after some days."
    assert told(paper, "review") == ((0, 0), {"when": when, "learnt": False})


def test_what_is_due_is_told_with_its_minutes(ama):
    ama.learnt(due=NOW - DAY)
    (posts, minutes), _ = told(ama.opens_home(), "review")

    assert posts == 2
    assert minutes == 3


def test_what_is_not_due_yet_is_told_with_its_day(ama):
    ama.learnt(due=NOW + 4 * DAY)
    (posts, _), more = told(ama.opens_home(), "review")

    assert posts == 0
    assert "Friday 27 November" in more["when"]
    assert more["learnt"]


def test_where_all_posts_are_used_up_a_review_waits_for_new_ones(ama):
    for number in range(PAIRS):
        for side in "ab":
            post = a_post(id=f"id-{number}-{side}")
            attempt = an_attempt(post, learner_id=ama.learner.id)
            ama.dbs.records.keep_attempt(attempt)
    paper = ama.opens_home()

    assert told(paper, "step")[0][0] == "all_answered"
    when = "At the moment there are no new posts for it."
    assert told(paper, "review") == ((0, 0), {"when": when, "learnt": True})


def test_a_test_set_for_the_group_is_the_next_step(ama):
    ama.is_set_a_test()
    (step, _), more = told(ama.opens_home(), "step")

    assert (step, more["posts"]) == ("test", 4)


def test_a_test_broken_off_goes_on(ama):
    ama.is_set_a_test()
    ama.begins_the_test()

    assert told(ama.opens_home(), "step")[0][0] == "test_begun"


def test_answers_let_go_are_news_and_lead_to_their_sitting(ama):
    ama.is_set_a_test(feedback="held")
    ama.begins_the_test()
    ama.dbs.records.end_sitting("s", ama.learner.id, finished=True, now=NOW)
    assert "answers" not in ama.opens_home().shown()

    ama.dbs.records.release_test("t", "pre", NOW)
    paper = ama.opens_home()
    paper.answers_wanted.ring()

    assert "answers" in paper.shown()
    assert ama.led_to == ["answers of s"]


def test_every_way_leads_where_it_says(ama):
    paper = ama.opens_home()
    for bell in (paper.begun, paper.review_wanted, paper.test_wanted):
        bell.ring()

    assert ama.led_to == ["practice", "review", "test"]


def test_who_has_judged_posts_is_not_told_that_nothing_was_met_yet(ama):
    attempt = an_attempt(
        a_post(id="id-0-a"), learner_id=ama.learner.id, now=NOW - 9 * DAY
    )
    ama.dbs.records.keep_attempt(attempt, ())
    _, more = told(ama.opens_home(), "review")

    assert more["learnt"]
