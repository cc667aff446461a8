"""Invented people with three years of history, to try Keepwarm on. Every name, number and company is made up.

The same moment always gives the same people and histories. Phones are in ranges kept for films (France, Britain, Germany) or not
given out as far as the numbering plan tells (Morocco); e-mails are at example.com and example.org.
"""

import random
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models import choices, database, demo_feeds, demo_networks, follow_ups, people
from models.connection import db
from models.demo_words import Say, speaker
from models.formats.records import Address, Contact, Email, Phone, Url
from models.text import fold, words
from models.words import tr

SEED = 1972
HISTORY = 1130  # days
ZONE = ZoneInfo("Africa/Casablanca")

# given, family, organisation, title, country, tags
_CAST = [
    ("Samira", "Benali", "Phosphates du Sud", "Procurement", "MA", "tender,EMI alumni"),
    ("Karim", "Alaoui", "Atlas Conseil", "Partner", "MA", "CJD"),
    ("Marie", "Lefèvre", "Numéa", "CTO", "FR", ""),
    ("Youssef", "Tazi", "Marsa Logistique", "Director", "MA", "EMI alumni"),
    ("Anna", "Hoffmann", "Solarkraft", "Programme lead", "DE", ""),
    ("عمر", "الراشدي", "البنك الأطلسي", "مدير", "MA", "Forum Emploi"),
    ("Nadia", "Chraïbi", "Maison Zellij", "Founder", "MA", "CJD"),
    ("Omar", "Idrissi", "Banque du Détroit", "Risk", "MA", "EMI alumni"),
    ("Leïla", "Amrani", "Université du Rif", "Professor", "MA", "EMI alumni"),
    ("Paul", "Girard", "Télélumière", "Sales", "FR", "tender"),
    ("Hiba", "Ziani", "Médina Mobile", "Product", "MA", ""),
    ("James", "Whitaker", "Northgate Partners", "Investor", "GB", ""),
    ("فاطمة", "الزهراء بنجلون", "جمعية الأمل", "رئيسة", "MA", "CJD"),
    ("Thomas", "Moreau", "Ville de Lyonnes", "Deputy mayor", "FR", ""),
    ("Priya", "Raman", "Monsoon Labs", "CEO", "GB", "tender"),
    ("Mehdi", "Bensouda", "Cabinet Bensouda", "Lawyer", "MA", "CJD"),
]
_GIVEN = {
    "FR": "Camille Antoine Élodie Jean-Pierre Sophie Luc Inès Mathieu Claire Baptiste Aurélie Hugo Zoé Gaël".split(),
    "GB": "Emma Oliver Charlotte William Grace Henry Alice George Ruth Daniel".split(),
    "MA": "Amina Rachid Khadija Hassan Zineb Mustapha Salma Anas Ghita Hamza Meryem Ayoub Loubna Driss".split(),
    "ar": "سلمى ياسين مريم أحمد خديجة يوسف زينب حمزة".split(),
}
_FAMILY = {
    "FR": "Dubois Lemaître Fournier Besançon Noël Garnier Rousseau Château Perrin Hébert Marchand Vidal".split(),
    "GB": "Ashdown Fletcher Barlow Pemberton Hargreaves Sutton Thorne Whitfield Langley O’Neill".split(),
    "MA": "Berrada Fassi Lahlou Sqalli Kettani Cherkaoui Tahiri Mernissi Benjelloun Naciri Skalli Ouazzani".split(),
    "ar": ["العلوي", "الفاسي", "بنعبد الله", "الإدريسي", "التازي", "المرنيسي"],
}
_COMPANIES = (
    "Studio Palmier", "Groupe Sahel", "Argan & Co", "Clinique des Oliviers", "Boréal Énergie", "Fonderie Sainte-Barbe",
    "Harbour Lane Systems", "Blue Lantern Media", "Riad Digital", "Coopérative Tifawin", "Lumen Foundation", "مختبر الأطلس",
)  # fmt: skip
_TITLES = ("Engineer", "Head of sales", "Consultant", "Journalist", "Architect", "HR director", "Analyst", "Teacher", "مهندسة")
_TALK = {
    "meeting": ("Lunch near the office", "Coffee", "Réunion du club", "Point trimestriel", "Met at the trade fair"),
    "call": ("Quick hello", "Asked for advice on the bid", "A parlé de son nouveau projet", "Appel de midi", "Caught up"),
    "email": ("Sent the article on green procurement", "Compte rendu envoyé", "Thanked me for the introduction"),
    "message": ("Wished a good trip", "عيد مبارك", "Shared the date of the forum", "Bonne année !"),
}
_NOTES = {
    0: "Daughter at the engineering school. Tea, no coffee; prefers calls between 12 and 14 h.",
    1: "Aime le tennis. Connaît bien les appels d’offres de la région.",
    2: "Moved from Lyon in spring; looking for a school for two boys.",
    4: "Writes in German or French. On leave every August.",
    5: "التقينا في المنتدى، يفضل الرسائل على المكالمات.",
    8: "Cherche des stages pour ses étudiants chaque printemps.",
    15: "Knows everybody at the commercial court.",
}
_CITIES = {
    "MA": ("Casablanca", "Rabat", "Tanger", "Fès"),
    "FR": ("Paris", "Lyon", "Lille"),
    "GB": ("London", "Leeds"),
    "DE": ("Bonn",),
}
_COUNTRIES = {"MA": "Maroc", "FR": "France", "GB": "United Kingdom", "DE": "Deutschland"}
# usual gap in days, silence now in days (None: within the gap), number of contacts
_STORIES = [
    (21, 76, 38), (58, 152, 15), (42, 92, 20), (100, 131, 6), (30, 52, 30), (400, 121, 1), (45, 20, 20), (30, 9, 28),
    (28, 5, 30), (14, 4, 60), (35, 12, 25), (75, 160, 12), (60, 33, 14), (90, 210, 9), (25, 60, 26), (50, 17, 18),
]  # fmt: skip


