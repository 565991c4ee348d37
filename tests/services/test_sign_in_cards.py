"""Cards let the right one in, once they are made anew no other does."""

import pytest

from literacy_app.domain.access import NotAllowed, Session
from literacy_app.domain.class_list import PupilFacts
from literacy_app.domain.errors import WrongPin
from literacy_app.domain.errors_of_school import CardNeeded, CardUnknown
from literacy_app.domain.school import Staff
from literacy_app.services.class_members import add_pupil, leave_class
from literacy_app.services.classes import make_class
from literacy_app.services.enrol import sign_in, sign_in_with_card
from literacy_app.services.sign_in_cards import make_cards, reset_sign_in
from tests.domain.making import NOW

SATO = Session("sato", "teacher")


@pytest.fixture
def six(dbs):
    dbs.records.keep_staff(Staff("sato", "Sato", "teacher", "hash", "", NOW))
    dbs.sit_down(SATO)
    made = make_class(dbs, "6-2", "E56", now=NOW)
    for number, name in enumerate(("Aoi", "Ben"), start=1):
        add_pupil(dbs, made.id, PupilFacts(name, str(number), "A"), now=NOW)
    return made


def test_a_pin_on_a_card_lets_in(dbs, six):
    aoi, ben = make_cards(dbs, six.id, "pin", now=NOW)
    assert (aoi.nickname, aoi.number, aoi.group, len(aoi.pin)) == ("Aoi", "1", "A", 4)
    assert sign_in(dbs, aoi.learner_id, aoi.pin, now=NOW).nickname == "Aoi"
    assert dbs.session == Session(aoi.learner_id, "learner")
    if aoi.pin != ben.pin:
        with pytest.raises(WrongPin):
            sign_in(dbs, ben.learner_id, aoi.pin, now=NOW)


def test_three_pictures_in_their_order_let_in(dbs, six):
    aoi, _ = make_cards(dbs, six.id, "pictures", now=NOW)
    assert len(set(aoi.pictures)) == 3
    with pytest.raises(WrongPin):
        sign_in(dbs, aoi.learner_id, aoi.pictures[::-1], now=NOW)
    sign_in(dbs, aoi.learner_id, aoi.pictures, now=NOW)
    assert dbs.session.person_id == aoi.learner_id


def test_a_code_on_a_card_lets_in_and_the_tile_does_not(dbs, six):
    aoi, _ = make_cards(dbs, six.id, "qr", now=NOW)
    assert aoi.code.encode() not in dbs.records.path.read_bytes()
    with pytest.raises(CardNeeded):
        sign_in(dbs, aoi.learner_id, now=NOW)
    assert sign_in_with_card(dbs, aoi.code.lower(), now=NOW).id == aoi.learner_id


def test_new_cards_void_the_old_ones(dbs, six):
    old, _ = make_cards(dbs, six.id, "qr", now=NOW)
    new = reset_sign_in(dbs, old.learner_id, "qr", now=NOW)
    with pytest.raises(CardUnknown):
        sign_in_with_card(dbs, old.code, now=NOW)
    assert sign_in_with_card(dbs, new.code, now=NOW).id == old.learner_id


def test_another_kind_takes_the_place_of_the_last(dbs, six):
    card, _ = make_cards(dbs, six.id, "qr", now=NOW)
    pin = reset_sign_in(dbs, card.learner_id, "pin", now=NOW).pin
    with pytest.raises(CardUnknown):
        sign_in_with_card(dbs, card.code, now=NOW)
    assert sign_in(dbs, card.learner_id, pin, now=NOW).nickname == "Aoi"


def test_cards_may_be_made_for_some_only(dbs, six):
    _, ben = make_cards(dbs, six.id, "pin", now=NOW)
    [again] = make_cards(dbs, six.id, "pin", learner_ids=[ben.learner_id], now=NOW)
    assert again.nickname == "Ben"


def test_the_card_of_somebody_who_left_opens_nothing(dbs, six):
    aoi, _ = make_cards(dbs, six.id, "qr", now=NOW)
    leave_class(dbs, six.id, aoi.learner_id, now=NOW)
    with pytest.raises(CardUnknown):
        sign_in_with_card(dbs, aoi.code, now=NOW)


def test_another_teacher_makes_no_cards(dbs, six):
    aoi, _ = make_cards(dbs, six.id, "pin", now=NOW)
    dbs.sit_down(Session("other", "teacher"))
    for asks in (
        lambda: make_cards(dbs, six.id, "pin", now=NOW),
        lambda: reset_sign_in(dbs, aoi.learner_id, "pin", now=NOW),
    ):
        with pytest.raises(NotAllowed):
            asks()
    assert sign_in(dbs, aoi.learner_id, aoi.pin, now=NOW).nickname == "Aoi"


def test_making_cards_and_resets_stand_in_the_audit_list(dbs, six):
    aoi, _ = make_cards(dbs, six.id, "pin", now=NOW)
    reset_sign_in(dbs, aoi.learner_id, "pin", now=NOW)
    acts = {(line.act, line.about) for line in dbs.records.acts(NOW)}
    assert {("print_cards", six.id), ("reset_sign_in", aoi.learner_id)} <= acts
