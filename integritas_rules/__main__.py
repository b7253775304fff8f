"""``python -m integritas_rules``: the same ``main`` as the installed ``integritas`` command."""

from integritas_rules.cli import main

if __name__ == "__main__":
    main()
