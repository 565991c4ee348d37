"""Opening: quick when all is well, and careful when something is not."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlite_utils

from literacy_app.domain.errors import (
    RecordsAreDamaged,
    RecordsAreNewer,
    RecordsMissing,
)
from literacy_app.domain.event import FIRST_LINK, canonical, link, sha256_of
from literacy_app.storage.records import migrations, names
from literacy_app.storage.records.opening import open_records
from literacy_app.storage.records.payloads import learner_facts, written
from tests.domain.making import NOW, a_learner, a_post, an_attempt

REPOSITORY = Path(__file__).parents[3]


@pytest.fixture
def file(tmp_path):
    """Records with a learner and enough answers to fill several pages, closed."""
    with open_records(tmp_path) as records:
        records.enrol(a_learner(id="ama", nickname="Ama"))
        with records.together():
            for number in range(30):
                records.keep_attempt(an_attempt(a_post(id=f"post-{number}")))
    return tmp_path / "records.sqlite"


def old_records(folder):
    """Write records as the app wrote them when it had one migration."""
    ama = a_learner(id="ama", nickname="Ama")
    payload = canonical({**learner_facts(ama), "salt": "s"})
    head = ("device", 1, written(NOW), "learner_enrolled", "ama")
    chain = link(FIRST_LINK, head, sha256_of(payload))
    db = sqlite_utils.Database(folder / "records.sqlite")
    migrations.records.apply(db, stop_before=names.MIGRATIONS[1])
    with db.conn:
        row = (*head, payload, sha256_of(payload), chain)
        db.execute("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        db.execute("INSERT INTO meta VALUES ('device_id', 'device')")
    db.close()
    return ama


def said_by(path):
    db = sqlite3.connect(path)
    lines = list(db.iterdump())
    db.close()
    return lines


def test_records_of_an_older_app_are_copied_before_they_change(tmp_path):
    ama = old_records(tmp_path)
    as_it_was = said_by(tmp_path / "records.sqlite")

    with open_records(tmp_path) as records:
        assert records.learners() == (ama,)
        assert records.verify().sound

    copy = tmp_path / "records.sqlite.before-0002_events_only_grow"
    assert said_by(copy) == as_it_was


def test_an_upgrade_that_was_cut_short_is_taken_up_again(tmp_path):
    ama = old_records(tmp_path)
    (tmp_path / "records.sqlite.before-0002_events_only_grow.part").write_text("half")
    db = sqlite_utils.Database(tmp_path / "records.sqlite")
    migrations.records.apply(db)  # and the power went before the views were made
    db.close()

    with open_records(tmp_path) as records:
        assert records.learners() == (ama,)


def test_a_first_start_that_was_cut_short_is_taken_up_again(tmp_path):
    (tmp_path / "records.sqlite.new").write_text("half")
    (tmp_path / "records.sqlite-journal").write_text("of a file long gone")

    with open_records(tmp_path) as records:
        assert records.learners() == ()


def test_records_from_the_future_are_left_alone(file):
    db = sqlite_utils.Database(file)
    db.table("_sqlite_migrations").insert(
        {"migration_set": "records", "name": "9999_from_tomorrow", "applied_at": ""}
    )
    db.close()
    as_it_was = file.read_bytes()

    with pytest.raises(RecordsAreNewer) as caught:
        open_records(file.parent)

    assert caught.value.unknown_migration == "9999_from_tomorrow"
    assert file.read_bytes() == as_it_was


@pytest.mark.parametrize("kept", [0, 1, 50, 100, 511, 4095, 4096, 9000, -4096, -1])
def test_truncated_records_are_recognised_and_left_alone(file, kept):
    file.write_bytes(file.read_bytes()[:kept])
    as_it_was = file.read_bytes()

    with pytest.raises(RecordsAreDamaged):
        open_records(file.parent)

    assert file.read_bytes() == as_it_was


def test_a_page_of_rubbish_is_recognised(file):
    whole = file.read_bytes()
    middle = len(whole) // 2 // 4096 * 4096
    file.write_bytes(whole[:middle] + b"\xee" * 4096 + whole[middle + 4096 :])

    with pytest.raises(RecordsAreDamaged):
        open_records(file.parent)


@pytest.mark.parametrize("content", [b"not a database at all", b"\0" * 8192])
def test_a_file_that_is_no_database_is_recognised(tmp_path, content):
    (tmp_path / "records.sqlite").write_bytes(content)

    with pytest.raises(RecordsAreDamaged):
        open_records(tmp_path)


def test_a_database_that_holds_something_else_is_recognised(tmp_path):
    db = sqlite3.connect(tmp_path / "records.sqlite")
    db.execute("CREATE TABLE recipe (name)")
    db.close()

    with pytest.raises(RecordsAreDamaged):
        open_records(tmp_path)


def test_damaged_records_name_the_newest_copy(file):
    with open_records(file.parent) as records:
        records.backup(file.parent / "backups" / "monday.sqlite")
    (file.parent / "records.sqlite.before-tuesday.part").write_bytes(b"half")
    file.write_bytes(b"")

    with pytest.raises(RecordsAreDamaged) as caught:
        open_records(file.parent)

    assert caught.value.newest_backup == file.parent / "backups" / "monday.sqlite"


def test_nothing_is_made_where_nobody_asked_for_it(tmp_path):
    with pytest.raises(RecordsMissing):
        open_records(tmp_path / "nowhere", make=False)

    assert not (tmp_path / "nowhere").exists()


def test_a_failed_opening_lets_the_next_one_in(file):
    whole = file.read_bytes()
    file.write_bytes(whole[:5000])
    with pytest.raises(RecordsAreDamaged):
        open_records(file.parent)
    file.write_bytes(whole)

    with open_records(file.parent) as records:
        assert records.attempts_made("ama") == 30


def test_the_names_of_the_migrations_are_those_of_the_migrations():
    memory = sqlite_utils.Database(memory=True)
    pending = [migration.name for migration in migrations.records.pending(memory)]
    memory.close()

    assert tuple(pending) == names.MIGRATIONS


def test_an_ordinary_start_does_not_load_what_migrations_need(file):
    code = (
        "import sys; from pathlib import Path\n"
        "from literacy_app.storage.records.opening import open_records\n"
        "open_records(Path(sys.argv[1])).close()\n"
        "print([m for m in ('sqlite_utils', 'numpy', 'argon2') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, file.parent],
        capture_output=True,
        text=True,
        check=True,
        cwd=REPOSITORY,
    )

    assert done.stdout.strip() == "[]"
