"""A line as words and signs, each with its place, and once more in one plain spelling for regular expressions to read.

In the plain spelling tokens are folded and stand one space apart: "Rendez-vous l'après-midi, 1h30" is
"rendez vous l apres midi , 1 h 30". Only "à" and "thé" keep their accents: "a" and "the" are other words.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from models.text import fold

READ = 2000  # characters of a line that are looked at; a pasted report that is longer is a note from there on

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670"  # accents that stand on their own
_TOKEN = re.compile(rf"\d+|[^\W\d_](?:[^\W\d_]|[{_MARKS}])*|\n|[^\s]")
_JOINS = frozenset("-'’ʼ`‐‑")
_ACCENTED = ("à", "thé")
_SPACE = re.compile(r"\s+")
_BREAKS = frozenset(",;.!?\n،؛؟…")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a sign of the line: its place, and how it is compared."""

    start: int
    end: int
    plain: str
    word: bool
    capital: bool  # begins with a capital letter


@dataclass(slots=True)
class Line:
    """The tokens of a text and their plain spelling."""

    text: str
    tokens: list[Token]
    plain: str = ""
    _starts: dict[int, int] = field(default_factory=dict)
    _ends: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        at = 0
        for number, token in enumerate(self.tokens):
            self._starts[at] = number
            at += len(token.plain)
            self._ends[at] = number + 1
            at += 1
        self.plain = " ".join(token.plain for token in self.tokens)

    def range_of(self, found: re.Match[str]) -> tuple[int, int]:
        """Return which tokens a match in `plain` covers: the first, and the one after the last."""
        return self._starts[found.start()], self._ends[found.end()]

    def words(self) -> list[str]:
        """Return the plain spelling of each token."""
        return [token.plain for token in self.tokens]

    def breaks_at(self, number: int) -> bool:
        """Does a clause end at this token: a comma, a full stop, a dash between spaces, a new line?"""
        token, text = self.tokens[number], self.text
        if token.word:
            return False
        if token.plain in ".-–—:":
            after = text[token.end : token.end + 1]
            return (not after or after.isspace()) and (
                token.plain != "-" or text[token.start - 1 : token.start].isspace()
            )
        return text[token.start] in _BREAKS


def phrase(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of the plain spelling, so that it begins and ends with whole tokens."""
    return re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")


def one_of(words: str | Sequence[str]) -> str:
    """Return a group that matches any of these phrases, the longest first."""
    phrases = words.split() if isinstance(words, str) else words
    return "(?:" + "|".join(sorted(phrases, key=len, reverse=True)) + ")"


def read_line(text: str) -> Line:
    """Take a text apart. Hyphens and apostrophes inside a word part it, and are no tokens themselves."""
    tokens: list[Token] = []
    for found in _TOKEN.finditer(text, 0, READ):
        start, end = found.span()
        if end == READ < len(text) and not text[end].isspace() and text[end - 1].isalnum():
            break  # half a word
        raw = found[0]
        word = raw[0].isalnum()
        if not word and raw in _JOINS and _between_letters(text, start, end):
            continue
        tokens.append(Token(start, end, _plain(raw), word, raw[0].isupper()))
    return Line(text, tokens)


def _plain(raw: str) -> str:
    if raw == "\n":
        return "¶"
    if len(raw) < 5 and (composed := unicodedata.normalize("NFC", raw).lower()) in _ACCENTED:
        return composed
    if not raw[0].isalnum():
        return "'" if raw in "’ʼ`′" else raw
    return _SPACE.sub("", fold(raw)) or "·"


def _between_letters(text: str, start: int, end: int) -> bool:
    return start > 0 and end < len(text) and text[start - 1].isalpha() and text[end].isalpha()
