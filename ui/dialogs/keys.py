"""The keys of lists and pages; those of the menu are told by its actions (see help.py)."""

from models.words import tr


def keys() -> list[tuple[str, str]]:
    """Return what each key does."""
    return [
        ("↑ ↓ · Enter · Esc", tr("Move, open, go back")),
        ("L", tr("In a list: log an interaction with the chosen person")),
        ("F", tr("In a list: plan a follow-up with them")),
        ("W", tr("In a list: write to them")),
        ("E · A · G", tr("On a person: edit the name, add a phone, go to a day")),
        ("F2 · Delete", tr("On a person: edit the value or the note here, take it off")),
        ("S · I", tr("On Today: snooze for two weeks, tell why")),
        ("M · B", tr("In Find duplicates and in an import: merge, keep both")),
        ("S · O · U", tr("On Watch: share an article, open it in the browser, mark it as unread")),
        ("Space · T · N · P", tr("In Follow-ups: tick off, tomorrow, in a week, another day")),
        ("M", tr("In Follow-ups: the list or the month")),
        ("Ctrl+F", tr("In Settings: search")),
    ]
