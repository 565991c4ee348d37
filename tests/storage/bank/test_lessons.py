"""Lessons go into the bank and come out of it equal."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from time import perf_counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from literacy_app.domain import blocks as b
from literacy_app.domain.chart import ChartSpec
from literacy_app.domain.errors import ModuleUnknown, PostUnknown
from literacy_app.domain.lesson import steps_of
from literacy_app.domain.module import Guide, Library, Page
from literacy_app.domain.post import Rect
from literacy_app.domain.prose import InlineMark, Prose
from literacy_app.domain.quiz_item import Amount, Item
from literacy_app.domain.text import BANDS, Bilingual, Ruby, SpanRange, Text
from literacy_app.storage.bank.lesson_codec import reader, writer
from literacy_app.storage.bank.opening import bank_in_memory
from tests.domain.lessons import A_MODULE, A_SOURCE, COMING, a_library, a_module, a_page
from tests.services.packs import a_pack

numbers = st.integers(0, 99)
words = st.text(max_size=6)
texts = st.builds(
    Text,
    words,
    st.lists(st.builds(Ruby, numbers, numbers, words), max_size=2).map(tuple),
    st.lists(st.builds(SpanRange, words, numbers, numbers), max_size=2).map(tuple),
)
marks = st.builds(InlineMark, numbers, numbers, about=words)
proses = st.builds(Prose, texts, st.lists(marks, max_size=2).map(tuple))
shares = st.floats(0, 1)
charts = st.builds(
    ChartSpec,
    x=st.lists(st.builds(Bilingual, texts, texts), max_size=2).map(tuple),
    y=st.lists(st.floats(-9, 9) | numbers, max_size=2).map(tuple),
    y_min=shares,
    y_max=shares,
)


@pytest.fixture(scope="module", autouse=True)
def _small_parts():
    """Let hypothesis make the small things small, and no number that is no number."""
    for kind, made in {
        Text: texts,
        Prose: proses,
        ChartSpec: charts,
        Rect: st.builds(Rect, *[shares] * 4),
        Amount: st.builds(Amount, shares, shares),
    }.items():
        st.register_type_strategy(kind, made)


def comes_back(kind, value):
    stored = json.dumps(writer(kind)(value), ensure_ascii=False)
    return reader(kind)(json.loads(stored))


leaves = st.deferred(
    lambda: st.one_of(
        *(
            st.from_type(kind)
            for kind in (
                *(b.Paragraph, b.Heading, b.Bullets, b.Quote, b.Table, b.Figure),
                *(b.CheckQuestion, b.Timeline, b.FeelingMeter, b.OwnWords),
            )
        )
    )
)
some_leaves = st.lists(leaves, max_size=2).map(tuple)
nested = st.one_of(
    st.builds(b.Callout, body=some_leaves),
    st.builds(b.ShownPost, body=some_leaves),
    st.builds(b.Twins, body=some_leaves),
    st.builds(b.MarkWords, reply=some_leaves),
    st.builds(b.AddressReader, reply=some_leaves),
    st.builds(b.AxisChart, reply=some_leaves),
    st.builds(b.SortBoxes, reply=some_leaves),
    st.builds(b.Poll, reply=some_leaves),
    st.builds(b.Reveal, body=some_leaves),
)
blocks = st.one_of(
    leaves,
    nested,
    st.builds(
        b.OnlyFor,
        st.lists(st.sampled_from(BANDS), max_size=3).map(tuple),
        st.lists(nested, max_size=2).map(tuple),
    ),
)
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


@given(st.lists(blocks, max_size=3).map(tuple))
@settings(max_examples=80, suppress_health_check=SLOW)
def test_every_block_comes_back_equal(some):
    page = a_page("page", *some)

    assert comes_back(Page, page) == page


@given(st.deferred(lambda: st.from_type(Item)))
@settings(max_examples=60, suppress_health_check=SLOW)
def test_every_question_comes_back_equal(item):
    assert comes_back(Item, item) == item


@given(st.deferred(lambda: st.from_type(Guide)))
@settings(max_examples=25, suppress_health_check=SLOW)
def test_every_guide_comes_back_equal(guide):
    assert comes_back(Guide, guide) == guide


@pytest.mark.parametrize("kind", [bytes, set[str], str | int, tuple[str | int, ...]])
def test_what_json_cannot_hold_or_tell_apart_is_refused(kind):
    with pytest.raises(TypeError):
        writer(kind)
    with pytest.raises(TypeError):
        reader(kind)


@pytest.fixture(scope="module")
def taught():
    pack = replace(a_pack(4), library=a_library())
    with closing(bank_in_memory([pack], "c" * 64)) as bank:
        yield bank


def test_a_module_comes_back_equal(taught):
    assert taught.module("M01") == A_MODULE


def test_the_curriculum_names_modules_to_come_too(taught):
    assert taught.curriculum() == (A_MODULE.outline, COMING)


def test_a_module_still_to_come_is_told(taught):
    for name in ("M02", "M99"):
        with pytest.raises(ModuleUnknown):
            taught.module(name)


def test_terms_and_sources_come_back_equal(taught):
    assert taught.terms() == A_MODULE.terms
    assert taught.sources() == (A_SOURCE,)


@pytest.mark.parametrize("band", BANDS)
def test_what_there_is_to_do_is_known_without_the_pages(taught, band):
    assert taught.lesson_steps(band) == {"M01": steps_of(A_MODULE, band)}


def test_lessons_find_posts_and_twins_by_their_names(taught):
    assert taught.post_named("pair-0-a").id == "id-0-a"
    trick, honest = taught.twins_of_pair("pair-1")
    assert (trick.verdict, honest.verdict) == ("manipulated", "genuine")
    with pytest.raises(PostUnknown):
        taught.post_named("nobody")
    with pytest.raises(PostUnknown):
        taught.twins_of_pair("nobody")


def test_a_pack_without_lessons_has_none():
    with closing(bank_in_memory([a_pack(1)], "c" * 64)) as bank:
        assert bank.curriculum() == ()
        assert bank.lesson_steps("LS") == {}


def test_a_large_module_is_read_at_once():
    page = A_MODULE.pages[0]
    blocks = page.blocks["en"] * 10
    pages = tuple(
        replace(page, id=f"page-{n}", blocks={"en": blocks, "ja": blocks})
        for n in range(8)
    )
    module = a_module(pages=pages, items=A_MODULE.items * 8)
    items = tuple(replace(item, id=f"m01-{n}") for n, item in enumerate(module.items))
    library = Library(modules=(replace(module, items=items),))
    with closing(bank_in_memory([replace(a_pack(1), library=library)], "c")) as bank:
        bank.module("M01")
        best = min(_seconds_of(bank.module, "M01") for _ in range(5))

    # 5 ms on a quiet machine; this one may have others at work.
    assert best < 0.05


def _seconds_of(work, name):
    begun = perf_counter()
    work(name)
    return perf_counter() - begun
