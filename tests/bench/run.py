"""All benchmarks in one run: `make bench`, or `python tests/bench/run.py NAME…` for some.

Each module `bench_<name>.py` beside this one has `measure() -> list[Row]`.
Figures are from this machine, now; compare ratios of one run, not milliseconds
of two machines.
"""

import os
import sys
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent.parent)]


def main(names: list[str]) -> int:
    """Run the benchmarks called `names`, or all; print one table each."""
    known = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    for name in names or known:
        if name not in known:
            print(f"There is no benchmark called {name}; there are: {', '.join(known)}.")
            return 2
        print(f"\n{name}")
        for row in import_module(f"tests.bench.bench_{name}").measure():
            print(f"  {row.name:<66} {row.value:>10.2f} {row.unit:<6} {row.target}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
