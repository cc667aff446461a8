"""How the time of a whole import grows with what a file holds: twice as much may take 2.5 times as long: `make bench`."""

import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]

from bench_import import cards, timed, whole_import  # noqa: E402

from models import database  # noqa: E402

BAR, ROUNDS = 2.5, 3


def card(lines: Iterable[str]) -> str:
    """Return one card with some lines."""
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", "FN:Samira Benali", *lines, "END:VCARD", ""])


def one_phone(count: int) -> str:
    """Return a table of people who share a number, as those of one office do."""
    rows = (f"Person{number},Benali{number},Company {number},0522 00 00 00" for number in range(count))
    return "\r\n".join(["First Name,Last Name,Organization Name,Phone 1 - Value", *rows, ""])


CASES: dict[str, tuple[int, str, Callable[[int], str]]] = {
    "cards": (4_000, ".vcf", cards),
    "folds of a line": (1_000_000, ".vcf", lambda count: card(["NOTE:x", *["  y"] * count])),
    "parameters of a line": (200_000, ".vcf", lambda count: card([f"TEL{';TYPE=home' * count}:1"])),
    "lines that are not understood": (100_000, ".vcf", lambda count: card(f"X-P{number}:1" for number in range(count))),
    "phones of a card": (
        100_000,
        ".vcf",
        lambda count: card(f"TEL;TYPE=CELL:06{number:08}" for number in range(count)),
    ),
    "notes of a card": (100_000, ".vcf", lambda count: card(["NOTE:met at the fair"] * count)),
    "categories of a card": (400_000, ".vcf", lambda count: card(["CATEGORIES:" + ",".join(map(str, range(count)))])),
    "cards of one name": (
        16_000,
        ".vcf",
        lambda count: "".join(card([f"TEL:06{number:08}"]) for number in range(count)),
    ),
    "cards of one name and no more": (16_000, ".vcf", lambda count: "".join(card([f"NOTE:{n}"]) for n in range(count))),
    "cards of one UID": (4_000, ".vcf", lambda count: "".join(card(["UID:one", f"TITLE:{n}"]) for n in range(count))),
    "cards of one e-mail": (
        4_000,
        ".vcf",
        lambda n: "".join(card(["EMAIL:a@example.org", f"N:{i};"]) for i in range(n)),
    ),
    "rows with one phone": (4_000, ".csv", one_phone),
}


def measure(folder: Path, text: str, suffix: str) -> float:
    """Return the seconds of a whole import into a database of its own."""
    path = folder / f"file{suffix}"
    path.write_text(text, encoding="utf-8", newline="")
    for old in folder.glob("keepwarm.db*"):
        old.unlink()
    database.open(folder / "keepwarm.db")
    try:
        return timed(lambda: whole_import(path))
    finally:
        database.close()


def main() -> int:
    """Print the table; return 1 when something grows too fast."""
    missed = 0
    print(f"{'time of n and of 2n, best of ' + str(ROUNDS):<32} {'n':>9} {'seconds':>8} {'2n':>8} {'ratio':>7}")
    for name, (count, suffix, make) in CASES.items():
        if sys.argv[1:] and sys.argv[1] not in name:
            continue
        with tempfile.TemporaryDirectory() as folder:
            once, twice = make(count), make(count * 2)
            runs = [(measure(Path(folder), once, suffix), measure(Path(folder), twice, suffix)) for _ in range(ROUNDS)]
        one, two = min(run[0] for run in runs), min(run[1] for run in runs)
        missed += two / one > BAR
        print(
            f"{name:<32} {count:>9,} {one:>8.2f} {two:>8.2f} {two / one:>6.2f}x{'  MISSED' if two / one > BAR else ''}"
        )
    return int(missed > 0)


if __name__ == "__main__":
    raise SystemExit(main())
