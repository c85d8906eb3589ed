# Two commands do everything: `make demo` and `make test`. Both can be run again at any time.
SHELL := /bin/bash
export GEOTRACKER_VENDOR ?= $(CURDIR)/.venv/vendor

.PHONY: demo test lint types bench screenshots lock torture clean

demo: ## install what is missing, read the bundled chronicles, serve dashboard and API
	@scripts/setup demo
	@.venv/bin/geotracker demo

test: ## lint, types and every test on real parts
	@scripts/setup test
	@$(MAKE) --no-print-directory lint types
	@.venv/bin/python -m pytest
	@echo "make test: all passed"

lint:
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .

types:
	@.venv/bin/mypy

bench: ## quality and speed beside the peers; writes docs/benchmarks.md
	@scripts/setup test
	@.venv/bin/python -m benchmarks $(PARTS)

screenshots: ## pictures of every page, into docs/
	@scripts/setup test
	@.venv/bin/python -m benchmarks.screenshots

torture: ## long fault tests: kill -9 at many moments, disk full, a crowd
	@scripts/setup test
	@.venv/bin/python -m pytest -n0 -m torture tests/faults

lock: ## pin the newest versions that fit pyproject.toml (needs uv)
	uv pip compile pyproject.toml --extra dev --extra build --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --no-header --quiet -o requirements-dev.lock
	uv pip compile pyproject.toml --extra build --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --no-header --quiet -c requirements-dev.lock -o requirements.lock

clean: ## remove what was built, never data
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