_SOON = {1: 3, 4: 0, 7: 9, 20: 12}  # who has a birthday in how many days
_NO_YEAR = 7  # whose year of birth is not known


def build(now: datetime, language: str = "en") -> Iterator[tuple[int, int]]:
    """Fill the open, empty database with what had happened by `now` (aware); yield (done, total) on the way.

    language  of notes and of all that people said: "en", "fr" or "ar"; names stay as they are
    """
    say = speaker(language)
    random_ = random.Random(SEED)
    day = now.date()
    contacts, stories = _people(random_, day, say)
    total = len(contacts) + 2
    with database.change(tr("Make the demo")):
        ids = people.add(contacts)
        yield 1, total
        rows: list[tuple] = []
        links: list[tuple[int, int]] = []
        friends = [number for number, story in zip(ids, stories, strict=True) if story[1] is None and story[2]]
        for index, number in enumerate(ids):
            _tell(random_, now, stories[index], number, friends, rows, links)
            yield index + 2, total
        _store([(*row[:4], say(row[4])) for row in rows], links, say("Forum Emploi"))
        _plans(ids, now, say)
        demo_networks.add(ids, day, say)
        demo_feeds.add(ids, now, say)
        yield total, total


def _people(random_: random.Random, day: date, say: Say) -> tuple[list[Contact], list[tuple[int, int | None, int]]]:
    cast = [(*entry[:5], entry[5].split(",") if entry[5] else []) for entry in _CAST]
    stories: list[tuple[int, int | None, int]] = list(_STORIES)
    seen = {(given, family) for given, family, *_ in cast}
    while len(cast) < 80:
        script = random_.choice(["FR", "GB", "MA", "MA", "MA", "ar"])
        given, family = random_.choice(_GIVEN[script]), random_.choice(_FAMILY[script])
        if (given, family) in seen:
            continue
        seen.add((given, family))
        country = "MA" if script == "ar" else script
        tags = [tag for tag in ("EMI alumni", "CJD", "tender", "family") if random_.random() < 0.15]
        cast.append((given, family, random_.choice(_COMPANIES), random_.choice(_TITLES), country, tags))
        kind = random_.random()
        gap = random_.choice([10, 14, 21, 30, 45, 60, 90, 120])
        if kind < 0.55:
            stories.append((gap, None, max(4, min(60, 1000 // gap))))
        elif kind < 0.7:
            stories.append((gap, int(gap * random_.uniform(1.6, 3)), max(4, 700 // gap)))
        elif kind < 0.9:
            stories.append((200, random_.randrange(20, 700), random_.choice([1, 1, 2, 3])))
        else:
            stories.append((0, None, 0))
    return [_contact(random_, day, index, entry, say) for index, entry in enumerate(cast)], stories


def _contact(random_: random.Random, day: date, index: int, entry: tuple, say: Say) -> Contact:
    given, family, organization, title, country, tags = entry
    latin = fold(given + family).isascii()
    address = ".".join(words(given) + words(family)) if latin else f"contact{index}"
    born = date(random_.randrange(1955, 1998), 1, 1) + timedelta(days=random_.randrange(365))
    birthday = born.isoformat() if index % 3 == 0 else ""
    if index in _SOON:  # of a leap year, so that 29 February is one of its days
        coming = day + timedelta(days=_SOON[index])
        birthday = f"--{coming:%m-%d}" if index == _NO_YEAR else f"{random_.randrange(1964, 1992, 4)}-{coming:%m-%d}"
    mobile, desk = {
        "MA": ("+212 7 90 00 {:02} {:02}", "+212 5 00 00 {:02} {:02}"),
        "FR": ("+33 6 39 98 {:02} {:02}", "+33 1 99 00 {:02} {:02}"),
        "GB": ("+44 7700 900{:01}{:02}", "+44 20 7946 0{:01}{:02}"),
        "DE": ("+49 171 39200{1:02}", "+49 30 23125 {:01}{:02}"),
    }[country]
    first = index % 10 if country in ("GB", "DE") else index % 100
    phones = [Phone(mobile.format(first, index % 90 + 10), "mobile", True)]
    if index % 2 == 0:
        phones.append(Phone(desk.format(index % 10, index % 90 + 10), "work"))
    return Contact(
        uid=f"demo-{index}", name=f"{given} {family}", given=given, family=family, organization=organization, title=say(title),
        phones=phones, emails=_emails(index, address),
        urls=[Url(f"https://example.com/in/{address}", "work")] if index % 5 == 0 else [],
        addresses=[Address("work", city=say(random_.choice(_CITIES[country])), country=say(_COUNTRIES[country]))]
        if index % 4 == 0 else [],
        birthday=birthday, tags=[say(tag) for tag in tags],
        met_on=(day - timedelta(days=random_.randrange(1100, 3000))).isoformat(),
        note=say(_NOTES.get(index, "")),
    )  # fmt: skip


def _emails(index: int, address: str) -> list[Email]:
    if index % 7 == 0:
        return []
    emails = [Email(f"{address}@example.com", "work", True)]
    return [*emails, Email(f"{address}@example.org", "home")] if index % 4 == 1 else emails


def _tell(
    random_: random.Random,
    now: datetime,
    story: tuple[int, int | None, int],
    number: int,
    friends: list[int],
    rows: list[tuple],
    links: list[tuple[int, int]],
) -> None:
    """Write one person's history backwards from now; to some meetings come friends, whose own story is not spoiled by it."""
    gap, silence, times = story
    day = now.date()
    when = day - timedelta(days=random_.randrange(max(1, gap)) if silence is None else silence)
    for told in range(times):
        if (day - when).days > HISTORY:
            return
        kind = random_.choices(("meeting", "call", "email", "message"), (3, 4, 3, 2))[0]
        if told and when.weekday() > 4 and kind != "message" and random_.random() < 0.8:
            when -= timedelta(days=when.weekday() - random_.randrange(5))  # to some day before, in the same week
        start = datetime.combine(when, time(random_.randrange(9, 19), random_.choice((0, 15, 30, 45))), ZONE)
        if start > now - timedelta(hours=2):
            start -= timedelta(days=1)
        end = start + timedelta(minutes=random_.choice((30, 45, 60, 90))) if kind == "meeting" else None
        row = len(rows) + 1
        rows.append((row, kind, start, end, random_.choice(_TALK[kind]) if random_.random() < 0.7 else ""))
        links.append((row, number))
        if kind == "meeting" and random_.random() < 0.15:
            links.extend((row, friend) for friend in random_.sample(friends, random_.choice((1, 1, 2, 3))))
        when -= timedelta(days=max(1, round(gap * random_.lognormvariate(0, 0.4))))


_STEPS = ("me", "they", "me", "", "they", "me", "me")  # who took the first step, in turn


def _store(rows: list[tuple], links: list[tuple], event: str) -> None:
    from models.clock import utc_text

    now = database.now_text()
    db.connection().executemany(
        "INSERT INTO interaction(id, kind, start, end, zone, day, note, first_step, source, created, modified)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'user', ?, ?)",
        [
            (row, kind, utc_text(start), utc_text(end) if end else "", ZONE.key, start.date().isoformat(), note,
             _STEPS[row % len(_STEPS)], now, now)
            for row, kind, start, end, note in rows
        ],
    )
    db.connection().executemany("INSERT OR IGNORE INTO participant(interaction_id, person_id) VALUES (?, ?)", links)
    db.execute_sql(
        "UPDATE interaction SET people_count = (SELECT count(*) FROM participant WHERE interaction_id = interaction.id)"
    )
    db.execute_sql("UPDATE interaction SET title = ? WHERE id IN (SELECT interaction_id FROM participant"
                   " JOIN person ON person.id = person_id WHERE person.uid = 'demo-5')", (event,))  # fmt: skip


def _plans(ids: list[int], now: datetime, say: Say) -> None:
    """Follow-ups late, today and later; a chosen rhythm; somebody snoozed."""
    day = now.date()

    def at(days: int, hour: int, minute: int = 0) -> datetime:
        return datetime.combine(day + timedelta(days=days), time(hour, minute), ZONE)

    for who, due, reason, kind in (
        ([0], at(0, 12, 30), "the tender she mentioned", "call"),
        ([6, 15], day - timedelta(days=2), "the club's meeting report", "send"),
        ([2, 3], day, "they both work on ports", "introduce"),
        ([8], at(2, 18, 30), "guest lecture", "call"),
        ([9], day + timedelta(days=8), "offer for the spring", "write"),
        ([11], at(15, 13), "", "meet"),
        ([5], day + timedelta(days=40), "بعد المنتدى", "write"),
    ):
        follow_ups.save(follow_ups.new([ids[index] for index in who], due, say(reason), kind))
    for who, days in ((3, 90), (10, 45), (11, 180)):
        choices.set_rhythm([ids[who]], days)
    choices.snooze([ids[13]], day + timedelta(days=30), day)
    choices.snooze([ids[14]], day + timedelta(days=9), day)
    choices.set_circle(ids[:1], "inner")
