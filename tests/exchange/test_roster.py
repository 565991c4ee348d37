"""Lists of people: read for what is needed, refused where they are hostile."""

import io
import stat
import zipfile
from contextlib import suppress
from dataclasses import asdict
from datetime import date

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.errors_of_rosters import RosterUnreadable
from literacy_app.domain.roster import RosterFile
from literacy_app.exchange.roster.reading import read_roster
from tests.exchange.rosters import enrolled, manifest, oneroster, user

LINES = (
    "出席番号{0}ニックネーム{0}ふりがな{0}班\n"
    "01{0}あおい{0}あおい{0}A\n2{0}Ben{0}べん{0}B\n"
)


@pytest.fixture
def refused(tmp_path):
    def refused(raw, name="list.zip"):
        path = tmp_path / name
        path.write_bytes(raw)
        with pytest.raises(RosterUnreadable) as caught:
            read_roster(path)
        return caught.value.reason

    return refused


def archive(*entries, compress=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compress) as file:
        for name, content in entries:
            file.writestr(name, content)
    return out.getvalue()


def workbook(*rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_plain_list_is_read_however_it_was_saved(tmp_path, encoding, sign):
    path = tmp_path / "list.csv"
    path.write_bytes(LINES.format(sign).encode(encoding))
    first, second = read_roster(path).rows

    assert (first.number, first.nickname, first.reading) == ("01", "あおい", "あおい")
    assert (second.line, second.nickname, second.group) == (3, "Ben", "B")


def test_a_nickname_goes_before_a_full_name(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("Name,Nickname,E-mail\nEmma Smith,Emmy,e@mail.invalid\n", "utf-8")
    found = read_roster(path)

    assert found.rows[0].nickname == "Emmy"
    assert "mail.invalid" not in str(asdict(found))


def test_a_person_may_choose_the_columns(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("x,y\nAma,7\n", "utf-8")
    [row] = read_roster(path, {"nickname": 0, "number": 1}).rows

    assert (row.nickname, row.number) == ("Ama", "7")


def test_year_and_class_in_two_columns_are_one_class(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("学年,組,番号,名前\n6,2,1,はると\n", "utf-8")

    assert read_roster(path).rows[0].class_name == "6-2"


def test_a_workbook_is_read_with_numbers_and_formulas_as_seen(tmp_path):
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook(["番号", "名前"], [1, "はると"], [2.0, "=1+1"]))
    found = read_roster(path)

    assert [(it.line, it.number, it.nickname) for it in found.rows] == [
        (2, "1", "はると"),
        (3, "2", "=1+1"),
    ]


@pytest.mark.parametrize("no", ["metadata.jp.shussekiNo", "metadata.jp.ShussekiNo"])
@pytest.mark.parametrize("version", ["1.2", "1.2.1", "1.2_JP"])
def test_a_japanese_oneroster_is_read_in_both_spellings(tmp_path, no, version):
    path = oneroster(
        tmp_path / "or.zip",
        [user("u1", "陽翔", "佐藤", "はると"), user("g1", "恵", "佐藤")],
        [enrolled("c1", "u1", number="7"), enrolled("c1", "g1", "guardian")],
        no=no,
        version=version,
        more={"demographics.csv": b"\xff not even text"},
    )
    [row, guardian] = read_roster(path).rows

    assert (row.nickname, row.reading, row.number) == ("陽翔", "はると", "7")
    assert row.fuller == ("陽翔（佐）", "佐藤 陽翔")
    assert not guardian.class_source


def test_nothing_private_leaves_the_reader(tmp_path):
    path = oneroster(
        tmp_path / "or.zip", [user("u1", "Emma", "Smith")], [enrolled("c1", "u1")]
    )
    found = str(asdict(read_roster(path)))

    assert "Emma" in found
    assert not [it for it in ("mail.invalid", "0312345678", "hunter2") if it in found]


def test_who_was_moved_in_the_year_is_in_the_new_class(tmp_path):
    path = oneroster(
        tmp_path / "or.zip",
        [user("u1", "Emma", "Smith")],
        [enrolled("c1", "u1", end="2026-09-01"), enrolled("c2", "u1")],
    )
    rows = read_roster(path, on=date(2026, 11, 24)).rows

    assert [(it.class_source, it.gone) for it in rows] == [("c1", True), ("c2", False)]


def test_a_reference_to_nobody_is_a_fault_of_its_row(tmp_path):
    path = oneroster(
        tmp_path / "or.zip",
        [user("u1", "Emma", "Smith"), user("u1", "Ben", "Ito")],
        [enrolled("c1", "u1"), enrolled("c9", "u1"), enrolled("c1", "u9")],
    )
    faults = read_roster(path).faults

    assert sorted((it.file, it.row, it.why) for it in faults) == [
        ("enrollments.csv", 3, "class_unknown"),
        ("enrollments.csv", 4, "person_unknown"),
        ("users.csv", 3, "twice"),
    ]


def test_hostile_and_broken_archives_are_refused(refused):
    good = ("manifest.csv", manifest())
    link = zipfile.ZipInfo("users.csv")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16

    assert refused(archive(good, ("../users.csv", "x"))) == "unsafe_name"
    assert refused(archive(good, ("/etc/users.csv", "x"))) == "unsafe_name"
    assert refused(archive(good, ("C:\\users.csv", "x"))) == "unsafe_name"
    assert refused(archive(("export/manifest.csv", "x"))) == "folder_inside"
    assert refused(archive(good, (link, "/etc/passwd"))) == "link_inside"
    assert refused(archive(good, ("users.csv", b"0" * 5_000_000))) == "bomb"
    assert refused(archive(*((f"{n}.csv", "") for n in range(600)))) == "bomb"
    assert refused(archive(good, ("MANIFEST.csv", "x"))) == "doubled_inside"
    assert refused(archive(good)[:-30]) == "damaged"
    assert refused(archive(good)) == "table_missing"
    assert refused(archive(("readme.txt", "x"))) == "not_a_roster"
    assert (
        refused(archive(("manifest.csv", manifest(version="9")))) == "version_unknown"
    )


def test_an_entry_that_is_longer_than_it_says_is_refused(refused):
    raw = archive(("manifest.csv", manifest()), compress=zipfile.ZIP_STORED)
    size = len(manifest()).to_bytes(4, "little")

    assert refused(raw.replace(size, (9).to_bytes(4, "little"))) == "damaged"


def test_hostile_workbooks_are_refused(refused):
    entity = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    raw = workbook(["name"], ["Ama"])

    def with_part(content):
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
            for entry in old.infolist():
                sheet = entry.filename == "xl/worksheets/sheet1.xml"
                new.writestr(entry.filename, content if sheet else old.read(entry))
        return out.getvalue()

    assert refused(with_part(entity)) == "not_plain_xml"
    assert refused(with_part(entity.decode().encode("utf-16"))) == "not_plain_xml"
    assert refused(with_part(b"<worksheet>")) == "damaged"
    assert refused(bytes.fromhex("d0cf11e0a1b11ae1")) == "old_workbook"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b"\xe9,\xff\xfe\n", "not_text"),
        (b"\x89PNG\0\0", "not_text"),
        (b"nickname\n", "nobody"),
        (b"x,y\n1,2\n", "columns_missing"),
        (b"name,name\na,b\n", "columns_doubled"),
        (b"name\n" + b"a\n" * 20_001, "too_many_rows"),
    ],
)
def test_what_is_no_list_is_named(refused, raw, reason):
    assert refused(raw, "list.csv") == reason


