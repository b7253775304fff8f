"""The draft LHE: what it holds, that hostile text stays text, and what a template may ask for."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from integritas_rules import check, load_dossier
from integritas_rules.conclusion import root_gaps, sums_up
from integritas_rules.errors import InvalidSetting, InvalidTemplate
from integritas_rules.formats import lhe_template
from integritas_rules.formats.labels import CONCLUSION
from integritas_rules.formats.lhe import render
from integritas_rules.formats.lhe_blocks import Heading, Letter, Para, Table
from integritas_rules.formats.lhe_fields import BLOCKS, REQUIRED, VALUES
from integritas_rules.formats.lhe_said import Said
from integritas_rules.formats.lhe_view import letter
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Gap, Report, Review, Severity, Status, Text, Verdict, Waiver
from tests.support import EXAMPLES, ROOT, activity, example, lacks, pack, run

Change = Callable[[Any], object]


@lru_cache
def judged(name: str = "provinsi-pelaksanaan", mode: str = "mandiri") -> Report:
    """An example's report, its file named as from the checkout."""
    dossier = load_dossier(EXAMPLES / f"{name}.json")
    return check(pack(), replace(dossier, name=f"examples/{name}.json"), mode=mode)


@lru_cache
def template(lang: str = "id") -> bytes:
    """The default template."""
    return lhe_template.default(lang)


def changed(change: Change) -> bytes:
    """The default template as somebody's Word would have changed it."""
    document = docx.Document(io.BytesIO(template()))
    change(document)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def words_of(made: bytes) -> str:
    """All text of the document's body, head and foot."""
    document = docx.Document(io.BytesIO(made))
    parts = [document.element, document.sections[0].header._element]
    return "\n".join(
        "".join(t.text or "" for t in p.iter(qn("w:t"))) for e in parts for p in e.iter(qn("w:p"))
    )


def refusal(own: bytes) -> str:
    """What is said of a template that can't be used."""
    with pytest.raises(InvalidTemplate) as caught:
        render([judged("hari-pertama")], Manner(), own, "kop.docx")
    assert {p.file for p in caught.value.problems} == {"kop.docx"}
    return " ".join(f"{p.message.en} {p.advice.en}" for p in caught.value.problems)


# --- what it holds ---------------------------------------------------------------------------


def table(of: Letter, name: str) -> Table:
    """The one table of a block."""
    [found] = [b for b in of.blocks[name] if isinstance(b, Table)]
    return found


def test_each_note_recommendation_and_follow_up_has_the_gap_s_number_and_citation() -> None:
    report = judged()
    own = letter([report], "id")
    notes = [b for b in own.blocks["catatan"] if isinstance(b, Para) and b.mark.strip()]
    advice, follow = table(own, "rekomendasi").rows, table(own, "tindak_lanjut").rows
    roots = root_gaps(report.verdicts)
    assert len(roots) == len(notes) == len(advice) == len(follow) > 10
    assert [n.mark.rstrip(".") for n in notes] == [a[0] for a in advice] == [f[0] for f in follow]
    assert sorted(f[2] for f in follow) == sorted(v.clause.id for v, _ in roots)
    cited = {v.clause.id: v.clause.citation for v, _ in roots}
    for told, row in zip(advice, follow, strict=True):
        citation = cited[row[2]]
        assert told[2].startswith(f"{citation.document}, {citation.locator}")
    assert {f[4] for f in follow} == {""}, "no due date is invented"


def test_a_note_tells_its_place_and_its_basis_where_that_is_not_the_text() -> None:
    own = letter([judged()], "en").blocks["catatan"]
    at = next(n for n, b in enumerate(own) if isinstance(b, Para) and "28 May 2024" in b.text)
    source = own[at + 1]
    assert isinstance(source, Para)
    assert source.text == (
        "Source: Permen PANRB 60/2020, Lampiran Bab III.B.1 (this tool's reading). "
        "Place: /persiapan/kegiatan/4/mulai (line 197, column 18). Clause: p60-persiapan-urutan."
    )


