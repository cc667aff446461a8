"""People who are stored twice: finding them by the rules of the import, merging them with nothing lost, keeping them apart.

    pairs = finish(find())               # the likeliest first
    merge(one, other, {"title": other})  # `one` stays and gets everything; of two titles, the other's
    keep_apart(one, other)               # never asked again

Of two different texts where there is place for one, that of the person who stays is kept unless the user chose the other; what
gives way goes into the note, and a second photo among the details that an export brings along.
"""

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from models import database, kept_apart, matching, people
from models.connection import db
from models.import_files import spare_pauses
from models.import_known import GROUP, SHORTEST_NUMBER, Facts, Known, plain_uid
from models.matching import MERGE, Match, Shared
from models.merging import phone_key
from models.person_merge import merge_two
from models.text import fold
from models.words import tr, trn

_SLICE = 50  # people between two yields: less than 10 ms of work
_CHUNK = 200  # people that are read at once
_NAMESAKES = 10  # that are looked at, of people with one name
_CROWD = 2  # people: what more of them share is a switchboard's, and says nothing about people of other names


class Pair(NamedTuple):
    """Two who may be one person: `one` is known for longer."""

    one: int
    other: int
    match: Match


class History(NamedTuple):
    """What hangs on a person besides their card."""

    interactions: int = 0
    last: str = ""  # a day
    plans: int = 0  # open follow-ups


@spare_pauses
def find() -> Generator[tuple[int, int], None, list[Pair]]:
    """Look for people who are stored twice; yields (done, total) people, returns the pairs, the likeliest first.

    Each person is compared with those before them, as a card is compared with those who are known, so the work grows with the
    number of people and not with its square. One pair is enough for each group that is surely one person. Who was kept apart
    is left out. Unlike in an import, two of one name and organisation are a pair even if their cards have different UIDs: cards
    that stand twice in one phone always have. And two of one whole name, or of two spellings of one, are a pair, the least likely
    one, with nothing else alike.
    """
    search = _Search()
    total = people.count()
    for done, (person, facts, uid) in enumerate(_everybody(), 1):
        search.look_at(person, facts, uid)
        if done % _SLICE == 0:
            yield done, max(total, done)
    return search.pairs()


class _Search:
    def __init__(self) -> None:
        self._known = Known()
        self._apart = kept_apart.load()
        self._found: list[tuple[Pair, Shared]] = []
        self._group: dict[int, int] = {}  # person -> the first of those who surely are one
        self._namesakes: dict[str, list[tuple[int, str, bool, str]]] = {}  # name key -> (person, organisation, bare, birthday)
        self._spellings: dict[str, list[int]] = {}  # spelling key -> people

    def look_at(self, person: int, facts: Facts, uid: str) -> None:
        """Compare a person with those before, then let them be found by those who follow."""
        apart = self._apart.get(person, ())
        matches = [found for found in self._known.all_like(facts) if found[0] not in apart]
        matches += self._namesake(facts, apart) or self._other_spelling(person, facts, apart)
        matches.sort(key=lambda found: (-found[1].score, found[0]))
        groups = set()
        for key, match, shared in matches:
            group = self._group.get(key, key)
            if group not in groups:
                groups.add(group)
                self._found.append((Pair(key, person, match), shared))
                if match.sure:
                    self._group.setdefault(person, group)
        self._known.add(person, facts)
        if uid != facts.uid:
            self._known.uids.setdefault(uid, person)
        bare = not facts.emails and not facts.numbers
        same = self._namesakes.setdefault(facts.name_key, [])
        if len(same) < _NAMESAKES:
            same.append((person, facts.organization, bare, facts.birthday))

    def _namesake(self, facts: Facts, apart: Collection[int]) -> list[tuple[int, Match, Shared]]:
        """Return the likeliest of those before who have the same name: one is enough, or many of one name were many pairs."""
        bare, found = not facts.emails and not facts.numbers, []
        for key, organization, other_bare, birthday in self._namesakes.get(facts.name_key, ()):
            fits = not organization or not facts.organization or organization == facts.organization
            whole = " " in facts.name_key
            shared = Shared(
                organization=bool(organization) and organization == facts.organization,
                bare=fits and (bare or other_bare) and whole,
                birthday=facts.birthday[:1].isdecimal() and birthday == facts.birthday,
                whole_name=whole,
            )
            match = matching.judge(shared, facts.name, self._known.names[key])
            if match and key not in apart:
                found.append((key, match, shared))
        return sorted(found, key=lambda one: (-one[1].score, one[0]))[:1]

    def _other_spelling(self, person: int, facts: Facts, apart: Collection[int]) -> list[tuple[int, Match, Shared]]:
        """Return the first of those before whose whole name is another spelling of this one, and let this one be found."""
        key = matching.spelling_key(facts.name)
        if " " not in key:
            return []
        before = self._spellings.setdefault(key, [])
        shared = Shared(spelling=True)
        found = [
            (one, match, shared)
            for one in before
            if one not in apart and (match := matching.judge(shared, facts.name, self._known.names[one]))
        ]
        if len(before) < _NAMESAKES:
            before.append(person)
        return found[:1]

    def pairs(self) -> list[Pair]:
        """Return what was found, without those who only share what many do."""
        pairs = [
            pair for pair, shared in self._found
            if pair.match.score >= MERGE or shared.uid or not (shared.email or shared.phone)
            or self._known.sharing(shared) <= _CROWD
        ]  # fmt: skip
        return sorted(pairs, key=lambda pair: (-pair.match.score, pair.one, pair.other))


