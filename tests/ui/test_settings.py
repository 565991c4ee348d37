import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QSlider,
    QTextBrowser,
)

from literacy_app.services.databases import open_databases
from literacy_app.ui.theme import theme

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def in_settings(sora):
    sora.clicks("Settings")
    sora.waits_to_see("Calm engagement numbers")
    return sora


def kept(person, folder):
    """Close the window and return the preferences on the disk."""
    person.window.close()
    dbs = open_databases(folder)
    [learner] = dbs.records.learners()
    dbs.close()
    return learner.preferences


def test_a_theme_shows_at_once_and_is_kept(in_settings, folder):
    in_settings.clicks("Dark")

    assert theme().name == "dark"
    assert in_settings.focused() is in_settings.button("Dark")
    assert kept(in_settings, folder).theme == "dark"


def test_high_contrast_gives_every_widget_a_black_ground(in_settings):
    in_settings.clicks("High contrast")

    assert QApplication.palette().window().color().name() == "#000000"


def test_the_text_grows_step_by_step_with_the_slider(in_settings, folder):
    slider = in_settings.window.findChild(QSlider)
    slider.setFocus()
    in_settings.presses(Qt.Key.Key_Right)

    assert theme().scale == 1.15
    in_settings.waits_to_see("115 %")
    assert in_settings.focused().accessibleName() == "Text size"
    assert kept(in_settings, folder).text_size == 1.15


def test_control_and_plus_enlarge_the_text_on_every_page(sora):
    sora.presses(Qt.Key.Key_Plus, CTRL)
    sora.presses(Qt.Key.Key_Plus, CTRL)
    assert theme().scale == 1.3

    sora.presses(Qt.Key.Key_Minus, CTRL)
    assert theme().scale == 1.15

    sora.presses(Qt.Key.Key_0, CTRL)
    assert theme().scale == 1.0


def test_the_text_size_menu_offers_every_step(sora):
    sora.clicks("Text size")
    sora.chooses_from_menu("200 %")

    sora.waits_until(lambda: theme().scale == 2.0)


def test_another_language_speaks_at_once_and_is_kept(in_settings, folder):
    in_settings.clicks("Language")
    in_settings.clicks("日本語")

    in_settings.waits_to_see("アプリと投稿のことば")
    assert in_settings.window.windowTitle() == "見極め"
    assert kept(in_settings, folder).lang == "ja"


def test_switches_are_kept(in_settings, folder):
    in_settings.clicks("Calm engagement numbers")
    in_settings.clicks("Less motion")
    in_settings.clicks("None")

    wishes = kept(in_settings, folder)
    assert (wishes.calm_counts, wishes.less_motion) == (True, True)
    assert wishes.furigana == "none"


def test_a_topic_can_be_left_out_and_taken_in_again(in_settings, folder):
    in_settings.clicks("Topics")
    in_settings.clicks("Disasters")
    in_settings.clicks("Elections")
    in_settings.clicks("Disasters")

    assert kept(in_settings, folder).avoided == frozenset({"election"})


def test_single_letter_keys_can_be_switched_off(in_settings):
    in_settings.clicks("Keyboard")
    in_settings.clicks("Single-letter keys")
    in_settings.clicks("Home")
    in_settings.waits_to_see("Your next step")
    in_settings.presses(Qt.Key.Key_Question)

    assert not in_settings.sees("next part of the page")


def test_the_next_person_does_not_inherit_the_look(in_settings):
    in_settings.clicks("Dark")
    in_settings.signs_out()

    assert theme().name == "light"


def test_records_are_deleted_only_after_asking(in_settings, folder):
    in_settings.clicks("My data")
    in_settings.clicks("Delete my records")
    in_settings.waits_to_see("Delete all your records?")
    in_settings.clicks("Go back")
    assert in_settings.sees("Nothing is sent anywhere.")

    in_settings.clicks("Delete my records")
    in_settings.clicks("Delete my records")
    in_settings.waits_to_see("Welcome to Mikiwame")
    assert in_settings.sees("Deleted from this computer.")
    in_settings.window.close()
    dbs = open_databases(folder)
    assert list(dbs.records.learners()) == []
    dbs.close()


def test_my_data_says_where_it_is(in_settings, folder):
    in_settings.clicks("My data")

    in_settings.waits_to_see(str(folder))


def test_about_says_that_no_teacher_has_approved_the_posts_yet(in_settings):
    in_settings.clicks("About")

    in_settings.waits_to_see("In review: not yet approved by a teacher.")


def test_about_names_who_made_the_fonts_and_icons(in_settings):
    in_settings.clicks("About")
    in_settings.clicks("Who made what")

    [page] = in_settings.window.findChildren(QTextBrowser)
    assert "Braille Institute" in page.toPlainText()
    assert "Lucide" in page.toPlainText()