def test_the_office_in_charge_is_the_dossier_s_or_said_to_be_missing() -> None:
    data = example("provinsi-pelaksanaan")
    rows = {r[2]: r[3] for r in table(letter([run(data)], "id"), "tindak_lanjut").rows}
    assert rows["p60-persiapan-urutan"] == "Sekretaris Daerah Provinsi"
    del activity(data, "kurikulum")["penanggung_jawab"]
    rows = {r[2]: r[3] for r in table(letter([run(data)], "id"), "tindak_lanjut").rows}
    assert rows["p60-persiapan-urutan"] == "belum disebut dalam dosier"


def test_the_annex_has_every_checkable_clause_once() -> None:
    report = judged()
    rows = table(letter([report], "id"), "lampiran_putusan").rows
    ids = [r[1].rpartition("(")[2].rstrip(")") for r in rows]
    assert ids == list(report.pack.checkable)


def test_the_result_by_stage_adds_up() -> None:
    report = judged()
    *stages, whole = table(letter([report], "id"), "hasil_tahap").rows
    own = [v for v in report.verdicts if not sums_up(v.clause)]
    assert whole[1:] == tuple(str(sum(int(s[n]) for s in stages)) for n in range(1, 9))
    assert int(whole[1]) == len(own) == sum(int(n) for n in whole[2:8])
    assert int(whole[2]) == sum(v.status == Status.MET for v in own)
    assert int(whole[8]) == len(root_gaps(report.verdicts))


def test_what_awaits_a_person_is_listed_with_room_for_an_answer() -> None:
    report = judged(mode="evaluator")
    rows = table(letter([report], "id"), "menunggu_penilaian").rows
    waiting = [v for v in report.verdicts if v.status == Status.UNJUDGED and not sums_up(v.clause)]
    assert len(rows) == len(waiting) > 0
    assert [r[3] for r in rows] == [v.reason.id for v in waiting if v.reason]
    assert {r[4] for r in rows} == {""}


def test_scope_says_mode_digest_version_and_what_was_not_examined() -> None:
    report = judged(mode="evaluator")
    own = letter([report], "en")
    scope = {r[0]: r[1] for r in table(own, "ruang_lingkup").rows}
    assert scope["Mode"] == "according to the evaluator's assessment"
    assert scope["Dossier's digest"] == report.dossier.digest
    assert scope["Rule pack"] == f"{report.pack.id}, version {report.pack.version}"
    assert scope["Staff"] == "11,870"
    limits = " ".join(b.text for b in own.blocks["batasan"] if isinstance(b, Para))
    assert "evidence files weren't examined" in limits
    assert "no score" in limits
    named = {r[0] for r in table(own, "parameter").rows}
    assert named == {p.title.en for p in report.pack.parameters.values()}


def test_waivers_are_told_with_office_reason_and_end() -> None:
    waiver = Waiver("p60-persiapan-urutan", "Gempa bumi.", "Menteri", "2025-01-01", "2026-12-31")
    review = Review("telaah.json", "sha256:0", {}, {waiver.clause: waiver}, ())
    report = check(pack(), load_dossier(EXAMPLES / "provinsi-pelaksanaan.json"), review=review)
    own = letter([report], "id")
    [told] = [b.text for b in own.blocks["pengecualian"] if isinstance(b, Para)]
    assert "Menteri, 1 Januari 2025 sampai 31 Desember 2026. Alasan: Gempa bumi." in told
    scope = {r[0]: r[1] for r in table(own, "ruang_lingkup").rows}
    assert scope["Telaah penilai"] == "telaah.json: 0 putusan, 1 pengecualian"
    assert waiver.clause not in {r[2] for r in table(own, "tindak_lanjut").rows}


