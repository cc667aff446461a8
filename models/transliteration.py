"""One name in the letters that people write it with: "Youssef El Amrani" and "Yousef Elamrani"."""

import re
from collections.abc import Sequence
from functools import lru_cache

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
    return " ".join(sorted(_one_spelling(word) for word in _joined(words)))


def _joined(words: Sequence[str]) -> list[str]:
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
