"""The draft of a newsletter's issue: what is new since the last one, to be edited. In French, English or Arabic."""

from collections.abc import Iterable
from datetime import date

from models import contributions, events, newsletters, own_news
from models.event_letters import month_and_year, when
from models.letters import Letter
from models.newsletters import Entry

_FRAME = {
    "en": (
        "Dear {first name},\n\nHere is what is new since {day}.\n",
        "\nWhat about you? Write to me, I read every answer.\n",
    ),
    "fr": (
        "Bonjour {prénom},\n\nVoici ce qu’il y a de nouveau depuis le {day}.\n",
        "\nEt vous, quoi de neuf\u00a0? Écrivez-moi, je lis toutes les réponses.\n",
    ),
    "ar": (
        "تحية طيبة {الاسم الشخصي}،\n\nإليكم الجديد منذ {day}.\n",
        "\nوأنتم، ما جديدكم؟ راسلوني، فأنا أقرأ كل الردود.\n",
    ),
}
_HEADINGS = {
    "en": ("My news", "Coming up", "Reports", "Worth reading", "What we did", "News"),
    "fr": ("De mon côté", "À venir", "Comptes rendus", "À lire", "Ce que nous avons fait", "Nouvelles"),
    "ar": ("من أخباري", "المواعيد القادمة", "تقارير", "للقراءة", "ما أنجزناه", "أخبار"),
}


def gather(entry: Entry, today: date, language: str) -> Letter:
    """Return an issue with the user's news, events to come, reports, shared articles and deeds since the last one."""
    first = newsletters.since(entry)
    brought = [
        one
        for one in contributions.between(first, today)
        if entry.network is None or one.network in (entry.network, None)
    ]
    own_issues = {issue.subject for issue in newsletters.issues(entry.id)} if entry.id else set()

    def titled(*kinds: str) -> list[str]:
        kept = [one for one in brought if one.kind in kinds and one.title and one.title not in own_issues]
        return [": ".join(part for part in (one.title, " ".join(one.note.split())) if part) for one in reversed(kept)]

    news = [f"{one.title}. {' '.join(one.note.split())}".removesuffix(" ") for one in own_news.since(first, today)]
    coming = [
        ", ".join(part for part in (one.title, when(one.moment, language), one.location, one.url) if part)
        for one in events.upcoming(entry.network, today)
    ]
    sections = (news, coming, titled("report"), titled("article"), titled("organised", "spoke"))
    headings = _HEADINGS[language]
    parts = [_section(heading, lines) for heading, lines in zip(headings, sections, strict=False) if lines]
    greeting, end = _FRAME[language]
    body = greeting.replace("{day}", when(first, language)) + "".join(parts or [_section(headings[-1], [""])]) + end
    return Letter(f"{entry.name}, {month_and_year(today, language)}", body)


def _section(heading: str, lines: Iterable[str]) -> str:
    listed = "\n".join(f"- {line.replace('{', '(').replace('}', ')')}" for line in lines)
    return f"\n{heading}\n{listed}\n"
