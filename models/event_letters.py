"""Letters about events: the announcement with its calendar entry, and the report of a meeting. In French, English or Arabic."""

from datetime import date, datetime

from models.events import Entry
from models.letters import Attachment, Letter
from models.reports import Meeting
from models.words import tr

ALL_DAY_MINUTES = 60  # of an event with a time and no known end

_DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split(),
}
_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "ar": "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split(),
}
_ANNOUNCEMENT = {
    "en": ("{title}, {when}", "Dear all,\n\nYou are invited: {title}{network}.\n\n{facts}\n\n{note}I hope to see you there.\n"),
    "fr": ("{title}, {when}", ("Bonjour à tous,\n\nVous êtes invités\u00a0: {title}{network}.\n\n{facts}\n\n{note}"
           "Au plaisir de vous y voir,\n")),
    "ar": ("{title}، {when}", "تحية طيبة للجميع،\n\nأنتم مدعوون إلى: {title}{network}.\n\n{facts}\n\n{note}يسعدنا حضوركم.\n"),
}  # fmt: skip
_FACTS = {
    "en": ("When: {}", "Where: {}", "More: {}"),
    "fr": ("Quand\u00a0: {}", "Où\u00a0: {}", "En savoir plus\u00a0: {}"),
    "ar": ("الموعد: {}", "المكان: {}", "للمزيد: {}"),
}
_REPORT = {
    "en": ("Report: {title}, {when}", ("Dear all,\n\nHere is the report of {title}, {when}{where}.\n\n{people}What was said\n{note}"
           "\n\nWhat was decided\n- \n\nWhat comes next\n- \n\n")),
    "fr": ("Compte rendu\u00a0: {title}, {when}", ("Bonjour à tous,\n\nVoici le compte rendu\u00a0: {title}, {when}{where}.\n\n"
           "{people}Ce qui a été dit\n{note}\n\nCe qui a été décidé\n- \n\nLa suite\n- \n\n")),
    "ar": ("تقرير: {title}، {when}", ("تحية طيبة للجميع،\n\nإليكم تقرير: {title}، {when}{where}.\n\n{people}ما قيل\n{note}"
           "\n\nما تقرر\n- \n\nالخطوات المقبلة\n- \n\n")),
}  # fmt: skip
_PEOPLE = {
    "en": ("Present: {}", "Excused or absent: {}"),
    "fr": ("Présents\u00a0: {}", "Excusés ou absents\u00a0: {}"),
    "ar": ("الحاضرون: {}", "الغائبون والمعتذرون: {}"),
}
_TITLES = {"en": "our meeting", "fr": "notre réunion", "ar": "اجتماعنا"}


def when(moment: date | datetime, language: str) -> str:
    """Return a day, with its hour where it has one, as a letter in a language writes it: "Thursday 3 December 2026, 18:00"."""
    day, month = _DAYS[language][moment.weekday()], _MONTHS[language][moment.month - 1]
    first = "er" if language == "fr" and moment.day == 1 else ""
    text = f"{day} {moment.day}{first} {month} {moment.year}"
    if not isinstance(moment, datetime):
        return text
    hour = (
        f"{moment.hour}\u00a0h\u00a0{moment.minute:02}" if language == "fr" else f"{moment.hour:02}:{moment.minute:02}"
    )
    return f"{text}{'،' if language == 'ar' else ','} {hour}"


def month_and_year(day: date, language: str) -> str:
    """Return the month of a day as a letter in a language writes it: "December 2026"."""
    return f"{_MONTHS[language][day.month - 1]} {day.year}"


def announcement(entry: Entry, language: str) -> Letter:
    """Return the letter that announces an event, with its calendar entry attached."""
    subject, body = _ANNOUNCEMENT[language]
    facts = zip(_FACTS[language], (when(entry.moment, language), entry.location, entry.url), strict=True)
    values = {
        "title": _plain(entry.title), "when": when(entry.moment, language),
        "network": f" ({_plain(entry.network_name)})" if entry.network_name else "",
        "facts": "\n".join(pattern.format(_plain(fact)) for pattern, fact in facts if fact),
        "note": f"{_plain(entry.note)}\n\n" if entry.note else "",
    }  # fmt: skip
    return Letter(subject.format(**values), body.format(**values), [calendar_entry(entry)])


def calendar_entry(entry: Entry) -> Attachment:
    """Return an event as a file that calendars take in. After a change, the new file replaces the old entry."""
    from models.formats.ics_write import Reminder, followups  # what writes calendars is not for who writes letters

    created, modified = datetime.fromisoformat(entry.created), datetime.fromisoformat(entry.modified)
    reminder = Reminder(
        uid=entry.uid, due=entry.moment, summary=entry.title, minutes=entry.minutes or ALL_DAY_MINUTES,
        description=entry.note, url=entry.url, location=entry.location, created=created, modified=modified,
        sequence=int((modified - created).total_seconds() // 60),
    )  # fmt: skip
    name = "".join(letter for letter in entry.title if letter.isalnum() or letter in " -")[:40].strip()
    return Attachment(f"{name or 'event'}.ics", "text/calendar", followups([reminder], now=modified))


def report(meeting: Meeting, language: str) -> Letter:
    """Return a meeting's report to complete: its notes, who was there, and what is still to be said."""
    subject, body = _REPORT[language]
    names = zip(_PEOPLE[language], (meeting.present, meeting.absent if meeting.present else []), strict=True)
    listed = [pattern.format(", ".join(_plain(name) for _, name in whom)) for pattern, whom in names if whom]
    values = {
        "title": _plain(meeting.title) or _TITLES[language], "when": when(meeting.day, language),
        "where": f" ({_plain(meeting.location)})" if meeting.location else "",
        "people": "".join(f"{line}\n" for line in listed) + ("\n" if listed else ""),
        "note": _plain(meeting.note) or "- ",
    }  # fmt: skip
    return Letter(subject.format(**values), body.format(**values))


def title_of(meeting: Meeting) -> str:
    """Return what a meeting is called where it has no title."""
    return meeting.title or tr("Meeting")


def _plain(text: str) -> str:
    """Return a text of the user's data for a letter: what stands in braces there is no field."""
    return text.replace("{", "(").replace("}", ")")
