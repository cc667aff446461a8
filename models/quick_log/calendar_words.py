"""The words of time in English, French and Arabic, in their plain spelling (see tokens), and what they stand for."""

from models.text import fold


def _table(lines: str) -> dict[str, int]:
    """ "1 one une" on a line makes both words 1; an underscore stands for a space."""
    table: dict[str, int] = {}
    for line in lines.strip().splitlines():
        value, *words = line.split()
        table.update((fold(word).replace("_", " "), int(value)) for word in words)
    return table


NUMBERS = _table("""
1 a an one un une واحد
2 two deux couple_of a_couple_of
3 three trois few a_few quelques
4 four quatre
5 five cinq
6 six
7 seven sept
8 eight huit
9 nine neuf
10 ten dix une_dizaine_de
12 twelve douze
15 fifteen quinze une_quinzaine_de
20 twenty vingt une_vingtaine_de
30 thirty trente une_trentaine_de
40 forty quarante
45 forty_five quarante_cinq
60 sixty soixante
90 ninety
""")

WEEKDAYS = _table("""
0 monday lundi الاثنين الإثنين
1 tuesday tues mardi الثلاثاء
2 wednesday weds wed mercredi الأربعاء
3 thursday thurs thu jeudi الخميس
4 friday fri vendredi الجمعة
5 saturday samedi السبت
6 sunday dimanche الأحد
""")
# These are other words too ("Sam", "mon", "mer"): read only where something beside them says that they are days.
SHORT_WEEKDAYS = _table("""
0 mon lun
1 tue mar
2 mer
3 thur jeu
4 ven
5 sat sam
6 sun dim
""")

MONTHS = _table("""
1 january janvier jan janv يناير
2 february fevrier feb fev fevr فبراير
3 march mars mar مارس
4 april avril apr avr أبريل ابريل
5 may mai ماي مايو
6 june juin jun يونيو
7 july juillet jul juil يوليو يوليوز
8 august aout aug غشت أغسطس
9 september septembre sep sept شتنبر سبتمبر
10 october octobre oct أكتوبر
11 november novembre nov نونبر نوفمبر
12 december decembre dec دجنبر ديسمبر
""")

UNITS = {
    **dict.fromkeys(["day", "days", "d", "jour", "jours", "j", "يوم", "ايام"], "d"),
    **dict.fromkeys(["week", "weeks", "wk", "wks", "w", "semaine", "semaines", "sem", "اسبوع", "اسابيع"], "w"),
    **dict.fromkeys(["month", "months", "mois", "m", "mo", "شهر", "اشهر"], "m"),
    **dict.fromkeys(["year", "years", "an", "ans", "annee", "annees", "yr", "yrs", "y", "سنه"], "y"),
}

# What these say in days from today, with the part of the day that may belong to them.
RELATIVE_DAYS = _table("""
0 today aujourd_hui aujourdhui tonight اليوم this_morning this_afternoon this_evening earlier_today
0 ce_matin ce_midi cet_apres_midi cet_aprem ce_soir cette_nuit later_today this_lunchtime هذا_الصباح
-1 yesterday hier last_night last_evening أمس امس البارحة البارح
-2 avant_hier the_day_before_yesterday day_before_yesterday أول_أمس
1 tomorrow demain tmrw غدا غدًا
2 apres_demain the_day_after_tomorrow day_after_tomorrow surlendemain بعد_غد
""")
ARABIC_DUALS = {
    "يومين": (2, "d"),
    "اسبوع": (1, "w"),
    "اسبوعين": (2, "w"),
    "شهر": (1, "m"),
    "شهرين": (2, "m"),
    "سنه": (1, "y"),
}

DAY_PARTS = [
    "morning", "afternoon", "evening", "night", "lunchtime", "matin", "midi", "soir", "apres midi", "aprem", "صباحا", "مساء",
]  # fmt: skip
LAST = "(?:last|past|dernier|derniere|passe|passee|الماضي)"
NEXT = "(?:next|coming|prochain|prochaine|القادم|المقبل)"
