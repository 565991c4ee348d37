"""Posts in a terminal: for people in their language, for scripts as JSON."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from literacy_app.cli.errand import Doors
from literacy_app.cli.main import mikiwame


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return tmp_path_factory.mktemp("data")


@pytest.fixture
def run(data):
    """Run `mikiwame bank …` as at a terminal; draw_post tells what it was asked."""
    drawn = []

    def draw_post(errand, post_id, folder):
        drawn.append((post_id, folder, errand.lang))
        return 0

    def ask(*words, lang="en"):
        doors = Doors(window=None, tour=None, draw_post=draw_post)
        before = ["--data", str(data), "--lang", lang, "bank"]
        return CliRunner().invoke(mikiwame, [*before, *words], obj=doors)

    ask.drawn = drawn
    return ask


def test_info_counts_the_posts_in_both_languages(run):
    assert "32 tactics" in run("info").stdout
    assert "手口 32 種類" in run("info", lang="ja").stdout
    facts = json.loads(run("info", "--json").stdout)
    assert facts["posts"] == sum(facts["by_type"].values())
    assert facts["packs"][0]["id"] == "org.mikiwame.core"


def test_search_tells_where_words_stand(run):
    said = run("search", "選挙", "--lang", "ja", "--limit", "2", lang="ja")

    assert said.exit_code == 0
    assert "みなも市選挙管理委員会" in said.stdout
    assert said.stderr == "2 か所見つかりました。\n"
    hits = json.loads(run("search", "dam", "--json").stdout)
    assert {hit["lang"] for hit in hits} == {"en"}


def test_searching_in_vain_is_no_fault(run):
    said = run("search", "xyzzy")

    assert (said.exit_code, said.stdout) == (0, "")
    assert said.stderr == "0 places found.\n"


def test_show_tells_everything_about_a_post(run):
    said = run("show", "p-river-release-m").stdout

    for words in ("manipulated", "@minamo_bousai_news", "17:25", "City website"):
        assert words in said
    assert said.rindex("What is true") > said.rindex("What a careful reader does")
    assert "ごまかし" in run("show", "p-river-release-m", lang="ja").stdout
    assert "みなも川" in run("show", "p-river-release-m", "--lang", "ja").stdout


def test_show_gives_a_script_the_whole_post(run):
    post = json.loads(run("show", "p-bike-chart-m", "--json").stdout)

    assert post["verdict"] == "manipulated"
    assert post["media"][0]["chart"]["y_min"] == 395
    assert post["posted_before"] == 24 * 60 * 60
    assert post["text"]["ja"]["spans"][0]["span_id"] == "s1"


def test_pictures_are_drawn_by_the_window_side(run, tmp_path):
    said = run("show", "p-tap-water-g", "--png", str(tmp_path))

    assert said.exit_code == 0
    ((post_id, folder, _),) = run.drawn
    assert json.loads(run("show", post_id, "--json").stdout)["pair"] == "tap-water"
    assert folder == tmp_path


def test_pictures_speak_the_language_that_was_named_last(run, tmp_path):
    run("show", "p-tap-water-g", "--lang", "ja", "--png", str(tmp_path))
    run("show", "p-tap-water-g", "--png", str(tmp_path), lang="ja")
    run("show", "p-tap-water-g", "--lang", "en", "--png", str(tmp_path), lang="ja")

    assert [lang for _, _, lang in run.drawn] == ["ja", "ja", "en"]


def test_a_folder_that_cannot_be_made_is_told_in_one_sentence(run, tmp_path):
    (tmp_path / "file").write_text("")
    said = run("show", "p-tap-water-g", "--png", str(tmp_path / "file" / "in"))

    assert (said.exit_code, run.drawn) == (1, [])
    assert "cannot be made or written to" in said.stderr


def test_an_unknown_post_is_told_in_one_sentence(run):
    said = run("show", "nothing")

    assert (said.exit_code, said.stdout) == (1, "")
    assert "nothing" in said.stderr
    assert "Traceback" not in said.stderr


def test_a_name_for_several_posts_names_them(run):
    said = run("show", "tap-water")

    assert (said.exit_code, said.stdout) == (1, "")
    assert "p-tap-water-m" in said.stderr
    assert "p-tap-water-g" in said.stderr


@pytest.mark.parametrize(
    "words", [["search"], ["show"], ["search", "x", "--limit", "0"], ["nothing"]]
)
def test_a_command_used_wrongly_exits_with_2(run, words):
    assert run(*words).exit_code == 2
