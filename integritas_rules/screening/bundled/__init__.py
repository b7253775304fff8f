"""The compiled bundled packs by what they were compiled from: made like the modules here."""

from __future__ import annotations

MODULES = {
    "5f567ee6a218a68f4ee227db2f6b7e12f5a248352ffc5c88629633757032c4c2": "asn_profesional_berintegritas",
    "5f51dd676b54f3f5ce269de625c14235b85a8920b8cf90a299c512ba10c82b60": "permenpanrb_60_2020",
    "0826f8cbef571df5529b38b0301be64b79692505b54ed4064b4125f9e172e9eb": "revolusi_mental_asn",
    "cac0dbd7701a8874aec86a6a9e82161b363a07a160941affdbda3dfc510cc334": "semenpanrb_22_2021",
    "a683096011db3975a1e401e33b0047d1f2677a11efe85ef12806f016ae039795": "sosialisasi_permenpanrb_60_2020",
}
