"""Which readings a learner needs: the school years of kanji, and the rule for them.

Source of the tables: kanji-lists 0.2.0 (MIT): the 1,026 kanji of the course of study
of 2020 by year, and the other kanji of the common-use list of 2010.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import ClassVar, Final, Literal

from literacy_app.domain.text import Band, Ruby, Text

_COMMON_USE: Final = 7
_OUTSIDE: Final = 8
# How many school years of kanji a learner of the band reads without help.
_READS_UP_TO: Final[dict[Band, int]] = {"E56": 4, "LS": 6, "US": _COMMON_USE}


@dataclass(frozen=True, slots=True)
class RubyRule:
    """How many of an author's readings are shown.

    band: whose school years count; only for `above_grade`.
    """

    kind: Literal["all", "above_grade", "none"]
    band: Band = "E56"

    ALL: ClassVar[RubyRule]
    NONE: ClassVar[RubyRule]

    @classmethod
    def above_grade(cls, band: Band) -> RubyRule:
        return cls("above_grade", band)


RubyRule.ALL = RubyRule("all")
RubyRule.NONE = RubyRule("none")


def shown_readings(text: Text, rule: RubyRule) -> tuple[Ruby, ...]:
    """Return the readings of a text that this rule shows, in order."""
    if rule.kind == "none":
        return ()
    if rule.kind == "all":
        return text.ruby
    limit = _READS_UP_TO[rule.band]
    return tuple(
        ruby
        for ruby in text.ruby
        if any(school_year(c) > limit for c in text.plain[ruby.start : ruby.end])
    )


def school_year(character: str) -> int:
    """Return 1..6; 7 for other common-use kanji, 8 for rarer ones, 0 for no kanji."""
    year = _years().get(character)
    if year is not None:
        return year
    return _OUTSIDE if is_kanji(character) else 0


def is_kanji(character: str) -> bool:
    return unicodedata.name(character, "").startswith("CJK ")


@cache
def _years() -> dict[str, int]:
    tables = (*_BY_YEAR, _OTHER_COMMON_USE)
    return {c: year for year, table in enumerate(tables, start=1) for c in table}


_BY_YEAR: Final = (
    (
        "一七三上下中九二五人休先入八六円出力十千口右名四土夕大天女子字学小山川左年"
        "手文日早月木本村林校森正気水火犬玉王生田男町白百目石空立竹糸耳花草虫見貝赤"
        "足車金雨青音"
    ),
    (
        "万丸交京今会体何作元兄光公内冬刀分切前北午半南原友古台合同回図国園地場声売"
        "夏外多夜太妹姉室家寺少岩工市帰広店弓引弟弱強当形後心思戸才教数新方明星春昼"
        "時晴曜書朝来東楽歌止歩母毎毛池汽活海点父牛理用画番直矢知社秋科答算米紙細組"
        "絵線羽考聞肉自船色茶行西親角言計記話語読谷買走近通週道遠里野長門間雪雲電頭"
        "顔風食首馬高魚鳥鳴麦黄黒"
    ),
    (
        "丁世両主乗予事仕他代住使係倍全具写列助勉動勝化区医去反取受号向君味命和品員"
        "商問坂央始委守安定実客宮宿寒対局屋岸島州帳平幸度庫庭式役待急息悪悲想意感所"
        "打投拾持指放整旅族昔昭暑暗曲有服期板柱根植業様横橋次歯死氷決油波注泳洋流消"
        "深温港湖湯漢炭物球由申界畑病発登皮皿相県真着短研礼神祭福秒究章童笛第筆等箱"
        "級終緑練羊美習者育苦荷落葉薬血表詩調談豆負起路身転軽農返追送速進遊運部都配"
        "酒重鉄銀開院陽階集面題飲館駅鼻"
    ),
    (
        "不争井付令以仲伝位低佐例便信倉候借健側働億兆児共兵典冷初別利刷副功加努労勇"
        "包卒協単博印参司各周唱器固城埼塩変夫失奈好媛季孫完官害富察岐岡崎巣差希席帯"
        "底府康建径徒徳必念愛成戦折挙改敗散料旗昨景最望未末札材束松果栃栄案梅梨械極"
        "標機欠残氏民求沖治法泣浅浴清満滋漁潟灯無然焼照熊熱牧特産的省祝票種積競笑管"
        "節約結給続縄置群老臣良芸芽英茨菜街衣要覚観訓試説課議貨賀軍輪辞辺連達選郡量"
        "録鏡関阜阪陸隊静順願類飛飯養香験鹿"
    ),
    (
        "久仏仮件任似余価保修個停備像再刊判制則効務勢厚句可史告喜営因団囲圧在均型基"
        "堂報境墓増士夢妻婦容寄導居属布師常幹序弁張往得復志応快性情態慣技招授採接提"
        "損支政故救断旧易暴条枝査格桜検構武歴殺毒比永河液混減測準演潔災燃版犯状独率"
        "現留略益眼破確示祖禁移程税築粉精紀素経統絶綿総編績織罪義耕職肥能脈興舎航術"
        "衛製複規解設許証評講謝識護豊象財貧責貯貸費貿資賛賞質輸述迷逆造過適酸鉱銅防"
        "限険際雑非領額飼"
    ),
    (
        "並乱乳亡仁供俳俵値傷優党冊処券刻割創劇勤危卵厳収后否吸呼善困垂域奏奮姿存孝"
        "宅宇宗宙宝宣密寸専射将尊就尺届展層己巻幕干幼庁座延律従忘忠恩憲我批承担拝拡"
        "捨探推揮操敬敵映晩暖暮朗机枚染株棒模権樹欲段沿泉洗派済源潮激灰熟片班異疑痛"
        "皇盛盟看砂磁私秘穀穴窓筋策簡糖系紅納純絹縦縮署翌聖肺胃背胸脳腸腹臓臨至舌若"
        "著蒸蔵蚕衆裁装裏補視覧討訪訳詞誌認誕誠誤論諸警貴賃退遺郵郷針銭鋼閉閣降陛除"
        "障難革頂預骨"
    ),
)
_OTHER_COMMON_USE: Final = (
    "丈与且丘丙串丹丼乏乙乞乾亀了互亜享亭介仙仰企伎伏伐伯伴伸伺但佳併侍依侮侯侵"
    "侶促俊俗俸俺倒倣倫倹偉偏偵偶偽傍傑傘催傲債傾僅僕僚僧儀儒償充克免兼冒冗冠冥"
    "冶凄准凍凝凡凶凸凹刃刈刑到刹刺削剖剛剝剣剤剰劣励劾勃勅勘募勧勲勾匂匠匹匿升"
    "卑卓占即却卸厄厘又及双叔叙叫召叱吉吏吐吟含吹呂呈呉呪咲咽哀哲哺唄唆唇唐唯唾"
    "啓喉喚喝喩喪喫嗅嗣嘆嘱嘲噴嚇囚圏坊坑坪垣埋執培堀堅堆堕堤堪塀塁塊塑塔塗塚塞"
    "塡塾墜墨墳墾壁壇壊壌壮壱奇奉契奔奥奨奪奴如妃妄妊妖妙妥妨妬姓姫姻威娘娠娯婆"
    "婚婿媒嫁嫉嫌嫡嬢孔孤宛宜宰宴宵寂寛寝寡寧審寮寿封尉尋尚尻尼尽尾尿屈履屯岬岳"
    "峠峡峰崇崖崩嵐巡巧巨巾帆帝帥帽幅幣幻幽幾床庶庸廃廉廊廷弄弊弐弔弥弦弧弾彙彩"
    "彫彰影彼征徐御循微徴徹忌忍忙怒怖怠怨怪恋恐恒恣恥恨恭恵悔悟悠患悦悩悼惑惜惧"
    "惨惰愁愉愚慄慈慌慎慕慢慨慮慰慶憂憎憤憧憩憬憶憾懇懐懲懸戒戚戯戴戻房扇扉払扱"
    "扶抄把抑抗抜択披抱抵抹押抽拉拍拐拒拓拘拙拠括拭拳拶拷挑挟挨挫振挿捉捕捗捜据"
    "捻掃掌排掘掛控措掲描揚換握援揺搬搭携搾摂摘摩摯撃撤撮撲擁擦擬攻敏敢敷斉斎斑"
    "斗斜斤斥斬施旋既旦旨旬旺昆昇昧是普晶暁暇暦暫曇曖更曹曽替朕朱朴朽杉杯析枕枠"
    "枢枯架柄某柔柳柵柿栓核栽桁桃桑桟梗棄棋棚棟棺椅椎楷楼概槽欄欧欺款歓歳殉殊殖"
    "殴殻殿毀氾汁汎汗汚江汰沃沈沙没沢沸沼況泊泌泡泥泰洞津洪浄浜浦浪浮浸涙涯涼淑"
    "淡淫添渇渉渋渓渡渦湧湾湿溝溶溺滅滑滝滞滴漂漆漏漠漫漬漸潜潤潰澄濁濃濫濯瀬炉"
    "炊炎為烈焦煎煙煩煮燥爆爪爵爽牙牲犠狂狙狩狭猛猟猫献猶猿獄獣獲玄玩珍珠琴瑠璃"
    "璧環璽瓦瓶甘甚甲畏畔畜畝畳畿疎疫疲疾症痕痘痢痩痴瘍療癒癖皆盆盗監盤盲盾眉眠"
    "眺睡督睦瞬瞭瞳矛矯砕砲硝硫硬碁碑磨礁礎祈祉祥禅禍秀租秩称稚稲稼稽稿穂穏穫突"
    "窃窒窟窮窯竜端符筒箇箋箸範篤簿籍籠粋粒粗粘粛粧糧糾紋紛紡索紫累紳紹紺絞絡継"
    "維綱網綻緊緒締緩緯緻縁縛縫繁繊繕繭繰缶罰罵罷羅羞羨翁翻翼耐耗聴肌肖肘肝股肢"
    "肩肪肯胆胎胞胴脂脅脇脊脚脱腎腐腕腫腰腺膚膜膝膨膳臆臭致臼舗舞舟般舶舷艇艦艶"
    "芋芝芯芳苗苛茂茎荒荘菊菌菓華萎葛葬蓄蓋蔑蔽薄薦薪薫藍藤藩藻虎虐虚虜虞虹蚊蛇"
    "蛍蛮蜂蜜融衝衡衰衷袋袖被裂裕裸裾褐褒襟襲覆覇触訂訃託訟訴診詐詔詠詣詮詰該詳"
    "誇誉誓誘誰請諦諧諭諮諾謀謁謄謎謙謡謹譜譲豚豪貌貞貢販貪貫貼賂賄賊賓賜賠賢賦"
    "賭購贈赦赴超越趣距跡跳践踊踏踪蹴躍軌軒軟軸較載輝輩轄辛辣辱込迅迎迫迭逃透逐"
    "逓途逝逮逸遂遅遇遍違遜遡遣遭遮遵遷避還那邦邪邸郊郎郭酌酎酔酢酪酬酵酷醒醜醸"
    "采釈釜釣鈍鈴鉛鉢銃銘鋭鋳錠錦錬錮錯鍋鍛鍵鎌鎖鎮鐘鑑閑閥閲闇闘阻附陣陥陪陰陳"
    "陵陶隅隆随隔隙隠隣隷隻雄雅雇雌離雰零雷需震霊霜霧露靴韓韻響頃項須頑頒頓頬頻"
    "頼顎顕顧飢飽飾餅餌餓駄駆駐駒騎騒騰驚骸髄髪鬱鬼魂魅魔鮮鯨鶏鶴麓麗麺麻黙鼓齢"
)
