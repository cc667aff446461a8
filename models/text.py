"""Comparing text as people do: without regard to accents, case, or the ways a letter can be written."""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"[0-9]+")

# Letters that have no decomposition, and the Arabic letters that are written either way.
_ALIKE = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ŋ": "n",
        "'": None, "’": None, "ʼ": None, "`": None, "ـ": None,
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ک": "ك", "ی": "ي",
        **{chr(0x660 + digit): str(digit) for digit in range(10)},
        **{chr(0x6F0 + digit): str(digit) for digit in range(10)},
    }
)  # fmt: skip


def fold(text: str) -> str:
    """Return `text` for comparing: lower case, no accents, one form of each letter; "Łucja O’Brien" -> "lucja obrien"."""
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "")
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_ALIKE))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).translate(_ALIKE)


def words(text: str) -> list[str]:
    """Return the folded words of `text`: runs of letters and digits."""
    return _WORD.findall(fold(text))


def digits(text: str) -> str:
    """Return the decimal digits of `text`, whichever script writes them."""
    return "".join(_DIGITS.findall(text if text.isascii() else fold(text)))


def clean(text: str) -> str:
    """Return `text` as it may be stored: no NUL (SQLite's quote() would stop there) and no lone surrogate."""
    if "\0" in text:
        text = text.replace("\0", "")
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-8", "replace").decode()
    return text


def one_letter_off(one: str, other: str) -> bool:
    """Does one letter more, less or other, or two turned round, make `one` into `other`? "Mohamed" and "Mohammed"."""
    if abs(len(one) - len(other)) > 1:
        return False
    short, long = sorted((one, other), key=len)
    at = next((place for place, letter in enumerate(short) if letter != long[place]), len(short))
    turned = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return turned or short[at:] == long[at + 1 :] or short[at + 1 :] == long[at + 1 :]


def two_letters_off(one: str, other: str) -> bool:
    """Do at most two such changes make `one` into `other`? "ouazanni" and "Ouazzani"."""
    if abs(len(one) - len(other)) > 2 or len(set(one).symmetric_difference(other)) > 4:  # soon told of most
        return False
    return _at_most(one, other, 2)


def _at_most(one: str, other: str, changes: int) -> bool:
    """Compare from the first letter on that differs, in each way that one change may have gone."""
    if not changes:
        return one == other
    ends = min(len(one), len(other))
    at = next((place for place in range(ends) if one[place] != other[place]), ends)
    if at == ends:
        return abs(len(one) - len(other)) <= changes
    one, other, left = one[at:], other[at:], changes - 1
    return (
        _at_most(one[1:], other[1:], left)
        or _at_most(one[1:], other, left)
        or _at_most(one, other[1:], left)
        or (one[1::-1] == other[:2] and _at_most(one[2:], other[2:], left))
    )
