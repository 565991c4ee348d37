"""The shelf: posts in the order in which a choice wants to look at them."""

from itertools import islice, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.shelf import Shelf
from tests.domain.cards import a_card

BANDS = ("E56", "LS", "US")
difficulties = st.builds(
    Difficulty,
    st.floats(-3, 3).map(lambda b: round(b, 1)),
    st.sampled_from([0.0, 0.05, 0.33]),
)
bits = st.tuples(
    st.sampled_from(["manipulated", "genuine", "satire", "unverified"]),
    st.sampled_from(BANDS),
    difficulties,
)
shelves = st.lists(bits, max_size=30).map(
    lambda rows: Shelf(
        a_card(f"{n}", verdict=verdict, grade_from=band, difficulty=difficulty)
        for n, (verdict, band, difficulty) in enumerate(rows)
    )
)


@settings(max_examples=60)
@given(shelves, st.sampled_from(BANDS), st.floats(-4, 4), st.floats(0, 0.99))
def test_posts_come_nearest_first_and_each_that_suits_comes_once(
    shelf, band, target, turn
):
    found = list(shelf.nearest("manipulated", band, target, turn))

    away = [abs(card.difficulty.b - target) for card in found]
    assert away == sorted(away)
    assert {card.post_id for card in found} == {
        card.post_id
        for card in shelf.by_id.values()
        if card.verdict == "manipulated"
        and BANDS.index(card.grade_from) <= BANDS.index(band)
    }
    assert len(found) == len({card.post_id for card in found})


@settings(max_examples=40)
@given(shelves, st.floats(-4, 4))
def test_each_walk_by_sureness_holds_posts_known_equally_well(shelf, target):
    walks = [list(w) for w in shelf.nearest_by_sureness("genuine", "US", target)]

    for walk in walks:
        assert len({round(card.difficulty.variance, 1) for card in walk}) == 1
        away = [abs(card.difficulty.b - target) for card in walk]
        assert all(one <= other for one, other in pairwise(away))
    everything = {card.post_id for walk in walks for card in walk}
    assert everything == {c.post_id for c in shelf.nearest("genuine", "US", target)}


def test_equally_hard_posts_do_not_always_come_in_the_same_order():
    shelf = Shelf(a_card(f"{n:03}") for n in range(100))

    firsts = {
        next(shelf.nearest("manipulated", "LS", 0.0, turn / 20)).post_id
        for turn in range(20)
    }

    assert len(firsts) == 20


def test_satire_and_unverified_posts_are_on_neither_side():
    shelf = Shelf(a_card(v, verdict=v) for v in ("satire", "unverified", "genuine"))

    found = {card.post_id for card in shelf.nearest("neither", "LS", 0.0)}

    assert found == {"satire", "unverified"}


def test_posts_of_a_tactic_are_found_in_all_bands():
    emo, evi = frozenset({"EMO-01"}), frozenset({"EVI-01", "EMO-01"})
    shelf = Shelf(
        [
            a_card("easy", tactics=emo, difficulty=Difficulty(-1, 0.3)),
            a_card("hard", tactics=evi, grade_from="US", difficulty=Difficulty(1, 0.3)),
            a_card("honest", tactics=emo, verdict="genuine"),
        ]
    )

    def ids(side, tactic):
        return [card.post_id for card in shelf.of_tactic(side, tactic, 0.9)]

    assert ids("manipulated", "EMO-01") == ["hard", "easy"]
    assert ids("manipulated", "EVI-01") == ["hard"]
    assert ids("genuine", "EMO-01") == ["honest"]
    assert ids("genuine", "SRC-01") == []


def test_the_last_tactic_of_a_large_family_is_kept_back():
    names = ("EMO-01", "EMO-02", "EMO-03", "EVI-01", "EVI-02")
    manipulated = [a_card(name, tactics=frozenset({name})) for name in names]
    looks_alike = a_card("x", verdict="genuine", tactics=frozenset({"EVI-03"}))

    assert Shelf([*manipulated, looks_alike]).kept_back == {"EMO-03"}


def test_a_look_at_a_few_posts_does_not_walk_the_whole_shelf():
    shelf = Shelf(
        a_card(f"{n}", difficulty=Difficulty(n / 1000, 0.3)) for n in range(5000)
    )
    walk = shelf.nearest("manipulated", "LS", 2.5)

    near = [card.difficulty.b for card in islice(walk, 5)]

    assert sorted(near) == [2.498, 2.499, 2.5, 2.501, 2.502]


def test_rows_of_equally_hard_posts_take_turns_by_how_many_they_are():
    bands = ["E56"] * 300 + ["LS"] * 100
    shelf = Shelf(a_card(f"{n}", grade_from=band) for n, band in enumerate(bands))

    near = list(islice(shelf.nearest("manipulated", "LS", 0.0, 0.3), 40))

    assert 8 <= sum(card.grade_from == "LS" for card in near) <= 12


def test_posts_with_tags_somebody_avoids_are_left_out():
    tags = [frozenset(), frozenset({"war"}), frozenset({"war", "death"})]
    shelf = Shelf(a_card(f"{n}", sensitivity=tag) for n, tag in enumerate(tags))
    wants = ("manipulated", "LS", 0.0, 0.0)

    def ids(*avoided):
        return {card.post_id for card in shelf.nearest(*wants, frozenset(avoided))}

    assert ids() == {"0", "1", "2"}
    assert ids("death") == {"0", "1"}
    assert ids("war") == {"0"}
    [walk] = shelf.nearest_by_sureness(*wants, frozenset({"war"}))
    assert {card.post_id for card in walk} == {"0"}


def test_what_is_kept_back_comes_after_everything_else():
    names = ("EMO-01", "EMO-02", "EMO-03")
    shelf = Shelf(
        a_card(name, tactics=frozenset({name}), difficulty=Difficulty(-n, 0.3))
        for n, name in enumerate(names)
    )

    order = [card.post_id for card in shelf.nearest("manipulated", "LS", -2.0)]

    assert order == ["EMO-02", "EMO-01", "EMO-03"]


def test_the_pairs_of_posts_are_known_here_or_not_at_all():
    shelf = Shelf([a_card("a", pair="one"), a_card("b", pair="one"), a_card("c")])

    assert shelf.pairs_of(["a", "b", "gone"]) == {"one"}
