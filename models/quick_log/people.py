"""Reading the names of people in a line, known or not."""

from collections.abc import Collection

from models.quick_log.calendar_words import DAY_PARTS, MONTHS, RELATIVE_DAYS, WEEKDAYS
from models.quick_log.kinds import AND, FROM, KIND_WORDS, LEAD_INS, ORDERS, OTHERS, THEM, TITLES, TO, WITH
from models.quick_log.names import Named, Names
from models.quick_log.tokens import Line
from models.quick_log.values import Who

_SMALL = frozenset("de du des la le el al ben bin ibn van von der den da di dos abu".split())
_WORDS: Collection[str] = frozenset(
    {
        *WITH,
        *AND,
        *FROM,
        *TO,
        *LEAD_INS,
        *OTHERS,
        *ORDERS,
        *KIND_WORDS,
        *MONTHS,
        *RELATIVE_DAYS,
        *WEEKDAYS,
        *DAY_PARTS,
        *THEM,
    }
    | set(
        "he she they it this that will no not yes ok who his her some all very well good great new old more every".split()
    )
    | set(
        "il elle ils elles ce cette qui que tout tous toute bien bon bonne nouveau pas non oui et si mais car".split()
    )
)
_MOST_SMALL = 3  # words
_NOBODY = frozenset("clients client team equipe everyone everybody people friends family famille boss someone".split())


class PeopleReader:
    """Finds who is named at a place of one line."""

    def __init__(self, line: Line, names: Names, stops: Collection[int], barred: Collection[int]) -> None:
        """Make ready for a line.

        stops   the tokens where a day, a time or a length begins, which no name goes across
        barred  those that are no part of a name, because the user said so
        """
        self._line, self._names, self._stops, self._barred = line, names, stops, barred
        self._words = line.words()
        for at, word in enumerate(self._words):
            if word[0] in "وبل" and len(word) > 3 and word not in names and word[1:] in names:
                self._words[at] = word[1:]  # "and", "with" or "to", written together with the name

    def joined_to_and(self, at: int) -> bool:
        """Is "and" written together with the word at this place, as in Arabic?"""
        return self._words[at] != self._line.tokens[at].plain and self._line.tokens[at].plain[0] == "و"

    def at(self, first: int, before: int, strong: bool, chained: bool = False) -> tuple[int, Who] | None:
        """Return who is named from token `first` on and before token `before`, and the token after it.

        strong   a word such as "with" stands before it: a name that is a common word, or nobody's, counts too
        chained  it stands after a comma, where an unknown name needs more to tell it from a sentence
        """
        line, begin = self._line, first
        before = min((at for at in self._barred if first <= at < before), default=before)
        while first < before and self._is_title(first):
            first += 2 if first + 1 < before and self._words[first + 1] == "." else 1
        if first >= before or not line.tokens[first].word:
            return None
        if first in self._stops and not (strong and line.tokens[first].capital and self._is_one_word(first)):
            return None
        stop = first + 1
        while stop < before and stop not in self._stops and line.tokens[stop].word:
            stop += 1
        named = self._with_day_words(first, before) or self._names.at(self._words, first, stop)
        while named and named.last < stop and line.tokens[named.last].capital and self._words[named.last] not in _WORDS:
            narrowed, named = named, self._names.at_place(named, self._words[named.last])
            if narrowed is named:
                break
        if named and (self._possessive(named.last) or not (strong or self._can_be_name(first, named.last))):
            return None
        if named and ((named.whole and named.last - first > 1) or not self._goes_on(named.last, stop, known=True)):
            return named.last, self._known(begin, named)
        last = self._unknown_end(first, stop, strong, chained)
        if not last or self._possessive(last):
            return None
        said = line.text[line.tokens[first].start : line.tokens[last - 1].end]
        close = self._names.near(self._words[first:last])
        return last, Who(line.tokens[begin].start, line.tokens[last - 1].end, None, said, close, sure=False)

    def _with_day_words(self, first: int, before: int) -> Named | None:
        """Somebody whose whole name, with capitals, has the word of a day or month in it: "Paul Jeudi"."""
        named = self._names.at(self._words, first, before)
        if not named or not named.whole or named.last - first < 2:
            return None
        return named if all(self._line.tokens[at].capital for at in range(first, named.last)) else None

    def _known(self, begin: int, named: Named) -> Who:
        tokens, (first, *others) = self._line.tokens, named.people
        return Who(tokens[begin].start, tokens[named.last - 1].end, first.id, first.name, tuple(others), named.sure)

    def _is_title(self, at: int) -> bool:
        word = self._words[at]
        if word == "@":
            return True
        following = self._words[at + 1] if at + 1 < len(self._words) else ""
        return word in TITLES and (
            following == "." if len(word) < 3 and word != "dr" and word != "mr" else bool(following)
        )

    def _is_one_word(self, at: int) -> bool:
        return at + 1 >= len(self._words) or not self._words[at + 1][0].isdigit()

    def _possessive(self, last: int) -> bool:
        """ "Karim's assistant" is not Karim."""
        tokens = self._line.tokens
        return last < len(tokens) and tokens[last].plain == "s" and self._line.text[tokens[last].start - 1] in "'’"

    def _can_be_name(self, first: int, last: int) -> bool:
        return last - first > 1 or self._words[first] not in _WORDS

    def _goes_on(self, at: int, stop: int, known: bool = False) -> bool:
        """Does a name that nobody known has go on here: "Samira Lahlou", where only other Samiras are known?"""
        if at >= stop:
            return False
        token = self._line.tokens[at]
        if not token.capital or not token.word or token.plain[0].isdigit() or self._words[at] in _WORDS:
            return False
        return not (known and self._names.begins_name(self._words[at]))

    def _unknown_end(self, first: int, stop: int, strong: bool, chained: bool) -> int:
        """The token after a name that nobody has; 0 where there is no name."""
        tokens, words = self._line.tokens, self._words
        if words[first] in _WORDS or words[first][0].isdigit():
            return 0
        last = first + 1
        if tokens[first].capital:
            while last < stop and (
                self._goes_on(last, stop) or (words[last] in _SMALL and self._goes_on(last + 1, stop))
            ):
                last += 1
        following = words[last] if last < len(words) else ""
        ended = last in self._stops or last >= len(words) or not tokens[last].word or following in _WORDS
        if strong and tokens[first].capital:
            return last if not chained or (ended and following) else 0
        if strong:
            return 0 if chained else self._unknown_in_small(first, stop)
        return last if tokens[first].capital and ended and following not in WITH and not chained else 0

    def _unknown_in_small(self, first: int, stop: int) -> int:
        """The same, of a name typed without capitals: one word, or some that are like a known name."""
        words, last = self._words, first
        while last < min(stop, first + _MOST_SMALL) and words[last] not in _WORDS and words[last].isalpha():
            last += 1
        ended = last in self._stops or last >= len(words) or not self._line.tokens[last].word or words[last] in _WORDS
        if not ended or words[first] in _NOBODY or len(words[first]) < 3:
            return 0
        return last if last == first + 1 or self._names.near(words[first:last]) else 0
