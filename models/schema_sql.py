"""What stands beside the tables of schema.py and peewee does not say: indexes, the search indexes, triggers."""

from models.connection import driver

# The search index follows its content table.
SEARCH_TRIGGERS = """
CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN
    INSERT INTO person_search(rowid, folded) VALUES (new.id, new.folded);
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN
    INSERT INTO person_search(person_search, rowid, folded) VALUES ('delete', old.id, old.folded);
END;
CREATE TRIGGER person_search_update AFTER UPDATE OF folded ON person WHEN old.folded IS NOT new.folded BEGIN
    INSERT INTO person_search(person_search, rowid, folded) VALUES ('delete', old.id, old.folded);
    INSERT INTO person_search(rowid, folded) VALUES (new.id, new.folded);
END;
"""

STALE = "UPDATE warmth_state SET data = x'', due_from = NULL, most = NULL"  # of those whom a WHERE names

# The indexes of its own making, the search index itself, and the cache that forgets.
EXTRA_SQL = f"""
CREATE INDEX IF NOT EXISTS feed_item_unread ON feed_item(url) WHERE NOT is_read;
CREATE INDEX IF NOT EXISTS person_begins ON person(substr(folded, 1, 16));
CREATE INDEX IF NOT EXISTS person_birthday ON person(substr(birthday, -5)) WHERE birthday != '';
CREATE INDEX IF NOT EXISTS person_rhythm ON person(id) WHERE rhythm IS NOT NULL;
CREATE INDEX IF NOT EXISTS person_kept ON person(id) WHERE keep_up IS NOT NULL;
CREATE INDEX IF NOT EXISTS person_importance ON person(id) WHERE importance != 1;
CREATE INDEX IF NOT EXISTS person_snoozed ON person(id) WHERE snoozed_until != '';
CREATE INDEX IF NOT EXISTS warmth_state_loss ON warmth_state(due_from, person_id, most) WHERE due_from NOT NULL;
CREATE INDEX IF NOT EXISTS warmth_state_stale ON warmth_state(person_id) WHERE data = x'';
CREATE VIRTUAL TABLE IF NOT EXISTS person_search USING fts5(
    folded, content='person', content_rowid='id', tokenize='unicode61 remove_diacritics 0');
CREATE TRIGGER IF NOT EXISTS warmth_participant_insert AFTER INSERT ON participant BEGIN
    {STALE} WHERE person_id = new.person_id AND data <> x'';
    INSERT INTO warmth_state(person_id, data) SELECT new.person_id, x''
        WHERE NOT EXISTS (SELECT 1 FROM warmth_state WHERE person_id = new.person_id);
END;
CREATE TRIGGER IF NOT EXISTS warmth_participant_delete AFTER DELETE ON participant BEGIN
    {STALE} WHERE person_id = old.person_id AND data <> x'';
END;
CREATE TRIGGER IF NOT EXISTS warmth_participant_update AFTER UPDATE ON participant BEGIN
    {STALE}
        WHERE person_id IN (old.person_id, new.person_id) AND data <> x'';
    INSERT INTO warmth_state(person_id, data) SELECT new.person_id, x''
        WHERE NOT EXISTS (SELECT 1 FROM warmth_state WHERE person_id = new.person_id);
END;
CREATE TRIGGER IF NOT EXISTS warmth_interaction_update AFTER UPDATE OF day, kind, people_count ON interaction BEGIN
    {STALE}
        WHERE person_id IN (SELECT person_id FROM participant WHERE interaction_id = new.id) AND data <> x'';
END;
"""

# What files of earlier versions hold instead: it is of our making too.
EARLIER_SQL = """
CREATE TRIGGER warmth_participant_insert AFTER INSERT ON participant BEGIN
    DELETE FROM warmth_state WHERE person_id = new.person_id;
END;
CREATE TRIGGER warmth_participant_delete AFTER DELETE ON participant BEGIN
    DELETE FROM warmth_state WHERE person_id = old.person_id;
END;
CREATE TRIGGER warmth_participant_update AFTER UPDATE ON participant BEGIN
    DELETE FROM warmth_state WHERE person_id IN (old.person_id, new.person_id);
END;
CREATE TRIGGER warmth_interaction_update AFTER UPDATE OF day, kind, people_count ON interaction BEGIN
    DELETE FROM warmth_state WHERE person_id IN (SELECT person_id FROM participant WHERE interaction_id = new.id);
END;
"""

# The index of notes: without the texts, where the engine can delete from such an index.
_CONTENTLESS = ", content='', contentless_delete=1" if driver.sqlite_version_info >= (3, 43) else ""
NOTE_SEARCH_SQL = (
    f"CREATE VIRTUAL TABLE note_search USING fts5(folded{_CONTENTLESS}, detail=none, prefix='2 3',"
    " tokenize='unicode61 remove_diacritics 0');"
)
