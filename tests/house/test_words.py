"""Every sentence of the interface is there in English and in Japanese."""

from __future__ import annotations

import ast
import re
import string
import sys

from babel.messages.mofile import read_mo

from tests.house.tree import ROOT, source_files

sys.path.insert(0, str(ROOT / "packaging"))

import compile_words

SPEAKERS = {"tr": 0, "trn": 0, "tr_in": 1, "trn_in": 1, "N_": 0}
JAPANESE = re.compile(r"[぀-ヿ一-鿿]")
FORBIDDEN = ("残念", "不正解", "だまされた")


def sentences():
    """Yield (file, line, sentence) for everything said through tr."""
    for path in source_files():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = getattr(getattr(node, "func", None), "id", "")
            if not isinstance(node, ast.Call) or name not in SPEAKERS:
                continue
            words = node.args[SPEAKERS[name] :]
            for word in words[:2] if name.startswith("trn") else words[:1]:
                yield path, node.lineno, word


def facts(sentence):
    return {field for _, field, _, _ in string.Formatter().parse(sentence) if field}


def catalogue():
    with compile_words.COMPILED.open("rb") as file:
        return read_mo(file)


def test_only_whole_sentences_are_said():
    glued = [
        f"{path.name}:{line}"
        for path, line, word in sentences()
        if isinstance(word, ast.JoinedStr | ast.BinOp)
    ]

    assert not glued


def test_every_sentence_has_its_japanese_with_the_same_facts():
    known = {}
    for message in catalogue():
        if message.id:
            one = message.id[0] if isinstance(message.id, tuple | list) else message.id
            many = message.string
            known[one] = many[0] if isinstance(many, tuple | list) else many
            if isinstance(message.id, tuple | list):
                known[message.id[1]] = known[one]
    missing, unequal = [], []
    for path, line, word in sentences():
        if not isinstance(word, ast.Constant):
            continue
        said = known.get(word.value)
        if not said:
            missing.append(f"{path.relative_to(ROOT)}:{line} {word.value!r}")
        elif facts(said) - facts(word.value) - {"n"}:
            unequal.append(f"{path.relative_to(ROOT)}:{line} {word.value!r}")

    assert not missing
    assert not unequal


def test_the_catalogue_was_compiled_from_the_fragments():
    assert compile_words.COMPILED.read_bytes() == compile_words.compiled()


def test_the_app_never_scolds():
    said = [str(message.string) for message in catalogue()]

    assert not [words for words in said if any(bad in words for bad in FORBIDDEN)]


def test_no_japanese_is_written_into_the_screens():
    """Only the rules of Japanese line breaking name the characters they are about."""
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in source_files()
        if "/ui/" in path.as_posix() and path.name != "line_breaks.py"
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if JAPANESE.search(line.split("#")[0]) and '"""' not in line
    ]

    assert not found
