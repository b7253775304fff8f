"""A review for a new version of a dossier: which judgements still hold, and which must be made
again.

``ground.py`` gathers what the judgement of a clause rests on, ``compare.py`` tells what of it
changed, ``proposal.py`` decides entry by entry.
"""
