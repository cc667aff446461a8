#!/bin/sh
# What a release is checked with: the tests, the long runs, the bundle, its list of parts (SBOM) and their known weaknesses.
#   sh packaging/release.sh          all of it (about half a day)
#   sh packaging/release.sh parts    the list of parts and pip-audit only
set -eu
cd "$(dirname "$0")/.."

parts() {
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    mkdir -p dist
    python=.venv/bin/python
    "$python" -m venv "$work/shipped"
    "$work/shipped/bin/python" -m pip install -q --disable-pip-version-check --require-hashes -r locked.txt
    "$work/shipped/bin/python" -m pip install -q --disable-pip-version-check --no-deps .
    "$work/shipped/bin/python" -m pip uninstall -q -y pip setuptools 2>/dev/null || true
    "$python" -m venv "$work/tools"
    "$work/tools/bin/python" -m pip install -q --disable-pip-version-check cyclonedx-bom pip-audit
    "$work/tools/bin/cyclonedx-py" environment "$work/shipped/bin/python" --pyproject pyproject.toml --output-reproducible \
        -o dist/keepwarm-sbom.json
    "$python" - dist/keepwarm-sbom.json <<'END'
import json, sys
parts = json.load(open(sys.argv[1]))["components"]
without = sorted(part["name"] for part in parts if not part.get("licenses"))
print(f"dist/keepwarm-sbom.json: {len(parts)} parts" + (f"; no licence is named by {', '.join(without)}" if without else ""))
END
    "$python" -m pip list --path "$work"/shipped/lib/python*/site-packages --format=freeze --exclude keepwarm >"$work/parts.txt"
    if "$work/tools/bin/pip-audit" --disable-pip --no-deps -r "$work/parts.txt" >"$work/audit.txt" 2>&1; then
        cat "$work/audit.txt"
        unknown=$(grep -c "could not be audited" "$work/audit.txt" || true)
        if [ "$unknown" -gt 0 ]; then
            echo "$unknown of $(wc -l <"$work/parts.txt") parts could not be audited: the index that pip asks here knows no weaknesses." >&2
        fi
    elif grep -q "Found .* known vulnerabilit" "$work/audit.txt"; then
        cat "$work/audit.txt"
        exit 1
    else
        tail -n 1 "$work/audit.txt"
        echo "The parts could not be audited here: pip-audit needs a network." >&2
    fi
}

if [ "${1:-all}" = parts ]; then
    parts
else
    make test
    make torture
    make warmth
    make bench
    make bundle
    parts
fi
