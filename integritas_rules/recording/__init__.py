"""The workflow from the officer's side: what happened is put on record, or refused with its clause.

A verb turns what the officer says into JSON Patch; the patch is carried out on the text of the
file, the result is loaded and replayed as any dossier is, and only then may it be written.
"""

from integritas_rules.recording.entry import Entry, Recorded
from integritas_rules.recording.judging import Judged, judged
from integritas_rules.recording.verbs import VERBS, Option, Verb

__all__ = ["VERBS", "Entry", "Judged", "Option", "Recorded", "Verb", "judged"]
