#!/bin/sh
# Print the Python to set the program up with, or say in one sentence what is missing.
#
# A name on PATH proves nothing: version managers leave stand-ins there that
# refuse to run, Debian ships `venv` apart, macOS has an old python3. So every
# candidate is run. PYTHON, when set, is the only candidate; otherwise the one
# that `.venv` already holds goes first.

fits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

makes_environments() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null
}

candidates() {
    if [ -n "$PYTHON" ]; then
        echo "$PYTHON"
        return
    fi
    echo .venv/bin/python
    for name in python3.11 python3.12 python3.13 python3; do
        (
            IFS=:
            for folder in $PATH; do
                echo "$folder/$name"
            done
        )
    done
}

candidates | {
    bare=
    while IFS= read -r python; do
        fits "$python" || continue
        if makes_environments "$python"; then
            echo "$python"
            exit 0
        fi
        bare=$python
    done
    if [ -n "$bare" ]; then
        version=$("$bare" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        echo "Python $version is here without its venv module." \
            "On Debian and Ubuntu, type: sudo apt-get install python$version-venv" >&2
    elif [ -n "$PYTHON" ]; then
        echo "PYTHON=$PYTHON is not a Python 3.11, 3.12 or 3.13 that runs." >&2
    else
        echo "No Python 3.11, 3.12 or 3.13 was found." \
            "On Debian and Ubuntu, type: sudo apt-get install python3 python3-venv." \
            "On macOS, type: brew install python@3.12." \
            "If there is one elsewhere, name it: make install PYTHON=/path/to/python3.12" >&2
    fi
    exit 1
}
