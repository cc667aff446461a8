"""Who is known already: an index of the people who are stored and of those an import is about to add.

A card is looked up in dictionaries, and no list of candidates is walked beyond its first few: ten thousand cards of one
name, one number or one UID cost no more than any others.

A key is the id of a stored person, or -1 - n for the person of row n of the plan.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from models import matching
from models.connection import db
from models.formats import vcf
from models.formats.records import Contact
from models.matching import Match, Shared
from models.merging import card_text, phone_key
from models.text import clean, fold

GROUP = "group"  # Card.format of the card of a group, kept by each of its members
FORMER = "former"  # Card.format of a name that a merged person had; its text is the name
SHORTEST_NUMBER = 6  # digits; shorter ones are many people's
_SLICE = 500
_LOOKED_AT = 10
_VOLATILE = ("BEGIN:", "END:", "VERSION:", "PRODID:", "REV:", "REV;")  # lines that say nothing of the person


@dataclass(slots=True)
class Facts:
    """What identifies a person."""

    name: str
    name_key: str
    organization: str
    uid: str
    emails: list[str]
    numbers: list[str]
    birthday: str = ""  # where duplicates are looked for: a card is judged without it


def facts_of(contact: Contact) -> Facts:
    """Return what identifies the person of a card."""
    return Facts(
        contact.name,
        matching.name_key(contact.name),
        fold(contact.organization.strip()),
        plain_uid(contact.uid),
        [value for email in contact.emails if (value := email.value.strip().lower())],
        [value for phone in contact.phones if len(value := phone_key(phone.value)) >= SHORTEST_NUMBER],
    )


def plain_uid(uid: str) -> str:
    """Return a UID without the prefix that some programs write and others do not."""
    return clean(uid).strip().removeprefix("urn:uuid:")


def shared_by(one: Facts, other: Facts) -> Shared:
    """Return what two records have in common besides their names, as `Known` reckons it."""
    fits = not one.organization or not other.organization or one.organization == other.organization
    bare = not (one.emails or one.numbers) or not (other.emails or other.numbers)
    return Shared(
        uid=bool(one.uid and one.uid == other.uid),
        email=next((value for value in one.emails if value in other.emails), ""),
        phone=next((value for value in one.numbers if value in other.numbers), ""),
        organization=bool(one.organization and one.organization == other.organization),
        bare=fits and bare and " " in one.name_key,
        other_uids=bool(one.uid and other.uid and one.uid != other.uid),
    )


class Known:
    """The index. `digests` tells at once whose card a card is that was seen before."""

    def __init__(self) -> None:
        self.digests: dict[bytes, int] = {}
        self.uids: dict[str, int] = {}
        self.names: dict[int, str] = {}
        self.emails: dict[str, list[int]] = {}
        self._uid_of: dict[int, str] = {}
        self._former: dict[int, list[str]] = {}  # names on cards, looked up when they are asked for
        self._organizations: dict[int, str] = {}
        self._numbers: dict[str, list[int]] = {}
        self._exact: dict[tuple[str, str], int] = {}  # (e-mail, number or UID; name key)
        self._named: dict[str, int] = {}
        self._bare_named: dict[str, int] = {}
        self._of_organization: dict[tuple[str, str], int] = {}
        self.apart: dict[int, set[int]] = {}  # stored people whom the user keeps apart from one another

    def add(self, key: int, facts: Facts) -> None:
        """Let the person `key` be found by `facts` too."""
        self.names.setdefault(key, facts.name)
        if facts.uid:
            self._add_uid(key, facts.uid, facts.name_key)
        for value in facts.emails:
            self._add_value(self.emails, key, value, facts.name_key)
        for value in facts.numbers:
            self._add_value(self._numbers, key, value, facts.name_key)
        self._add_name(key, facts.name_key, facts.organization, not facts.emails and not facts.numbers)

    def _add_uid(self, key: int, uid: str, name_key: str) -> None:
        self.uids.setdefault(uid, key)
        self._uid_of.setdefault(key, uid)
        self._exact.setdefault((uid, name_key), key)

    def _add_value(self, index: dict[str, list[int]], key: int, value: str, name_key: str) -> None:
        keys = index.setdefault(value, [])
        if len(keys) < _LOOKED_AT and key not in keys:
            keys.append(key)
        self._exact.setdefault((value, name_key), key)

    def _add_name(self, key: int, name_key: str, organization: str, bare: bool) -> None:
        self._organizations.setdefault(key, organization)
        self._named.setdefault(name_key, key)
        if bare:
            self._bare_named.setdefault(name_key, key)
        if organization:
            self._of_organization.setdefault((name_key, organization), key)

    def find(self, facts: Facts) -> tuple[int, Match] | None:
        """Return who `facts` are about most likely, and how likely."""
        for value in (facts.uid, *facts.emails, *facts.numbers):
            key = self._exact.get((value, facts.name_key)) if value else None
            if key is not None:
                shared = self._shared(value, facts)
                return key, matching.judge(shared, facts.name, self.names[key])
        best: tuple[int, Match] | None = None
        for key, shared in self._candidates(facts):
            match = self._judged(key, shared, facts.name)
            if match and (best is None or match.score > best[1].score):
                best = key, match
        return best

    def _shared(self, value: str, facts: Facts) -> Shared:
        if value == facts.uid:
            return Shared(uid=True)
        return Shared(email=value) if value in facts.emails else Shared(phone=value)

    def all_like(self, facts: Facts) -> Iterator[tuple[int, Match, Shared]]:
        """Yield all whom `facts` may be about, not only the likeliest: a few for each value, one person maybe more than once.

        They are facts of somebody who is stored, not of a card: see matching.doubted().
        """
        for value in (facts.uid, *facts.emails, *facts.numbers):
            key = self._exact.get((value, facts.name_key)) if value else None
            if key is not None:
                shared = self._shared(value, facts)
                yield key, matching.judge(shared, facts.name, self.names[key]), shared
        for key, shared in self._candidates(facts):
            match = self._judged(key, shared, facts.name)
            if match:
                yield key, matching.doubted(match, shared, facts.name, self.names[key]), shared

    def _judged(self, key: int, shared: Shared, name: str) -> Match | None:
        alike, former = self._most_alike(key, name)
        return matching.judge(shared, name, self.names[key], alike, former)

    def sharing(self, shared: Shared) -> int:
        """Return how many people have the e-mail or the number that is shared (counted up to a few)."""
        return len(self.emails.get(shared.email) or self._numbers.get(shared.phone, ()))

    def _candidates(self, facts: Facts) -> Iterator[tuple[int, Shared]]:
        key = self.uids.get(facts.uid) if facts.uid else None
        if key is not None:
            yield (
                key,
                Shared(
                    uid=True,
                    email=next((value for value in facts.emails if key in self.emails.get(value, ())), ""),
                    phone=next((value for value in facts.numbers if key in self._numbers.get(value, ())), ""),
                ),
            )
        for values, index in ((facts.emails, self.emails), (facts.numbers, self._numbers)):
            for value in values:
                keys = index.get(value, ())
                for key in keys:
                    # What several people share (a switchboard, info@) says nothing about two of other names.
                    if len(keys) == 1 or self.alike(key, facts.name) >= matching.MERGE:
                        yield key, Shared(email=value) if index is self.emails else Shared(phone=value)
        yield from self._namesakes(facts)

    def _namesakes(self, facts: Facts) -> Iterator[tuple[int, Shared]]:
        if facts.organization:
            key = self._of_organization.get((facts.name_key, facts.organization))
            if key is not None:
                other = bool(facts.uid and self._uid_of.get(key, facts.uid) != facts.uid)
                yield key, Shared(organization=True, other_uids=other)
        bare = not facts.emails and not facts.numbers
        key = (self._named if bare else self._bare_named).get(facts.name_key)
        if key is not None and " " in facts.name_key:
            organization = self._organizations.get(key, "")
            if not organization or not facts.organization or organization == facts.organization:
                yield key, Shared(bare=True)

    def alike(self, key: int, name: str) -> float:
        """How alike a name is to a person's, or to the one that their cards gave, which the user changed."""
        return self._most_alike(key, name)[0]

    def _most_alike(self, key: int, name: str) -> tuple[float, str]:
        """Return how alike a name is to a person's, or to a former one and that one."""
        alike = matching.names_alike(name, self.names[key])
        if alike >= matching.MERGE or key < 0:
            return alike, ""
        if key not in self._former:
            self._former[key] = former_names(key)
        return max(
            [(alike, ""), *((matching.names_alike(name, former), former) for former in self._former[key])],
            key=lambda one: one[0],
        )

    def by_email(self, email: str, name: str) -> int | None:
        """Return who has this e-mail address (lower case); of several, the one whose name is most like `name`."""
        keys = self.emails.get(email)
        if not keys:
            return None
        return max(keys, key=lambda key: matching.names_alike(name, self.names[key])) if len(keys) > 1 else keys[0]


