"""One name in the letters that people write it with: "Youssef El Amrani" and "Yousef Elamrani"; Khadija and خديجة."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

# What belongs to the word that follows it: "Ben Saïd" is written "Bensaïd" too, and عبد الله also عبدالله.
_JOINED = frozenset("el al ben bin bou bel ait ould abd abdel abdal abdul abdoul ابن بن بو ال عبد".split())
_JOINED_BEFORE = frozenset("eddine eddin edine addine uddin dine allah ellah illah".split())  # Nour Eddine

# Ways to write one sound of an Arabic name in Latin letters, in the order in which they are made one. "kh" and "h", or the "i" of
# Jamil and the "a" of Jamal, are kept: they tell names apart.
_ENDS = (
    (re.compile(r"(?<![nml])([nml])e$"), r"\1"),  # Amine, Imane, Hichame; but Danielle is not Daniel
    (re.compile(r"(?<=...a)h$"), ""),  # Sarah, Khadijah; but Noah is not Noa
    (re.compile(r"^al(?=.{6})"), "el"),  # Alkhattabi
    (re.compile(r"^abd[aou]+l"), "abdel"),
)
_SOUNDS = tuple(pair.split(">") for pair in "ee>i ou>u w>u dj>j sh>ch th>t dh>d q>k o>u".split())
_DOUBLED = re.compile(r"(.)\1+")


def spelled(words: Sequence[str]) -> str:
    """Return the folded words of a name, in their order, for looking it up however it is spelled: in alphabetical order.

    Names that differ by more than the usual spellings of one name stay apart: Karim and Karima, Mohamed and Ahmed.
    """
    return " ".join(sorted(_one_spelling(word) for word in joined(words)))


def joined(words: Sequence[str]) -> list[str]:
    """Return the words, each with what belongs to it."""
    found, before = [], ""
    for word in words:
        if found and not before and word in _JOINED_BEFORE:
            found[-1] += word
            continue
        before += "el" if word == "al" else word
        if word not in _JOINED:
            found.append(before)
            before = ""
    return [*found, before] if before else found


@lru_cache(maxsize=8192)
def _one_spelling(word: str) -> str:
    if len(word) == 1 or not (word.isascii() and word.isalpha()):
        return word
    for pattern, instead in _ENDS:
        word = pattern.sub(instead, word)
    for sound, instead in _SOUNDS:
        word = word.replace(sound, instead)
    inner = word[1:].replace("y", "i")
    inner = inner[:-1].replace("e", "a") + inner[-1:]  # Mehdi; but Laure is not Laura
    return _DOUBLED.sub(r"\1", word[:1] + inner)


# What each consonant may be in the other letters. Arabic is folded (see text.fold): أ إ آ are ا, ى is ي, ة is ه.
_TO_ARABIC = {
    "kh": "خ", "ch": "ش", "sh": "ش", "gh": "غ", "th": "تثط", "dh": "دذضظ", "dj": "ج", "ph": "ف", "ck": "كق",
    "b": "ب", "c": "كقس", "d": "دذض", "f": "ف", "g": "قكجغ", "h": "هح", "j": "ج", "k": "كق", "l": "ل", "m": "م", "n": "ن",
    "p": "ب", "q": "ق", "r": "ر", "s": "سص", "t": "تثط", "v": "فب", "w": "و", "x": "خ", "z": "زظ",
}  # fmt: skip
_TO_LATIN = {
    "ب": "b p", "ت": "t", "ث": "th t s", "ج": "dj j", "ح": "h", "خ": "kh", "د": "dh d", "ذ": "dh d z", "ر": "r", "ز": "z",
    "س": "s c", "ش": "ch sh", "ص": "s", "ض": "dh d", "ط": "th t", "ظ": "z dh d", "غ": "gh g", "ف": "f v ph", "ق": "q k c g",
    "ك": "k c q", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w ou o u", "ي": "y i e",
}  # fmt: skip
# Arabic writes the long vowels only, and ع and ء are nothing in Latin: a vowel may be one of these letters, or none.
_VOWELS = {"a": "اعء", "e": "اعءي", "i": "يعء", "o": "وعء", "u": "وعء", "y": "يعء"}
_LONG = {"ا": "[aeo]{1,2}", "ع": "[aeiou]?", "ء": "", "و": "[aei]?(?:ou|oo|[ouw])[aei]?", "ي": "[aeo]?(?:ee|[iye])"}
_LONG_AT_END = {"ه": "(?:[ae]h?|h)", "ي": "(?:[aeo]?(?:ee|[iy])|a)"}  # also of ة and ى
_AT_BEGIN = "(?:ou|[aeiouy]|(?=[aeiouy]|[^aeiouy]{2}))"  # of ا: none in Driss, that of the next letter in Imane
_SHORT, _ANY = "(?:ou|[aeiouy])?", ("ou", *"aeiouy")
_LONGEST, _MANY_VOWELS = 16, re.compile("[اعءوي]{4}")  # more has no name, and its pattern would try ways without end
_LATIN = re.compile("[aeiouy]+|" + "|".join(_TO_ARABIC))


class Written(NamedTuple):
    """How a name may be written in other letters: a regular expression, and all that it may begin with."""

    pattern: str
    begins: list[str]


def in_other_letters(word: str) -> Written | None:
    """Return how a folded word of Latin letters may be written in Arabic ones, or the other way round; None for any other."""
    if not word or len(word) > _LONGEST or _MANY_VOWELS.search(word):
        return None
    word = _DOUBLED.sub(r"\1", word)
    if word.isascii() and word.isalpha() and word.islower():
        return _in_arabic(word)
    return _in_latin(word) if all("ء" <= letter <= "ي" for letter in word) else None


def _in_arabic(word: str) -> Written:
    parts = _LATIN.findall(word)
    first = _TO_ARABIC.get(parts[0])
    dropped = "ا?" if first and len(parts) > 1 and parts[1] in _TO_ARABIC else ""  # Driss and Idriss are إدريس
    pattern = "(?:ال)?" + dropped + "".join(_arabic_part(part, at, len(parts) - 1) for at, part in enumerate(parts))
    leads = ("", "ال", "ا", "الا") if dropped else ("", "ال")
    return Written(pattern, [lead + letter for lead in leads for letter in first] if first else list("اعوي"))


def _arabic_part(part: str, at: int, end: int) -> str:
    """Return what may stand for a consonant or for some vowels, which are always written where a name begins or ends."""
    if part in _TO_ARABIC:
        return f"[{_TO_ARABIC[part]}]{{1,2}}"
    also = ("ا" if at == 0 else "") + ("هي" if at == end else "")
    written = at == 0 or (at == end and part != "e")
    return f"[{_vowels(part)}{also}]{{{int(written)},{len(part) + 1}}}"


def _vowels(letters: str) -> str:
    return "".join(_VOWELS[letter] for letter in letters)


def _in_latin(word: str) -> Written:
    name = word[2:] if word.startswith("ال") and len(word) > 3 else word
    begins = _begins(name)
    if name == word:
        return Written(_latin_pattern(name), begins)
    return Written(f"(?:[aei]l)?{_latin_pattern(name)}", begins + [f"{article}l" for article in "aei"])


def _begins(name: str) -> list[str]:
    """Return what a name may begin with in Latin letters; "ا" may be left out: إدريس is Driss and Idriss."""
    if name[0] not in "اعء":
        return _TO_LATIN.get(name[0], "").split()
    after = "" if name[1:2] in "وي" else _TO_LATIN.get(name[1], "")
    return [vowel + letter for vowel in ("", *_ANY) for letter in after.split()] or list(_ANY)


def _latin_pattern(name: str) -> str:
    first, last = name[0], name[-1]
    begin = _AT_BEGIN if first in "اعء" else _LONG.get(first) or _consonant(first) + _SHORT
    if len(name) == 1:
        return begin
    inner = "".join(_LONG.get(letter) or _consonant(letter) + _SHORT for letter in name[1:-1])
    end = {**_LONG, **_LONG_AT_END}.get(last)
    return begin + inner + (_consonant(last) + "e?" if end is None else end)


def _consonant(letter: str) -> str:
    return f"(?:{_TO_LATIN.get(letter, '').replace(' ', '|')}){{1,2}}" if letter in _TO_LATIN else ""
