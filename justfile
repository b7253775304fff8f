# `just` lists these. None needs anything but Python 3.11 or newer.

_list:
    @just --list --unsorted

# Install, and check the bundled example
example:
    python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/integritas check examples/kabupaten-patuh.json

# Install for work on the code, and run the tests
test:
    python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/pytest

# All that a developer needs, in .venv
setup:
    python3 -m venv .venv && .venv/bin/pip install -e '.[dev]'

# Lint, format, types, layers (after `just setup`)
lint:
    .venv/bin/ruff check
    .venv/bin/ruff format --check
    .venv/bin/mypy
    .venv/bin/lint-imports

# Let ruff mend and format
fix:
    .venv/bin/ruff check --fix
    .venv/bin/ruff format

# Bring schemas/ and docs/dossier-fields.md up to date with the models
schemas:
    .venv/bin/python -m integritas_rules.schema.generate
    .venv/bin/python -m integritas_rules.schema.fields > docs/dossier-fields.md

# Bring integritas_rules/generated/ up to date with the models and the bundled packs
generated:
    .venv/bin/python -m integritas_rules.schema.guard
    .venv/bin/python -m integritas_rules.schema.inits
    .venv/bin/python -m integritas_rules.loading.snapshot
    .venv/bin/python -m integritas_rules.screening

# Which lines and branches the tests reach
coverage:
    .venv/bin/pytest --cov --cov-report=term

# What CI does: lint and tests in environments of their own
ci:
    .ci/run

# The tests with the oldest dependencies that are supported
lowest:
    .ci/run lowest

# The wheel, built and run outside the checkout
wheel:
    .ci/run wheel

# What a check costs against its peers, as a table (about ten minutes)
bench:
    .venv/bin/pip install -e '.[bench]'
    .venv/bin/python -m benchmarks

# Wheel and source archive, in dist/
build:
    .venv/bin/python -m build
