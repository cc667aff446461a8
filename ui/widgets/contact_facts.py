"""What a contact holds, in words, where two are compared or one is looked at before it is imported."""

from datetime import date

from models.formats.records import Contact
from models.merging import address_text
from models.words import tr
from ui.language import day_text

_MOST = 40  # values of a field
_LONGEST = 120  # characters of a detail
# What programs note for themselves: the country of an address' form, the word of a label, what wrote a card and when.
_FOR_PROGRAMS = frozenset("X-ABADR X-ABLABEL X-ABSHOWAS PRODID REV CLIENTPIDMAP X-IMAGETYPE X-IMAGEHASH".split())


def facts(contact: Contact) -> dict[str, str]:
    """Return what a contact holds by field, as merging.field_name() knows it; several values on lines of their own, "" for none."""
    values = {
        "name": contact.name, "nickname": contact.nickname, "organization": contact.organization,
        "units": " / ".join(contact.units), "title": contact.title,
        "phones": [phone.value for phone in contact.phones], "emails": [email.value for email in contact.emails],
        "urls": [url.value for url in contact.urls], "addresses": [address_text(each) for each in contact.addresses],
        "birthday": day_words(contact.birthday), "anniversary": day_words(contact.anniversary), "met_on": day_words(contact.met_on),
        "tags": contact.tags, "photo": tr("photo") if contact.photo else "", "note": contact.note,
        "extras": [told for line in contact.extras if (told := _detail(line))],
    }  # fmt: skip
    return {field: "\n".join(value[:_MOST]) if isinstance(value, list) else value for field, value in values.items()}


def day_words(text: str) -> str:
    """Return "1980-04-12" or "--04-12" as the current language writes it; another text as it is."""
    try:
        if text.startswith("--"):  # in a leap year every day of a year is one
            return day_text(date.fromisoformat(f"2000-{text[2:]}"), "d MMMM")
        return day_text(date.fromisoformat(text), "d MMMM yyyy")
    except ValueError:
        return text


def _detail(line: str) -> str:
    """Return a property that Keepwarm has no field for, without what is not for people; "" where nothing is left."""
    name, colon, value = line.partition(":")
    if "~" in name:
        return ""
    plain = name.partition(";")[0].rpartition(".")[2]
    return "" if plain.upper() in _FOR_PROGRAMS else f"{plain}{colon} {value}"[:_LONGEST].strip()
