"""Many dossiers: read one after the other, judged by several processes, kept as rows in order.

`sources` gives the dossiers, `row` says what is kept of each, `local` and `cluster` judge them
elsewhere, `journal` keeps the rows so that a run can be taken up again, `recap` counts them.
"""
