"""Whatever a file holds: posts, or faults that name file, line and field."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from literacy_app.domain.post import Post
from tests.content.mutations import TYPED, data_changed, text_changed
from tests.content.reading import GOOD, read

SCHEMA = json.loads((Path(__file__).parent / "post.schema.json").read_text("utf-8"))
MODEST = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def holds(folder, posts, faults, source):
    """Say whether every fault can be found and mended, and every post is one."""
    lines = source.count("\n") + 2
    return all(isinstance(post, Post) for post in posts) and all(
        fault.file == folder / "kite.yaml"
        and 1 <= fault.line <= lines
        and fault.field
        and fault.what.strip()
        and fault.mend.strip()
        for fault in faults
    )


@given(source=text_changed())
@MODEST
def test_a_file_with_a_slip_of_the_pen_gives_posts_or_faults(tmp_path, source):
    posts, faults = read(tmp_path, source)

    assert holds(tmp_path, posts, faults, source)
    assert len(posts) == 2 or faults


@given(source=st.binary(max_size=200) | st.text(max_size=200).map(str))
@MODEST
def test_any_bytes_at_all_give_faults(tmp_path, source):
    posts, faults = read(tmp_path, source)

    assert not posts
    assert faults


@given(data=data_changed())
@MODEST
def test_a_file_with_wrong_parts_gives_posts_or_faults(tmp_path, data):
    source = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)

    posts, faults = read(tmp_path, source)

    assert holds(tmp_path, posts, faults, source)
    assert len(posts) == len(data["posts"]) or faults


@given(data=data_changed())
@MODEST
def test_what_the_published_schema_refuses_is_refused(tmp_path, data):
    schema = Draft202012Validator(SCHEMA)
    refused = any(
        not isinstance(post, dict) or not schema.is_valid(data["defaults"] | post)
        for post in data["posts"]
    )

    _, faults = read(tmp_path, yaml.safe_dump(data, allow_unicode=True))

    assert faults or not refused


def test_the_good_pair_fits_the_published_schema(tmp_path):
    schema = Draft202012Validator(SCHEMA)

    for post in TYPED["posts"]:
        own = {**post, "evidence": [dict(item) for item in post["evidence"]]}
        schema.validate(TYPED["defaults"] | own)
    assert read(tmp_path, GOOD)[1] == ()


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_windows_line_ends_and_a_byte_order_mark_do_no_harm(tmp_path, ending):
    posts, faults = read(tmp_path, "\ufeff" + GOOD.replace("\n", ending))

    assert faults == ()
    assert posts == read(tmp_path, GOOD)[0]
