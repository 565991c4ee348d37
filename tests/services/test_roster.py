"""Reading in lists of people: all or nothing, twice like once, nobody lost."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.access import NotAllowed, Session
from literacy_app.domain.errors_of_rosters import RosterAtFault, RosterOutdated
from literacy_app.domain.roster_plan import Wishes
from literacy_app.domain.roster_planning import plan_roster
from literacy_app.domain.roster_school import KnownSchool
from literacy_app.domain.school import Staff
from literacy_app.exchange.roster.reading import read_roster
from literacy_app.services import roster
from literacy_app.services.databases import open_databases
from tests.exchange.rosters import enrolled, oneroster, user

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
HEADER = "number,nickname,reading,group"


@pytest.fixture
def dbs(folder):
    dbs = open_databases(folder)
    yield dbs
    dbs.close()


@pytest.fixture
def check(dbs, tmp_path):
    """Check a plain list of class 6-2, or a file."""

    def check(*lines, header=HEADER, path=None, **how):
        if path is None:
            path = tmp_path / "list.csv"
            path.write_text("\n".join((header, *lines)), "utf-8")
            how = {"class_name": "6-2"} | how
        return roster.check_roster(dbs, path, now=NOW, **how)

    return check


@pytest.fixture
def read_in(dbs, check):
    def read_in(*lines, **how):
        return roster.carry_out(dbs, check(*lines, **how), now=NOW)

    return read_in


def people(dbs):
    """Return nickname to id of everybody, and who belongs to which class."""
    ids = {it.nickname: it.id for it in dbs.records.learners()}
    names = {person: name for name, person in ids.items()}
    classes = {
        made.name: {
            names[it.person_id]: it.number for it in dbs.records.members(made.id)
        }
        for made in dbs.records.classes()
    }
    return ids, classes


def faults(plan):
    return [(it.row, it.column, it.why) for it in plan.faults]


def test_a_class_is_read_in_once_however_often(dbs, read_in, check):
    read_in("01,Aoi,あおい,A", "02,Ben,,B")
    again = check("１,Aoi,あおい,A", "2,Ben,,B")

    assert again.nothing_to_do
    assert people(dbs)[1] == {"6-2": {"Aoi": "01", "Ben": "02"}}
    assert not any(it.pin_hash for it in dbs.records.learners())


def test_what_clashes_is_named_and_can_be_mended(dbs, check):
    plan = check(
        "05,Ken,,B", "05,Leo,,B", "6,,,B", "7,Ｋｅｎ,,B", "x,Nao,,B", "9,=1+1,,B"
    )
    mends = {
        (3, "number"): "10",
        (4, "nickname"): "Mio",
        (5, "nickname"): "Ken T",
        (6, "number"): "11",
        (7, "nickname"): "Rin",
    }

    assert faults(plan) == [
        (3, "number", "number_used"),
        (4, "nickname", "empty"),
        (5, "nickname", "nickname_taken"),
        (6, "number", "not_a_number"),
        (7, "nickname", "formula"),
    ]
    assert {it.next_free for it in plan.faults if it.column == "number"} == {10}
    with pytest.raises(RosterAtFault):
        roster.carry_out(dbs, plan, now=NOW)
    assert not dbs.records.learners()
    wishes = plan.wishes
    for (line, column), text in mends.items():
        wishes = roster.mended(plan, line, column, text)
        plan = roster.check_again(dbs, plan, wishes)
    assert not plan.faults
    assert plan.ready == 6


def test_the_ready_rows_alone_archive_nobody(dbs, read_in, check):
    read_in("1,Aoi,,A", "2,Ben,,A")
    plan = roster.without_faulty(check("1,Aoi,,A", "3,,,A", "4,Dee,,A"))
    roster.carry_out(dbs, plan, now=NOW)

    assert plan.ready == 2
    assert set(people(dbs)[1]["6-2"]) == {"Aoi", "Ben", "Dee"}


def test_a_group_nobody_is_in_is_a_slip(read_in, check):
    read_in("1,Aoi,,A", "2,Ben,,B")
    [fault] = check("1,Aoi,,A", "2,Ben,,D").faults

    assert (fault.why, fault.choices) == ("group_unknown", ("A", "B"))


def test_nobody_inherits_answers_when_numbers_move_up(dbs, read_in):
    read_in("1,Aoi,,A", "2,Ben,,A")
    before, _ = people(dbs)
    read_in("1,Abe,,A", "2,Aoi,,A", "3,Ben,,A")
    after, classes = people(dbs)

    assert {name: after[name] for name in before} == before
    assert classes == {"6-2": {"Abe": "1", "Aoi": "2", "Ben": "3"}}


def test_a_new_nickname_at_the_same_number_keeps_progress(dbs, read_in):
    read_in("1,Aoi,,A", "2,Ben,,A")
    before, _ = people(dbs)
    plan = read_in("1,Aoi,,A", "2,Benji,,A")

    assert people(dbs)[0]["Benji"] == before["Ben"]
    assert [it.was for it in plan.rows if it.was] == ["Ben"]


def test_who_left_is_archived_and_taken_up_again(dbs, read_in):
    read_in("1,Aoi,,A", "2,Ben,,A")
    before, _ = people(dbs)
    gone = read_in("1,Aoi,,A")
    assert gone.learners.counts["archived"] == 1
    assert dbs.records.listing(before["Ben"]).archived_at == NOW
    back = read_in("1,Aoi,,A", "3,Ben,,A")

    assert back.learners.counts["new"] == 0
    assert people(dbs)[0] == before
    assert dbs.records.listing(before["Ben"]).archived_at is None


def test_a_list_that_is_not_complete_archives_nobody(dbs, read_in, check):
    read_in("1,Aoi,,A", "2,Ben,,A")
    plan = check("3,Cy,,A")
    part = roster.check_again(dbs, plan, roster.with_complete(plan, complete=False))

    assert plan.learners.counts["archived"] == 2
    assert part.learners.counts["archived"] == 0
    assert part.learners.counts["new"] == 1


def test_a_plan_that_is_out_of_date_changes_nothing(dbs, read_in, check):
    plan = check("1,Aoi,,A")
    read_in("1,Ben,,A")
    with pytest.raises(RosterOutdated):
        roster.carry_out(dbs, plan, now=NOW)

    assert set(people(dbs)[0]) == {"Ben"}


def test_a_school_moves_renames_and_lets_go_by_sourced_id(dbs, read_in, tmp_path):
    whole = oneroster(
        tmp_path / "a.zip",
        [
            *(user("u1", "Emma", "Smith"), user("u2", "Emma", "Ito")),
            *(user("u3", "陽翔", "佐藤", "はると"), user("t1", "Yuki", "Tanaka")),
        ],
        [
            *(enrolled("c1", "u1"), enrolled("c1", "u2"), enrolled("c2", "u3")),
            enrolled("c1", "t1", "teacher"),
        ],
    )
    dbs.records.keep_staff(Staff("head", "Head", "admin", "", "", NOW))
    dbs.sit_down(Session("head", "admin"))
    first, again = read_in(path=whole), read_in(path=whole)
    before, _ = people(dbs)
    assert (first.learners.counts["new"], first.teachers.counts["new"]) == (3, 1)
    assert again.nothing_to_do
    assert set(before) == {"Emma S.", "Emma I.", "陽翔"}
    delta = oneroster(
        tmp_path / "b.zip",
        [user("u3", "Haruto", "Sato", status="active"), user("u9", "Emma", "Ota")],
        [
            enrolled("c1", "u1", status="tobedeleted"),
            enrolled("c2", "u2", status="active"),
            *(enrolled("c1", "u2", status="tobedeleted"), enrolled("c2", "u9")),
        ],
        classes=(),
        mode="delta",
    )
    changed = read_in(path=delta)
    after, classes = people(dbs)

    assert changed.learners.counts == {
        "new": 1,
        "changed": 1,
        "unchanged": 0,
        "archived": 1,
    } | {"unchanged": changed.learners.counts["unchanged"]}
    assert after["Haruto"] == before["陽翔"]
    assert set(classes["6-2"]) >= {"Emma I.", "Haruto"}
    assert dbs.records.listing(before["Emma S."]).archived_at == NOW


def test_a_teacher_changes_own_classes_only(dbs, read_in, check):
    for name in ("tanaka", "mori"):
        dbs.records.keep_staff(Staff(name, name, "teacher", "", "", NOW))
    dbs.sit_down(Session("tanaka", "teacher"))
    read_in("1,Aoi,,A")
    dbs.sit_down(Session("mori", "teacher"))
    with pytest.raises(NotAllowed):
        check("1,Aoi,,A", "2,Ben,,A")
    dbs.sit_down(Session("tanaka", "teacher"))
    read_in("1,Aoi,,A", "2,Ben,,A")

    assert {it.act for it in dbs.records.acts(NOW)} == {"import_roster"}
    dbs.sit_down(Session("aoi", "learner"))
    with pytest.raises(NotAllowed):
        check("1,Aoi,,A")


@given(data=st.data())
@settings(max_examples=25)
def test_the_order_of_rows_does_not_matter(data, tmp_path_factory):
    names = data.draw(
        st.lists(st.sampled_from("ABCDEFGHIJ"), unique=True, min_size=1, max_size=8)
    )
    lines = [f"{n},{name},,A" for n, name in enumerate(names, start=1)]
    mixed = data.draw(st.permutations(lines))
    path = tmp_path_factory.getbasetemp() / "mixed.csv"
    found = []
    for order in (lines, mixed):
        path.write_text("\n".join((HEADER, *order)), "utf-8")
        file = read_roster(path)
        wishes = Wishes(class_name="6-2")
        plan = plan_roster(file, KnownSchool(), wishes, lambda: "id")
        found.append((plan.learners.counts, plan.classes, sorted(_seen(plan))))

    assert found[0] == found[1]


def _seen(plan):
    return [(it.number, it.nickname, it.state) for it in plan.rows]


def test_a_list_never_makes_the_first_staff(dbs, check, tmp_path):
    """Nobody of them has a password, so nobody could get in any more."""
    path = oneroster(
        tmp_path / "a.zip",
        [user("t1", "Yuki", "Tanaka")],
        [enrolled("c1", "t1", "teacher")],
    )
    plan = check(path=path)
    with pytest.raises(NotAllowed):
        roster.carry_out(dbs, plan, now=NOW)

    assert plan.teachers.counts["new"] == 1
    assert not dbs.records.has_staff()