def load(known: Known) -> Iterator[None]:
    """Fill an empty index from the database, a slice at a time. Who is added meanwhile is not in it."""
    keys: dict[int, str] = {}
    others: dict[int, tuple[str, str]] = {}
    for number, uid, name, organization in _rows("SELECT id, uid, name, organization FROM person"):
        known.names[number], keys[number] = name, matching.name_key(name)
        others[number] = plain_uid(uid), fold(organization.strip())
        if number % _SLICE == 0:
            yield
    reachable: set[int] = set()
    for index, number, value in _values(known):
        if number in keys:
            known._add_value(index, number, value, keys[number])
        if number % _SLICE == 0 and number not in reachable:
            yield
        reachable.add(number)
    for count, (number, uid, digest) in enumerate(
        _rows(f"SELECT person_id, uid, digest FROM card WHERE format <> '{GROUP}'")
    ):
        if number not in keys:
            continue
        known.digests[bytes(digest)] = number
        if uid:
            known._add_uid(number, plain_uid(uid), keys[number])
        if count % _SLICE == 0:
            yield
    for number, (uid, organization) in others.items():
        known.uids.setdefault(uid, number)
        known._exact.setdefault((uid, keys[number]), number)
        known._add_name(number, keys[number], organization, number not in reachable)
        if number % _SLICE == 0:
            yield
    for number, name in _rows(f"SELECT person_id, text FROM card WHERE format = '{FORMER}'"):
        if number in others:
            known._add_name(number, matching.name_key(name), others[number][1], number not in reachable)


