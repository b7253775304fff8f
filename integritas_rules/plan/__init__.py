"""From verdict to way forward: the fewest acts after which the checker finds the dossier lawful.

``integritas_rules.plan.plan`` makes a :class:`~integritas_rules.plan.acts.Plan`; the checker
itself is the judge of it, so there is one truth.
"""

from integritas_rules.plan.acts import Act, Plan, Stuck
from integritas_rules.plan.edits import Edit
from integritas_rules.plan.search import plan

__all__ = ["Act", "Edit", "Plan", "Stuck", "plan"]
