"""Tables of answers from elsewhere: read whole, or every fault named at once."""

import csv
import io
import os
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.answer_table import AnswerRow
from literacy_app.domain.errors_of_tables import AnswersAtFault, TableUnreadable
from literacy_app.exchange.answer_table import read_answers

HEADER = (
    "learner,post,manipulated,author_rating,says_manipulated,confidence,answered_at"
)
GROWTH = f"{HEADER},occasion,form,b"
AMA = AnswerRow(
    line=2,
    learner="ama",
    post="p1",
    manipulated=True,
    author_rating=0.5,
    says_manipulated=False,
    confidence=0.8,
    answered_at=None,
)
NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def table(tmp_path):
    """Write a table and read it; lines are given without the header."""

    def table(*lines, header=HEADER, growth=False, encoding="utf-8", end="\n"):
        path = tmp_path / "answers.csv"
        path.write_bytes(
            "".join(f"{it}{end}" for it in (header, *lines)).encode(encoding)
        )
        return read_answers(path, growth=growth)

    return table


@pytest.fixture
def faults(table):
    """Write a table with faults and return (line, what, text) of each."""

    def faults(*lines, **how):
        with pytest.raises(AnswersAtFault) as caught:
            table(*lines, **how)
        return [(it.line, it.what, it.text) for it in caught.value.faults]

    return faults


def test_an_answer_is_read_as_it_was_given(table):
    said = "ama,p1,1,0.5,0,80,2026-11-23T18:00:00+09:00"
    [row] = table(said)

    assert row == replace(AMA, answered_at=NINE)
    assert not row.right


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_excel_in_japan_is_understood(table, encoding, end):
    [row] = table("はると,水道の投稿,TRUE,,FALSE,,", encoding=encoding, end=end)

    assert (row.learner, row.post) == ("はると", "水道の投稿")
    assert (row.author_rating, row.confidence, row.answered_at) == (None, None, None)


def test_columns_stand_in_any_order_beside_others(table):
    header = '"Post",note, LEARNER ,answered_at,says_manipulated,confidence,'
    header += "author_rating,manipulated"
    [row] = table('p1,"read, twice",ama,,no,0.8,0.5,Yes', header=header)

    assert row == AMA


@pytest.mark.parametrize(
    ("word", "meant"),
    [("1", True), ("0", False), ("True", True), ("FALSE", False), ("yes", True)],
)
def test_yes_and_no_are_written_in_many_ways(table, word, meant):
    [row] = table(f"ama,p1,{word},,{word},,")

    assert (row.manipulated, row.says_manipulated) == (meant, meant)


@pytest.mark.parametrize(
    ("said", "meant"),
    [("50", 0.5), ("100", 1.0), ("1", 1.0), ("0.7", 0.7), ("70%", 0.7), ("70 ％", 0.7)],
)
def test_confidence_is_a_share_or_per_cent(table, said, meant):
    [row] = table(f"ama,p1,1,,1,{said},")

    assert row.confidence == pytest.approx(meant)


@pytest.mark.parametrize("said", ["49", "0.4", "101", "1.2", "-60", "nan", "inf", "1%"])
def test_no_one_is_less_sure_than_a_coin_of_their_own_judgement(faults, said):
    assert faults(f"ama,p1,1,,1,{said},") == [(2, "confidence", said)]


@pytest.mark.parametrize("said", ["6.1", "-7", "nan", "inf", "hard", "0,5"])
def test_a_rating_is_a_number_of_logits(faults, said):
    assert faults(f'ama,p1,1,"{said}",1,,') == [(2, "author_rating", said)]


def test_times_with_and_without_zone_can_be_compared(table):
    rows = table(
        "ama,p1,1,,1,,2026-11-23T09:00:00Z",
        "ama,p2,1,,1,,2026-11-22 09:00",
        "ama,p3,1,,1,,2026-11-24",
    )

    assert sorted(rows, key=lambda row: row.answered_at) == [rows[1], rows[0], rows[2]]


@pytest.mark.parametrize(
    "said",
    ["yesterday", "09:00", "2026-13-01", "2026/13/1", "11/23/2026", "2026/1/5 25:00"],
)
def test_what_is_no_time_is_named(faults, said):
    assert faults(f"ama,p1,1,,1,,{said}") == [(2, "answered_at", said)]


