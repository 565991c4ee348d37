"""Ways to get one thing wrong in the good pair, and what must be said about it."""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """One change of the good file, and the fault it must give.

    what, mend: words of the fault and of the advice.
    near:       words on the line to be named; the changed ones when left out.
    """

    old: str
    new: str
    field: str
    what: str
    mend: str
    near: str = ""

    @property
    def line_words(self) -> str:
        return self.near or self.new.strip("\n").split("\n")[-1]


FORM = [
    Case(
        "- id: p-kite-m",
        "- id: Kite M",
        "id",
        "not written in the right form",
        "p-river",
    ),
    Case("rev: 2", "rev: 0", "rev", "0 is too small", "smallest number allowed is 1"),
    Case("rev: 2", "rev: '2'", "rev", "whole number", "without quotation marks"),
    Case("rev: 2", "rev: 2.5", "rev", "whole number", "without quotation marks"),
    Case(
        "pair: kite",
        "pair: K!",
        "pair",
        "not written in the right form",
        "river-release",
    ),
    Case("type: link", "type: video", "type", "not one of the choices", "video_still"),
    Case(
        "verdict: manipulated", "verdict: fake", "verdict", "fake is not", "manipulated"
    ),
    Case(
        "best_action: do_not_share", "best_action: no", "best_action", "not one", "wait"
    ),
    Case(
        "topic: town_park", "topic: Town Park", "topic", "right form", "local_traffic"
    ),
    Case("grade_from: LS", "grade_from: E4", "grade_from", "not one of", "E56, LS, US"),
    Case("prior: -0.5", "prior: -3", "difficulty_prior", "too small", "allowed is -2"),
    Case("prior: -0.5", "prior: .nan", "difficulty_prior", "", ""),
    Case("prior: -0.5", "prior: easy", "difficulty_prior", "A number", "such as 0.5"),
    Case("[health, money]", "[health, war]", "sensitivity.2", "not one of", "conflict"),
    Case(
        "[health, money]", "[money, money]", "sensitivity", "listed twice", "Delete one"
    ),
    Case("[health, money]", "health", "sensitivity", "A list is", "[one, two]"),
    Case('clock: "17:25"', 'clock: "25:00"', "scene.clock", "right form", '"17:25"'),
    Case(
        "handle: kite_m", "handle: '@kite'", "author_profile.handle", "form", "minamo"
    ),
    Case(
        "joined_before: P2Y1M",
        "joined_before: 2 years",
        "author_profile.joined_before",
        "not a length of time",
        "P2Y1M",
    ),
    Case(
        "joined_before: P2Y1M",
        "joined_before: P",
        "author_profile.joined_before",
        "not a length of time",
        "P19D",
    ),
    Case(
        "joined_before: P2Y1M",
        "joined_before: P9999999Y",
        "author_profile.joined_before",
        "not a length of time",
        "P19D",
    ),
    Case(
        "followers: 310", "followers: -1", "author_profile.followers", "small", "is 0"
    ),
    Case(
        "followers: 310",
        "followers: 9999999999999",
        "author_profile.followers",
        "too large",
        "largest",
    ),
    Case(
        "verified: false",
        "verified: maybe",
        "author_profile.verified",
        "Yes or no",
        "true or false",
    ),
    Case(
        "posted_before: PT14M",
        "posted_before: -PT14M",
        "posted_before",
        "not a length of time",
        "PT14M",
    ),
    Case(
        "engagement: {likes: 24, reposts: 61, replies: 3}",
        "engagement: [24, 61, 3]",
        "engagement",
        "Fields with names",
        "{en: words",
    ),
    Case(
        'url: "https://park.example',
        'url: "https://park.com',
        "link_card.url",
        "right form",
        ".example",
    ),
    Case(
        "in: link_card.title", "in: title", "spans.s2.in", "not one", "link_card.title"
    ),
    Case(
        "severity: key", "severity: big", "spans.s1.severity", "not one", "key, minor"
    ),
    Case(
        "[STR-01]\n    sev",
        "[STR-1]\n    sev",
        "spans.s1.tactics.1",
        "form",
        "SRC-01",
        "[STR-1]",
    ),
    Case("rect: [0, 0, 1, 1]", "rect: [0, 0, 1]", "regions.r2.rect", "too few", "4"),
    Case(
        "rect: [0, 0, 1, 1]", "rect: [0, 0, 1, 2]", "regions.r2.rect.4", "large", "is 1"
    ),
    Case("kind: photo", "kind: painting", "media.m2.kind", "not one", "video_still"),
    Case(
        'file: "gen:scene/park-a"',
        'file: "../../secret"',
        "media.m2.file",
        "form",
        "gen:",
    ),
    Case("type: bar", "type: pie", "media.m1.spec.type", "not one of", "bar, line"),
    Case(
        "x: {en: [May, June], ja: [5月, 6月]}",
        "x: {en: [May, June]}",
        "media.m1.spec.x",
        "labels under the chart",
        "[2024, 2025]",
    ),
    Case(
        "x: {en: [May, June], ja: [5月, 6月]}",
        "x: {en: [May, June], ja: [5月]}",
        "media.m1.spec.x",
        "different numbers",
        "each language",
    ),
    Case("y: [412, 405.5]", "y: [412, .inf]", "media.m1.spec.y.2", "number", "0.5"),
    Case("y: [412, 405.5]", "y: [412, many]", "media.m1.spec.y.2", "number", "0.5"),
    Case(
        'offset: "-PT3H"',
        "offset: soon",
        "siblings.kite_2.offset",
        "length of time",
        "PT14M",
    ),
    Case(
        "kind: exif", "kind: Exif data", "evidence.e2.kind", "form", "profile_history"
    ),
    Case("cost: 2\n", "cost: 9\n", "evidence.e1.cost", "9 is too large", "is 5"),
    Case("effect: neutral", "effect: none", "evidence.e2.effect", "not one", "neutral"),
    Case(
        'body: {en: "Open daily.", ja: "毎日開いている。"}',
        'body: {en: "Open daily."}',
        "evidence.e1.body.ja",
        "Japanese words are missing",
        "Add ja",
    ),
    Case(
        'title: {en: "City page", ja: "市のページ"}',
        'title: {ja: "市のページ"}',
        "evidence.e1.title.en",
        "English words are missing",
        "Add en",
    ),
    Case(
        'title: {en: "City page", ja: "市のページ"}',
        'title: {en: "", ja: "市のページ"}',
        "evidence.e1.title.en",
        "Nothing is written",
        "Write it",
    ),
    Case(
        'title: {en: "City page", ja: "市のページ"}',
        "title: City page",
        "evidence.e1.title",
        "Fields with names",
        "{en: words",
    ),
    Case(
        'en: "Look it up."',
        "en: No",
        "careful_reader.en",
        "Words are",
        "quotation marks",
    ),
    Case(
        'STR-01: {en: "Half',
        'trick: {en: "Half',
        "explanation.trick",
        "form",
        "verdict",
    ),
    Case(
        'ja: "{公園|こうえん}は開いています。"',
        'jp: "開いています。"',
        "corrected.ja",
        "Japanese words",
        "Add ja",
    ),
    Case(
        'corrected: {en: "The park is open.", ja: "{公園|こうえん}は開いています。"}',
        "corrected:",
        "corrected",
        "Nothing is written",
        "delete the field",
    ),
    Case(
        "pattern_seen_in: [JP, FI]",
        "pattern_seen_in: [Japan]",
        "provenance.pattern_seen_in.1",
        "form",
        "JP",
    ),
    Case(
        "date: 2026-11-01",
        "date: 2026-02-30",
        "defaults.reviews.by.1.date",
        "not a day",
        "2026-11-23",
    ),
    Case(
        "status: approved",
        "status: ok",
        "defaults.reviews.status",
        "not one",
        "in_review",
    ),
    Case(
        "licence: CC-BY-4.0",
        "license: CC-BY-4.0",
        "defaults.license",
        "no field called",
        "Write licence",
    ),
    Case(
        'careful_reader: {en: "Look',
        'carefull_reader: {en: "Look',
        "carefull_reader",
        "no field called carefull_reader",
        "Write careful_reader",
    ),
]

