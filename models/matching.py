"""Are these two the same person? Only what is said here decides; nothing is read or stored.

A UID says so, unless the names have nothing in common. A shared e-mail or phone says so when the names are alike, and
is reason to ask when they are not, because couples share a number. The same name and organisation are reason to ask.
The same whole name alone, or another spelling of it, is so only where the user looks for people who are stored twice: an
import would ask too much.
"""

from dataclasses import dataclass
from functools import lru_cache

from models import text, transliteration
from models.words import tr

SURE = 0.96  # from here on, two people are one without asking
MERGE = 0.85  # from here on, one person is what is proposed when asking

_SAME_WORDS, _EXTRA_WORDS, _INITIALS, _TYPING, _SPELLING, _ONE_WORD, _FAMILY = 1.0, 0.97, 0.94, 0.92, 0.9, 0.86, 0.5
_ANOTHER_UID = 0.6
_SAME_NAME = 0.8
_NAME_ALONE = 0.4
_SPELLING_ALONE = 0.3
_DOUBTED = 0.95


@dataclass(frozen=True, slots=True)
class Shared:
    """What two records have in common besides their names. An e-mail or phone is the one both have, as shown."""

    uid: bool = False
    email: str = ""
    phone: str = ""
    organization: bool = False
    bare: bool = False  # one of the two has neither e-mail nor phone that could tell them apart
    other_uids: bool = False  # both have one, and they differ
    birthday: bool = False  # the year too
    whole_name: bool = False  # of more than one word, and that is reason enough to ask
    spelling: bool = False  # a whole name that is the same but for its spelling, and that is reason enough to ask


@dataclass(frozen=True, slots=True)
class Match:
    """How likely two records are one person, from 0 to 1, and the reason in words."""

    score: float
    why: str

    @property
    def sure(self) -> bool:
        """Is it the same person, without asking?"""
        return self.score >= SURE


def judge(shared: Shared, name: str, known: str, alike: float | None = None, former: str = "") -> Match | None:
    """Compare a record called `name` with what is known of `known`; None when nothing says that they are one person.

    alike   how alike the names are, where more is known of that (a person who was renamed)
    former  the name that a person who was renamed had, where it is that one that is alike
    """
    alike = names_alike(name, known) if alike is None else alike
    if shared.uid:
        if alike or shared.email or shared.phone:
            return Match(1.0, tr("the same card as {name}", name=known))
        return Match(_ANOTHER_UID, tr("the same UID as {name}, but another name", name=known))
    if shared.email and former:
        return Match(alike, tr("same e-mail as {name}, who was {former} before", name=known, former=former))
    if shared.phone and former:
        return Match(alike, tr("same phone as {name}, who was {former} before", name=known, former=former))
    if shared.email:
        return Match(alike or 0.2, tr("same e-mail as {name}", name=known))
    if shared.phone:
        return Match(alike or 0.1, tr("same phone as {name}", name=known))
    if alike == _SAME_WORDS and ((shared.organization and not shared.other_uids) or shared.bare):
        if shared.organization:
            return Match(_SAME_NAME, tr("same name and organisation as {name}", name=known))
        return Match(_SAME_NAME - 0.1, tr("same name as {name}", name=known))
    if alike == _SAME_WORDS and shared.whole_name and shared.birthday:
        return Match(_SAME_NAME, tr("same name and birthday as {name}", name=known))
    if alike == _SAME_WORDS and shared.whole_name:
        return Match(_NAME_ALONE, tr("only the same name as {name}", name=known))
    if alike >= MERGE and shared.spelling:
        return Match(_SPELLING_ALONE, tr("only another spelling of {name}", name=known))
    return None


def doubted(match: Match, shared: Shared, name: str, known: str) -> Match:
    """Return a match of two who are stored, no longer sure where that hangs on a name of former days, or on a UID alone.

    The card that an import brings again is known by both. But two who are stored by names that have nothing in common are told
    apart by somebody, and an import may have taken one for the other: they are not merged unseen.
    """
    today = names_alike(name, known)
    if not match.sure or today >= MERGE or (shared.uid and today):
        return match
    return Match(_DOUBTED, tr("the same UID as {name}, but another name", name=known) if shared.uid else match.why)


def name_key(name: str) -> str:
    """Return `name` for looking it up: its folded words, in alphabetical order."""
    return " ".join(sorted(text.words(name)))


def names_alike(one: str, other: str) -> float:
    """Return how alike two names are, 0 to 1, whatever the order of their words, their accents, case and usual spellings."""
    if one == other:
        return _SAME_WORDS if one else 0.0
    alike = _alike(*sorted((_kept_key(one), _kept_key(other))))
    return alike if alike >= MERGE else max(alike, _spelled_alike(one, other))


_kept_key = lru_cache(maxsize=4096)(name_key)  # many are compared with the same few


def spelling_key(name: str) -> str:
    """Return `name` for looking it up however it is spelled: one key for Mohammed Bensaïd and Mohamed Ben Said."""
    return transliteration.spelled(text.words(name))


@lru_cache(maxsize=4096)
def _spelled_words(name: str) -> frozenset[str]:
    return frozenset(spelling_key(name).split())


def _spelled_alike(one: str, other: str) -> float:
    """Compare two names in one spelling. No letter more is forgiven then: Hassan is not Hasna."""
    if _spelled_words(one).isdisjoint(_spelled_words(other)):  # as of most who share a switchboard
        return 0.0
    return min(_SPELLING, _alike(*sorted((spelling_key(one), spelling_key(other))), typing=0.0))


@lru_cache(maxsize=4096)
def _alike(one: str, other: str, typing: float = _TYPING) -> float:
    if one == other:
        return _SAME_WORDS if one else 0.0
    short, long = sorted((one.split(), other.split()), key=len)
    if not short or len(long) > 20:
        return 0.0
    left, kinds = list(long), []
    for word in sorted(short, key=len, reverse=True):
        kind, found = max(((_words_alike(word, candidate, typing), candidate) for candidate in left), default=(0.0, ""))
        if kind:
            left.remove(found)
        kinds.append(kind)
    if _SAME_WORDS not in kinds and _TYPING not in kinds:
        return 0.0
    if not min(kinds):
        return _FAMILY if len(short) > 1 else 0.0
    if len(short) == 1 and left:
        return _ONE_WORD if len(short[0]) > 2 else 0.0
    return min(*kinds, _EXTRA_WORDS)


def _words_alike(one: str, other: str, typing: float) -> float:
    if one == other:
        return _SAME_WORDS
    if len(one) == 1 or len(other) == 1:
        return _INITIALS if one[0] == other[0] else 0.0
    return typing if typing and min(len(one), len(other)) >= 5 and text.one_letter_off(one, other) else 0.0
