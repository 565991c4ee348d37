"""Cards of posts and shelves full of them, right in all that nobody asks about."""

from itertools import cycle

from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.discernment import Ability
from literacy_app.domain.selection import practice_choice
from literacy_app.domain.shelf import PostCard, Shelf
from literacy_app.domain.sitting import SittingSoFar, Wishes, chance_for

ANYBODY = Wishes("US")
TACTICS = ("EMO-01", "EVI-01", "SRC-01", "ARG-01")
TYPES = ("text", "photo", "chart", "account")
TOPICS = ("town", "health", "school", "food", "sport")


def a_card(post_id="post", **changes):
    known = {
        "pair": post_id,
        "rev": 1,
        "verdict": "manipulated",
        "type": "text",
        "topic": "town",
        "grade_from": "E56",
        "sensitivity": frozenset(),
        "tactics": frozenset(),
        "difficulty": Difficulty(0.0, 0.3),
    }
    return PostCard(post_id, **{**known, **changes})


def pairs(count, **changes):
    """Return twins, one manipulated and one genuine, of many sorts."""
    sorts = zip(cycle(TACTICS), cycle(TYPES[:3]), cycle(TOPICS), strict=False)
    return [
        a_card(
            f"{number}-{side}",
            **{
                "pair": f"pair-{number}",
                "verdict": verdict,
                "type": type_,
                "topic": topic,
                "tactics": frozenset({tactic}),
                "difficulty": Difficulty((number * 7 % count) * 4 / count - 2, 0.3),
                **changes,
            },
        )
        for number, (tactic, type_, topic) in zip(range(count), sorts, strict=False)
        for side, verdict in (("a", "manipulated"), ("b", "genuine"))
    ]


def a_shelf(count=40, **changes):
    return Shelf(pairs(count, **changes))


def sit(shelf, wishes=ANYBODY, seed=1, ability=None, **so_far):
    """Return all the posts of one sitting."""
    sitting = SittingSoFar(**so_far)
    for place in range(sitting.length):
        card = practice_choice(
            shelf, wishes, sitting, ability or Ability(), chance_for(seed, place)
        )
        if card is None:
            break
        sitting.shown.append(card)
    return sitting.shown