CONTRADICTIONS = [
    Case(
        "- id: s2",
        "- id: s1",
        "spans.s1.id",
        "used twice",
        "id of its own",
        "- id: s1\n    tactics: [EVI-06",
    ),
    Case(
        "- id: e2",
        "- id: e1",
        "evidence.e1.id",
        "used twice",
        "id of its own",
        "- id: e1\n    kind: exif",
    ),
    Case(
        "[[s1|The park closes for ever.]]",
        "The park closes for ever.",
        "spans.s1.id",
        "not in the English words of text",
        "both languages",
        "- id: s1",
    ),
    Case(
        'ja: "公園が[[s2|なくなる]]"',
        'ja: "公園がなくなる"',
        "spans.s2.id",
        "not in the Japanese words of link_card.title",
        "both languages",
        "- id: s2",
    ),
    Case(
        'en: "🪁 [[s1|',
        'en: "[[s9|🪁]] [[s1|',
        "text.en",
        "s9 is not declared",
        "unmark",
    ),
    Case(
        'en: "A name"',
        'en: "[[s1|A]] name"',
        "regions.r2.label.en",
        "cannot stand here",
        "only in text",
    ),
    Case(
        'en: "🪁 [[s1|',
        'en: "🪁 [[s1|[[s2|',
        "text.en",
        "inside the marked part s1",
        "Close the first",
    ),
    Case(
        'ja: "まね。"',
        'ja: "{真似|}"',
        "explanation.SRC-01.ja",
        "complete reading",
        "{漢字|かんじ}",
    ),
    Case(
        'en: "A copy."',
        'en: "A \\a copy."',
        "explanation.SRC-01.en",
        "cannot be shown",
        "type the words again",
    ),
    Case("media: m1", "media: m7", "regions.r1.media", "no picture m7", "@profile"),
    Case("media: m2", "media: m7", "evidence.e2.media", "no picture m7", "gen:scene/"),
    Case(
        "kind: chart",
        "kind: document",
        "media.m1.spec",
        "needs a spec",
        "kind",
        "    spec:",
    ),
    Case(
        "y: [412, 405.5]",
        "y: [412]",
        "media.m1.spec.y",
        "2 labels but 1 values",
        "x for",
    ),
    Case(
        "y_max: 425", "y_max: 395", "media.m1.spec.y_max", "ends at or below", "y_max"
    ),
    Case(
        "tactics: [DAT-01]",
        "tactics: [DAT-99]",
        "regions.r1.tactics.1",
        "no tactic DAT-99",
        "tactics.yaml",
    ),
    Case(
        "tactics_extra: [FEE-02]",
        "tactics_extra: [x-town.office-01]",
        "tactics_extra.1",
        "no tactic x-town.office-01",
        "tactics.yaml",
    ),
    Case(
        "DAT-01: {en",
        "DAT-02: {en",
        "explanation.DAT-02",
        "DAT-02 is explained",
        "name the tactic",
    ),
    Case(
        "  spans: []",
        "  spans: []\n  tactics_extra: [SRC-01]",
        "tactics_extra",
        "Only a manipulated post",
        "lookalike_of",
    ),
    Case(
        "  tactics_extra: [FEE-02]",
        "  lookalike_of: [DAT-01]",
        "lookalike_of.1",
        "uses DAT-01 and also only looks like it",
        "Delete it",
    ),
    Case(
        "best_action: do_not_share",
        "best_action: share_ok",
        "best_action",
        "share_ok cannot be the best action",
        "Change best_action",
    ),
    Case(
        "best_action: share_ok",
        "best_action: report",
        "best_action",
        "report cannot be the best action",
        "Change best_action",
    ),
    Case(
        "posted_before: P3D",
        "posted_before: P25D",
        "posted_before",
        "older than its acc",
        "shorter",
    ),
    Case(
        "locales: [en, ja]",
        "locales: [en]",
        "defaults.locales",
        "English and Japanese",
        "locales: [en, ja]",
    ),
]
