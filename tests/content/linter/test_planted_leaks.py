"""A bank in which the verdict leaks by one surface is caught by its probe."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from literacy_app.content.linter.probes.cases import held_out_pairs
from literacy_app.content.linter.probes.run import run_probes
from literacy_app.domain.text import Bilingual

from .banks import bank

NOWHERE = Path("no pictures here")


def failing(report):
    return {result.probe for result in report.results if result.verdict == "fail"}


def telling(report):
    return {term.probe for term in report.terms if term.verdict == "fail"}


def english_words(post, chance):
    said = chance.choice(("before it is deleted", "soon deleted", "deleted tonight"))
    return with_text(post, f"{post.text.en.plain} {said}", post.text.ja.plain)


def japanese_characters(post, chance):
    said = chance.choice(("拡散を", "拡散です", "早く拡散"))
    return with_text(post, post.text.en.plain, post.text.ja.plain + said)


def with_text(post, english, japanese):
    return replace(post, text=Bilingual.plain(english, japanese))


def young_account(post, chance):
    age = timedelta(days=chance.randint(2, 30))
    return replace(post, profile=replace(post.profile, joined_before=age))


def exclamation_marks(post, chance):
    shout = "!" * chance.randint(3, 4)
    return with_text(post, post.text.en.plain + shout, post.text.ja.plain)


def evidence_kind(post, _chance):
    *others, last = post.evidence
    return replace(post, evidence=(*others, replace(last, kind="archive")))


def evidence_cost(post, chance):
    dearer = (replace(e, cost=chance.choice((3, 3, 4))) for e in post.evidence)
    return replace(post, evidence=tuple(dearer))


def file_name(post, _chance):
    [picture] = post.media
    return replace(post, media=(replace(picture, file=f"{picture.file}-b"),))


@pytest.mark.parametrize(
    ("leak", "probe"),
    [
        (english_words, "words_en"),
        (japanese_characters, "characters_ja"),
        (young_account, "metadata"),
        (exclamation_marks, "style"),
        (evidence_kind, "evidence_menu"),
        (evidence_cost, "evidence_menu"),
        (file_name, "names"),
    ],
)
def test_a_leak_is_caught_by_its_probe(leak, probe):
    report = run_probes(bank(7, NOWHERE, leak=leak))

    assert probe in failing(report)


@pytest.mark.parametrize(
    ("leak", "probe", "term"),
    [
        (english_words, "words_en", "deleted"),
        (japanese_characters, "characters_ja", "拡"),
        (file_name, "names", "-b"),
    ],
)
@pytest.mark.parametrize("seed", [1, 2])
def test_a_word_that_tells_everything_is_named(seed, leak, probe, term):
    """A linear probe overlooks such a word in one bank of ten; this does not."""
    report = run_probes(bank(seed, NOWHERE, leak=leak))

    assert probe in telling(report)
    assert term in {found.term.strip() for found in report.terms}


@pytest.mark.parametrize("leaking", ["brightness", "file size", "sharpness"])
def test_pictures_that_tell_are_caught(tmp_path, leaking):
    written = bank(3, tmp_path)
    (tmp_path / "scenes").mkdir()
    chance = random.Random(3)
    for post in written.posts:
        tells = leaking if post.verdict == "manipulated" else ""
        name = post.media[0].file.rpartition("/")[2]
        drawn(chance, tells).save(
            tmp_path / "scenes" / f"{name}.jpg",
            quality=95 if tells == "file size" else 60,
        )

    report = run_probes(written)

    assert "pictures" in failing(report)
    assert leaking in {rule.feature for rule in report.rules[:3]}


def drawn(chance, tells):
    """Return a grey picture with noise; the leak changes one thing about it."""
    light = chance.randint(90, 140) + (60 if tells == "brightness" else 0)
    rough = chance.randint(20, 30) // (4 if tells == "sharpness" else 1)
    noise = [light + chance.randint(-rough, rough) for _ in range(48 * 32)]
    picture = Image.new("L", (48, 32))
    picture.putdata(noise)
    return picture


def test_a_clean_bank_passes():
    report = run_probes(bank(1, NOWHERE))

    assert not failing(report) | telling(report)
    assert report.held_out != "fail"


def test_chance_makes_few_clean_banks_stand_out():
    found = [run_probes(bank(seed, NOWHERE)).chance for seed in range(20)]

    assert sum(chance <= 0.05 for chance in found) <= 4


def test_a_rule_of_one_feature_is_named():
    rules = run_probes(bank(7, NOWHERE, leak=young_account)).rules

    assert (rules[0].feature, rules[0].above) == ("account age", "genuine")
    assert rules[0].accuracy > 0.9


def test_a_leak_in_a_large_bank_shows_on_the_held_out_pairs():
    report = run_probes(bank(5, NOWHERE, pairs=60, leak=english_words))

    assert report.held_out == "fail"


def test_a_fifth_of_the_pairs_is_held_out_and_not_probed_in_detail():
    written = bank(2, NOWHERE)
    kept = held_out_pairs(written.posts)
    report = run_probes(written)

    assert 4 <= len(kept) <= 8
    assert {result.n for result in report.results} == {2 * (20 - len(kept))}
    assert {rule.n for rule in report.rules} == {2 * (20 - len(kept))}


def test_three_pairs_are_too_few_to_probe():
    report = run_probes(bank(1, NOWHERE, pairs=3))

    assert not report.results
    assert "Fewer than 4 pairs" in report.notes[0]