def _values(known: Known) -> Iterator[tuple[dict[str, list[int]], int, str]]:
    """Yield (index, person, e-mail or number for comparing)."""
    for number, value in _rows("SELECT person_id, folded FROM email WHERE folded <> ''"):
        yield known.emails, number, value
    for number, value, e164 in _rows("SELECT person_id, value, e164 FROM phone"):
        value = e164 or phone_key(value)
        if len(value) >= SHORTEST_NUMBER:
            yield known._numbers, number, value


def _rows(query: str) -> Iterator[tuple]:
    return iter(db.execute_sql(query + " ORDER BY id"))


def former_names(person_id: int) -> list[str]:
    """Return the names on somebody's newest cards, and those of the people who were merged into them."""
    query = (
        f"SELECT format, text FROM card WHERE person_id = ? AND format IN ('vcf', '{FORMER}') ORDER BY id DESC LIMIT 6"
    )
    found = db.execute_sql(query, (person_id,)).fetchall()
    return [text if kind == FORMER else vcf.read_text(text).name for kind, text in found]


def card_lines(text: str) -> set[str]:
    """Return what a card says, as a set of lines, to see how much of it another one says too."""
    return {line for line in text.splitlines() if line and not line.upper().startswith(_VOLATILE)}


class Bases:
    """The cards that were imported last for some people."""

    def __init__(self, ids: set[int]) -> None:
        self._cards: dict[int, list[tuple[str, str]]] = {}
        marks = ",".join(map(str, ids))
        query = f"SELECT person_id, uid, text FROM card WHERE person_id IN ({marks}) AND format = 'vcf' ORDER BY id"
        for person, uid, text in db.execute_sql(query):
            self._cards.setdefault(person, []).append((plain_uid(uid), text))

    def of(self, person_id: int, contact: Contact) -> tuple[Contact | None, bool]:
        """Return the card to compare with, and whether it is an earlier state of this very card."""
        cards = self._cards.get(person_id)
        if not cards:
            return None, False
        uid = plain_uid(contact.uid)
        own = [text for card_uid, text in cards if card_uid == uid]
        if len(own) > 1 and not uid:  # maybe cards of two people who were merged: go by what they say
            lines = card_lines(card_text(contact))
            own.sort(key=lambda text: len(lines & card_lines(text)) / (len(lines | card_lines(text)) or 1))
        return vcf.read_text(own[-1] if own else cards[-1][1]), bool(own)
