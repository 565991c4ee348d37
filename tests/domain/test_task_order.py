"""Which task a learner sees first."""

from datetime import timedelta

from literacy_app.domain.assignment import Assignment, Recipients, Task
from literacy_app.domain.tasks import Doing, LearnerTask, in_order
from tests.domain.making import NOW


def task(name, *, due=3, made=0, state="waiting"):
    given = Assignment(
        id=name,
        task=Task("practice", posts=3),
        to=Recipients("c"),
        opens_at=NOW,
        due_at=None if due is None else NOW + timedelta(days=due),
        answers_show="at_once",
        made_by="t",
        made_at=NOW + timedelta(milliseconds=made),
    )
    return LearnerTask(given, state, Doing())


def names(*tasks):
    return [each.assignment.id for each in in_order(tasks)]


def test_what_is_due_sooner_comes_first_and_what_has_no_date_last():
    assert names(task("a", due=None), task("b", due=5), task("c", due=1)) == list("cba")


def test_what_was_given_together_stays_in_the_order_it_was_given_in():
    assert names(task("a", made=2), task("z", made=0), task("m", made=1)) == list("zma")


def test_what_is_done_comes_after_what_is_still_to_do():
    assert names(task("a", due=1, state="done"), task("b", due=9)) == ["b", "a"]
