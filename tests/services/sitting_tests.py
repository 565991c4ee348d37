"""Groups that take tests, without a window."""

from uuid import uuid4

from literacy_app.domain.sitting_plan import SittingPlan
from literacy_app.services.enrol import Newcomer, enrol_learner
from literacy_app.services.setting_tests import group_of, prospect_for, set_test
from tests.domain.making import CAUGHT, NOW, TRUSTED, an_attempt


def enrol_a_group(records, size):
    with records.together():
        for number in range(size):
            newcomer = Newcomer(nickname=f"Pupil {number}", picture="cat", band="LS")
            enrol_learner(records, newcomer, now=NOW)


def set_for_everyone(dbs, *, posts=16, held=False, seed=1):
    group = group_of(dbs)
    found = prospect_for(dbs, group, posts=posts, seed=seed, now=NOW)
    return set_test(dbs, found, group, held=held, seed=seed, now=NOW)


def takes(dbs, test, occasion, learner_id, right, *, to_the_end=True):
    """Answer a form; right(number, post) says whether an answer is right."""
    form = test.form_for(learner_id, occasion)
    sitting_id = str(uuid4())
    plan = SittingPlan("test", len(form), 1, test.id, occasion)
    # One write to the disk instead of one per answer.
    with dbs.records.together():
        dbs.records.begin_sitting(sitting_id, learner_id, plan=plan, now=NOW)
        for number, post_id in enumerate(form):
            post = dbs.bank.post(post_id)
            attempt = an_attempt(
                post,
                learner_id=learner_id,
                sitting_id=sitting_id,
                purpose="test",
                decision=_decision(post, right(number, post)),
            )
            dbs.records.keep_attempt(attempt)
        if to_the_end:
            dbs.records.end_sitting(sitting_id, learner_id, finished=True, now=NOW)


def _decision(post, is_right):
    return CAUGHT if is_right == (post.verdict == "manipulated") else TRUSTED


def every_second(number, _post):
    return bool(number % 2)


def nearly_all(number, _post):
    return number not in {3, 11}


def calls_all_manipulated(_number, post):
    return post.verdict == "manipulated"
