"""A person's cards as text: as they would be exported, and as each file gave them."""

from dataclasses import dataclass, replace
from datetime import date

from models import people
from models.connection import db
from models.formats import vcf_write
from models.words import short_day, tr

LONGEST = 200_000  # characters that are shown of one


@dataclass(slots=True)
class Shown:
    """A card, and what it is."""

    title: str
    text: str


def of_person(person_id: int) -> list[Shown]:
    """Return the card that an export would write now, then those that files gave, the latest first. Raises KeyError."""
    contact = replace(people.get(person_id), photo=b"", photo_type="")
    written = b"".join(vcf_write.write([contact], "4.0")).decode().replace("\r\n ", "").replace("\r\n", "\n")
    found = [Shown(tr("As it would be exported now (vCard 4.0, without the photo)"), written[:LONGEST])]
    query = (
        "SELECT card.text, coalesce(at, ''), coalesce(file, '') FROM card LEFT JOIN import_run ON import_run.id = run_id"
        " WHERE person_id = ? ORDER BY card.id DESC"
    )
    for text, at, file in db.execute_sql(query, (person_id,)):
        day = short_day(date.fromisoformat(at[:10])) if at else ""
        title = tr("As it came with “{file}”, {day}", file=file, day=day) if at else tr("As it came")
        found.append(Shown(title, text[:LONGEST]))
    return found
