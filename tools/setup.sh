#!/bin/sh
# Makes .venv and what Qt needs of the system. Called by make: sh tools/setup.sh run|test
# Asks nothing on stdin. Where the package manager cannot be used, it says what to install.
set -eu
cd "$(dirname "$0")/.."
purpose=$1

base_packages="libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3 libglib2.0-0 libgssapi-krb5-2"
window_packages="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"

say() { printf '%s\n' "keepwarm: $*" >&2; }

stop() {
    say "$@"
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_install() {
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null
}

# Install Debian packages, or fail.
install() {
    can_install || return 1
    say "installing $*"
    as_root apt-get update -qq </dev/null || say "the package lists could not be renewed; going on with those at hand"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq \
        --no-install-recommends "$@" </dev/null >/dev/null
}

suitable() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    for python in ${PYTHON:-} python3 python3.13 python3.14 python3.12 python3.11; do
        if suitable "$python"; then
            printf '%s\n' "$python"
            return
        fi
    done
    stop "Python 3.11 or newer is needed and none was found. Install it, or name it: make $purpose PYTHON=/path/to/python3"
}

make_venv() {
    suitable .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1 && return
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
        install "$package" || stop "Python's venv module is missing. Install it, then try again: sudo apt-get install $package"
    fi
    "$python" -m venv --clear .venv
}

pip() {
    .venv/bin/python -m pip "$@" -q --disable-pip-version-check --no-input </dev/null ||
        stop "the Python packages could not be installed; pip says why above"
}

install_packages() {
    say "setting up .venv (once; about half a minute, a slow machine takes two): downloading and installing"
    # What Keepwarm runs with is held to the hashes of its files, what only tests it to its version.
    pip install --require-hashes -r locked.txt
    if [ "$purpose" = test ]; then
        pip install -c constraints.txt -e ".[dev]"
    else
        pip install --no-deps -e .
    fi
    say "compiling the translations"
    pyside=$(.venv/bin/python -c 'from importlib.util import find_spec; print(find_spec("PySide6").submodule_search_locations[0])')
    for texts in resources/translations/*.ts; do # where that fails, the program does it when it needs them
        "$pyside/lrelease" -silent "$texts" -qm "${texts%.ts}.qm" >/dev/null 2>&1 || true
    done
}

# Print the names of the shared libraries that Qt's files given here miss.
missing() {
    pyside=$(.venv/bin/python -c 'from importlib.util import find_spec; print(find_spec("PySide6").submodule_search_locations[0])')
    for file in "$@"; do ldd "$pyside"/$file 2>/dev/null || true; done | awk '/not found/ { print $1 }' | sort -u | tr '\n' ' '
}

missing_base() { missing QtWidgets.abi3.so QtSvg.abi3.so QtNetwork.abi3.so Qt/plugins/platforms/libqoffscreen.so; }
missing_window() { missing Qt/plugins/platforms/libqxcb.so; }

tell_missing() {
    say "Qt misses libraries of the system: $1"
    if command -v apt-get >/dev/null; then
        say "install them, then try again: sudo apt-get install $2"
    else
        say "install the packages of your system that hold them, then try again"
    fi
}

# Qt's libraries: those of any window, and for "run" those of a window on X11.
install_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    if [ -n "$(missing_base)" ]; then
        install $base_packages $window_packages || true
        names=$(missing_base)
        if [ -n "$names" ]; then
            tell_missing "$names" "$base_packages $window_packages"
            exit 1
        fi
    fi
    [ "$purpose" = run ] || return 0
    if [ -n "$(missing_window)" ]; then
        install $window_packages || true
        names=$(missing_window)
        if [ -n "$names" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
            tell_missing "$names" "$window_packages"
            exit 1
        fi
    fi
}

make_venv
install_packages
install_libraries
touch ".venv/ready-to-$purpose"