def test_a_time_that_excel_in_japan_saved_is_understood(table):
    rows = table(
        "ama,p1,1,,1,,2026/1/5 9:05",
        "ama,p2,1,,1,,2026/01/05 09:05:07",
        "ama,p3,1,,1,,2026/1/5",
    )

    assert [f"{row.answered_at:%Y-%m-%d %H:%M:%S}" for row in rows] == [
        "2026-01-05 09:05:00",
        "2026-01-05 09:05:07",
        "2026-01-05 00:00:00",
    ]


@pytest.mark.parametrize("said", ["0001-01-01", "9999-12-31T23:59:59"])
def test_the_ends_of_the_calendar_break_nothing(table, said):
    """Some calendars of some machines reach further than others."""
    with suppress(AnswersAtFault):
        [row] = table(f"ama,p1,1,,1,,{said}")
        assert row.answered_at.tzinfo


def test_every_fault_is_named_with_its_line(faults):
    found = faults(
        "ama,p1,1,,1,,",
        "",
        ",p1,maybe,,1,45,",
        '"be\nn",p2,1,9,,,',
        "cy,p3,1,,1,",
        "dee,p4,1,,1,,,stray",
        "eve,,0,,0,,",
    )

    assert found == [
        (4, "learner", ""),
        (4, "manipulated", "maybe"),
        (4, "confidence", "45"),
        (5, "author_rating", "9"),
        (5, "says_manipulated", ""),
        (7, "width", ""),
        (8, "width", ""),
        (9, "post", ""),
    ]


def test_a_post_has_one_truth(table):
    with pytest.raises(AnswersAtFault) as caught:
        table("ama,p1,1,,1,,", "ben,p2,0,,0,,", "ben,p1,0,,0,,")
    [fault] = caught.value.faults

    assert (fault.line, fault.other_line, fault.text) == (4, 2, "p1")


def test_an_open_quotation_mark_is_named_where_it_was_opened(faults):
    assert faults("ama,p1,1,,1,,", '"ben,p1,1,,1,,', "cy,p1,1,,1,,") == [
        (3, "quotes", "")
    ]
    assert faults("ama,p1,1,,1,,", '"b"en,p1,1,,1,,', "cy,,1,,1,,") == [
        (3, "quotes", ""),
        (4, "post", ""),
    ]


def test_a_cell_without_end_is_not_blamed_on_quotation_marks(faults):
    endless = "x" * 200_000
    assert faults("ama,p1,1,,1,,", f"{endless},p1,1,,1,,", "cy,,1,,1,,") == [
        (3, "too_long", ""),
        (4, "post", ""),
    ]


def test_a_sign_that_is_no_letter_is_named_with_its_line(faults):
    assert faults("ama,p1,1,,1,,", "b\0,p1,1,,1,,", "cy,p1,1,,1,,") == [
        (3, "no_letter", "")
    ]


def test_blank_lines_are_no_answers(table):
    rows = table("", "ama,p1,1,0.5,0,80,", ",,,,,,", "   ", "ben,p1,1,,1,,,,")

    assert [(row.line, row.learner) for row in rows] == [(3, "ama"), (6, "ben")]


def test_growth_asks_for_the_occasion_too(table, faults):
    rows = table(
        "ama,p1,1,,1,,,pre,A,-0.4", "ama,p2,0,,1,,,POST,B,", header=GROWTH, growth=True
    )

    assert [(it.occasion, it.form, it.b) for it in rows] == [
        ("pre", "A", -0.4),
        ("post", "B", None),
    ]
    assert faults("ama,p1,1,,1,,,later,A,7", header=GROWTH, growth=True) == [
        (2, "occasion", "later"),
        (2, "b", "7"),
    ]


