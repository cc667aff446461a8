"""vCards: 2.1, 3.0 and 4.0, from phones, Google, Outlook and the rest. See records.py for what a format gives.

vcf_lines.py finds cards and lines in bytes, vcf_heads.py reads what stands before a colon, vcf_values.py what stands
behind it, vcf_card.py makes a Contact of it, vcf_write.py makes cards of Contacts, vcf_kept.py has the lines that come back.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from models.formats.records import Contact, Progress, Trouble, Unread
from models.formats.vcf_card import read_card
from models.formats.vcf_lines import as_utf8, begins, cards, text_of
from models.formats.vcf_write import write
from models.words import tr, trn

__all__ = ["NAME", "SUFFIXES", "accepts", "read", "read_text", "write"]

NAME = "vCard"
SUFFIXES = (".vcf", ".vcard")
_EVERY = 200  # cards between two Progress


def accepts(head: bytes) -> bool:
    """Return whether a file that begins with `head` holds vCards."""
    return begins(as_utf8(head))


def read(path: Path | str) -> Iterator[Progress | Contact | Unread]:
    """Read a vCard file, a card at a time: a Contact, or an Unread where a card names nobody. Raises OSError only.

    Memory holds the file, as bytes, and one card.
    """
    with Path(path).open("rb") as stream:
        data = text_of(stream, os.fstat(stream.fileno()).st_size)  # not what is added meanwhile
    guessed = tr("The file does not say its character set; one was guessed.")
    told = False
    hollow = first_hollow = 0
    for number, card in enumerate(cards(data), 1):
        if number % _EVERY == 0:
            yield Progress(min(card.end, len(data)), len(data))
        if not card.whole and not card.text.strip():
            hollow, first_hollow = hollow + 1, first_hollow or card.line
            continue
        record = read_card(card)
        if isinstance(record, Contact) and record.troubles and any(one.message == guessed for one in record.troubles):
            if told:  # once for a file is enough
                record.troubles = [one for one in record.troubles if one.message != guessed]
            told = True
        if card.stray and isinstance(record, Contact):
            message = tr("A card ends here that does not begin; its lines were left out.")
            record.troubles.append(Trouble(card.stray, message))
        yield record
    if hollow:
        yield Unread(
            first_hollow, trn("A card begins here and holds nothing.", "{n} cards begin and hold nothing.", hollow)
        )
    yield Progress(len(data), len(data))


def read_text(text: str) -> Contact:
    """Return the person of a card's text (Contact.source), read again; an empty Contact when it tells of nobody."""
    for card in cards(as_utf8(text.encode("utf-8", "replace"))):
        record = read_card(card)
        if isinstance(record, Contact):
            return record
    return Contact()