def _everybody() -> Iterator[tuple[int, Facts, str]]:
    """Yield (id, what identifies them, own UID) of everybody by id. The UID to go by is that of their newest card, if any."""
    last = 0
    while True:
        query = "SELECT id, name, organization, uid, birthday FROM person WHERE id > ? ORDER BY id LIMIT ?"
        rows = db.execute_sql(query, (last, _CHUNK)).fetchall()
        if not rows:
            return
        among = f"person_id BETWEEN {rows[0][0]} AND {rows[-1][0]}"
        found = {
            number: Facts(name, matching.name_key(name), fold(organization.strip()), plain_uid(uid), [], [], birthday)
            for number, name, organization, uid, birthday in rows
        }
        for number, value in db.execute_sql(f"SELECT person_id, folded FROM email WHERE {among} AND folded <> ''"):
            if number in found:
                found[number].emails.append(value)
        for number, value, e164 in db.execute_sql(f"SELECT person_id, value, e164 FROM phone WHERE {among}"):
            key = e164 or phone_key(value)
            if len(key) >= SHORTEST_NUMBER and number in found:
                found[number].numbers.append(key)
        query = f"SELECT person_id, uid FROM card WHERE {among} AND format <> '{GROUP}' AND uid <> '' ORDER BY id"
        for number, uid in db.execute_sql(query):
            if number in found:
                found[number].uid = plain_uid(uid)
        for number, _, _, uid, _ in rows:
            yield number, found[number], plain_uid(uid)
        last = rows[-1][0]


def names_of(ids: Iterable[int]) -> dict[int, str]:
    """Return the names of those of these people who are there."""
    found: dict[int, str] = {}
    wanted = sorted(set(ids))
    for at in range(0, len(wanted), _CHUNK):
        marks = ",".join(map(str, wanted[at : at + _CHUNK]))
        found |= dict(db.execute_sql(f"SELECT id, name FROM person WHERE id IN ({marks})"))
    return found


def history(person_id: int) -> History:
    """Return what hangs on a person."""
    query = (
        "SELECT count(*), coalesce(max(day), ''), (SELECT count(*) FROM follow_up_person"
        " JOIN follow_up ON follow_up.id = follow_up_id WHERE person_id = ?1 AND state = 'open')"
        " FROM participant JOIN interaction ON interaction.id = interaction_id WHERE person_id = ?1"
    )
    return History(*db.execute_sql(query, (person_id,)).fetchone())


def merge(keep_id: int, other_id: int, choices: Mapping[str, int] | None = None) -> None:
    """Make one person of two, as one change: the first stays and gets all that the second has.

    choices  for a field in which both have a different text ("name", "title", "photo" ...): the id of the one whose is taken

    Raises KeyError when one of them is not there, ValueError when both are the same.
    """
    label = tr("Merge {one} and {other}", one=people.name_of(keep_id), other=people.name_of(other_id))
    with database.change(label):
        merge_two(keep_id, other_id, choices or {})


@spare_pauses
def merge_all(pairs: Sequence[tuple]) -> Generator[tuple[int, int], None, int]:
    """Merge many pairs (as find() gives them) as one change; yields (done, total), returns how many people went.

    Of several who are one through others, the first stays. Two who were kept apart do not become one on such a detour.
    Closing it half-way leaves all as it was.
    """
    stays: dict[int, int] = {}
    merged = 0

    def now(person: int) -> int:
        while person in stays:
            person = stays[person]
        return person

    with database.change(trn("Merge {n} pair", "Merge {n} pairs", len(pairs))):
        for done, pair in enumerate(pairs, 1):
            one, other = sorted((now(pair[0]), now(pair[1])))
            if one != other and not kept_apart.are(one, other) and people.name_of(one) and people.name_of(other):
                merge_two(one, other, {})
                stays[other] = one
                merged += 1
            yield done, len(pairs)
    return merged


def keep_apart(one: int, other: int) -> None:
    """Remember that two are not one person: neither find() nor an import asks again. One change."""
    names = {"one": people.name_of(one), "other": people.name_of(other)}
    with database.change(tr("Keep both: {one} and {other}", **names)):
        kept_apart.remember([(one, other)])
