#!/bin/sh
# Makes dist/keepwarm/ on macOS, with Python 3.11 or newer. Not tried yet: written from PyInstaller's documentation.
# To hand it to others it must be signed and notarized with a developer's certificate.
set -eu
cd "$(dirname "$0")/../.."
python3 -m venv .venv
.venv/bin/pip install -q -c constraints.txt -e ".[bundle]"
.venv/bin/pyinstaller --noconfirm --distpath dist --workpath build packaging/keepwarm.spec
echo "dist/keepwarm/keepwarm is ready"
