"""The posts a class found hard, by first answers."""

from literacy_app.domain.class_posts import hardest_posts
from literacy_app.domain.given import Given
from tests.domain.making import NOW


def given(post, says, *, manipulated=True, misnamed=""):
    truth = "manipulated" if manipulated else "genuine"
    return Given(
        post_id=post,
        sitting_id="s",
        taken_at=NOW,
        manipulated=manipulated,
        right=None if manipulated is None else says == truth,
        counts=True,
        says=says,
        confidence=0.8,
        difficulty=0.0,
        variance=0.1,
        tactics="",
        misnamed=misnamed,
    )


def test_the_post_most_often_misjudged_comes_first_with_what_it_was_taken_for():
    everybody = [
        [given("hard", "genuine"), given("middling", "genuine" if n else "manipulated")]
        for n in range(4)
    ]

    first, second = hardest_posts(everybody)

    assert (first.post_id, first.right, first.answers) == ("hard", 0, 4)
    assert first.mistaken == (("genuine", 4),)
    assert (second.post_id, second.right) == ("middling", 1)


def test_only_the_first_answer_tells():
    everybody = [[given("p", "genuine"), given("p", "manipulated")]] * 4

    [post] = hardest_posts(everybody)

    assert (post.right, post.answers) == (0, 4)


def test_a_post_that_three_have_met_says_nothing():
    assert not hardest_posts([[given("p", "genuine")]] * 3)


def test_a_post_nearly_everybody_judged_rightly_is_not_hard():
    assert not hardest_posts(
        [[given("p", "manipulated")]] * 9 + [[given("p", "genuine")]]
    )


def test_where_nobody_can_tell_saying_so_is_right():
    said = ["cannot_tell", "genuine", "manipulated", "genuine"]

    [post] = hardest_posts([[given("p", each, manipulated=None)] for each in said])

    assert post.right == 1
    assert post.mistaken == (("genuine", 2), ("manipulated", 1))


def test_tactics_named_by_mistake_are_counted():
    said = [[given("p", "genuine", misnamed=m)] for m in ("A,B", "A", "", "A")]

    [post] = hardest_posts(said)

    assert post.tactics == (("A", 3), ("B", 1))
