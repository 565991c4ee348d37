from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QWidget

from literacy_app import words
from literacy_app.domain.discernment import Ability
from literacy_app.domain.people import Learner, Preferences
from literacy_app.domain.progress import skill_band
from literacy_app.domain.progress_facts import (
    Change,
    FamilyStanding,
    MonthStanding,
    Progress,
    SureBin,
    Tally,
)
from literacy_app.domain.tactic import TacticFamily
from literacy_app.domain.text import Bilingual
from literacy_app.ui.theme import apply_theme
from literacy_app.ui.views.progress import ProgressView
from literacy_app.ui.widgets.months_chart import MonthsChart
from literacy_app.ui.widgets.skill_band import SkillBandChart
from literacy_app.ui.widgets.small_band import SmallBand
from literacy_app.ui.widgets.sure_chart import SureChart
from tests.ui.person import Person

SORA = Learner(
    "1", "Sora", "bird", "E56", "", datetime(2026, 11, 23, tzinfo=UTC), Preferences()
)
FAMILIES = tuple(
    TacticFamily(family, Bilingual.plain(asks, asks), Bilingual.plain(asks, asks))
    for family, asks in (
        ("SRC", "Who is speaking?"),
        ("EVI", "Is the picture or quote what it says?"),
        ("NEW", "Is this a new question?"),
    )
)
LOW, MIDDLE = (skill_band(Ability(theta=theta, var_theta=0.09)) for theta in (0.2, 1.3))
STANDINGS = (
    FamilyStanding("SRC", 14, MIDDLE, 0),
    FamilyStanding("EVI", 2, None, 6),
    FamilyStanding("NEW", 7, None, 1),
)
MONTHS = (
    MonthStanding(date(2026, 6, 1), LOW),
    MonthStanding(date(2026, 10, 1), MIDDLE),
    MonthStanding(date(2026, 11, 1), MIDDLE),
)
UNSURE, SURE = (
    SureBin(0.6, 3, 4, 0.4, 0.9, enough=False),
    SureBin(0.8, 14, 20, 0.56, 0.81, enough=True),
)


@pytest.fixture
def reads(qtbot):
    def reads(progress, size=(1366, 768)):
        view = ProgressView(SORA)
        qtbot.addWidget(view)
        view.resize(*size)
        view.show_progress(progress, FAMILIES)
        view.show()
        return Person(qtbot, view)

    return reads


def known(theta=0.9, variance=0.16, tilt=0, **more):
    band = skill_band(Ability(theta=theta, var_theta=variance))
    return Progress(46, 0, band, Tally(8, 10), Tally(4, 10), tilt, **more)


def unknown(**more):
    return Progress(7, 5, None, Tally(3, 4), Tally(0, 0), 0, **more)


def read_aloud(person, kind=QWidget):
    found = person.window.findChildren(kind)
    return [one.accessibleName() for one in found if one.accessibleName()]


def test_before_enough_answers_there_is_no_band_but_what_is_missing(reads):
    sora = reads(unknown())

    assert sora.sees("Still getting to know you: 5 more posts.")
    assert sora.window.findChild(SkillBandChart) is None
    assert sora.sees("3 of 4")
    assert sora.sees("none yet")


def test_a_doubtful_band_is_named_by_two_zones(reads):
    sora = reads(known())

    assert sora.sees("Your posts say: between starting and solid")
    assert sora.sees("From 46 posts.")


def test_a_sure_band_is_named_by_one_zone(reads):
    assert reads(known(1.3, 0.01)).sees("Your posts say: solid")


def test_both_sides_stand_there_with_the_same_weight(reads):
    sora = reads(known())

    assert sora.sees("8 of 10")
    assert sora.sees("4 of 10")
    assert not sora.sees("You look closely.")


def test_someone_clearly_suspicious_is_invited_to_trust(reads):
    assert reads(known(tilt=1)).sees("Next, try trusting a post")


def test_someone_clearly_trusting_is_invited_to_look_something_up(reads):
    assert reads(known(tilt=-1)).sees("Next, look something up")


def test_no_number_of_skill_is_shown(reads):
    sora = reads(known(families=STANDINGS, months=MONTHS))

    assert not sora.sees("0.9")
    assert not any("0.9" in words or "1.3" in words for words in read_aloud(sora))


