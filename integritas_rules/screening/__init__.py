"""Compiled rules: which clauses of a dossier are surely clean, so that no check need be asked.

A pack's rules become one function of straight-line Python (``writer``), that proves of as many
clauses as it can that they are met, not due or only waiting for a person. It never says what is
amiss: whatever it can't prove, and whatever surprises it, is left to ``integritas_rules.checks``,
which stays the one judge, and which tests hold it against.
"""
