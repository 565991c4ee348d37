import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from literacy_app import words
from literacy_app.domain.people import PICTURES
from literacy_app.places import bundled
from literacy_app.ui.theme import apply_theme, draw_icon, icon_pixmap, theme
from literacy_app.ui.theme.illustration import picture_colours
from literacy_app.ui.theme.tokens import tokens

UI = Path(__file__).parent.parent.parent / "literacy_app" / "ui"


@pytest.mark.usefixtures("qapp")
def test_the_bundled_fonts_are_used_for_both_scripts():
    families = QFontDatabase.families()

    assert {"Atkinson Hyperlegible Next", "BIZ UDPGothic"} <= set(families)
    assert QFontInfo(theme().font("body")).family() == "Atkinson Hyperlegible Next"


@pytest.mark.usefixtures("qapp")
def test_japanese_uses_only_the_two_weights_its_font_has():
    words.use("ja")

    assert theme().font("body", "medium").weight() == 400
    assert theme().font("body", "semibold").weight() == 700


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_every_role_of_the_palette_is_set(qapp, name):
    apply_theme(qapp, name, 1.0, less_motion=True)
    look = {theme().colour(role).name() for role in tokens()["roles"]}
    palette = QApplication.palette()

    for role in list(QPalette.ColorRole)[:-1]:
        if role is not QPalette.ColorRole.NoRole:
            assert palette.color(role).name() in look, role


def test_text_grows_and_margins_do_not(qapp):
    apply_theme(qapp, "light", 2.0, less_motion=True)

    assert theme().font("body").pixelSize() == 34
    assert theme().px(48) == 96
    assert theme().space(5) == 24
    assert theme().wide_text


def test_high_contrast_has_no_thin_borders(qapp):
    apply_theme(qapp, "contrast", 1.0, less_motion=True)

    assert theme().border("hair") == 2
    assert theme().high_contrast


def test_less_motion_takes_no_time(qapp):
    apply_theme(qapp, "light", 1.0, less_motion=True)
    assert theme().milliseconds("reveal") == 0

    apply_theme(qapp, "light", 1.0, less_motion=False)
    assert theme().milliseconds("reveal") == 200


def test_every_icon_of_the_tokens_and_of_the_pictures_is_there():
    named = {*tokens()["icons"]["items"].values(), *PICTURES}
    there = {file.stem for file in (bundled("assets") / "icons").glob("*.svg")}

    assert named <= there


@pytest.mark.usefixtures("qapp")
def test_an_icon_takes_the_colour_it_is_given():
    pixmap = QPixmap(24, 24)
    pixmap.fill(QColor("white"))
    painter = QPainter(pixmap)
    draw_icon(painter, "minus", QRectF(0, 0, 24, 24), QColor("#ff0000"))
    painter.end()

    assert pixmap.toImage().pixelColor(12, 12).name() == "#ff0000"
    assert not icon_pixmap("bird", "ink", 20).isNull()


@pytest.mark.parametrize("picture", [*PICTURES, "user"])
def test_a_picture_can_be_made_out_on_its_disc(picture):
    disc, ink = picture_colours(picture)

    assert contrast(disc, ink) >= 4.5


def contrast(one, other):
    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def light(colour):
    parts = colour.redF(), colour.greenF(), colour.blueF()
    r, g, b = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def test_colours_and_style_sheets_are_named_only_by_the_theme():
    for file in UI.rglob("*.py"):
        if "theme" in file.relative_to(UI).parts:
            continue
        source = file.read_text(encoding="utf-8")
        assert "setStyleSheet" not in source, file.name
        assert not re.search(r'"#[0-9A-Fa-f]{6}"', source), file.name
