"""An invented module with every kind of block and of question, in both languages."""

from __future__ import annotations

from types import MappingProxyType

from literacy_app.domain import blocks as b
from literacy_app.domain import quiz_item as q
from literacy_app.domain.chart import ChartSpec
from literacy_app.domain.module import (
    Blueprint,
    Guide,
    Misconception,
    Module,
    Outline,
    Page,
    PlanHead,
    Prompt,
    Stretch,
    Term,
)
from literacy_app.domain.post import Rect
from literacy_app.domain.prose import InlineMark, Prose
from literacy_app.domain.text import BANDS, Bilingual, Ruby, SpanRange, Text

NASTY = "<script>alert(1)</script> #let x = 1 $a$ @handle *star* _line_ \\n [x](y)"
SCENE = "gen:scene/underpass-flood-hr"


def both(en, ja):
    return Bilingual(Text(en), ja if isinstance(ja, Text) else Text(ja))


def words(lang, en, ja):
    return Prose.of(ja if lang == "ja" else en)


KANJI = Text("標識を見る。", (Ruby(0, 2, "ひょうしき"),))
SIGN = both("Look at the sign.", KANJI)
CHART = ChartSpec(
    "bar",
    (both("2021", "2021年"), both("2022", "2022年"), both("2023", "2023年")),
    (412.0, 405.0, 421.0),
    390.0,
    430.0,
    axis_labels=True,
    axis_break_mark=True,
    title=both("Library visits", "図書館に来た人"),
    unit=both("visits", "人"),
)
WHY = both("The road page names Route 8.", "市のページには8号線とある。")


def blocks(lang):
    """Return every kind of block once."""

    def say(en, ja):
        return words(lang, en, ja)

    ruby = Prose(KANJI) if lang == "ja" else Prose.of("Look at the sign.")
    strong = Prose(
        Text(
            "A photo can be quite real." if lang == "en" else "写真は本物のこともある。"
        ),
        (
            InlineMark(0, 2, "strong"),
            InlineMark(3, 5, "emphasis"),
            InlineMark(5, 6, "source", "study"),
        ),
    )
    pushing = (
        Text("Hurry! The pool opens at nine.", (), (SpanRange("s1", 0, 6),))
        if lang == "en"
        else Text("急いで！プールは9時にあきます。", (), (SpanRange("s1", 0, 4),))
    )
    reply = (b.Paragraph(say("The reply to this activity.", "この活動の答えです。")),)
    return (
        b.Paragraph(strong),
        b.Paragraph(ruby),
        b.Paragraph(say(NASTY, NASTY)),
        b.Heading(2, say("A heading", "見出し")),
        b.Bullets(numbered=True, items=(say("First step", "一つ目"), ruby)),
        b.Quote(say("Somebody said this.", "だれかが言いました。")),
        b.Table((say("Place", "場所"), ruby), ((say("Minamo", "みなも市"), ruby),)),
        b.Callout(
            "care",
            "An odd picture is not a false one." if lang == "en" else "変でも本物。",
            (b.Paragraph(say("Weather is strange.", "天気はふしぎです。")),),
        ),
        b.Figure(
            SCENE, "A blue sign", say("The underpass", "地下道"), (("Sign", "8"),)
        ),
        b.ShownPost("p-underpass-g", (b.Paragraph(say("Read it.", "読みます。")),)),
        b.Timeline((b.Moment("10:05", say("A neighbour writes", "近所の人が書く")),)),
        b.OnlyFor(("US",), (b.Paragraph(say("Only upper", "高校だけ")),)),
        b.Twins("twins", "underpass", say("Look at the light", "光を見る"), reply),
        b.CheckQuestion(
            "check",
            say("What do you do first?", "まず何をする？"),
            (
                b.Option(
                    say("Search", "さがす"), right=True, reply=say("Yes.", "はい。")
                ),
                b.Option(say("Shout", "さけぶ"), right=False, reply=None),
            ),
            multiple=False,
        ),
        b.MarkWords(
            "mark", say("Mark what pushes.", "おしてくる言葉は？"), pushing, reply
        ),
        b.AddressReader(
            "address",
            say("Whose page is it?", "だれのページ？"),
            "https://cards.minamo-city.example/cards",
            "minamo-city.example",
            reply,
        ),
        b.AxisChart(
            "axis", say("Move the axis.", "目もりを動かす。"), CHART, "Boom!", reply
        ),
        b.SortBoxes(
            "sort",
            say("Sort them.", "分けましょう。"),
            (
                b.Box(say("Who", "だれ"), (say("the name", "名前"),)),
                b.Box(say("Claim", "主張"), (say("the bridge", "橋"),)),
            ),
            reply,
        ),
        b.FeelingMeter(
            "meter", say("How do you feel?", "どんな気持ち？"), "calm", "stirred"
        ),
        b.Poll(
            "poll",
            say("Have you ever?", "ありますか？"),
            (say("Often", "よく"),),
            reply,
        ),
        b.Reveal("reveal", "Show", reply),
        b.OwnWords("own", say("Write it kindly.", "やさしく書く。"), 4),
    )