@pytest.mark.parametrize(
    ("content", "reason", "columns"),
    [
        (b"", "empty", ()),
        (b"\n\r\n", "empty", ()),
        (HEADER.encode(), "no_answers", ()),
        (
            b"learner,post\nama,p1\n",
            "columns_missing",
            ("manipulated", "author_rating"),
        ),
        (f"{HEADER},Post\n".encode(), "columns_doubled", ("post",)),
        (f"{HEADER}\nama,p1,1,,1,,".replace(",", ";").encode(), "no_commas", ()),
        (f"{HEADER}\nama,p1,1,,1,,".replace(",", "\t").encode(), "no_commas", ()),
        (b"\x89PNG\r\n\x1a\n\x00\xff\xfe", "not_text", ()),
        (f"{HEADER}\n".encode("utf-16"), "not_text", ()),
    ],
)
def test_what_is_no_table_is_said_in_one_word(tmp_path, content, reason, columns):
    path = tmp_path / "answers.csv"
    path.write_bytes(content)

    with pytest.raises(TableUnreadable) as caught:
        read_answers(path)

    assert caught.value.reason == reason
    assert caught.value.columns[:2] == columns


def test_a_file_that_is_not_there_or_is_a_folder_is_said_to_be(tmp_path):
    for path, reason in ((tmp_path / "no.csv", "missing"), (tmp_path, "folder")):
        with pytest.raises(TableUnreadable) as caught:
            read_answers(path)
        assert caught.value.reason == reason


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_a_file_that_may_not_be_read_is_said_to_be_closed(tmp_path):
    path = tmp_path / "answers.csv"
    path.write_text(HEADER)
    path.chmod(0)

    with pytest.raises(TableUnreadable, match="closed"):
        read_answers(path)


cells = st.sampled_from(
    ["", "1", "0", "yes", "ama", "p1", "0.5", "99", "%", "2026-11-23", '"', "\n", "é"]
)
tables = st.lists(st.lists(cells, max_size=9).map(",".join), max_size=6).map("\n".join)
contents = (
    st.binary(max_size=200)
    | tables.map(str.encode)
    | tables.map(lambda it: f"{HEADER}\n{it}".encode())
    | st.binary(max_size=80).map(lambda it: HEADER.encode() + b"\n" + it)
)


def in_order(trouble):
    lines = [fault.line for fault in getattr(trouble, "faults", ())]
    assert lines == sorted(lines)
    assert 0 not in lines


@settings(max_examples=300)
@given(contents, st.booleans())
def test_any_file_is_answers_or_a_trouble(tmp_path_factory, content, growth):
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(content)
    try:
        rows = read_answers(path, growth=growth)
    except (AnswersAtFault, TableUnreadable) as trouble:
        in_order(trouble)
    else:
        assert rows


names = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1
).filter(lambda name: name == name.strip() != "")
logits = st.none() | st.floats(-6, 6)
moments = st.none() | st.integers(0, 2**32).map(
    lambda seconds: datetime.fromtimestamp(seconds, UTC)
)
answers = st.tuples(
    names, names, st.booleans(), logits, st.none() | st.floats(0.5, 1), moments
)


@settings(max_examples=100)
@given(st.lists(answers, min_size=1, max_size=5, unique_by=lambda it: it[1]))
def test_what_was_written_is_read_again(tmp_path_factory, given_answers):
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(HEADER.split(","))
    for learner, post, side, rating, sure, moment in given_answers:
        when = moment.isoformat() if moment else ""
        writer.writerow([learner, post, int(side), rating, int(not side), sure, when])
    path = tmp_path_factory.getbasetemp() / "again.csv"
    path.write_bytes(text.getvalue().encode())

    rows = read_answers(path)

    assert [
        (
            it.learner,
            it.post,
            it.manipulated,
            it.author_rating,
            it.confidence,
            it.answered_at,
        )
        for it in rows
    ] == given_answers
    assert all(it.says_manipulated != it.manipulated for it in rows)


def test_a_long_table_takes_seconds(tmp_path):
    """A hundred thousand answers; a million take ten times as long."""
    start = datetime(2026, 11, 1, tzinfo=UTC)
    path = tmp_path / "answers.csv"
    with path.open("w") as file:
        file.write(f"{HEADER}\n")
        for n in range(100_000):
            when = start + timedelta(seconds=n)
            file.write(f"l{n // 40},p{n % 2000},{n % 2},0.5,1,80,{when}\n")

    assert len(read_answers(path)) == 100_000
