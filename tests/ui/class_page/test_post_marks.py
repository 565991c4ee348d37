import pytest

from literacy_app import words
from literacy_app.domain.decision import SCALE
from literacy_app.services.bank import picture_path
from literacy_app.ui.views.post_crowd import crowd_of, marks_in_words
from literacy_app.ui.views.post_marks import PostMarksView
from literacy_app.ui.widgets.post_card import PostCard
from tests.ui.class_page import answers, sample


@pytest.fixture
def post(posts):
    return next(each for each in posts if len(each.spans) > 1 and each.regions)


@pytest.fixture
def a_post(shows, taxonomy):
    def a_post(post, judged):
        view = PostMarksView(sample.TANAKA, picture_path)
        teacher = shows(view)
        view.show_post(post, tuple(judged), taxonomy)
        return teacher, view

    return a_post


def everybody(post, count=8, **more):
    return [
        (row.pupil, answers.answer(post, i, **more))
        for i, row in enumerate(sample.rows(count))
    ]


def test_the_page_names_who_decided_what_in_the_order_of_the_list(a_post, post):
    teacher, _ = a_post(post, everybody(post))
    assert teacher.sees("Aoi, Nana")
    assert teacher.sees("surely genuine")
    assert teacher.sees("cannot tell yet")


def test_a_step_nobody_took_says_so(a_post, post):
    teacher, _ = a_post(post, everybody(post, step=SCALE[5]))
    assert teacher.sees("nobody")


def test_the_number_beside_marked_words_is_how_many_marked_them(post):
    judged = everybody(post, 5)
    judged[0] = (judged[0][0], answers.answer(post, 0, marked=False))
    numbers = {mark.number for mark in crowd_of(post, judged)} - {0}
    assert numbers == {4}


def test_the_tint_grows_with_how_many_marked_the_words(post):
    few = everybody(post, 1) + [
        (row.pupil, answers.answer(post, i, marked=False))
        for i, row in enumerate(sample.rows(9))
    ]
    faint = crowd_of(post, few)[0].strength
    strong = crowd_of(post, everybody(post))[0].strength
    assert 0 < faint < strong == 1.0


def test_the_overlay_is_told_in_words_as_well(a_post, post):
    teacher, _ = a_post(post, everybody(post))
    assert teacher.sees(": 8 of 8")


def test_marks_in_the_other_language_are_counted_not_shown(post):
    judged = everybody(post, 2, lang="ja")
    assert marks_in_words(post, judged) == [
        "2 learners read it in the other language; those word marks are not shown."
    ]
    words.use("ja")
    assert "2人中2人" in marks_in_words(post, judged)[0]


def test_the_expert_marks_stand_beside(a_post, post, taxonomy):
    teacher, _ = a_post(post, everybody(post))
    name = taxonomy.tactic(post.spans[0].tactics[0]).name.en.plain
    assert teacher.sees("What the expert marked")
    assert teacher.sees(name)


def test_a_genuine_post_says_why_it_can_be_trusted(a_post, posts):
    genuine = next(p for p in posts if p.verdict == "genuine")
    teacher, _ = a_post(genuine, everybody(genuine))
    assert teacher.sees(genuine.explanation["verdict"].en.plain[:30])


def test_a_further_answer_shows_without_leaving_the_page(a_post, post, taxonomy):
    teacher, view = a_post(post, everybody(post, 3))
    view.show_post(post, tuple(everybody(post, 4)), taxonomy)
    assert teacher.sees(": 4 of 4")
    cards = [c for c in view.findChildren(PostCard) if c.isVisible()]
    assert len(cards) == 1
