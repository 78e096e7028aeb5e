# Every way to work on facilitator. `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help kit studio test test-thorough test-fast test-cases test-debian test-office fuzz kills lint format golden schema bench pictures gallery clean

# What was compiled once is kept: without that every process that a test starts compiles all again.
unexport PYTHONDONTWRITEBYTECODE

bin := .venv/bin
program := $(CURDIR)/$(bin)/facilitator

help: ## List what can be made here
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r name what; do \
		printf '  make %-12s %s\n' "$$name" "$$what"; done

kit: ## Set up what is missing, then make the kit of the built-in exercise into output/
	@scripts/bootstrap kit
	@$(bin)/facilitator build performance-vs-execution
	@scripts/launchers
	@printf '\nTo run facilitator from any folder:\n  "%s" --help\n' '$(program)'
	@printf 'or, to type only its name from now on:\n  mkdir -p ~/.local/bin && ln -sf "%s" ~/.local/bin/\n' '$(program)'
	@printf '  export PATH="$$HOME/.local/bin:$$PATH"\n'

studio: ## Set up what is missing, then do everything in the browser
	@scripts/bootstrap kit
	@$(bin)/facilitator studio

test: ## Set up what is missing, then run every check and test
	@scripts/bootstrap test
	@scripts/check

test-thorough: ## Run all tests, also those that take longest: large print, more shapes, papers and damaged files; before every release
	@scripts/bootstrap test
	@$(bin)/pytest -n auto --thorough

test-fast: ## Run the checks, and the tests that build no kit: for the inner loop
	@scripts/bootstrap test
	@scripts/check fast

test-cases: ## Run the tests of every fault that was ever found, and of its kind
	@scripts/bootstrap test
	@$(bin)/pytest -n auto tests/cases

test-debian: ## Run make kit and make test on a bare Debian 13; as root, before every release
	@scripts/test-debian

test-office: ## Run the tests that open Word and PowerPoint files in LibreOffice
	@scripts/bootstrap test
	@command -v soffice >/dev/null || { \
		echo 'Error: LibreOffice is missing. On Debian or Ubuntu: sudo apt-get install -y libreoffice-writer libreoffice-impress libreoffice-calc' >&2; exit 1; }
	@$(bin)/pytest -m office

fuzz: ## Read 100,000 bad files of every kind, in processes with limits; about half an hour
	@scripts/bootstrap test
	@$(bin)/python -m tests.hard.fuzz

kills: ## Kill every kind of run 200 times at random moments; an hour
	@scripts/bootstrap test
	@$(bin)/python -m tests.hard.kills

lint: ## Run the checks without the tests
	@scripts/bootstrap test
	@scripts/check lint

format: ## Put the code into its standard form
	@scripts/bootstrap test
	@$(bin)/ruff format .
	@$(bin)/ruff check --fix .

golden: ## Accept what the program writes now as what the tests expect; then read the difference
	@scripts/bootstrap test
	@$(bin)/pytest -n auto --accept
	@git --no-pager diff --stat

schema: ## Write the generated documentation again
	@scripts/bootstrap test
	@$(bin)/python -m tests.docs_generated

bench: ## Run all comparisons, and write docs/benchmarks.md: growth, peers, memory; most of an hour, BENCH=--quick for a trial
	@scripts/bootstrap test
	@$(bin)/python -m pip install --quiet -c constraints.txt -e '.[bench]'
	@command -v pandoc >/dev/null || ! command -v apt-get >/dev/null || \
		$$([ "$$(id -u)" -eq 0 ] || echo sudo) apt-get install -qq -y --no-install-recommends pandoc >/dev/null
	@$(bin)/python -m tests.benchmarks $(BENCH)

pictures: ## Draw the pages that the README shows
	@scripts/bootstrap test
	@scripts/pictures
	@$(bin)/python scripts/studio_pictures.py

gallery: ## Draw the page that shows every kind of activity; needs LibreOffice
	@scripts/bootstrap kit
	@$(bin)/python scripts/gallery.py

clean: ## Remove the environment and the caches; output/ stays, it may hold your edits
	@rm -rf .venv .wheels build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	@find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
