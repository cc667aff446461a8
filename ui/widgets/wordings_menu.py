"""The menu of words that a letter may begin with: other languages, other occasions, and words of the user's own."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMenu

from models import wordings
from models.errors import Problem
from models.letters import Letter
from models.words import tr

if TYPE_CHECKING:
    from ui.window import Window


def letter_language() -> str:
    """Return the language of the window where there are wordings in it, else English."""
    language = QLocale().name()[:2]
    return language if language in wordings.LANGUAGES else "en"


class Wordings:
    """The menu of words to begin with; remembers which are in use. Without a kind, one begins with an empty page."""

    def __init__(self, window: "Window", kind: str, language: str, own: str = "") -> None:
        self._window, self._kind, self._language, self._own = window, kind, language, own

    def letter(self) -> Letter:
        """Return the letter of the kind and language in use."""
        if not self._kind:
            return Letter()
        if self._kind == "own_news":
            return wordings.for_own_news(self._language, self._own)
        return wordings.get(self._kind, self._language)

    def fill(self, menu: QMenu, begin_with: Callable[[Letter], None], written: Callable[[], Letter]) -> None:
        """Put languages, kinds, and what keeps a wording into a menu."""
        for language in wordings.LANGUAGES:
            self._choice(menu, wordings.language_name(language), (self._kind or "hello", language), begin_with)
        menu.addSeparator()
        for kind in wordings.KINDS:
            if (kind == "own_news") == (self._kind == "own_news"):
                self._choice(menu, wordings.kind_name(kind), (kind, self._language), begin_with)
        menu.addSeparator()
        if self._kind not in ("", "own_news"):
            what, language = wordings.kind_name(self._kind), wordings.language_name(self._language)
            menu.addAction(
                tr("Always begin so: {what}, {language}", what=what, language=language),
                lambda: self._keep(written()),
            )
            if wordings.is_own(self._kind, self._language):
                menu.addAction(tr("Back to the first words"), lambda: self._give_back(begin_with))

    def _choice(self, menu: QMenu, text: str, choice: tuple[str, str], begin_with: Callable[[Letter], None]) -> None:
        action = menu.addAction(text, lambda: self._begin(choice, begin_with))
        action.setCheckable(True)
        action.setChecked(choice == (self._kind, self._language))

    def _begin(self, choice: tuple[str, str], begin_with: Callable[[Letter], None]) -> None:
        self._kind, self._language = choice
        begin_with(self.letter())

    def _keep(self, letter: Letter) -> None:
        text = tr("From now on letters begin so: {what}.", what=wordings.kind_name(self._kind))
        self._do(lambda: wordings.keep(self._kind, self._language, letter), text)

    def _give_back(self, begin_with: Callable[[Letter], None]) -> None:
        self._do(lambda: wordings.give_back(self._kind, self._language), tr("The first words are back."))
        begin_with(self.letter())

    def _do(self, do: Callable[[], object], text: str) -> None:
        try:
            do()
        except Problem as problem:
            self._window.show_problem(problem)
        else:
            self._window.say(text, undo=True)
