"""Every letter of every post is in the fonts that come with the app."""

import re
from dataclasses import fields, is_dataclass

import pytest
from PySide6.QtGui import QFontInfo, QRawFont, QTextLayout

from literacy_app import words
from literacy_app.content.pack_files import read_pack
from literacy_app.domain.text import Bilingual, Text
from literacy_app.places import bundled
from literacy_app.ui.theme import theme

OURS = {"Atkinson Hyperlegible Next", "BIZ UDPGothic"}
ROLES = ("caption", "body", "lead", "h1")
WEIGHTS = ("regular", "medium", "semibold", "bold")


@pytest.fixture(scope="module")
def core():
    return read_pack(bundled("lessons") / "core")


def texts(thing):
    """Yield every text somewhere inside a thing."""
    if isinstance(thing, Bilingual):
        yield from (thing.en, thing.ja)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from texts(getattr(thing, field.name))
    elif isinstance(thing, dict):
        yield from texts(tuple(thing.values()))
    elif isinstance(thing, (tuple, list)):
        for part in thing:
            yield from texts(part)


def letters(found):
    """Return every letter of some texts, with the readings above them."""
    said = [text.plain for text in found]
    said += [ruby.reading for text in found for ruby in text.ruby]
    return "".join(sorted(set("".join(said)) - set("\n\t")))


def interface_letters():
    """Return every letter of the Japanese interface."""
    files = (bundled("assets") / "locale" / "ja").glob("*.po")
    said = "".join(file.read_text(encoding="utf-8") for file in files)
    return "".join(sorted(set(re.sub(r"\s", "", said))))


def strangers(said, font):
    """Return the letters that would be drawn by a font that is not ours."""
    layout = QTextLayout(said, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000_000)
    layout.endLayout()
    return {
        run.rawFont().familyName()
        for run in layout.glyphRuns()
        if run.rawFont().familyName() not in OURS or 0 in run.glyphIndexes()
    }


def test_the_shipped_posts_have_thousands_of_words(core):
    said = [text.plain for post in core.posts for text in texts(post)]

    assert len("".join(said)) > 20_000
    assert len(letters([Text(words) for words in said])) > 700


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_no_letter_of_a_post_needs_another_font(qapp, core, lang, weight):
    assert qapp
    said = letters([text for post in core.posts for text in texts(post)])
    said += letters(list(texts(core.taxonomy)))
    words.use(lang)

    assert strangers(said, theme().font("body", weight)) == set()


def test_no_letter_of_the_interface_needs_another_font(qapp):
    assert qapp
    words.use("ja")

    assert strangers(interface_letters(), theme().font("body")) == set()


@pytest.mark.parametrize("file", ["400Regular", "700Bold"])
def test_the_japanese_font_file_holds_every_japanese_letter(core, file):
    path = bundled("assets") / "fonts" / "biz-udpgothic" / f"BIZUDPGothic_{file}.ttf"
    font = QRawFont(str(path), 20)
    said = letters([text for post in core.posts for text in texts(post)])
    japanese = [letter for letter in said if letter >= "\u3000"]

    assert font.familyName() == "BIZ UDPGothic"
    assert [a for a in japanese if not font.supportsCharacter(ord(a))] == []


@pytest.mark.parametrize("role", ROLES)
def test_what_is_asked_for_is_what_is_drawn(qapp, role):
    assert qapp

    assert QFontInfo(theme().font(role)).family() == "Atkinson Hyperlegible Next"
