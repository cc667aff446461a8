"""Writing people and follow-ups to files that other programs read."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from models import clock, files, settings
from models import follow_ups as plans
from models import people as address_book
from models.connection import db
from models.errors import Problem
from models.words import tr


def people(file: Path) -> int:
    """Write everybody to a .vcf or .csv file; return how many. Raises Problem."""
    suffix = file.suffix.lower()
    contacts = (contact for _, contact in address_book.contacts(photos=True))
    if suffix == ".vcf":
        from models.formats import vcf

        files.write(file, vcf.write(contacts))
    elif suffix == ".csv":
        from models.formats import contacts_csv

        files.write(file, contacts_csv.write(contacts))
    else:
        raise Problem(
            tr("People are not written as “{suffix}” files", suffix=suffix or file.name),
            tr("Nothing was written. End the name in .vcf or .csv."),
        )
    return db.execute_sql("SELECT count(*) FROM person").fetchone()[0]
