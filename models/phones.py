"""Phone numbers in one comparable form, by the phonenumbers library. A number as written is never changed."""

import functools

from models.text import digits

region = "MA"  # where a number without a country code is from: settings.country


@functools.lru_cache(maxsize=65536)
def e164(value: str) -> str:
    """Return `value` as "+212661234567"; "" when it is no valid-looking number (a short code, letters, too short)."""
    number = digits(value)
    if not 6 <= len(number) <= 17:
        return ""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(value.removeprefix("tel:"), region)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(parsed):
        return ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def tails(number: str) -> list[str]:
    """Return an E.164 number without its plus and, where the country code is known, without that too."""
    if not number:
        return []
    import phonenumbers

    parsed = phonenumbers.parse(number, None)
    national = str(parsed.national_number)
    return [number[1:], national, "0" + national]
