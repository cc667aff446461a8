#!/bin/sh
# Makes dist/keepwarm/ on macOS, with Python 3.11 or newer: a folder with a program, not yet an .app.
# Tried: nothing; written from PyInstaller's documentation. Not done: an .app that Finder opens files with (drop them on the window),
# and a signature; to hand it to others it must be signed and notarized with a developer's certificate.
set -eu
cd "$(dirname "$0")/../.."
python3 -m venv .venv
.venv/bin/pip install -q --require-hashes -r locked.txt
.venv/bin/pip install -q -c constraints.txt -e ".[bundle]"
.venv/bin/pyinstaller --noconfirm --distpath dist --workpath build packaging/keepwarm.spec
echo "dist/keepwarm/keepwarm is ready"
