"""``__init__`` of a frozen class by the number of its fields, so that none is compiled at a start.

Made by ``python -m integritas_rules.schema.inits``. A row is given what sets each field (``s1`` …)
and makes the function that sets them all. Setters return ``None``, so ``or`` goes on to the next,
and ``__init__`` returns ``None``, as it must.
"""

from __future__ import annotations

from collections.abc import Callable

from integritas_rules.hints import Any

INITS: tuple[Callable[..., Callable[..., Any]], ...] = (
    lambda: lambda self: None,
    lambda s1: lambda self, a1: s1(self, a1),
    lambda s1, s2: lambda self, a1, a2: s1(self, a1) or s2(self, a2),
    lambda s1, s2, s3: lambda self, a1, a2, a3: s1(self, a1) or s2(self, a2) or s3(self, a3),
    lambda s1, s2, s3, s4: lambda self, a1, a2, a3, a4: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4),
    lambda s1, s2, s3, s4, s5: lambda self, a1, a2, a3, a4, a5: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5),
    lambda s1, s2, s3, s4, s5, s6: lambda self, a1, a2, a3, a4, a5, a6: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6),
    lambda s1, s2, s3, s4, s5, s6, s7: lambda self, a1, a2, a3, a4, a5, a6, a7: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6) or s7(self, a7),
    lambda s1, s2, s3, s4, s5, s6, s7, s8: lambda self, a1, a2, a3, a4, a5, a6, a7, a8: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6) or s7(self, a7) or s8(self, a8),
    lambda s1, s2, s3, s4, s5, s6, s7, s8, s9: lambda self, a1, a2, a3, a4, a5, a6, a7, a8, a9: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6) or s7(self, a7) or s8(self, a8) or s9(self, a9),
    lambda s1, s2, s3, s4, s5, s6, s7, s8, s9, s10: lambda self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6) or s7(self, a7) or s8(self, a8) or s9(self, a9) or s10(self, a10),
    lambda s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11: lambda self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6) or s7(self, a7) or s8(self, a8) or s9(self, a9) or s10(self, a10) or s11(self, a11),
    lambda s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12: lambda self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6) or s7(self, a7) or s8(self, a8) or s9(self, a9) or s10(self, a10) or s11(self, a11) or s12(self, a12),
    lambda s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13: lambda self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6) or s7(self, a7) or s8(self, a8) or s9(self, a9) or s10(self, a10) or s11(self, a11) or s12(self, a12) or s13(self, a13),
    lambda s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14: lambda self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6) or s7(self, a7) or s8(self, a8) or s9(self, a9) or s10(self, a10) or s11(self, a11) or s12(self, a12) or s13(self, a13) or s14(self, a14),
    lambda s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15: lambda self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6) or s7(self, a7) or s8(self, a8) or s9(self, a9) or s10(self, a10) or s11(self, a11) or s12(self, a12) or s13(self, a13) or s14(self, a14) or s15(self, a15),
    lambda s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16: lambda self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6) or s7(self, a7) or s8(self, a8) or s9(self, a9) or s10(self, a10) or s11(self, a11) or s12(self, a12) or s13(self, a13) or s14(self, a14) or s15(self, a15) or s16(self, a16),
    lambda s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17: lambda self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6) or s7(self, a7) or s8(self, a8) or s9(self, a9) or s10(self, a10) or s11(self, a11) or s12(self, a12) or s13(self, a13) or s14(self, a14) or s15(self, a15) or s16(self, a16) or s17(self, a17),
    lambda s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18: lambda self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6) or s7(self, a7) or s8(self, a8) or s9(self, a9) or s10(self, a10) or s11(self, a11) or s12(self, a12) or s13(self, a13) or s14(self, a14) or s15(self, a15) or s16(self, a16) or s17(self, a17) or s18(self, a18),
    lambda s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19: lambda self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6) or s7(self, a7) or s8(self, a8) or s9(self, a9) or s10(self, a10) or s11(self, a11) or s12(self, a12) or s13(self, a13) or s14(self, a14) or s15(self, a15) or s16(self, a16) or s17(self, a17) or s18(self, a18) or s19(self, a19),
    lambda s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20: lambda self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6) or s7(self, a7) or s8(self, a8) or s9(self, a9) or s10(self, a10) or s11(self, a11) or s12(self, a12) or s13(self, a13) or s14(self, a14) or s15(self, a15) or s16(self, a16) or s17(self, a17) or s18(self, a18) or s19(self, a19) or s20(self, a20),
    lambda s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20, s21: lambda self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21: s1(self, a1) or s2(self, a2) or s3(self, a3) or s4(self, a4) or s5(self, a5) or s6(self, a6) or s7(self, a7) or s8(self, a8) or s9(self, a9) or s10(self, a10) or s11(self, a11) or s12(self, a12) or s13(self, a13) or s14(self, a14) or s15(self, a15) or s16(self, a16) or s17(self, a17) or s18(self, a18) or s19(self, a19) or s20(self, a20) or s21(self, a21),
)
