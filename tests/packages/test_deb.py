"""The Debian package: made, installed into a folder of its own, and removed without a trace."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.skipif(not (ROOT / "dist" / "keepwarm").exists(), reason="make bundle makes what is packed"),
    pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="this system has no dpkg"),
    pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="dpkg installs for root only"),
    pytest.mark.timeout(600),
]


def run(*command: object) -> str:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_package_is_installed_and_removed(tmp_path):
    package = ROOT / run("sh", ROOT / "packaging" / "linux" / "build_deb.sh").strip()
    place = tmp_path / "system"
    for folder in ("updates", "info"):
        (place / "var" / "lib" / "dpkg" / folder).mkdir(parents=True)
    for file in ("status", "available"):
        (place / "var" / "lib" / "dpkg" / file).touch()
    dpkg = ("dpkg", f"--root={place}", "--force-depends", "--force-script-chrootless", "--log=/dev/null")
    run(*dpkg, "--install", package)
    program, link = place / "opt" / "keepwarm" / "keepwarm", place / "usr" / "bin" / "keepwarm"
    assert (link.is_symlink(), os.readlink(link)) == (True, "/opt/keepwarm/keepwarm")
    assert "usage" in run(program, "--help")
    entry = (place / "usr" / "share" / "applications" / "keepwarm.desktop").read_text(encoding="utf-8")
    assert "MimeType=text/vcard;text/x-vcard;text/calendar;" in entry
    if shutil.which("desktop-file-validate"):
        run("desktop-file-validate", place / "usr" / "share" / "applications" / "keepwarm.desktop")
    run(*dpkg, "--remove", "keepwarm")
    assert not program.exists()
    assert not link.is_symlink()
