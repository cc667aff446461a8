"""What an import comes to, in words: what it brings, and what of it is left as it is, twice in it, yet to come, or left aside.

To scripts, all that neither is new nor changes anything is "same"; people are told which of the four it is.
"""

from collections import Counter
from collections.abc import Sequence

from models import phones
from models.import_files import ReadFile
from models.import_plan import Plan, PlanRow
from models.words import listed, together, tr, trn

MOST_TOLD = 3  # sentences of one kind about files


def outcome(row: PlanRow) -> str:
    """Return the outcome of a row as people read it: what is "same" may be "coming" or "aside" if an event, or a card "twice"."""
    if row.outcome == "same" and row.of is not None:
        return "twice"
    if row.outcome != "same" or row.event is None or row.seen:
        return row.outcome
    return "coming" if row.coming else "aside"


def left(made: Plan, file: int | None = None) -> dict[str, str]:
    """Return how many cards and events bring nothing, in one file or in all, by outcome: "4 unchanged", "2 yet to come"."""
    found = Counter(outcome(row) for row in made.rows if row.outcome == "same" and file in (None, row.file))
    words = {
        "same": trn("{n} unchanged", "{n} unchanged", found["same"]),
        "twice": trn("{n} twice in it", "{n} twice in it", found["twice"]),
        "coming": trn("{n} yet to come", "{n} yet to come", found["coming"]),
        "aside": trn("{n} left aside", "{n} left aside", found["aside"]),
    }
    return {name: text for name, text in words.items() if found[name]}


def brings(made: Plan, stored: bool = False) -> list[str]:
    """Return what is chosen of an import, in parts; of one that was stored, what it brought."""
    chosen = [row for row in made.rows if row.chosen]
    people = sum(
        row.contact is not None
        and row.outcome not in ("same", "unreadable")
        and not (row.of is not None and row.merges)  # one more card of somebody who is counted
        for row in chosen
    )
    offered = {offer.email for offer in made.offers if offer.chosen}
    meetings = sum(row.stored for row in chosen)
    if offered and not stored:
        meetings = sum(bool(one.needed or one.strangers & offered) for row in chosen for one in row.meetings)
    removed = sum(len(row.cancelled) for row in chosen if row.remove)
    counted = (
        (people + len(offered), trn("{n} person", "{n} people", people + len(offered))),
        (meetings, trn("{n} meeting", "{n} meetings", meetings)),
        (removed, trn("{n} cancelled meeting", "{n} cancelled meetings", removed)),
        (made.coming, trn("{n} appointment", "{n} appointments", made.coming)),
    )
    return [text for count, text in counted if count]


def stored(made: Plan) -> str:
    """Return what an import that was stored brought, as a sentence."""
    said = tr("Imported: {what}.", what=listed(brings(made, stored=True)) or tr("nothing new"))
    return together((said, country(made)))


def country(made: Plan) -> str:
    """Return which country the numbers of an import told, as a sentence; "" where none was to be found out."""
    if not made.country:
        return ""
    code = phones.code_of(made.country)
    return tr("Phone numbers without a country code were read as {code}: Settings can change that.", code=code)


def found(made: Plan) -> str:
    """Return how many cards and events were read: "12 events"."""
    number = made.counts()["read"]
    calendars = {file.format == "iCalendar" for file in made.files if file.format}
    if len(calendars) == 2:
        return trn("{n} card or event", "{n} cards or events", number)
    return trn("{n} event", "{n} events", number) if True in calendars else trn("{n} card", "{n} cards", number)


def left_out(files: Sequence[ReadFile]) -> list[str]:
    """Return what was left out of the first of those folders and archives where something was, a sentence each."""
    return [_sentence(file.left_out) for file in files if file.left_out][:MOST_TOLD]


def refusals(files: Sequence[ReadFile]) -> list[str]:
    """Return why the first of those files of which nothing could be read were refused, and how many more there are."""
    refused = [_sentence(file.refused) for file in files if file.refused]
    if more := len(refused[MOST_TOLD:]):
        refused[MOST_TOLD:] = [trn("{n} more file could not be read.", "{n} more files could not be read.", more)]
    return refused


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."