def test_companion_texts_advise_in_an_annex_and_leave_the_conclusion_alone() -> None:
    first = judged("kabupaten-patuh")
    clause = first.verdicts[0].clause
    said = (Text("Belum ada X.", "No X."), Text("Buat X.", "Do X."))
    gap = Gap(Severity.ADVICE, Status.UNMET, *said, first.dossier.locate("/siklus"))
    other = replace(
        first,
        pack=replace(first.pack, id="lain", document="SE 1/2000", binding=False),
        conclusion=None,
        verdicts=(Verdict(clause, Status.UNMET, Severity.ADVICE, (gap,)),),
    )
    own = letter([first, other], "id")
    assert own.values == letter([first], "id").values
    annex = own.blocks["lampiran_pendamping"]
    assert Heading("SE 1/2000") in annex
    told = " ".join(b.text for b in annex if isinstance(b, Para))
    assert "Belum ada X. Buat X." in told
    assert "HANYA ANJURAN" in told
    basis = [b.text for b in own.blocks["dasar"] if isinstance(b, Para)]
    assert ["hanya sebagai anjuran" in text for text in basis] == [False, True]


def test_a_compliant_dossier_has_sentences_where_nothing_is_to_be_listed() -> None:
    own = letter([judged("kabupaten-patuh")], "id")
    assert own.values["simpulan"] == "PATUH menurut penilaian mandiri"
    assert own.values["jumlah_catatan"] == "tidak ada"
    for name in ("catatan", "rekomendasi", "tindak_lanjut", "pengecualian"):
        [only] = own.blocks[name]
        assert isinstance(only, Para)
        assert only.text


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_placeholder_that_is_documented_is_filled(lang: str) -> None:
    own = letter([judged()], lang)
    assert own.values.keys() == VALUES.keys()
    assert own.blocks.keys() == BLOCKS.keys()
    assert all(own.values.values())
    assert all(own.blocks.values())
    assert set(REQUIRED) <= {*VALUES, *BLOCKS}


def test_one_letter_is_on_one_dossier() -> None:
    with pytest.raises(InvalidSetting):
        render([judged(), judged("kabupaten-patuh")], Manner())


# --- the document ----------------------------------------------------------------------------


def test_same_input_same_bytes_and_no_trace_of_clock_or_person() -> None:
    made = render([judged()], Manner())
    assert made == render([judged()], Manner())
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert {i.date_time for i in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    own = docx.Document(io.BytesIO(made)).core_properties
    assert own.created is not None
    assert f"{own.created:%Y-%m-%d}" == judged().as_of
    assert (own.author, own.last_modified_by) == ("", "")
    assert own.title == "Laporan Hasil Evaluasi: Pemerintah Provinsi Nusa Aruna (fiktif)"


@pytest.mark.parametrize(("lang", "tongue"), [("id", "id-ID"), ("en", "en-GB")])
def test_a_screen_reader_finds_headings_table_heads_and_the_language(
    lang: str, tongue: str
) -> None:
    document = docx.Document(io.BytesIO(render([judged()], Manner(lang))))
    styles = [p.style.name for p in document.paragraphs if p.style]
    assert styles.count("Title") == 1
    assert styles.count("Heading 1") == 13
    assert styles.count("Heading 2") == 3
    assert document.styles.element.find(f".//{qn('w:lang')}").get(qn("w:val")) == tongue
    for one in document.tables:
        first_column_is_head = one._tbl.tblPr.find(qn("w:tblLook")).get(qn("w:firstColumn")) == "1"
        assert first_column_is_head or one._tbl.find(f".//{qn('w:tblHeader')}") is not None
        assert one._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))


def test_hostile_text_stays_text() -> None:
    hostile = "{{simpulan}} {% x %} }} <w:p/> & “a” ]]> \u202e"
    data = example("provinsi-pelaksanaan")
    data["instansi"]["nama"] = hostile
    data["pejabat"][1]["jabatan"] = f"Kepala {hostile}"
    text = words_of(render([run(data)], Manner()))
    shown = "{{simpulan}} {% x %} }} <w:p/> & “a” ]]> �"
    assert f"Yth. Pimpinan {shown}" in text
    assert f"Kepala {shown}" in text
    assert "\u202e" not in text


