"""Sign-in cards on paper: each says who, how and with what."""

from __future__ import annotations

import io
import re

import pytest
from pypdf import PdfReader

from literacy_app.documents.sign_in_sheet import sign_in_sheet
from literacy_app.domain.people import PICTURES
from literacy_app.domain.sign_in_card import SignInCard
from tests.domain.making import NOW

CODE = "MKW-ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def cards(count, **secret):
    return [
        SignInCard(f"l{i}", f"Pupil {i}", PICTURES[i % 9], str(i), "A", **secret)
        for i in range(1, count + 1)
    ]


def pages_of(some, lang="en", paper="a4"):
    made = sign_in_sheet(some, "6-2", NOW.date(), lang=lang, paper=paper)
    pages = PdfReader(io.BytesIO(made)).pages
    return [re.sub(r"\s", "", page.extract_text()) for page in pages]


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize(
    "secret", [{"pin": "1357"}, {"pictures": ("bird", "cat", "fish")}, {"code": CODE}]
)
def test_eight_cards_fit_a_page_and_the_ninth_gets_the_next(secret, lang, paper):
    first, second = pages_of(cards(9, **secret), lang, paper)

    assert "Pupil8" in first
    assert "Pupil9" not in first
    assert "Pupil9" in second


def test_a_card_says_the_numbers_to_type():
    [page] = pages_of([SignInCard("l1", "Emi", "cat", "2", "", pin="0427")])

    assert "Emi" in page
    assert "0427" in page
    assert "typethesenumbers" in page
    assert "Keepitsafe" in page


def test_a_card_names_the_three_pictures_in_their_order():
    some = [SignInCard("l1", "Emi", "cat", "2", "", pictures=("fish", "bird", "fish"))]
    [page] = pages_of(some, "ja")

    assert page.index("1魚") < page.index("2鳥") < page.index("3魚")


def test_a_code_can_be_typed_where_there_is_no_scanner():
    [page] = pages_of([SignInCard("l1", "Emi", "cat", "2", "", code=CODE)])

    assert CODE in page


def test_a_name_cannot_write_into_the_sheet():
    [page] = pages_of([SignInCard("l1", "#sys*_$x$", "cat", "", "", pin="1")])

    assert "#sys*_$x$" in page
