"""The sheet “Petunjuk”: how the workbook is filled in, in the language chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integritas_rules.model import Text
from integritas_rules.workbook import style
from integritas_rules.workbook.names import GUIDE

if TYPE_CHECKING:
    from openpyxl import Workbook


def guide_sheet(book: Workbook, lang: str) -> None:
    """One paragraph a row, under a few headings."""
    sheet = book.create_sheet(GUIDE, 0)
    style.put(sheet, 1, 1, _TITLE.in_(lang), style.TITLE)
    at = 2
    for head, paragraphs in _PARTS:
        at += 1
        style.put(sheet, at, 1, head.in_(lang), style.HEADING)
        for text in paragraphs:
            at += 1
            said = text.in_(lang)
            style.put(sheet, at, 1, said, style.FIXED)
            sheet.row_dimensions[at].height = 15 * (1 + len(said) // 100)
        at += 1
    sheet.column_dimensions["A"].width = 110
    style.protect(sheet)
    style.printed(sheet, None)


_TITLE = Text("Lembar Kerja Evaluasi (LKE): petunjuk", "Evaluation worksheet (LKE): how to use it")
_PARTS: tuple[tuple[Text, tuple[Text, ...]], ...] = (
    (
        Text("Urutan mengisi", "In which order"),
        (
            Text(
                "1. Identitas, Pejabat, dan Kelompok: siapa instansinya dan jabatan yang berperan. "
                "Tulis jabatan, bukan nama orang; jangan menulis NIP atau NIK.",
                "1. Identitas, Pejabat and Kelompok: the agency and the offices that take part. "
                "Write offices, not names of people; never a NIP or NIK.",
            ),
            Text(
                "2. Bukti: daftarkan tiap dokumen sekali dengan id pendek, misalnya sk-tim. Lembar "
                "lain cukup menyebut id itu.",
                "2. Bukti: register each document once with a short id, such as sk-tim. The other "
                "sheets only name that id.",
            ),
            Text(
                "3. Kegiatan Persiapan, Kegiatan Utama, Kejadian, Subtahap, Kegiatan Subtahap, "
                "Kriteria, Asesmen dan seterusnya: satu baris untuk tiap catatan.",
                "3. Kegiatan Persiapan, Kegiatan Utama, Kejadian, Subtahap, Kegiatan Subtahap, "
                "Kriteria, Asesmen and so on: one row a record.",
            ),
            Text(
                "4. Persiapan, Pelaksanaan, Kesadaran sampai Kepemilikan, Penilaian, dan Umum: "
                "satu baris untuk tiap ketentuan. Sel berlatar kuning diisi unit atau penilai; "
                "kolom “Diisi di lembar” menunjukkan di mana ketentuan lain dicatat.",
                "4. Persiapan, Pelaksanaan, Kesadaran to Kepemilikan, Penilaian and Umum: one row "
                "a clause. Yellow cells are for unit or reviewer; the column “Filled in on sheet” "
                "tells where the others are recorded.",
            ),
        ),
    ),
    (
        Text("Cara menulis", "How to write"),
        (
            Text(
                "Tanggal: ketik seperti biasa (7/9/2020) atau 2020-09-07. Kosong berarti belum "
                "ada; selesai yang kosong berarti masih berjalan.",
                "Dates: type them as usual, or as 2020-09-07. Blank means not there yet; a blank "
                "end means still running.",
            ),
            Text(
                "Beberapa pilihan atau id dalam satu sel: pisahkan dengan ; (sk-tim; sk-rb). "
                "Beberapa teks dalam satu sel: satu baris tiap teks (Alt+Enter).",
                "Several choices or ids in one cell: put ; between them (sk-tim; sk-rb). Several "
                "texts in one cell: a line each (Alt+Enter).",
            ),
            Text(
                "Kolom bertanda * wajib diisi bila barisnya dipakai. Baris yang belum dipakai "
                "dibiarkan; baris yang hanya berisi isian bawaan belum dihitung.",
                "Columns with * must be filled in when the row is used. Leave unused rows; a row "
                "with nothing but what was there from the start doesn't count yet.",
            ),
            Text(
                "Kolom “Milik” menunjuk catatan induk: id kegiatan utama atau asesmen, atau nomor "
                "subtahap.",
                "The column “Belongs to” names the parent: the id of a main activity or "
                "assessment, or the number of a subtahap.",
            ),
            Text(
                "Jangan mengubah nama lembar atau baris kunci (baris 4); jangan memakai rumus atau "
                "menggabungkan sel. Urutan baris boleh diubah.",
                "Don't change the names of sheets or the key row (row 4); use no formulas and "
                "merge no cells. The order of rows may be changed.",
            ),
            Text(
                'Teks yang diawali json: adalah teks apa adanya yang tak dapat disimpan sel, '
                "misalnya spasi di ujung; biarkan.",
                "Text that begins with json: is text that a cell can't keep as it is, such as "
                "blanks at its ends; leave it.",
            ),
        ),
    ),
    (
        Text("Memeriksa", "Checking"),
        (
            Text("integritas lke import LKE.xlsx -o dosier.json --review-output telaah.json",
                 "integritas lke import LKE.xlsx -o dossier.json --review-output review.json"),
            Text("integritas check dosier.json --format lke -o LKE.xlsx",
                 "integritas check dossier.json --format lke -o LKE.xlsx"),
            Text(
                "Temuan tampil sebagai catatan pada selnya: merah kesalahan, kuning peringatan, "
                "biru anjuran. Kolom “Temuan” pada lembar ketentuan menyebut selnya.",
                "Findings show as notes at their cells: red for errors, yellow for warnings, blue "
                "for advice. The column “Finding” on the sheets of clauses names the cell.",
            ),
        ),
    ),
    (
        Text("Penilai", "Reviewers"),
        (
            Text(
                "Isi kolom “Penilai” pada lembar ketentuan, lalu jabatan dan tanggal di Telaah; "
                "pengecualian di Pengecualian. Telaah terikat pada isi dosier: bila isi dosier "
                "berubah, telaah perlu diperbarui.",
                "Fill in the columns “Reviewer” on the sheets of clauses, then office and date on "
                "Telaah; waivers on Pengecualian. A review is bound to the content of the "
                "dossier: once that changes, it must be done again.",
            ),
        ),
    ),
)  # fmt: skip
