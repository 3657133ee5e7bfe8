# make run, make test: from a fresh clone, with nothing but Python >= 3.11. Every path is relative, so that a folder
# with spaces in its name does.
PYTHON ?= python3
ARGS ?=
BIN := .venv/bin
BOOTSTRAP := $(PYTHON) packaging/bootstrap.py
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help run test faults coverage package clean

help:
	@echo 'make run     create .venv, then open busviewer with a sample study (without a display: write demo-output/)'
	@echo 'make test    create .venv with the test packages, then run import-linter, ruff, mypy and all tests'
	@echo 'make faults  run the fault tests in full (takes minutes; make test runs a short version)'
	@echo 'make coverage  run all tests, then print the share of lines they cover, by room'
	@echo 'make package  build the program as a folder without Python and as a .deb, in dist, and drive it'
	@echo 'make clean   remove .venv, demo-output and caches'
	@echo 'ARGS="..." passes arguments on (make run ARGS="--out DIR", make test ARGS="-k scan"); PYTHON=python3.12 selects the Python'

run:
	@$(BOOTSTRAP)
	@$(BIN)/python -m busviewer demo $(ARGS)

test:
	@$(BOOTSTRAP) --test
	$(BIN)/lint-imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(ARGS)
	@$(BIN)/python tests/house_report.py

faults:
	@$(BOOTSTRAP) --test
	BUSVIEWER_FAULTS=whole QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/faults $(ARGS)

coverage:
	@$(BOOTSTRAP) --test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --cov=busviewer --cov-report= $(ARGS)
	@$(BIN)/python tests/coverage_by_room.py

package:
	@$(BOOTSTRAP) --test
	$(BIN)/python packaging/build.py
	BUSVIEWER_BUNDLE=dist QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/e2e/test_bundle.py

clean:
	rm -rf .coverage .venv demo-output dist build .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find busviewer tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
