"""The LKE workbook: a dossier and its review as sheets that officers and reviewers fill in.

Only this room knows openpyxl. ``tables`` says what stands where, by the schemas of the files, for
both directions; ``export`` makes the workbook, ``reading`` takes it in again.
"""