def test_characters_that_word_cannot_hold_are_replaced_and_lines_joined() -> None:
    """A dossier with these is refused; a pack or another caller might still bring them."""
    assert Said(judged(), "id").say("a\x07\ud800\n\tb\u202e") == "a�� b�"


# --- templates -------------------------------------------------------------------------------


def _split(document: Any) -> None:
    """A placeholder as Word leaves it: in several runs, among other text, in a table."""
    cell = document.add_table(1, 1).cell(0, 0).paragraphs[0]
    for piece in ("Kepada: {", "{ inst", "ansi }", "} — per {{acuan}}."):
        cell.add_run(piece)


def test_a_placeholder_may_be_split_and_stand_anywhere() -> None:
    text = words_of(render([judged()], Manner(), changed(_split), "kop.docx"))
    assert "Kepada: Pemerintah Provinsi Nusa Aruna (fiktif) — per 10 Oktober 2025." in text
    assert "{{" not in text


def test_blocks_take_the_letter_type_of_their_placeholder() -> None:
    def style(document: Any) -> None:
        [own] = [p for p in document.paragraphs if p.text == "{{catatan}}"]
        own.runs[0].italic = True

    document = docx.Document(io.BytesIO(render([judged()], Manner(), changed(style), "t.docx")))
    [note] = [p for p in document.paragraphs if p.text.startswith("1.\tEnam kegiatan")]
    assert all(run.italic for run in note.runs if run.text.strip())


def test_a_section_that_ends_at_a_placeholder_stays_a_section() -> None:
    def section(document: Any) -> None:
        [own] = [p for p in document.paragraphs if p.text == "{{catatan}}"]
        own._p.get_or_add_pPr().append(deepcopy(document.sections[0]._sectPr))

    made = docx.Document(io.BytesIO(render([judged()], Manner(), changed(section), "t.docx")))
    assert len(made.sections) == 2


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{simpulann}}", "Did you mean “simpulan”?"),
        ("{{xyzzy}}", "Known are: konsep, instansi"),
        ("{{ instansi.nama }}", "“instansi.nama” is unknown"),
        ("{% if simpulan %}", "isn't a placeholder"),
        ("a {{ b", "“{{” isn't a placeholder"),
        ("Catatan: {{catatan}}", "several paragraphs"),
    ],
)
def test_what_a_template_asks_for_in_vain_is_named(text: str, told: str) -> None:
    assert told in refusal(changed(lambda document: document.add_paragraph(text)))


def test_blocks_do_not_fit_in_a_header() -> None:
    def head(document: Any) -> None:
        document.sections[0].header.add_paragraph("{{catatan}}")

    assert "several paragraphs" in refusal(changed(head))


@pytest.mark.parametrize("name", REQUIRED)
def test_no_template_may_leave_out_what_a_reader_must_see(name: str) -> None:
    def drop(document: Any) -> None:
        for paragraph in document.paragraphs:
            if f"{{{{{name}}}}}" in paragraph.text:
                paragraph.clear()

    assert f"lacks “{name}”" in refusal(changed(drop))


def _unmarked(document: Any) -> None:
    document.sections[0].header.paragraphs[0].clear()


def _first_page(document: Any) -> None:
    document.sections[0].different_first_page_header_footer = True


def _even_pages(document: Any) -> None:
    document.settings.odd_and_even_pages_header_footer = True


def _second_section(document: Any) -> None:
    document.add_section().header.is_linked_to_previous = False


def _no_section(document: Any) -> None:
    own = document.sections[0]._sectPr
    own.getparent().remove(own)


@pytest.mark.parametrize(
    "change", [_unmarked, _first_page, _even_pages, _second_section, _no_section]
)
def test_no_page_may_lack_the_mark_of_a_concept(change: Change) -> None:
    assert "Some pages lack the mark" in refusal(changed(change))


