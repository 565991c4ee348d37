"""Finds answers of a question that say the same: nobody could tell them apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from literacy_app.content.flaws import Flaw, Place
from literacy_app.content.lessons.item_forms import ItemForm
from literacy_app.content.lessons.module_forms import Both
from literacy_app.words import LANGS, tr


def flaws_of_twins(form: ItemForm) -> Iterator[Flaw]:
    """Yield offers, steps, boxes and entries whose words were there before."""
    entries = [entry for box in form.boxes or () for entry in box.holds]
    yield from _twins(("offers",), form.offers or ())
    yield from _twins(("steps",), form.steps or ())
    yield from _twins(("boxes",), form.boxes or ())
    yield from _twins(("boxes",), entries, whole=True)


def _twins(
    place: Place, written: Sequence[Both], *, whole: bool = False
) -> Iterator[Flaw]:
    """whole: the place is that of all of them together."""
    for i, one in enumerate(written):
        for lang in LANGS:
            words = getattr(one, lang).strip()
            if words in (getattr(other, lang).strip() for other in written[:i]):
                yield Flaw(
                    place if whole else (*place, i),
                    tr("{value} is listed twice.", value=words),
                    tr("Delete one of the two."),
                )
                break
