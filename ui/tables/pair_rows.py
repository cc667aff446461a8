"""The rows of Find duplicates: two people who may be one, and why."""

from dataclasses import dataclass

from models.duplicates import Pair
from models.words import tr


@dataclass(slots=True)
class PairLine:
    """A row: the names of both, why they may be one person, and how likely that is in words."""

    id: str
    pair: Pair
    one: str
    other: str
    why: str
    remark: str
    sure: bool


def pair_text(row: PairLine) -> str:
    """Return what a screen reader says of a row."""
    return ", ".join(part for part in (row.one, row.other, row.why, row.remark) if part)


def lines(pairs: list[Pair], names: dict[int, str]) -> list[PairLine]:
    """Return a row for each pair of whom both are there."""
    return [_line(pair, names) for pair in pairs if pair.one in names and pair.other in names]


def _line(pair: Pair, names: dict[int, str]) -> PairLine:
    match = pair.match
    remark = (
        tr("sure") if match.sure else tr("{percent}% alike", percent=round(100 * match.score)) if match.score else ""
    )
    return PairLine(f"{pair.one} {pair.other}", pair, names[pair.one], names[pair.other], match.why, remark, match.sure)