def test_a_style_that_is_not_there_is_named_when_it_is_needed() -> None:
    def drop(document: Any) -> None:
        document.styles["Heading 2"].delete()

    own = changed(drop)
    assert render([judged("kabupaten-patuh")], Manner(), own, "kop.docx")
    with pytest.raises(InvalidTemplate) as caught:
        render([judged()], Manner(), own, "kop.docx")
    assert "lacks the style “Heading 2”" in caught.value.problems[0].message.en


def test_a_placeholder_in_a_footnote_is_refused() -> None:
    with zipfile.ZipFile(io.BytesIO(template())) as old:
        files = {n: old.read(n) for n in old.namelist()}
    files["word/footnotes.xml"] = b"<a>{{simpulan}}</a>"
    kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    own = files["word/_rels/document.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="rId99" Type="%s" Target="footnotes.xml"/></Relationships>' % kind,
    )
    again = io.BytesIO()
    with zipfile.ZipFile(again, "w") as archive:
        for name, data in {**files, "word/_rels/document.xml.rels": own}.items():
            archive.writestr(name, data)
    assert "in a footnote or endnote" in refusal(again.getvalue())


def _zip(name: str, data: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return stream.getvalue()


@pytest.mark.parametrize(
    "own",
    [b"", b"PK", b"%PDF-1.7", _zip("a.txt", b"a"), _zip("[Content_Types].xml", b"<"),
     template()[:5000]],
    ids=["empty", "stub", "pdf", "zip", "xml", "cut"],
)  # fmt: skip
def test_what_is_not_a_word_document_is_refused(own: bytes) -> None:
    assert "isn't a sound Word document" in refusal(own)


def test_a_template_that_unpacks_to_far_too_much_is_refused() -> None:
    assert "too large" in refusal(_zip("bomb", bytes(50_000_001)))


# --- in the program that will read it --------------------------------------------------------


@pytest.mark.skipif(lacks("soffice"), reason="LibreOffice (soffice) isn't installed")
@pytest.mark.skipif(lacks("pdftotext"), reason="pdftotext (poppler-utils) isn't installed")
def test_libreoffice_shows_conclusion_every_gap_and_numbered_pages(tmp_path: Path) -> None:
    report = judged()
    for lang in ("id", "en"):
        (tmp_path / f"{lang}.docx").write_bytes(render([report], Manner(lang)))
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
         "--convert-to", "pdf", "id.docx", "en.docx"],
        cwd=tmp_path, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    for lang, page in (("id", r"Halaman {n} dari (\d+)"), ("en", r"Page {n} of (\d+)")):
        text = subprocess.run(
            ["pdftotext", "-layout", f"{lang}.pdf", "-"],
            cwd=tmp_path,
            check=True,
            capture_output=True,
        ).stdout.decode()
        pages = text.rstrip("\f").split("\f")
        found = [re.search(page.format(n=n), own) for n, own in enumerate(pages, 1)]
        assert [m and m[1] for m in found] == [str(len(pages))] * len(pages)
        assert len(pages) > 5
        assert all(("KONSEP — " if lang == "id" else "DRAFT — ") in own for own in pages)
        # Without the head and foot of the pages, over which a sentence may run on.
        lines = [line for own in pages for line in own.strip().splitlines()[1:-1]]
        close = "".join("".join(lines).split())
        assert report.conclusion
        assert "".join(CONCLUSION[report.conclusion].in_(lang).split()) in close
        for verdict, gap in root_gaps(report.verdicts):
            assert verdict.clause.id in close
            assert "".join(gap.message.in_(lang).split()) in close


@pytest.mark.parametrize(("page", "lang"), [("lhe.md", "en"), ("panduan-lhe.md", "id")])
def test_the_guides_list_every_placeholder(page: str, lang: str) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    listed = re.findall(r"^\| `\{\{(\w+)\}\}` \| \w+ \| (.+) \|$", text, re.MULTILINE)
    assert dict(listed) == {k: v.in_(lang) for k, v in {**VALUES, **BLOCKS}.items()}
