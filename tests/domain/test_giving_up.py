"""What practice gives up first, where no post fits in every way."""

from literacy_app.domain.shelf import Shelf
from tests.domain.cards import a_card, a_shelf, pairs, sit


def only(*cards, **so_far):
    """Return the ids of a sitting's posts, in order, from a shelf of these."""
    return [card.post_id for card in sit(Shelf(cards), **so_far)]


def test_tactics_kept_back_come_when_nothing_else_is_left():
    names = ("EMO-01", "EMO-02", "EMO-03")
    cards = [a_card(name, tactics=frozenset({name})) for name in names]

    assert only(*cards)[-1] == "EMO-03"


def test_worn_posts_come_after_tactics_kept_back():
    names = ("EMO-01", "EMO-02", "EMO-03")
    cards = [a_card(name, tactics=frozenset({name})) for name in names]

    assert only(*cards, worn=frozenset({"EMO-01"}))[1:] == ["EMO-03", "EMO-01"]


def test_a_post_seen_as_a_twin_comes_after_worn_ones():
    cards = [a_card("seen", pair="p"), a_card("answered", pair="p"), a_card("worn")]
    known = frozenset({"answered"})

    order = only(
        *cards,
        worn=frozenset({"worn"}),
        answered=known,
        recent=known,
        seen_pairs=frozenset({"p"}),
    )

    assert order == ["worn", "seen"]


def test_when_one_side_is_used_up_the_other_goes_on():
    only_genuine = [card for card in pairs(10) if card.verdict == "genuine"]

    assert len(sit(Shelf(only_genuine))) == 8


def test_the_other_side_comes_before_posts_answered_long_ago():
    long_ago = frozenset(f"{n}-a" for n in range(20))

    shown = sit(a_shelf(20), answered=long_ago)

    assert [card.side for card in shown] == ["genuine"] * 8


def test_posts_answered_long_ago_come_again_when_nothing_else_is_left():
    everything = frozenset(card.post_id for card in pairs(10))

    shown = sit(a_shelf(10), answered=everything)

    assert [card.side for card in shown].count("genuine") == 4


def test_a_test_that_is_still_to_come_is_never_given_away():
    long_ago = frozenset(f"{n}-{side}" for n in range(5) for side in "ab")
    to_come = frozenset({"pair-5"})

    shown = only(*pairs(7), answered=long_ago, pairs_to_come=to_come)

    assert shown[0] in {"6-a", "6-b"}
    assert not {"5-a", "5-b"} & set(shown)
    assert len(shown) == 6


def test_a_used_up_bank_says_so():
    everything = frozenset(card.post_id for card in pairs(3))

    assert sit(a_shelf(3), answered=everything, recent=everything) == []
