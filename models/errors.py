"""Errors in words for the user. What is not one of these is a fault of ours and goes to the crash dialog."""

from models.words import tr


class Problem(Exception):
    """Something of the world went wrong (a file, the disk, another program) and the user can act on it.

    title   what happened, one sentence without a full stop: "The file could not be read"
    advice  what is safe and what to do: "Nothing was changed. Check that ... and try again."
    """

    def __init__(self, title: str, advice: str = "") -> None:
        super().__init__(f"{title}. {advice}".strip() if advice else title)
        self.title = title
        self.advice = advice

    def whole(self) -> str:
        """Return all of it, to be unpacked in the language of another process: see words.Sentence."""
        return tr("{title}. {advice}", title=self.title, advice=self.advice) if self.advice else self.title


class Earlier(Problem):
    """The user's file is of an earlier version, and was not to be brought forward: see database.open()."""


class Unchecked(Problem):
    """The user's file was not closed, and was not to be looked through: see database.open()."""


class Unusable(Problem):
    """The user's own file is damaged, or not one that this program can open: a backup may take its place."""
