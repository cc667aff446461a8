"""What happens to an error that nobody caught: a Problem is shown in words, anything else as a report to copy."""

import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from models.errors import Problem
from models.words import tr
from ui.widgets.labels import PlainLabel

VERSION = "0.1.0"
_ROOT = Path(__file__).parents[1]


def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Show an error that nobody caught; ui/app.py makes this the exception hook."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    windows = (widget for widget in QApplication.topLevelWidgets() if hasattr(widget, "show_problem"))
    window = next((widget for widget in windows if widget.isVisible()), None)
    problem = error if isinstance(error, Problem) else _in_words(error)
    if problem is not None and window is not None:
        window.show_problem(problem)
        return
    if sys.stderr and sys.stderr.isatty():
        traceback.print_exception(kind, error, trace)
    else:  # the system keeps what a window says in a log of its own, which may hold no names
        print(report(kind, trace), file=sys.stderr)
    if not any(isinstance(widget, CrashDialog) and widget.isVisible() for widget in QApplication.topLevelWidgets()):
        CrashDialog(report(kind, trace), window).open()  # one is enough: an error while painting comes again and again


def _in_words(error: BaseException) -> Problem | None:
    """Return what the database engine says of the disk, another program or the file; None for all else."""
    from models.connection import db
    from models.engine_words import ENGINE_ERRORS, problem_of

    return problem_of(error, db.path) if isinstance(error, ENGINE_ERRORS) and db.path else None


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where it happened, without the message of the error: that may hold names."""
    frames = "\n".join(f"{_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace))
    versions = f"Keepwarm {VERSION}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    return f"{versions}\n{kind.__name__}\n{frames}"


def _place(filename: str) -> str:
    """Return a file's place within the program, or its name alone: what stands before it tells who the user is."""
    file = Path(filename)
    return file.relative_to(_ROOT).as_posix() if file.is_relative_to(_ROOT) else file.name


class CrashDialog(QDialog):
    """Says that something went wrong in the program, what is safe, and shows the report."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Keepwarm")
        self.resize(560, 360)
        column = QVBoxLayout(self)
        column.addWidget(PlainLabel(tr("Something went wrong inside Keepwarm"), "title", wrap=True))
        column.addWidget(
            PlainLabel(
                tr(
                    "What you had saved is safe. You can go on. This report tells us where it happened; it holds no names."
                ),
                "muted",
                wrap=True,
            )
        )
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setAccessibleName(tr("Report"))
        column.addWidget(shown)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(text))
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
