"""Fills a new file with a little of all that a build can hold: `PYTHONPATH=CHECKOUT python fill.py FILE`, then `xz FILE`.

Done for each release, and for builds before the first whose tables differ; ../test_kept.py opens them all with the newest.
"""

import sys
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from models import database, demo, follow_ups, importing, interactions, people
from models.connection import db

file, now = Path(sys.argv[1]), datetime(2026, 11, 20, 9, 0, tzinfo=ZoneInfo("Africa/Casablanca"))
database.open(file)
for _ in demo.build(now):
    pass
stay = [row.id for row in people.search()][:12]
people.delete([row.id for row in people.search() if row.id not in stay])
for table in ("undo_entry", "undo_step"):  # those who are gone are not to be kept
    db.execute_sql(f"DELETE FROM {table}")
cards = file.with_suffix(".vcf")
cards.write_text(
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:k-1\r\nFN:Zoé Kept\r\nTEL:+212661000001\r\nX-ODD:kept\r\nNOTE:from a file\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:k-2\r\nFN:Omar Kept\r\nEMAIL:omar@example.org\r\nBDAY:--04-12\r\nEND:VCARD\r\n",
    encoding="utf-8",
)
read = importing.read([cards])
while True:
    try:
        next(read)
    except StopIteration as stop:
        steps = importing.plan(stop.value, now)
        break
while True:
    try:
        next(steps)
    except StopIteration as stop:
        for _ in importing.store(stop.value):
            pass
        break
zoe = people.search("Zoé Kept")[0].id
interactions.save(interactions.new("meeting", [zoe, stay[0]], date(2026, 10, 2), "about the قافلة"))
follow_ups.save(follow_ups.new([zoe], date(2026, 12, 1), "call back"))
contact = people.get(zoe)
contact.title = "Engineer"
people.save(zoe, contact)
people.delete([stay[3]])
database.undo()
db.execute_sql("VACUUM")
database.close()
cards.unlink()
