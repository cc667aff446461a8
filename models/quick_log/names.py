"""Finding people by the words of their names, in any order and however they are spelled."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.quick_log.tokens import read_line
from models.text import words

SHOWN = 5  # how many people are offered for a name
_LONGEST = 8  # words of a name
# Parts of many names: alone they name nobody.
_PARTICLES = frozenset(
    "al el de da di du la le les van von der den ben bin ibn bint abu abou ould ait sidi si dr mr mrs".split()
)
_VOWELS = str.maketrans("", "", "aeiouyhw")
_SOUNDS = str.maketrans({"c": "k", "q": "k", "z": "s", "ç": "s"})
_ASCII_WORD = re.compile(r"[a-z]+|[0-9]+")
_LATIN, _ARABIC = "abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنهويء"


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who may be named.

    also   nicknames, and what else they are called
    rank   the higher, the likelier to be meant: the ordinal of the day of the last talk, say
    place  where they are found, which tells "Samira OCP" from another Samira, and names nobody by itself
    """

    id: int
    name: str
    also: tuple[str, ...] = ()
    rank: float = 0.0
    place: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """Who may be meant by the words up to token `last`, likeliest first. `sure`: nobody else fits as well."""

    last: int
    people: tuple[Known, ...]
    sure: bool
    whole: bool  # all the words of the first one's name are said
    found: frozenset[int] = frozenset()  # all of them, as Names numbers them


class Names:
    """People by each word of their names: made once and asked at every keystroke."""

    def __init__(self, people: Iterable[Known]) -> None:
        self._people = list(people)
        self._words: list[frozenset[str]] = []  # of the name alone
        self._firsts: set[str] = set()  # the words that names begin with
        by_word: defaultdict[str, set[int]] = defaultdict(set)
        for place, person in enumerate(self._people):
            own = name_words(person.name)
            self._words.append(frozenset(own))
            self._firsts.update(own[:1])
            others = [*own, *(word for name in person.also for word in name_words(name))]
            if "'" in person.name or "’" in person.name:
                others += words(person.name)  # "obrien" beside "o brien"
            for word in others:
                by_word[word].add(place)
        self._by_word = dict(by_word)
        self._sounds: dict[str, list[str]] | None = None

    def __len__(self) -> int:
        return len(self._people)

    def __contains__(self, word: str) -> bool:
        return word in self._by_word

    def begins_name(self, word: str) -> bool:
        """Is it the first word of somebody's name?"""
        return word in self._firsts

    def at(self, plain: Sequence[str], first: int, before: int) -> Named | None:
        """Return who is named by the longest run of words from token `first` on and before token `before`."""
        found = self._by_word.get(plain[first])
        if not found:
            return None
        at, said = first + 1, {plain[first]}
        while at < min(before, first + _LONGEST) and plain[at] not in said:
            both = found & self._by_word.get(plain[at], set()) or self._with_initial(found, plain[at], said)
            if not both:
                break
            found = both
            said.add(plain[at])
            at += 1
        if len(said) == 1 and (plain[first] in _PARTICLES or len(plain[first]) < 2):
            return None
        return self._named(at, found, said)

    def _with_initial(self, found: set[int], letter: str, said: set[str]) -> set[int]:
        if len(letter) != 1 or not letter.isalpha():
            return set()
        return {place for place in found if any(word[0] == letter for word in self._words[place] - said)}

    def _named(self, last: int, found: set[int], said: set[str]) -> Named:
        whole = {place for place in found if self._words[place] <= said}
        best = whole or found
        ordered = [*self._ranked(best), *self._ranked(found - best)][:SHOWN]
        return Named(last, tuple(ordered), len(best) == 1, bool(whole), frozenset(found))

    def at_place(self, named: Named, word: str) -> Named:
        """Return those of `named` who are found at a place with this word in it, the word included; `named` if none is."""
        there = {number for number in named.found if word in name_words(self._people[number].place)}
        if not there:
            return named
        people = self._ranked(there)
        return Named(named.last + 1, tuple(people[:SHOWN]), len(people) == 1, named.whole, frozenset(there))

    def _ranked(self, places: Iterable[int]) -> list[Known]:
        return sorted(
            (self._people[place] for place in places), key=lambda person: (-person.rank, person.name, person.id)
        )

    def near(self, said: Sequence[str]) -> tuple[Known, ...]:
        """Return the people whose names are closest to these words, closest first; none when nothing is alike."""
        scores: defaultdict[int, float] = defaultdict(float)
        for word in said:
            if len(word) < 2 or word in _PARTICLES:
                continue
            close: dict[int, float] = {}
            for other, score in self._alike(word):
                for place in self._by_word[other]:
                    close[place] = max(score, close.get(place, 0))
            for place, score in close.items():
                scores[place] += score
        people = self._people
        best = sorted(scores, key=lambda place: (-scores[place], -people[place].rank, people[place].name))[:SHOWN]
        return tuple(people[place] for place in best)

    def _alike(self, word: str) -> list[tuple[str, float]]:
        """The words of names that are this one, begin with it, are one slip of the finger away, or sound like it."""
        by_word = self._by_word
        found = {word: 1.0} if word in by_word else {}
        for other in self._sounding().get(_sound(word), ()):
            found.setdefault(other, 0.7)
            if other.startswith(word):
                found[other] = max(found[other], 0.8)
        if 3 <= len(word) <= 20:
            for other in _one_slip(word):
                if other in by_word:
                    found[other] = max(found.get(other, 0), 0.9)
            for other in self._beginning(word):
                found[other] = max(found.get(other, 0), 0.8)
        return list(found.items())

    def _beginning(self, word: str) -> list[str]:
        return [other for other in self._sounding().get(word[:2], ()) if other.startswith(word)]

    def _sounding(self) -> dict[str, list[str]]:
        """Words by their sound, and by their first two letters; made when first asked."""
        if self._sounds is None:
            sounds: defaultdict[str, list[str]] = defaultdict(list)
            for word in self._by_word:
                sounds[_sound(word)].append(word)
                sounds[word[:2]].append(word)
            self._sounds = dict(sounds)
        return self._sounds


def name_words(name: str) -> list[str]:
    """Return the words of a name as a line has them: "Jean-Pierre d’Alembert" -> jean, pierre, d, alembert."""
    if name.isascii():
        return _ASCII_WORD.findall(name.lower())
    return [token.plain for token in read_line(name).tokens if token.word]


def _sound(word: str) -> str:
    """Return a key that is the same for Youssef, Yousef and Yusuf: the consonants, none twice in a row."""
    bare = word.translate(_SOUNDS)
    rest = bare[1:].replace("ph", "f").replace("sh", "s").translate(_VOWELS)
    single = "".join(letter for at, letter in enumerate(rest) if not at or letter != rest[at - 1])
    return f"~{bare[:1]}{single}"


def _one_slip(word: str) -> set[str]:
    """Return what one letter left out, added, changed or swapped with the next makes of a word."""
    letters = _ARABIC if word[0] in _ARABIC else _LATIN
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    found = {left + right[1:] for left, right in cuts if right}
    found.update(left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1)
    found.update(left + letter + right[1:] for left, right in cuts if right for letter in letters)
    found.update(left + letter + right for left, right in cuts for letter in letters)
    return found
