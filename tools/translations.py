"""Bring resources/translations/*.ts up to the texts of the code: `make translations`.

What was translated stays; a new text is marked as unfinished; one that is gone goes. The texts are found in the code itself,
because lupdate does not know that a plural's first text is for one and its second for many.
"""

import ast
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / "resources" / "translations"
FORMS = {"fr": 2, "ar": 6}  # plural forms, in Qt's order: for Arabic zero, one, two, few, many, other
CONTEXT, PLURAL = "Keepwarm", "plural"  # as in ui/language.py

Texts = dict[tuple[str, bool], list[str]]  # (text, is a plural): the files it stands in


def _calls() -> Iterator[tuple[str, ast.Call]]:
    """Return every call of tr and trn, with its file. Raises ValueError for a text that is not written out where it is used."""
    files = [ROOT / "main.py", *sorted((ROOT / "models").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.py"))]
    for file in files:
        name = file.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "trn"):
                if not all(isinstance(text, ast.Constant) for text in node.args[: 2 if node.func.id == "trn" else 1]):
                    raise ValueError(f"{name}:{node.lineno}: write the text out where it is used")
                yield name, node


def texts() -> Texts:
    """Return every text of the program. Raises ValueError for one that is not written out where it is used."""
    found: Texts = {}
    for name, node in _calls():
        plural = node.func.id == "trn"
        places = found.setdefault((node.args[1 if plural else 0].value, plural), [])
        if name not in places:
            places.append(name)
    return found


def singulars() -> dict[str, str]:
    """Return what the code says of one thing, by what it says of many: it may have other places, "Delete {name}"."""
    return {node.args[1].value: node.args[0].value for _, node in _calls() if node.func.id == "trn"}


def translated(file: Path) -> dict[tuple[str, bool], list[str]]:
    """Return what a .ts file translates: (text, is a plural) to its forms; those that are unfinished are left out."""
    found = {}
    for message in ET.parse(file).getroot().iter("message") if file.exists() else ():  # noqa: S314 (our own file)
        translation = message.find("translation")
        if translation is not None and translation.get("type") != "unfinished":
            plural = message.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            )
            found[message.findtext("source"), plural] = forms
    return found


def write(file: Path, language: str, wanted: Texts, known: dict[tuple[str, bool], list[str]]) -> int:
    """Write a .ts file; return how many of its texts are not translated."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    missing = 0
    for (text, plural), places in wanted.items():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if plural else {})
        for place in places:
            ET.SubElement(message, "location", filename=place)
        ET.SubElement(message, "source").text = text
        if plural:
            ET.SubElement(message, "comment").text = PLURAL
        forms = known.get((text, plural))
        missing += forms is None
        translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if plural:
            for form in forms or [""] * FORMS[language]:
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return missing


def main() -> None:
    """Update the file of each language, and say what is not translated."""
    wanted = texts()
    for language in FORMS:
        file = PLACE / f"keepwarm_{language}.ts"
        missing = write(file, language, wanted, translated(file))
        print(f"{file.name}: {len(wanted)} texts, {missing} not translated")


if __name__ == "__main__":
    sys.exit(main())
