"""What the user said that the columns of a table hold: remembered, and used for every file with the same headings."""

from models import settings
from models.formats.csv_values import as_line
from models.formats.records import Columns
from models.words import trn

_MOST = 100  # answers; the oldest goes first


def answers() -> dict[str, Columns]:
    """Return what was remembered, by Columns.key: for `importing.read`."""
    return {
        key: Columns(
            [], fields=kept["fields"], day_first=kept["day_first"], sure=True, has_head=kept["has_head"], key=key
        )
        for key, kept in settings.get(settings.COLUMNS).items()
    }


def remember(columns: Columns) -> None:
    """Keep the user's answer to the question that `columns` was."""
    kept = dict(settings.get(settings.COLUMNS))
    kept.pop(columns.key, None)
    kept[columns.key] = {"fields": columns.fields, "day_first": columns.day_first, "has_head": columns.has_head}
    settings.put(settings.COLUMNS, dict(list(kept.items())[-_MOST:]))


def with_headings(columns: Columns, row: str) -> str:
    """Return a row that could not be read below the headings of its table, so that it can be mended and imported again."""
    return f"{as_line(columns.headings)}\n{row}" if columns.has_head else row


def not_understood(columns: Columns) -> str:
    """Return a sentence about the columns that were not understood, "" when all were."""
    if not columns.unknown:
        return ""
    shown = ", ".join(f"“{name[:40]}”" for name in columns.unknown[:5]) + (", …" if len(columns.unknown) > 5 else "")
    return trn(
        "The column {columns} was not understood; what it holds is kept with each person as another detail.",
        "The columns {columns} were not understood; what they hold is kept with each person as other details.",
        len(columns.unknown),
        columns=shown,
    )
