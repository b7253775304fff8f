"""For each kind of check that can be begun by itself: its rule, and the cases that prove it.

All of them look at what the dossier states of the clause (in `pemenuhan`, or its judgement), so
that a new clause neither needs a field of its own nor touches another clause.
"""

from __future__ import annotations

from dataclasses import dataclass

from integritas_rules.model import Json

DATE = "2025-03-10"
BEFORE_CYCLE = "2023-06-01"
_ENTRY = "$.pemenuhan[?@.ketentuan == '{id}']"


@dataclass(frozen=True, slots=True)
class Kind:
    """``rule`` and ``fails`` are YAML without indent, ``{id}`` is the clause's; ``section`` is
    where the base dossier states it."""

    rule: str
    fails: str
    decidable: str = "bukti"
    pending: str = ""
    section: str = "pemenuhan"


_STATED = """message:
  id: "“{{title}}” belum dinyatakan terpenuhi dengan bukti."
  en: "“{{title}}” isn't stated as met, with evidence."
advice:
  id: "Nyatakan di `pemenuhan` (ketentuan {id}) dan daftarkan buktinya."
  en: "State it in `pemenuhan` (ketentuan {id}) and register its evidence."
"""
_NOT_STATED = """- name: belum dinyatakan
  patch:
    - {{op: remove, path: "/pemenuhan/[ketentuan={id}]"}}
  status: belum_terpenuhi
"""
_NOT_YET = """- name: dinyatakan belum
  patch:
    - {{op: replace, path: "/pemenuhan/[ketentuan={id}]/status", value: belum}}
  status: belum_terpenuhi
"""
_NO_EVIDENCE = """- name: tanpa bukti
  patch:
    - {{op: remove, path: "/pemenuhan/[ketentuan={id}]/bukti"}}
  status: belum_dibuktikan
"""

KINDS: dict[str, Kind] = {
    "fulfilment": Kind(f"- kind: fulfilment\n{_STATED}", _NOT_STATED + _NO_EVIDENCE),
    "presence": Kind(
        f'- kind: presence\nat: "{_ENTRY}"\nfilled: [bukti]\n{_STATED}', _NOT_STATED, "mesin"
    ),
    "each": Kind(
        f'- kind: each\nat: "{_ENTRY}"\none_of: {{{{status: [terpenuhi]}}}}\n{_STATED}',
        _NOT_YET,
        "mesin",
    ),
    "values": Kind(
        f'- kind: values\nat: "{_ENTRY}"\nfield: status\nany_of: [terpenuhi]\n{_STATED}',
        _NOT_YET,
        "mesin",
    ),
    "evidence": Kind(f'- kind: evidence\nat: "{_ENTRY}"\n{_STATED}', _NO_EVIDENCE),
    "dates": Kind(
        f'- kind: dates\nat: "{_ENTRY}"\ninside: siklus\n'
        """message:
  id: "“{{title}}” bertanggal {{start}}, di luar siklus ({{low}} sampai {{high}})."
  en: "“{{title}}” is dated {{start}}, outside the cycle ({{low}} to {{high}})."
advice:
  id: "Periksa tanggalnya di `pemenuhan` (ketentuan {id})."
  en: "Check its date in `pemenuhan` (ketentuan {id})."
""",
        f"""- name: bertanggal sebelum siklus
  patch:
    - {{{{op: replace, path: "/pemenuhan/[ketentuan={{id}}]/tanggal", value: "{BEFORE_CYCLE}"}}}}
  status: belum_terpenuhi
""",
        "mesin",
    ),
    "judgement": Kind(
        """- kind: judgement
advice:
  id: "Perbaiki menurut alasan penilai, lalu minta dinilai kembali."
  en: "Mend it by the assessor's reason, then ask to be judged again."
""",
        """- name: dinilai belum terpenuhi
  patch:
    - {{op: replace, path: "/penilaian_ketentuan/[ketentuan={id}]/status", value: belum_terpenuhi}}
  status: belum_terpenuhi
""",
        "penilai",
        """- name: menunggu penilai
  modus: evaluator
  status: perlu_penilaian
""",
        "penilaian_ketentuan",
    ),
}


UNCHECKED = "unchecked"
"""Not a kind: a clause that stands in the ledger, with the reason why it isn't checked."""


def stated(kind: str, clause: str, evidence: str, office: str) -> dict[str, Json]:
    """What the base dossier says so that a clause of this kind is met."""
    entry = {"ketentuan": clause, "status": "terpenuhi"}
    if KINDS[kind].section == "pemenuhan":
        return {**entry, "tanggal": DATE, "bukti": [evidence]}
    reason = "Sudah dilaksanakan (contoh fiktif)"
    return {**entry, "alasan": reason, "penilai": office, "tanggal": DATE, "bukti": [evidence]}