def item(kind, key, **more):
    made = {
        "id": f"m03-{kind}",
        "kind": kind,
        "bands": BANDS,
        "tactics": ("EVI-01",),
        "prompt": both(f"Question of kind {kind}", f"{kind} の問題"),
        "quote": None,
        "picture": "",
        "alt": None,
        "chart": None,
        "tip": both("A tip", "ヒント"),
        "key": key,
        "explanation": WHY,
    }
    return q.Item(**{**made, **more})


def items():
    """Return every kind of question once."""
    offers = q.Offers(
        (
            q.Offer(SIGN, right=True, why=WHY),
            q.Offer(both("Guess", "かん"), right=False),
        )
    )
    marked = both("", "")
    marked = Bilingual(
        Text("Hurry! It opens.", (), (SpanRange("s1", 0, 6),)),
        Text("急いで！あきます。", (), (SpanRange("s1", 0, 4),)),
    )
    keys = {
        "choice": offers,
        "multiple": offers,
        "predict": offers,
        "order": q.Steps((both("Stop", "止まる"), both("Look", "見る"))),
        "sort": q.Boxes((SIGN, WHY), (q.Entry(SIGN, 0), q.Entry(WHY, 1))),
        "number": q.Amount(3.0, 0.5, both("%", "%")),
        "address": q.Address("https://a.minamo.example/x", "minamo.example"),
        "mark_words": q.MarkedWords(marked),
        "mark_region": q.Places((q.Place(Rect(0, 0, 1, 0.2), SIGN),)),
        "name_tactic": q.TacticKey(("EVI-01",), ("EVI-01", "FEE-02")),
    }
    extra = {
        "choice": {"quote": both("It is closed!", "通れない！"), "chart": CHART},
        "mark_region": {"picture": SCENE, "alt": both("A flood", "水")},
    }
    return tuple(item(kind, key, **extra.get(kind, {})) for kind, key in keys.items())


def stretch(phase, minutes, form):
    return Stretch(
        phase,
        MappingProxyType(dict.fromkeys(BANDS, minutes)),
        form,
        ("witnesses",),
        both(
            "Read the post and say who speaks.",
            "投稿を読み、だれが言っているかを話し合う。",
        ),
        both("Let nobody be laughed at.", "発言を笑わない雰囲気をつくる。"),
        both("Names two parts.", "部分を二つ言えている。（発言）"),
    )


def guide():
    kind = both(
        "Anyone can pass such a post on.", "だれでも広めてしまうことがあります。"
    )
    return Guide(
        before=(both("Print the sheets.", "ワークシートを印刷する。"),),
        hour=(
            stretch("open", 5, "whole"),
            stretch("explore", 15, "pairs"),
            stretch("practise", 15, "groups"),
            stretch("reflect", 10, "alone"),
        ),
        prompts=(
            Prompt(both("Who speaks?", "だれが言った？"), (SIGN, WHY), kind),
            Prompt(both("And now?", "次は？"), (SIGN,), kind),
        ),
        misconceptions=(Misconception(both("Odd is false", "変ならうそ"), kind),),
        repair_talk=(
            kind,
            both("Let us look at it together.", "いっしょに見ましょう。"),
        ),
        plan=PlanHead(
            unit="場ちがいな写真 ― 標識・光・天気をくらべる",
            learners=dict.fromkeys(
                BANDS,
                "本学級の児童は、写真のついた投稿を見る機会が多い。"
                "一方で、「写真があるから本当だ」（証拠がある）と受け取りやすい。",
            ),
            material="本教材は、架空の市「みなも市」の投稿を扱う。（実在の出来事は扱わない。）",
            teaching="見分け方の一覧を覚えさせるのではなく、止まる・調べる・くらべる動きを練習させる。",
            knowledge="写真と文を照らし合わせる方法を理解している。",
            thinking="複数の情報を比べ、「まだ分からない」を含めて判断している。",
            attitude="急いで広めず、確かめてから行動しようとしている。",
            tools=("プロジェクター", "ワークシート", "確認カード"),
            board=(
                "めあて：写真と文が合っているかを確かめよう",
                "① 止まる　② 見る　③ くらべる",
            ),
        ),
    )


def module():
    """Return the whole invented module."""
    page = Page(
        "witnesses",
        MappingProxyType({"en": Prose.of("Signs, light, weather"), "ja": Prose(KANJI)}),
        BANDS,
        MappingProxyType({"en": blocks("en"), "ja": blocks("ja")}),
    )
    return Module(
        outline=Outline(
            "M03",
            3,
            both("Pictures out of place", "場ちがいな写真"),
            MappingProxyType(dict.fromkeys(BANDS, 45)),
            ("EVI-01", "EVI-02", "STR-02"),
            (SIGN, both("Say what is not known.", "分からないことを言える。")),
            (4, 6),
            ("1.1", "1.2"),
            ("A2", "B1", "C1"),
            written=True,
        ),
        summary=both("Read four posts.", "四つの投稿を読みます。"),
        pages=(page,),
        blueprint=Blueprint(8, 4, 3, (), {}, dict.fromkeys(q.ITEM_KINDS, 1)),
        items=items(),
        terms=(Term("exif", both("photo data", "写真のデータ"), WHY),),
        reflection=(both("What will you do?", "次はどうしますか？"),),
        family={"en": blocks("en")[:9], "ja": blocks("ja")[:9]},
        guide=guide(),
    )
