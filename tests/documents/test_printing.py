"""Where printed files go, and what happens when they cannot."""

import errno
import os
from dataclasses import replace

import pytest

from literacy_app.domain.errors import DiskIsFull, FolderNotWritable
from literacy_app.domain.errors_of_printing import (
    ModuleNotForBand,
    PlanOnlyInJapanese,
    SheetInTheWay,
)
from literacy_app.domain.print_wish import Wish
from literacy_app.services.explain import explain
from literacy_app.services.printing import print_module
from tests.documents.invented import module
from tests.documents.shelf import ShelfOfOne

FAMILY = Wish("family", "en", "LS")


def test_a_folder_gets_files_with_telling_names(shelf, tmp_path):
    [file] = print_module(shelf, "M03", FAMILY, tmp_path / "new" / "folder")

    assert file == tmp_path / "new" / "folder" / "M03-family-LS-en-a4.pdf"
    assert file.read_bytes().startswith(b"%PDF")


def test_a_file_name_is_taken_as_it_is(shelf, tmp_path):
    assert print_module(shelf, "M03", FAMILY, tmp_path / "a.pdf") == (
        tmp_path / "a.pdf",
    )


def test_a_file_in_the_way_is_replaced_only_when_told(shelf, tmp_path):
    there = tmp_path / "mine.pdf"
    there.write_text("mine")

    with pytest.raises(SheetInTheWay) as found:
        print_module(shelf, "M03", FAMILY, there)
    assert there.read_text() == "mine"
    assert "--force" in explain(found.value)

    print_module(shelf, "M03", replace(FAMILY, replace=True), there)
    assert there.read_bytes().startswith(b"%PDF")
    assert [file.name for file in tmp_path.iterdir()] == ["mine.pdf"]


def test_nothing_is_written_when_one_of_all_is_in_the_way(shelf, tmp_path):
    (tmp_path / "M03-family-LS-en-a4.pdf").write_text("mine")

    with pytest.raises(SheetInTheWay):
        print_module(shelf, "M03", replace(FAMILY, what="all"), tmp_path)

    assert len(list(tmp_path.iterdir())) == 1


def test_the_japanese_plan_is_refused_in_english(shelf, tmp_path):
    with pytest.raises(PlanOnlyInJapanese) as found:
        print_module(shelf, "M03", replace(FAMILY, what="plan"), tmp_path)

    assert "print the guide instead" in explain(found.value)


def test_a_band_that_skips_the_module_is_told_so(posts_only, tmp_path):
    pages = tuple(replace(page, bands=("LS", "US")) for page in module().pages)
    shelf = ShelfOfOne(posts_only, replace(module(), pages=pages))

    with pytest.raises(ModuleNotForBand) as found:
        print_module(shelf, "M03", replace(FAMILY, band="E56"), tmp_path)

    assert "years 5 and 6" in explain(found.value)


def test_a_file_where_the_folder_should_be_is_a_trouble(shelf, tmp_path):
    (tmp_path / "file").write_text("mine")

    with pytest.raises(FolderNotWritable):
        print_module(shelf, "M03", FAMILY, tmp_path / "file" / "sheets")


def test_a_full_disk_leaves_no_half_file(shelf, tmp_path, monkeypatch):
    def full(_file):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskIsFull):
        print_module(shelf, "M03", FAMILY, tmp_path)

    assert not list(tmp_path.iterdir())
