"""L34 on the shipped workshops, as they are and with a fault planted."""

import shutil

import pytest

from literacy_app.content.linter.rules.lessons import workshops
from literacy_app.content.linter.written import WrittenPack
from literacy_app.content.pack_files import study_pack
from literacy_app.places import bundled

SHORT = "workshops/45-minutes.yaml"


@pytest.fixture
def pack(tmp_path):
    """The shipped posts and workshops, without the modules."""
    core = bundled("lessons") / "core"
    for name in ("posts", "workshops"):
        shutil.copytree(core / name, tmp_path / name)
    for name in ("pack.yaml", "tactics.yaml"):
        shutil.copy(core / name, tmp_path / name)
    return tmp_path


def told(folder):
    study = study_pack(folder)
    written = WrittenPack(
        study.pack, folder, study.written, is_pack=True, lessons=study.lessons
    )
    return [(f.rule, f.line, f.what) for f in workshops.rule(written)]


def test_the_shipped_workshops_keep_the_rule(pack):
    assert not told(pack)


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        ("minutes: 45", "minutes: 44", "The minutes add up to 45"),
        ("p-underpass-m", "p-underpass-g", "Genuine posts: 3 of 4"),
        ("p-underpass-m", "p-nowhere-m", "There is no post p-nowhere-m"),
        ("p-underpass-m", "p-station-lights-m", "for LS"),
    ],
)
def test_a_workshop_that_breaks_it_is_named_with_its_line(pack, good, bad, said):
    file = pack / SHORT
    source = file.read_text(encoding="utf-8")
    file.write_text(source.replace(good, bad, 1), encoding="utf-8")

    [(rule, line, _), *_] = [each for each in told(pack) if said in each[2]]
    assert rule == "L34"
    assert line > 1
