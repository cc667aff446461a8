"""Import of 10,000 cards (read, compared, stored, searchable, undoable) against vobject.readComponents on their text.

python tests/benchmarks/bench_import.py [CARDS]
"""

import gc
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from models import database, importing, people  # noqa: E402
from models.importing import finish  # noqa: E402

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
GIVEN = (
    "Adam", "Samira", "Karim", "Zoé", "Jean-Pierre", "Marie", "Fatima", "Youssef", "Omar", "Leïla", "Inès", "Paul", "Anne",
    "Luc", "Hugo", "Nadia", "Amine", "Sofia", "Rachid", "Claire", "Hélène", "Mehdi", "Salma", "Thomas", "Emma", "Noé",
)  # fmt: skip
FAMILY = (
    "Benali", "Alaoui", "Lefèvre", "Moreau", "Kabbaj", "Bennani", "Idrissi", "Dupont", "Martin", "Bernard", "Chraïbi",
    "Tazi", "Fassi", "Berrada", "Durand", "Smith", "Brown", "O’Brien", "Müller", "García", "Öztürk", "Nowak", "Petit",
)  # fmt: skip
CITIES = ("Casablanca;;20000;Maroc", "Rabat;;10000;Maroc", "Paris;;75011;France", "Lyon;;69003;France")


def cards(count: int) -> str:
    """Return `count` different cards as an iPhone (with UID) and Google Contacts (without) write them."""
    chance = random.Random(2026)
    return "".join((_iphone if number % 2 else _google)(number, chance) for number in range(count))


def _name(chance: random.Random) -> tuple[str, str]:
    return chance.choice(GIVEN), f"{chance.choice(FAMILY)}-{chance.choice(FAMILY)}"


def _day(chance: random.Random, pattern: str) -> str:
    return pattern.format(chance.randrange(1950, 2005), chance.randrange(1, 13), chance.randrange(1, 29))


def _iphone(number: int, chance: random.Random) -> str:
    given, family = _name(chance)
    lines = [
        "BEGIN:VCARD", "VERSION:3.0", "PRODID:-//Apple Inc.//iPhone OS 18.1//EN", f"N:{family};{given};;;",
        f"FN:{given} {family}", f"ORG:Company {chance.randrange(2000)};Sales", f"TITLE:Manager {chance.randrange(40)}",
        f"EMAIL;type=INTERNET;type=WORK;type=pref:c{number}@company{number % 97}.example",
        f"item1.EMAIL;type=INTERNET:c{number}@mail.example", "item1.X-ABLabel:Perso",
        f"TEL;type=CELL;type=VOICE;type=pref:+212 6 {number // 10000:02d} {number % 10000:04d} {chance.randrange(10)}1",
        f"TEL;type=WORK;type=VOICE:0522 {number:06d}",
        f"item2.ADR;type=HOME;type=pref:;;{chance.randrange(300)} rue des Orangers;{chance.choice(CITIES)}",
        "item2.X-ABADR:ma", _day(chance, "BDAY:{}-{:02d}-{:02d}"),
        f"NOTE:Met at the fair in {chance.randrange(2005, 2026)}\\, talks about chess and his two children.",
        f"REV:2026-11-{chance.randrange(1, 23):02d}T08:00:00Z", f"UID:{number:08x}-1D5F-4C6B-9E21-7C5B2A1D0F00",
        "END:VCARD", "",
    ]  # fmt: skip
    return "\r\n".join(lines)


def _google(number: int, chance: random.Random) -> str:
    given, family = _name(chance)
    street = f"{chance.randrange(300)} av. Foch"
    lines = [
        "BEGIN:VCARD", "VERSION:3.0", f"FN:{given} {family}", f"N:{family};{given};;;", f"NICKNAME:{given[:3]}",
        f"EMAIL;TYPE=INTERNET;TYPE=HOME:g{number}@mail.example", f"TEL;TYPE=CELL:+336{number:08d}",
        f"TEL;TYPE=HOME:+2125{chance.randrange(10**8):08d}", f"ADR;TYPE=WORK:;;{street};{chance.choice(CITIES)}",
        f"ORG:Société {chance.randrange(2000)}", "TITLE:Directrice", _day(chance, "BDAY:{}{:02d}{:02d}"),
        f"item1.URL:https://example.com/in/{number}", "item1.X-ABLabel:PROFILE", "CATEGORIES:myContacts,Clients",
        "NOTE:Sait tout de la logistique.", "END:VCARD", "",
    ]  # fmt: skip
    return "\r\n".join(lines)


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that `work` takes."""
    gc.collect()
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def whole_import(path: Path) -> None:
    """Do all that the command `import` does."""
    finish(importing.store(finish(importing.plan(finish(importing.read([path], NOW)), NOW, []))))


def measure(count: int) -> dict[str, float]:
    """Return the seconds of each step."""
    import vobject

    text = cards(count)
    seconds: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "contacts.vcf"
        path.write_text(text, encoding="utf-8", newline="")
        seconds["vobject.readComponents"] = timed(lambda: list(vobject.readComponents(text)))
        seconds["reading alone"] = timed(lambda: finish(importing.read([path], NOW)))
        database.open(Path(folder) / "keepwarm.db")
        try:
            seconds["import"] = timed(lambda: whole_import(path))
            assert len(people.search("benali")) > 0
            seconds["the same again"] = timed(lambda: whole_import(path))
            seconds["undo"] = timed(database.undo)
            assert not people.search()
        finally:
            database.close()
    return seconds


def main() -> int:
    """Print the table; return 1 when a bar is missed."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    best: dict[str, float] = {}
    for _ in range(3):
        for name, seconds in measure(count).items():
            best[name] = min(seconds, best.get(name, seconds))
    vobject = best["vobject.readComponents"]
    bars = {"import": ("vobject.readComponents", 0.35), "the same again": ("import", 0.6)}
    print(f"{count:,} cards, best of 3 {'seconds':>18} {'x vobject':>10}")
    for name, seconds in best.items():
        print(f"{name:<28} {seconds:>16.2f} {seconds / vobject:>10.2f}")
    missed = 0
    for name, (base, most) in bars.items():
        ratio = best[name] / best[base]
        missed += ratio > most
        print(f"{name} / {base}: {ratio:.2f}x, at most {most}x{'  MISSED' if ratio > most else ''}")
    return int(missed > 0)


if __name__ == "__main__":
    raise SystemExit(main())
