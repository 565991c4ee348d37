"""One nickname for everybody on a list, and no two the same in a class."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from literacy_app.domain.roster import name_key
from literacy_app.domain.roster_people import Person


def settle_nicknames(
    people: Iterable[Person], others: Mapping[str, frozenset[str]]
) -> None:
    """Choose the shortest nickname that is clear in every class.

    Who is known by one that still stands on the list keeps it: somebody new makes
    way. others: keys of the nicknames of those in a class who are not on the list.
    """
    pupils = [it for it in people if it.role == "learner"]
    for person in people:
        person.nickname = _first(person)
    while True:
        rising = {id(one): one for one in _in_the_way(pupils, others)}
        if not rising:
            return
        for person in rising.values():
            forms = person.forms
            person.nickname = forms[forms.index(person.nickname) + 1]


def _first(person: Person) -> str:
    known = getattr(person.known, "nickname", "")
    if not person.forms:
        return known or getattr(person.known, "name", "")
    return known if known in person.forms else person.forms[0]


def _in_the_way(
    pupils: Iterable[Person], others: Mapping[str, frozenset[str]]
) -> Iterator[Person]:
    """Yield those who share a nickname and have a longer one to offer."""
    shared: dict[tuple[str, str], list[Person]] = defaultdict(list)
    for person in pupils:
        for place in {entry.place for entry in person.staying}:
            shared[place, name_key(person.nickname)].append(person)
    for (place, key), namesakes in shared.items():
        taken = key in others.get(place, ())
        if len(namesakes) + taken > 1:
            held = [it for it in namesakes if _holds(it)]
            keeps = held[0] if len(held) == 1 and not taken else None
            yield from (it for it in namesakes if it is not keeps and _has_longer(it))


def _holds(person: Person) -> bool:
    return getattr(person.known, "nickname", None) == person.nickname


def _has_longer(person: Person) -> bool:
    forms = person.forms
    return person.nickname in forms[:-1]