def test_each_kind_of_trick_has_a_band_or_says_what_is_missing(reads):
    sora = reads(known(families=STANDINGS))

    assert sora.sees("Pictures and quotes")
    assert sora.sees("6 more posts")
    assert sora.sees("1 more post")
    assert "Who is speaking?: solid" in read_aloud(sora, SmallBand)


def test_a_family_from_a_new_pack_is_called_by_its_question(reads):
    assert reads(known(families=STANDINGS)).sees("Is this a new question?")


def test_someone_reads_how_often_they_were_right_when_they_felt_sure(reads):
    sora = reads(known(sure=(UNSURE, SURE), gap=0.02))

    assert sora.sees("When you felt 80 % sure, you were right 7 times out of 10.")
    assert sora.sees("Overall, your feeling fits well so far.")


def test_a_gap_is_told_only_where_it_is_clear(reads):
    many = SureBin(0.95, 60, 100, 0.53, 0.66, enough=True)

    assert reads(known(sure=(many,), gap=0.35)).sees("a bit surer than you were right")
    assert reads(known(sure=(many,), gap=-0.2)).sees("you may trust yourself more")
    assert reads(known(sure=(SURE,), gap=0.1)).sees("fits well so far")


def test_nearly_always_right_is_not_called_ten_out_of_ten(reads):
    nearly = SureBin(0.95, 39, 40, 0.9, 0.99, enough=True)
    always = SureBin(0.95, 40, 40, 0.94, 1.0, enough=True)

    assert reads(known(sure=(nearly,))).sees("right 9 times out of 10.")
    assert reads(known(sure=(always,))).sees("right 10 times out of 10.")


def test_the_chart_of_sureness_is_read_aloud_dot_by_dot(reads):
    sora = reads(known(sure=(UNSURE, SURE)))

    assert read_aloud(sora, SureChart) == [
        "60 % sure: too few answers yet. 80 % sure: right 7 times out of 10."
    ]


def test_with_too_few_answers_sureness_says_what_is_missing(reads):
    sora = reads(unknown(sure=(UNSURE,)))

    assert sora.window.findChild(SureChart) is None
    assert sora.sees("At least 6 more answers")


def test_months_are_compared_in_words(reads):
    since = (
        Change(date(2026, 6, 1), "sharper"),
        Change(date(2026, 10, 1), "about_the_same"),
    )
    sora = reads(known(months=MONTHS, changes=since))

    assert sora.sees("Since June")
    assert sora.sees("Sharper than in June. About the same as in October.")
    [aloud] = read_aloud(sora, MonthsChart)
    assert aloud.startswith("June: between guessing and starting. October: ")


def test_less_sharp_is_said_calmly(reads):
    since = (Change(date(2026, 6, 1), "less_sharp"),)
    sora = reads(known(months=MONTHS, changes=since))

    assert sora.sees("At the moment not as sharp as in June.")


def test_a_month_of_another_year_is_called_with_its_year(reads):
    older = (MonthStanding(date(2025, 11, 1), LOW), *MONTHS)

    assert reads(known(months=older)).sees("Since November 2025")


def test_a_single_month_has_nothing_to_compare_with_yet(reads):
    assert reads(known(months=MONTHS[-1:])).sees("One month so far.")


def test_before_the_first_band_the_months_say_when_they_come(reads):
    sora = reads(unknown())

    assert sora.sees("Month by month")
    assert sora.sees("Once your band is there")


def test_a_checkpoint_can_be_started_here(reads, qtbot):
    sora = reads(known())
    with qtbot.waitSignal(sora.window.test_wanted):
        sora.clicks("Start a checkpoint")


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize(
    "look",
    [
        ("light", 1.0, (1366, 768)),
        ("dark", 1.0, (1280, 660)),
        ("contrast", 1.0, (760, 660)),
        ("light", 2.0, (1366, 768)),
    ],
)
def test_nothing_is_wider_than_the_window(qapp, qtbot, reads, lang, look):
    theme, scale, size = look
    words.use(lang)
    apply_theme(qapp, theme, scale, less_motion=True)
    sora = reads(
        known(families=STANDINGS, sure=(UNSURE, SURE), gap=0.1, months=MONTHS), size
    )

    def too_far_right():
        parts = [w for w in sora.window.findChildren(QWidget) if w.isVisible()]
        ends = (part.mapTo(sora.window, part.rect().topRight()) for part in parts)
        return [end for end in ends if end.x() >= size[0]]

    qtbot.waitUntil(lambda: not too_far_right())
