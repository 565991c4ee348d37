"""`mikiwame measure`: a table of answers in, what it tells out."""

import json
import re
import subprocess
import sys
from pathlib import Path
from unicodedata import east_asian_width

import pytest
from click.testing import CliRunner

from literacy_app.cli.errand import Doors
from literacy_app.cli.main import mikiwame

HEADER = (
    "learner,post,manipulated,author_rating,says_manipulated,confidence,answered_at"
)
COUNTS = ["n", "n_manipulated", "hits", "misses", "false_alarms", "correct_rejections"]
LEARNER = [
    *("learner", *COUNTS, "theta", "theta_se", "kappa", "kappa_se"),
    *("d_prime", "criterion", "a_prime", "brier", "overconfidence", "excluded"),
]
POST = ["post", "difficulty", "se", "n", "p_correct", "infit", "flagged"]


@pytest.fixture
def sheet(tmp_path):
    """Write ten manipulated and ten genuine posts, judged by はると and by Cy."""
    lines = [
        f"{who},p{n},{n % 2},,{says},{sure},"
        for n in range(20)
        for who, says, sure in (("はると", n % 2 if n != 4 else 1, 90), ("Cy", 1, ""))
    ]
    path = tmp_path / "answers.csv"
    path.write_text("\n".join([HEADER, *lines]), encoding="utf-8")
    return path


def measure(*words, lang="en"):
    doors = Doors(window=None, tour=None, draw_post=None)
    said = ["--lang", lang, "measure", *map(str, words)]
    return CliRunner().invoke(mikiwame, said, obj=doors)


def never(constant):
    raise ValueError(constant)


def test_a_script_gets_exactly_the_promised_figures(sheet):
    facts = json.loads(measure(sheet, "--json").stdout, parse_constant=never)

    assert list(facts) == ["learners", "posts"]
    assert [list(it) for it in facts["learners"]] == [LEARNER] * 2
    assert [list(it) for it in facts["posts"]] == [POST] * 20
    assert [it["learner"] for it in facts["learners"]] == ["はると", "Cy"]
    assert facts["learners"][1]["brier"] is None
    assert {it["se"] for it in facts["posts"]} == {None}
    assert {it["flagged"] for it in facts["posts"]} == {False}


def test_a_cynic_is_at_zero_for_a_script_too(sheet):
    careful, cynic = json.loads(measure(sheet, "--json").stdout)["learners"]

    assert abs(cynic["theta"]) <= 0.10
    assert cynic["kappa"] > 2
    assert careful["theta"] > 1.2


def test_calibrated_difficulties_have_an_error(sheet):
    facts = json.loads(measure(sheet, "--calibrated", "--json").stdout)

    assert all(it["se"] > 0 for it in facts["posts"])


def test_people_get_a_table_in_which_everything_stands_in_its_column(sheet):
    said = measure(sheet).stdout.splitlines()

    assert said[0] == "Learners: 2. Posts: 20. Answers that count: 40."
    # Two kanji take the room of four letters, so the figures still line up.
    assert [line.rstrip()[-1] for line in said[7:9]] == ["0", "0"]
    assert re.match(r"はると +20 +10/10 +9/10 +\+\d\.\d\d ± 0\.\d\d ", said[3])
    assert re.match(r"Cy +0\.00 +-1\.\d\d +0\.50 +– +– +0$", said[8])
    assert "Of the answers given with 90 % confidence, 19 of 20 were right" in "".join(
        said
    )


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_tables_are_no_wider_than_a_terminal(sheet, lang):
    """A nickname has at most 20 letters."""
    rows = sheet.read_text("utf-8").replace("Cy,", "A nickname of twenty,")
    sheet.write_text(rows, encoding="utf-8")
    blocks = measure(sheet, lang=lang).stdout.split("\n\n")
    tables = [blocks[1], blocks[2], blocks[4]]

    assert all(table.count("\n") >= 2 for table in tables)
    for line in "\n".join(tables).splitlines():
        assert sum(1 + (east_asian_width(it) in "WF") for it in line) <= 80


def test_people_are_answered_in_japanese(sheet):
    said = measure(sheet, lang="ja").stdout

    assert said.startswith("練習した人2人、投稿20件、数に入れた回答40件")
    assert "κ は判断のかたよりです" in said


def test_bad_rows_are_all_named_and_nothing_is_measured(sheet):
    more = ["Cy,p1,0,,1,,", "Cy,p21,?,,1,20,", "x,p1"]
    sheet.write_text("\n".join([sheet.read_text("utf-8"), *more]), encoding="utf-8")
    said = measure(sheet, "--json")

    assert (said.exit_code, said.stdout) == (1, "")
    assert "Things to mend: 4." in said.stderr
    found = [int(n) for n in re.findall(r"answers\.csv:(\d+):", said.stderr)]
    assert found == [42, 43, 43, 44]
    assert "lines 4 and 42" in said.stderr


def test_a_missing_file_is_said_in_one_sentence(tmp_path):
    said = measure(tmp_path / "no.csv")

    assert (said.exit_code, said.stdout) == (1, "")
    assert len(said.stderr.splitlines()) == 1


def test_the_same_file_gives_the_same_bytes_in_another_process(sheet):
    def told():
        return subprocess.run(
            [sys.executable, "-m", "literacy_app", "measure", str(sheet), "--json"],
            cwd=Path(__file__).parents[2],
            capture_output=True,
            check=True,
            timeout=60,
        ).stdout

    first = told()

    assert first == told()
    assert "はると".encode() in first
