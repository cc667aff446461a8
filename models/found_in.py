"""Where somebody was found: the phone, e-mail, tag or title that holds what was typed, where the name does not."""

from models import phones
from models.formats.records import Contact
from models.note_search import excerpt
from models.text import digits, words

_DIGITS = 5  # of which on a text may be a phone's


def beyond_the_name(contact: Contact, text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the value, and where in it the words stand; ("", []) where the name and the organisation say it all."""
    number = digits(text).lstrip("0")
    if len(number) >= _DIGITS and not any(letter.isalpha() for letter in text):
        held = (phone.value for phone in contact.phones if _holds(phone.value, number))
        value = next(held, "")
        return value, [(0, len(value))] if value else []
    shown = [*words(contact.name), *words(contact.organization)]
    missing = [word for word in words(text) if not _begins(shown, word)]
    if missing:
        values = [contact.title, *contact.units, *contact.tags, *(email.value for email in contact.emails), contact.nickname]
        for value in values:
            if any(_begins(words(value), word) for word in missing):
                return excerpt(value, missing)
    return "", []


def _holds(value: str, number: str) -> bool:
    return any(form.lstrip("0").startswith(number) for form in (digits(value), *phones.forms(phones.e164(value))))


def _begins(have: list[str], word: str) -> bool:
    return any(one.startswith(word) for one in have)
