"""Which posts stand on a worksheet beside those of the lesson."""

from literacy_app.domain.fresh_posts import fresh_for_paper


def fresh(bank, band="US", known=()):
    posts = [bank.post(post_id) for post_id in bank.ids()]
    return fresh_for_paper(posts, ("EVI-01", "EVI-02", "STR-02"), band, known=known)


def test_half_of_them_are_genuine(posts_only):
    verdicts = [post.verdict for post in fresh(posts_only)]

    assert verdicts.count("genuine") == verdicts.count("manipulated") == 3


def test_no_two_of_them_are_twins(posts_only):
    pairs = [post.pair for post in fresh(posts_only)]

    assert len(set(pairs)) == len(pairs)


def test_a_pair_of_the_lesson_does_not_come_again(posts_only):
    known = {post.pair for post in fresh(posts_only)}

    assert not known & {post.pair for post in fresh(posts_only, known=known)}


def test_a_child_gets_no_post_for_grown_ups(posts_only):
    assert {post.grade_from for post in fresh(posts_only, "E56")} == {"E56"}
