"""Words that people in both languages build passwords from, and rows of keys.

Own list, after the kinds that published counts of leaked passwords agree on: words for
"password", greetings, names of places, animals, characters, sports, and school words.
"""

from __future__ import annotations

from typing import Final

_ENGLISH: Final = """
password passwort passcode passphrase pass letmein welcome admin administrator root
login user guest master secret default changeme change test testing temp temporary
hello iloveyou love lovely sunshine princess prince monkey dragon football baseball
basketball soccer superman batman spiderman starwars pokemon shadow flower cookie
cheese chocolate banana apple orange summer winter spring autumn monday tuesday
wednesday thursday friday saturday sunday january february march april june july august
september october november december computer internet windows google facebook
minecraft teacher teaching school class classroom student students pupil
pupils lesson lessons mikiwame literacy media freedom whatever trustno qazwsx access
killer jordan michael jessica ashley charlie thomas daniel george andrew london
england america canada australia family mother father baby angel
"""
_JAPANESE: Final = """
pasuwado pasuwaado pasuwa-do anshou angou himitsu kanri kanrisha sensei gakkou gakko
gakkyuu kyoushi kyoushitsu shougakkou chuugakkou koukou seito jidou sakura himawari
tanpopo momiji hanabi konnichiwa konnichiha ohayou arigatou arigato sayonara daisuki
aishiteru ganbare ganbatte nihon nippon japan tokyo toukyou oosaka osaka kyoto kyouto
nagoya sapporo fukuoka hokkaido hokkaidou okinawa yokohama sendai hiroshima fujisan
pikachu pokemon doraemon totoro nobita anpanman kitty hellokitty onepiece naruto sushi
ramen onigiri neko inu usagi kuma panda ichigo ringo yakyuu sakka- sakkaa tarou taro
hanako yamada tanaka suzuki satou sato takahashi watanabe itou kobayashi nakamura
haruka yuki misaki
パスワード ひみつ 秘密 先生 せんせい 学校 がっこう 小学校 中学校 高校 教室 担任
さくら 桜
ありがとう こんにちは おはよう だいすき 大好き 愛してる 日本 東京 大阪 京都 富士山
見極め みきわめ ピカチュウ ドラえもん トトロ
"""
# Longest first, so that a word inside another is not found in its place.
COMMON_WORDS: Final = tuple(
    sorted({*_ENGLISH.split(), *_JAPANESE.split()}, key=lambda x: (-len(x), x))
)
_ROWS: Final = (
    "1234567890-^",
    "qwertyuiop@[",
    "asdfghjkl;:]",
    "zxcvbnm,./",
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "1q2w3e4r5t6y7u8i9o0p",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.",
    "qazwsxedcrfvtgbyhnujmikolp",
    "azertyuiop",
    "qwertzuiop",
    "あいうえおかきくけこさしすせそたちつてと",
    "アイウエオカキクケコサシスセソタチツテト",
    "いろはにほへとちりぬるを",
)
RUNS: Final = (*_ROWS, *(row[::-1] for row in _ROWS))
