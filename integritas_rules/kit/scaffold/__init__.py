"""Beginnings: a new pack, and a new clause with its rule and cases, as text to be filled in.

What only the author knows stands between ‹ and ›; `integritas rules lint` lists what is left.
"""
