from __future__ import annotations

import pytest
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from literacy_app.content.artwork import BadPicture, scene_file
from literacy_app.content.artwork.camera import MAKER
from literacy_app.content.artwork.draw import MOST_BYTES, draw_scenes
from literacy_app.content.artwork.photo import film
from literacy_app.content.artwork.picture import opened
from literacy_app.content.artwork.spec import Photo, read_picture

GLASS = "scene: glass\nsize: [120, 90]\nseed: 4\n"
SIGNED = GLASS.replace("glass", "canal") + "setting: {sign: {en: Gate, ja: 水門}}\n"
DATED = (
    GLASS + "camera: {taken_at: 2026-05-02T16:55:00, model: Pocket 3, gps: [38.5, 1]}\n"
)


@pytest.fixture
def folder(tmp_path):
    def write(**files):
        for name, text in files.items():
            (tmp_path / f"{name}.yaml").write_text(text, "utf-8")
        return tmp_path

    return write


def test_a_picture_without_words_is_one_file(folder):
    [path] = draw_scenes(folder(water=GLASS))

    assert path.name == "water.jpg"
    with Image.open(path) as image:
        assert (image.format, image.size) == ("JPEG", (120, 90))


def test_a_picture_with_words_is_drawn_in_both_languages(folder):
    paths = draw_scenes(folder(gate=SIGNED))

    assert [path.name for path in paths] == ["gate.en.jpg", "gate.ja.jpg"]
    assert paths[0].read_bytes() != paths[1].read_bytes()


def test_drawing_again_gives_the_same_bytes(folder):
    [path] = draw_scenes(folder(water=GLASS))
    first = path.read_bytes()

    draw_scenes(path.parent)

    assert path.read_bytes() == first


def test_only_the_pictures_asked_for_are_drawn(folder):
    here = folder(water=GLASS, gate=SIGNED)

    assert [path.name for path in draw_scenes(here, {"water"})] == ["water.jpg"]
    with pytest.raises(ValueError, match="no picture is called glas"):
        draw_scenes(here, {"glas"})


def test_the_camera_leaves_date_model_and_place(folder):
    [path] = draw_scenes(folder(water=DATED))

    with Image.open(path) as image:
        data = image.getexif()

    assert (data[Base.Make], data[Base.Model]) == (MAKER, "Pocket 3")
    taken = data.get_ifd(IFD.Exif)[Base.DateTimeOriginal]
    assert taken == "2026:05:02 16:55:00"
    place = data.get_ifd(IFD.GPSInfo)
    assert (place[GPS.GPSLatitudeRef], place[GPS.GPSLatitude]) == ("N", (38, 30, 0))


def test_a_stripped_picture_says_nothing_about_itself(folder):
    [path] = draw_scenes(folder(water=GLASS))

    with Image.open(path) as image:
        assert not image.getexif()


def test_a_picture_file_that_is_no_picture_is_refused(tmp_path):
    path = tmp_path / "cat.jpg"
    path.write_bytes(b"meow")

    with pytest.raises(BadPicture, match=r"cat\.jpg: this file is not a picture"):
        opened(path)
    with pytest.raises(BadPicture, match=r"dog\.jpg: there is no such file"):
        opened(tmp_path / "dog.jpg")


def test_a_real_photograph_can_be_changed_like_a_drawn_one(folder):
    here = folder(
        cut="photo_file: own.png\nsize: [60, 40]\nseed: 1\n"
        "changes: [{crop: [0, 0, 0.5, 1]}]\n"
    )
    halves = Image.new("RGB", (60, 40), "white")
    halves.paste("black", (30, 0, 60, 40))
    halves.save(here / "own.png")

    [path] = draw_scenes(here)

    with Image.open(path) as image:
        assert image.convert("L").getextrema()[0] > 200


@pytest.mark.parametrize(
    "text",
    [
        GLASS + "seting: {}\n",
        GLASS + "changes: [{crop: [0, 0, 1, 1], bright: 2}]\n",
        GLASS + "photo_file: own.png\n",
        "scene: [glass\n",
    ],
    ids=["misspelt", "two changes at once", "two sources", "not YAML"],
)
def test_a_wrong_description_is_refused_by_name(folder, text):
    with pytest.raises(BadPicture, match=r"^water\.yaml: "):
        read_picture(folder(water=text) / "water.yaml")


def test_a_picture_is_found_for_its_reader(folder):
    here = folder(gate=SIGNED, water=GLASS)
    draw_scenes(here)

    assert scene_file(here, "gen:scene/gate", "ja").name == "gate.ja.jpg"
    assert scene_file(here, "gen:card/water", "ja").name == "water.jpg"
    with pytest.raises(BadPicture, match=r"no such picture"):
        scene_file(here, "gen:scene/moon", "en")


def test_how_a_picture_looks_depends_on_its_seed_alone():
    assert film(Photo(), 3) == film(Photo(), 3)
    assert film(Photo(), 3) != film(Photo(), 4)
    assert film(Photo(blur=2.0), 3).grain == film(Photo(), 3).grain
    assert MOST_BYTES <= 140_000
