"""`mikiwame calibrate`, as somebody types it."""

import json

import numpy as np
import pytest
from click.testing import CliRunner

from literacy_app.cli.errand import Doors
from literacy_app.cli.main import mikiwame
from literacy_app.services.databases import open_databases
from tests.domain.making import a_learner, an_attempt
from tests.domain.pools import pool, rated, truth, turned

HEADER = (
    "learner,post,manipulated,author_rating,says_manipulated,confidence,answered_at"
)
LEARNER = {
    *("learner", "n", "n_manipulated", "hits", "misses", "false_alarms"),
    *("correct_rejections", "theta", "theta_se", "kappa", "kappa_se", "d_prime"),
    *("criterion", "a_prime", "brier", "overconfidence", "excluded"),
}
POST = {"post", "difficulty", "se", "n", "p_correct", "infit", "flagged"}
UPSIDE_DOWN = 7


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    """40 people's answers to 30 posts; one post has the wrong label."""
    chance = np.random.default_rng(20261123)
    of = truth(chance, 40, 30)
    answers = turned(pool(chance, of), UPSIDE_DOWN)
    ratings = rated(chance, of.b).mean
    lines = [HEADER]
    for learner, post, right in zip(
        answers.learner, answers.post, answers.right, strict=True
    ):
        manipulated = bool(answers.manipulated[post])
        said = int(manipulated == right)
        lines.append(
            f"l{learner},p{post},{int(manipulated)},{ratings[post]:.2f},{said},,"
        )
    path = tmp_path_factory.mktemp("table") / "answers.csv"
    path.write_text("\n".join(lines))
    return path


@pytest.fixture
def types(folder):
    """Type a command about a data folder in which the posts are ready."""

    def types(*words, lang="en"):
        nothing = Doors(*[lambda *_: 0] * 3)
        command = ["--data", str(folder), "--lang", lang, "calibrate", *map(str, words)]
        return CliRunner().invoke(mikiwame, command, obj=nothing)

    return types


@pytest.fixture
def practised(folder):
    """Records in which six people have each answered four posts."""
    dbs = open_databases(folder)
    posts = [dbs.bank.post(post_id) for post_id in dbs.bank.ids()]
    known = [post for post in posts if post.verdict in {"manipulated", "genuine"}]
    for number in range(6):
        learner = a_learner(id=f"learner-{number}", nickname=f"Sora {number}")
        dbs.records.enrol(learner)
        for post in known[:4]:
            dbs.records.keep_attempt(an_attempt(post, learner_id=learner.id))
    dbs.close()
    return known[:4]


def test_a_table_shows_every_post_and_names_those_for_review(types, table):
    said = types(table)

    assert said.exit_code == 0
    lines = said.stdout.splitlines()
    assert lines[0] == "Learners: 40. Posts: 30. Answers that count: 1200."
    assert [line.split()[0] for line in lines[3:33]] == [f"p{n}" for n in range(30)]
    assert lines[3 + UPSIDE_DOWN].endswith("yes")
    review = "Send to review, because the answers contradict the label: "
    assert any(line.startswith(f"{review}p{UPSIDE_DOWN}") for line in lines)
    assert lines[-1] == "Nothing was kept: posts are chosen as before."
    assert "見直しに出してください" in types(table, lang="ja").stdout


def test_a_script_reads_the_same(types, table):
    said = json.loads(types(table, "--json").output)

    assert set(said) == {"learners", "posts"}
    assert all(set(learner) == LEARNER for learner in said["learners"])
    assert all(set(post) == POST for post in said["posts"])
    assert [it["learner"] for it in said["learners"]] == [f"l{n}" for n in range(40)]
    assert said["posts"][UPSIDE_DOWN]["flagged"] is True
    assert sum(post["flagged"] for post in said["posts"]) <= 2
    assert all(0 < post["se"] < 0.7 for post in said["posts"])


def test_the_same_table_gives_the_same_report(types, table):
    assert types(table, "--json").output == types(table, "--json").output


def test_no_figure_is_not_a_number(types, tmp_path):
    alone = tmp_path / "one.csv"
    alone.write_text(f"{HEADER}\nama,p1,1,,1,,\n")

    def never(word):
        raise AssertionError(word)

    said = json.loads(types(alone, "--json").output, parse_constant=never)

    assert said["posts"][0]["n"] == 1


def test_bad_rows_are_all_named_and_nothing_is_kept(types, tmp_path, folder):
    bad = tmp_path / "bad.csv"
    bad.write_text(f"{HEADER}\nama,p1,perhaps,,1,,\nama,p2,1,,1,,\nbo,p1,1,,,,\n")
    before = (folder / "records.sqlite").read_bytes()

    said = types(bad, "--keep")

    assert (said.exit_code, said.stdout) == (1, "")
    assert f"{bad}:2:" in said.stderr
    assert f"{bad}:4:" in said.stderr
    assert (folder / "records.sqlite").read_bytes() == before


def test_records_are_calibrated_and_kept(types, folder, practised):
    said = types()

    assert said.exit_code == 0
    assert "Learners: 6. Posts: 4. Answers that count: 24." in said.stdout
    assert "The difficulty of 4 posts was kept" in said.stdout
    dbs = open_databases(folder)
    assert {post_id for post_id, _ in dbs.records.difficulties()} == {
        post.id for post in practised
    }
    dbs.close()


def test_a_dry_run_keeps_nothing(types, folder, practised):
    assert "Nothing was kept" in types("--dry-run").stdout

    said = json.loads(types("--dry-run", "--json").output)

    assert {post["post"] for post in said["posts"]} == {post.id for post in practised}
    dbs = open_databases(folder)
    assert not dbs.records.difficulties()
    dbs.close()


def test_a_table_of_other_posts_keeps_nothing(types, table):
    assert "None of these posts is installed here" in types(table, "--keep").stdout


def test_records_without_answers_are_told_in_words(types):
    said = types()

    assert (said.exit_code, said.stdout) == (1, "")
    assert "from the answers of 0 learners. At least 5 are needed" in said.stderr
    assert "5人以上が必要です" in types(lang="ja").stderr


def test_to_keep_and_not_to_keep_is_a_slip(types, table):
    assert types(table, "--keep", "--dry-run").exit_code == 2
