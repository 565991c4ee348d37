"""Which posts a class found hard, and what was mistaken for what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from literacy_app.domain.class_overview import HardPost
from literacy_app.domain.given import Given

SHOWN: Final = 8
_LEAST_ANSWERS: Final = 4
_HARD_BELOW: Final = 0.75


def hardest_posts(answers: Iterable[Sequence[Given]]) -> tuple[HardPost, ...]:
    """Return the posts most often judged otherwise than they are, hardest first.

    answers: of each pupil, oldest first. Only the first answer to a post tells: by
    the second, it was known. A post needs four pupils to stand here.
    """
    by_post: dict[str, list[Given]] = {}
    for given in answers:
        for one in {each.post_id: each for each in reversed(given)}.values():
            by_post.setdefault(one.post_id, []).append(one)
    found = [_post(each) for each in by_post.values() if len(each) >= _LEAST_ANSWERS]
    hard = [each for each in found if each.right < _HARD_BELOW * each.answers]
    return tuple(sorted(hard, key=_ease)[:SHOWN])


def is_right(one: Given) -> bool:
    """Say whether a judgement fits; where nobody can tell, saying so does."""
    return one.says == "cannot_tell" if one.manipulated is None else bool(one.right)


def _post(answers: Sequence[Given]) -> HardPost:
    wrong = [each for each in answers if not is_right(each)]
    named = (tactic for each in answers for tactic in each.misnamed.split(","))
    return HardPost(
        post_id=answers[0].post_id,
        manipulated=answers[0].manipulated,
        answers=len(answers),
        right=len(answers) - len(wrong),
        mistaken=tuple(Counter(each.says for each in wrong).most_common()),
        tactics=tuple(Counter(filter(None, named)).most_common()),
    )


def _ease(post: HardPost) -> tuple[float, str]:
    """Few answers say less: two are added, one right and one wrong."""
    return (post.right + 1) / (post.answers + 2), post.post_id
