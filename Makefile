# Every target sets up what it needs first (tools/setup.sh), once; after that it starts at once.
# `make run ARGS="--demo"` and `make test ARGS="-k undo"` hand words on.

PYTHON_HERE := .venv/bin/python
SETUP_FILES := tools/setup.sh pyproject.toml constraints.txt locked.txt
export PYTHON  # make run PYTHON=python3.13 makes .venv with that one
unexport PYTHONDONTWRITEBYTECODE  # the tests start hundreds of processes: each would compile all that it loads

.PHONY: audit bars bundle help run test lint format bench warmth screenshots setup clean translations torture

help:
	@echo "make run      open Keepwarm (ARGS=\"--demo\" for invented people)"
	@echo "make test     check the code, then run every test without a screen"
	@echo "make bars     try what make test has no minutes for: more hostile inputs, five time zones, a lock held long"
	@echo "make lint     check the code only;  make format  lay it out"
	@echo "make bench    measure import and start-up against their yardsticks"
	@echo "make translations  bring the files of French and Arabic up to the texts of the code"
	@echo "make warmth   score the warmth model on real contact logs"
	@echo "make torture  every call to the disk killed, failed or cut from power, and hours of use at random (half a day)"
	@echo "make bundle   make dist/keepwarm/, which runs without Python, and try it (packaging/ has the rest)"
	@echo "make audit    list the parts that are shipped, and ask whether any has a known weakness (needs a network)"
	@echo "make clean    remove what was set up (never your data)"

run: .venv/ready-to-run
	@$(PYTHON_HERE) main.py $(ARGS)

test: lint
	QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) -m pytest -n 2 $(ARGS)

# With make test, all that a change has to stand (the long figures are those of make torture).
ZONES ?= Africa/Casablanca Europe/Paris Pacific/Kiritimati Pacific/Honolulu UTC
IN_ZONES := export EXAMPLES=20 HISTORIES=20 SYNCS=3
bars: .venv/ready-to-test
	$(PYTHON_HERE) tests/reliability/fuzz.py all --runs 20000
	HELD_S=30 $(PYTHON_HERE) -m pytest -q -n 2 tests/ui/test_writing_at_once.py
	$(IN_ZONES); for zone in $(filter-out Africa/Casablanca,$(ZONES)); do ZONE=$$zone $(PYTHON_HERE) -m pytest -q -n 2 tests/models || exit 1; done

lint: .venv/ready-to-test
	$(PYTHON_HERE) -m ruff check .

format: .venv/ready-to-test
	$(PYTHON_HERE) -m ruff format .
	$(PYTHON_HERE) -m ruff check --fix .

bench: .venv/ready-to-test
	@for file in tests/benchmarks/bench_*.py; do $(PYTHON_HERE) $$file $(ARGS) || exit 1; done

warmth: .venv/ready-to-test
	@$(PYTHON_HERE) tests/benchmarks/score_warmth.py $(ARGS)

bundle: .venv/ready-to-test
	@$(PYTHON_HERE) -m pip install -q --disable-pip-version-check -c constraints.txt -e ".[bundle]"
	@$(PYTHON_HERE) -m PyInstaller --noconfirm --log-level ERROR --distpath dist --workpath build packaging/keepwarm.spec
	@$(PYTHON_HERE) -m pytest -q tests/packages

audit: .venv/ready-to-test
	@sh packaging/release.sh parts

# How much of each; any may be set: `make torture MINUTES=1 HOURS=0.1`. With atheris in .venv the fuzzing is guided.
torture: export POINTS ?= 100000
torture: export STATES ?= 5000
torture: export FLIPS ?= 1000
torture: export WRITES ?= 10000
torture: export BACKUPS ?= 200
torture: export MOMENTS ?= 500
torture: export EDITS ?= 500
torture: export DAYS ?= 20000
torture: export HISTORIES ?= 2000
torture: export SYNCS ?= 200
torture: export EXAMPLES ?= 20000
torture: export INPUTS ?= 20000
torture: export BIG ?= 1
torture: export HELD_S ?= 30
RUNS ?= 1000000
MINUTES ?= 30
HOURS ?= 2
HISTORIES_AND_EXAMPLES := tests/ui/test_writing_at_once.py tests/models/formats tests/models/dav/test_histories.py \
	$(patsubst %,tests/models/test_%.py,undo round_trip importing merging letters call_windows settings_copy)
torture: .venv/ready-to-test
	$(PYTHON_HERE) -m pytest -n 2 -o timeout=0 -o faulthandler_timeout=0 tests/reliability $(HISTORIES_AND_EXAMPLES) $(ARGS)
	for zone in $(ZONES); do ZONE=$$zone EXAMPLES=60 HISTORIES=100 SYNCS=20 $(PYTHON_HERE) -m pytest -q -n 2 -o timeout=0 tests/models || exit 1; done
	$(PYTHON_HERE) tests/reliability/fuzz.py all --runs $(RUNS) --minutes $(MINUTES)
	$(PYTHON_HERE) tests/reliability/soak.py --hours 8
	$(PYTHON_HERE) tests/reliability/soak.py --for $(HOURS) --large

translations: .venv/ready-to-test
	@$(PYTHON_HERE) tools/translations.py

screenshots: .venv/ready-to-test
	@$(PYTHON_HERE) tools/screenshots.py

setup: .venv/ready-to-run .venv/ready-to-test

.venv/ready-to-run: $(SETUP_FILES)
	@sh tools/setup.sh run

.venv/ready-to-test: $(SETUP_FILES)
	@sh tools/setup.sh test

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
