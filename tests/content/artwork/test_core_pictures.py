from __future__ import annotations

import re

import pytest
from PIL import Image

from literacy_app.content.artwork import scene_file
from literacy_app.content.artwork.spec import read_pictures
from literacy_app.places import bundled

SCENES = bundled("lessons") / "core" / "scenes"
PICTURES = read_pictures(SCENES)
MOST_KILOBYTES = 145


def files(name, spec):
    return [
        SCENES / (f"{name}.{lang}.jpg" if lang else f"{name}.jpg")
        for lang in spec.languages()
    ]


@pytest.mark.parametrize("name", PICTURES)
def test_a_described_picture_lies_beside_its_description(name):
    spec = PICTURES[name]

    for path in files(name, spec):
        with Image.open(path) as image:
            assert (image.format, image.size) == ("JPEG", spec.size)
        assert path.stat().st_size < MOST_KILOBYTES * 1024


@pytest.mark.parametrize("name", PICTURES)
def test_every_reader_finds_a_picture(name):
    for lang in ("en", "ja"):
        assert scene_file(SCENES, name, lang).is_file()


def test_no_picture_lies_there_without_a_description():
    described = {path for name in PICTURES for path in files(name, PICTURES[name])}

    assert set(SCENES.glob("*.jpg")) == described


def test_every_picture_a_post_names_is_there():
    named = {
        name
        for path in SCENES.parent.rglob("*.yaml")
        for name in re.findall(r"gen:(?:scene|card)/([\w-]+)", path.read_text("utf-8"))
    }

    assert named <= PICTURES.keys()


def test_every_picture_has_a_credit():
    credit_lines = (SCENES / "CREDITS.md").read_text("utf-8")

    assert not [name for name in PICTURES if f"`{name}`" not in credit_lines]