def test_rows_that_cannot_be_read_are_named(tmp_path):
    path = tmp_path / "list.csv"
    lines = ["name,no", "Ama,1,stray", "B\0,2", "x" * 200_000 + ",3", "Dee,4", '"E,5']
    path.write_text("\n".join(lines), "utf-8")
    found = read_roster(path)

    assert [it.nickname for it in found.rows] == ["Dee"]
    assert [(it.row, it.why) for it in found.faults] == [
        (2, "cells"),
        (3, "no_letter"),
        (4, "cell_too_long"),
        (6, "quotes"),
    ]


def _answered(path, raw):
    path.write_bytes(raw)
    with suppress(RosterUnreadable):
        assert isinstance(read_roster(path), RosterFile)


@given(st.one_of(st.binary(max_size=300), st.text(max_size=200).map(str.encode)))
@settings(max_examples=150)
def test_any_bytes_are_a_list_or_a_trouble(tmp_path_factory, raw):
    path = tmp_path_factory.getbasetemp() / "any.csv"
    _answered(path, raw)
    _answered(path, b"nickname,number\n" + raw)
    _answered(path, archive(("manifest.csv", manifest()), ("users.csv", raw)))


@given(st.integers(0, 4000), st.binary(min_size=1, max_size=8))
@settings(max_examples=60)
def test_a_workbook_with_spoilt_bytes_is_a_list_or_a_trouble(
    tmp_path_factory, place, spoilt
):
    raw = workbook(["name", "no"], ["Ama", 1])
    at = place % len(raw)
    path = tmp_path_factory.getbasetemp() / "any.xlsx"
    _answered(path, raw[:at] + spoilt + raw[at + len(spoilt) :])
