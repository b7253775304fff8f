"""The evidence files: each resolved offline, and dossier, files and report as one BagIt bag.

Verdicts never rest on this room: `check` sees that a piece is registered, here its file is opened.
"""
