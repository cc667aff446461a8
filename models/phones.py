"""Phone numbers in one comparable form, by the phonenumbers library. A number as written is never changed."""

import functools
import re
from collections import Counter
from collections.abc import Iterable

from models.text import digits

region = "MA"  # where a number without a country code is from: settings.country

_LETTER = r"[^\W\d_]"
_LONGEST = 100  # characters
_FEW = 3  # numbers say nothing of where somebody lives
_OWN_DIGITS = 6  # of a number's last digits, which never decide how it is read


def e164(value: str) -> str:
    """Return `value` as "+212661234567"; "" when it cannot be a number (a short code, letters, too few digits)."""
    return _e164(value, region) if len(value) <= _LONGEST else ""


@functools.lru_cache(maxsize=65536)  # an import asks for each number three times: to compare, to store, to find
def _e164(value: str, where: str) -> str:
    number = digits(value)
    if not 6 <= len(number) <= 17:
        return ""
    value = value.removeprefix("tel:").strip()
    if len(number) < 9 or re.search(_LETTER, value):  # an extension, or a number spelled in letters
        return _parse(value, where)
    start = _start(("+" if value.startswith("+") else "") + number[:-_OWN_DIGITS], len(number), where)
    return start + number[-_OWN_DIGITS:] if start else ""


@functools.lru_cache(maxsize=65536)
def _start(start: str, length: int, where: str) -> str:  # noqa: ARG001  numbers of one length make a block
    """What a number that begins so becomes: the library is asked once for all numbers of one block."""
    return _parse(start + "234567", where)[:-_OWN_DIGITS]


@functools.lru_cache(maxsize=4096)
def _parse(value: str, where: str) -> str:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(value, where)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(parsed):
        return ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def country_of(numbers: Iterable[str]) -> str:
    """Return the country ("MA") of more than half of the numbers that name one; "" where too few do to tell."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    known = filter(None, (e164(re.sub("^00", "+", number)) for number in numbers if number.startswith(("+", "00"))))
    found = Counter(COUNTRY_CODE_TO_REGION_CODE[int(_country_code(number[1:5]))][0] for number in known)
    country, count = found.most_common(1)[0] if found else ("", 0)
    return country if count >= _FEW and 2 * count > found.total() and country.isalpha() else ""


def code_of(country: str) -> str:
    """Return the code of a country's numbers: "+212"."""
    from phonenumbers import country_code_for_region

    return f"+{country_code_for_region(country)}"


def forms(number: str) -> tuple[str, ...]:
    """Return an E.164 number as people type it: with its country code, without, and with the national zero."""
    if not number:
        return ()
    code = _country_code(number[1:5])
    national = number[1 + len(code) :]
    return number[1:], national, "0" + national


@functools.lru_cache(maxsize=1024)
def _country_code(start: str) -> str:
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    return next((start[:n] for n in (1, 2, 3) if int(start[:n]) in COUNTRY_CODE_TO_REGION_CODE), "")
