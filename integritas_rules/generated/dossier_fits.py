"""Made by ``python -m integritas_rules.schema.guard`` from the models; don't edit by hand."""

from __future__ import annotations

from datetime import date
from re import compile as _re

from integritas_rules.hints import Any


def fits(data: Any) -> bool:
    """Whether the models surely accept ``data``; no means only that they must be asked."""
    try:
        return _root(data)
    except (TypeError, ValueError, RecursionError):  # an unhashable value, a day that isn't
        return False


_DAYS: set[str] = set()
"""The days met so far; there are no more than those of two centuries."""


def _is_day(value: str) -> bool:
    if _DAY.match(value) is None or not value.isascii():
        return False
    date.fromisoformat(value)
    _DAYS.add(value)
    return True


_DAY = _re('^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$(?!\\n)')
_C1 = frozenset(['1.0'])
_C2 = frozenset(['kabupaten', 'kementerian', 'kota', 'lembaga_negara', 'lns', 'lpnk', 'provinsi', 'unit_kerja'])
_C3 = _re('^[a-z0-9]+([._-][a-z0-9]+)*$(?!\\n)').search
_C4 = frozenset(['akhir', 'berkala'])
_C5 = frozenset(['nontes', 'tes'])
_C6 = frozenset(['agen_perubahan', 'pegawai'])
_C7 = frozenset(['daya_nalar', 'keberanian_moral', 'keyakinan'])
_C8 = frozenset(['interval', 'lainnya'])
_C9 = frozenset(['lainnya', 'pilihan_paksa'])
_C10 = frozenset(['lainnya', 'observasi', 'rekam_jejak', 'wawancara_terstruktur'])
_C11 = frozenset(['lainnya', 'lembaga_pemantau', 'lembaga_pengawas', 'lingkungan_kerja', 'uji_publik'])
_C12 = frozenset(['perbaikan', 'profil_individu'])
_C13 = frozenset(['p60-kepemilikan-k1', 'p60-kepemilikan-k10', 'p60-kepemilikan-k2', 'p60-kepemilikan-k3', 'p60-kepemilikan-k4', 'p60-kepemilikan-k5', 'p60-kepemilikan-k6', 'p60-kepemilikan-k7', 'p60-kepemilikan-k8', 'p60-kepemilikan-k9', 'p60-kesadaran-k1', 'p60-kesadaran-k2-a', 'p60-kesadaran-k2-b', 'p60-kesadaran-k2-c', 'p60-kesadaran-k2-d', 'p60-kesadaran-k2-e', 'p60-kesadaran-k3', 'p60-kesadaran-k4', 'p60-pemahaman-k1-a', 'p60-pemahaman-k1-b', 'p60-pemahaman-k1-c', 'p60-pemahaman-k1-d', 'p60-pemahaman-k1-e', 'p60-pemahaman-k1-f', 'p60-pemahaman-k1-g', 'p60-pemahaman-k2', 'p60-pemahaman-k3', 'p60-pemahaman-k4', 'p60-penerimaan-k1', 'p60-penerimaan-k2', 'p60-penerimaan-k3', 'p60-penerimaan-k4', 'p60-penerimaan-k5', 'p60-penerimaan-k6', 'p60-penerimaan-k7', 'p60-penerimaan-k8'])
_C14 = frozenset(['belum', 'sebagian', 'tercapai'])
_C15 = frozenset(['agen_perubahan', 'asesmen_awal', 'deklarasi_komitmen', 'kurikulum', 'pembentukan_tim', 'rencana_aksi'])
_C16 = frozenset(['penilaian_akhir'])
_C17 = _re('^[a-z][a-z0-9]*(-[a-z0-9]+)*$(?!\\n)').search
_C18 = frozenset(['belum_terpenuhi', 'terpenuhi'])
_C19 = frozenset(['berita_acara', 'daftar_hadir', 'deklarasi', 'instrumen', 'kebijakan', 'keputusan', 'kode_etik', 'kurikulum', 'lainnya', 'laporan', 'norma', 'notulen', 'panduan', 'pencanangan', 'peraturan', 'peta_asesmen', 'publikasi', 'renaksi_ap', 'rencana_aksi', 'rencana_pelatihan', 'roadmap', 'silabus', 'surat_edaran', 'surat_tugas', 'survei', 'tindak_lanjut'])
_C20 = _re('^[0-9a-f]{64}$(?!\\n)').search
_C21 = frozenset(['belum', 'sebagian', 'terpenuhi', 'tidak_berlaku'])
_C22 = frozenset(['pns', 'pppk'])
_C23 = frozenset(['kampanye_integritas', 'pemantauan_evaluasi', 'penguatan_kapasitas', 'penguatan_kepemimpinan', 'wadah_berbagi'])
_C24 = frozenset(['1', '2', '3', '4'])
_C25 = frozenset(['kejujuran', 'kepatuhan', 'kerja_sama', 'pengabdian'])
_C26 = frozenset(['kendali', 'pantau'])
_C27 = frozenset(['asesmen_akhir_program', 'audit_rutin', 'coaching', 'forum_daring', 'interaksi_antaranggota', 'lainnya', 'media_daring', 'media_fisik', 'mentoring', 'pelatihan', 'penugasan_terbimbing', 'pertemuan_rutin', 'survei_pihak_lain', 'wawancara_acak'])
_C28 = frozenset(['daya_nalar', 'daya_nalar.disiplin', 'daya_nalar.evaluasi_diri', 'daya_nalar.fokus', 'daya_nalar.terencana', 'keberanian_moral', 'keberanian_moral.individualitas', 'keberanian_moral.pengenalan', 'keberanian_moral.pilihan', 'keberanian_moral.rasa_takut', 'keyakinan', 'keyakinan.bermartabat', 'keyakinan.idealisme', 'keyakinan.kemandirian', 'keyakinan.penerimaan_diri'])
_C29 = frozenset(['evaluasi', 'pemantauan'])
_C30 = frozenset(['apip', 'narasumber', 'penilai', 'pimpinan', 'ppk', 'pyb', 'tim'])
_C31 = frozenset(['administrator', 'madya', 'pengawas', 'pratama', 'utama'])
_C32 = frozenset(['akuntabilitas_keuangan', 'anggaran_kinerja', 'antikorupsi', 'benturan_kepentingan', 'disiplin', 'integritas_pimpinan', 'kebijakan', 'kebijakan_internalisasi', 'keteladanan', 'kode_etik', 'lainnya', 'lhkpn_lhkasn', 'merit', 'nilai', 'pedoman', 'pendanaan', 'pengendalian_kecurangan', 'penghargaan', 'regulasi', 'renaksi_rbn', 'sanksi', 'talenta', 'upg', 'wbs', 'zi'])
_C33 = frozenset(['agen_perubahan', 'asesmen_awal', 'deklarasi_komitmen', 'kurikulum', 'pembentukan_tim', 'rencana_aksi', 'tambahan'])
_C34 = frozenset(['kapasitas', 'kepemimpinan_ap', 'sinergitas'])
_C35 = frozenset(['dialog_pimpinan', 'diklat', 'internalisasi_kode', 'kode_etik', 'lainnya', 'mentoring', 'merit_talenta', 'monev_apip', 'pengawasan_internal', 'penghargaan', 'penilaian_ap', 'perencanaan_penganggaran', 'seleksi_ap'])
_C36 = frozenset(['kepemilikan', 'kesadaran', 'pemahaman', 'penerimaan'])
_C37 = frozenset(['alternatif', 'penguatan_kapasitas', 'penguatan_kepemimpinan'])
_C38 = frozenset(['ahli', 'atas', 'dasar', 'menengah'])
_C39 = frozenset(['coaching_mentoring_penugasan', 'forum_berbagi', 'lainnya', 'memberi_contoh', 'menyamakan_bahasa_kebijakan', 'menyuarakan_kode_etik', 'menyusun_kurikulum', 'pelatihan', 'pelatihan_coaching', 'pelatihan_coaching_mentoring', 'pelatihan_daya_nalar', 'pelatihan_keberanian_moral', 'pelatihan_keberanian_moral_lanjutan', 'pelatihan_lanjutan', 'pelatihan_penerimaan_diri', 'pelatihan_pimpinan', 'pembinaan_wadah_berbagi', 'penguatan_mentoring', 'penugasan_mentoring', 'role_model', 'wadah_komunikasi'])
_C40 = frozenset(['arahan_pimpinan', 'asesmen_pra_pasca', 'bedah_kasus', 'blog', 'briefing_rutin', 'coaching', 'coaching_counseling', 'dalam_kelas', 'dialog', 'dialog_kinerja', 'evaluasi_diri', 'forum_rutin', 'kampanye_kode_etik', 'keteladanan', 'lainnya', 'luar_kelas', 'mentoring', 'menulis_artikel', 'pembahasan', 'penugasan', 'penugasan_kelompok', 'pertemuan_informal', 'rapat_informal', 'story_telling', 'studi_kasus', 'wadah_komunikasi'])
_C41 = frozenset(['individu', 'organisasi'])


def _root(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('$schema')) is not None:
        if not (v.__class__ is str):
            return False
        n += 1
    elif '$schema' in r:
        n += 1
    if (v := r.get('versi')) is not None:
        if not (v in _C1):
            return False
        n += 1
    else:
        return False
    if (v := r.get('keterangan')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'keterangan' in r:
        n += 1
    if (v := r.get('konteks')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'konteks' in r:
        n += 1
    if (v := r.get('instansi')) is not None:
        if not (_agency(v)):
            return False
        n += 1
    else:
        return False
    if (v := r.get('siklus')) is not None:
        if not (_cycle(v)):
            return False
        n += 1
    else:
        return False
    if (v := r.get('pengajuan')) is not None:
        if not (_submission(v)):
            return False
        n += 1
    else:
        return False
    if (v := r.get('pejabat')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_official(v0)):
                return False
        n += 1
    if (v := r.get('kelompok')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_group(v0)):
                return False
        n += 1
    if (v := r.get('bukti')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_evidence(v0)):
                return False
        n += 1
    if (v := r.get('persiapan')) is not None:
        if not (_preparation(v)):
            return False
        n += 1
    if (v := r.get('pelaksanaan')) is not None:
        if not (_implementation(v)):
            return False
        n += 1
    if (v := r.get('penilaian')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_assessment(v0)):
                return False
        n += 1
    if (v := r.get('pemanfaatan')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_use(v0)):
                return False
        n += 1
    if (v := r.get('pemantauan')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_monitoring(v0)):
                return False
        n += 1
    if (v := r.get('strategi')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_strategy(v0)):
                return False
        n += 1
    if (v := r.get('organisasi')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_organisationelement(v0)):
                return False
        n += 1
    if (v := r.get('agen_perubahan')) is not None:
        if not (_agents(v)):
            return False
        n += 1
    elif 'agen_perubahan' in r:
        n += 1
    if (v := r.get('ukuran')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_measure(v0)):
                return False
        n += 1
    if (v := r.get('maturitas')) is not None:
        if not (_maturity(v)):
            return False
        n += 1
    elif 'maturitas' in r:
        n += 1
    if (v := r.get('penilaian_ketentuan')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_clausejudgement(v0)):
                return False
        n += 1
    if (v := r.get('pemenuhan')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_fulfilment(v0)):
                return False
        n += 1
    return n == len(r)


def _agency(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('nama')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    else:
        return False
    if (v := r.get('jenis')) is not None:
        if not (v in _C2):
            return False
        n += 1
    else:
        return False
    if (v := r.get('kode')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'kode' in r:
        n += 1
    if (v := r.get('kode_provinsi')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'kode_provinsi' in r:
        n += 1
    if (v := r.get('induk')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'induk' in r:
        n += 1
    if (v := r.get('jumlah_pegawai')) is not None:
        if not (v.__class__ is int and v >= 0):
            return False
        n += 1
    else:
        return False
    return n == len(r)


def _agentunit(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('nama')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    else:
        return False
    if (v := r.get('jumlah')) is not None:
        if not (v.__class__ is int and v >= 1):
            return False
        n += 1
    else:
        return False
    if (v := r.get('rencana_aksi')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    return n == len(r)


def _agents(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('target')) is not None:
        if not (v.__class__ is int and v >= 1):
            return False
        n += 1
    elif 'target' in r:
        n += 1
    if (v := r.get('unit')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_agentunit(v0)):
                return False
        n += 1
    return n == len(r)


def _assessment(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('id')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    else:
        return False
    if (v := r.get('jenis')) is not None:
        if not (v in _C4):
            return False
        n += 1
    else:
        return False
    if (v := r.get('format')) is not None:
        if not (v in _C5):
            return False
        n += 1
    else:
        return False
    if (v := r.get('subjek')) is not None:
        if not (v in _C6):
            return False
        n += 1
    if (v := r.get('kelompok')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    elif 'kelompok' in r:
        n += 1
    if (v := r.get('mulai')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    if (v := r.get('selesai')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    elif 'selesai' in r:
        n += 1
    if (v := r.get('domain')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0 in _C7):
                return False
        n += 1
    if (v := r.get('skala')) is not None:
        if not (v in _C8):
            return False
        n += 1
    elif 'skala' in r:
        n += 1
    if (v := r.get('format_pertanyaan')) is not None:
        if not (v in _C9):
            return False
        n += 1
    elif 'format_pertanyaan' in r:
        n += 1
    if (v := r.get('analisis')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and 1 <= len(v0) <= 2000):
                return False
        n += 1
    if (v := r.get('teknik')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0 in _C10):
                return False
        n += 1
    if (v := r.get('sumber')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0 in _C11):
                return False
        n += 1
    if (v := r.get('instrumen')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('norma')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('hasil')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_result(v0)):
                return False
        n += 1
    if (v := r.get('indeks')) is not None:
        if not (_index(v)):
            return False
        n += 1
    elif 'indeks' in r:
        n += 1
    if (v := r.get('tafsiran')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'tafsiran' in r:
        n += 1
    if (v := r.get('kegunaan')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0 in _C12):
                return False
        n += 1
    if (v := r.get('bukti')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    return n == len(r)


def _attestation(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('ketentuan')) is not None:
        if not (v in _C13):
            return False
        n += 1
    else:
        return False
    if (v := r.get('status')) is not None:
        if not (v in _C14):
            return False
        n += 1
    else:
        return False
    if (v := r.get('tanggal')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    if (v := r.get('penilai')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    else:
        return False
    if (v := r.get('bukti')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('catatan')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'catatan' in r:
        n += 1
    return n == len(r)


def _carriedover(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('kegiatan')) is not None:
        if not (v in _C15):
            return False
        n += 1
    else:
        return False
    if (v := r.get('siklus')) is not None:
        if not (v.__class__ is int and v >= 1):
            return False
        n += 1
    else:
        return False
    if (v := r.get('asal')) is not None:
        if not (v in _C16):
            return False
        n += 1
    elif 'asal' in r:
        n += 1
    if (v := r.get('bukti')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('berlaku_sampai')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    return n == len(r)


def _clausejudgement(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('ketentuan')) is not None:
        if not (v.__class__ is str and _C17(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    else:
        return False
    if (v := r.get('status')) is not None:
        if not (v in _C18):
            return False
        n += 1
    else:
        return False
    if (v := r.get('alasan')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    else:
        return False
    if (v := r.get('penilai')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    else:
        return False
    if (v := r.get('tanggal')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    if (v := r.get('bukti')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    return n == len(r)


def _cycle(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('nomor')) is not None:
        if not (v.__class__ is int and v >= 1):
            return False
        n += 1
    else:
        return False
    if (v := r.get('mulai')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    if (v := r.get('selesai')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    if (v := r.get('dibawa_dari')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_carriedover(v0)):
                return False
        n += 1
    return n == len(r)


def _evidence(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('id')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    else:
        return False
    if (v := r.get('jenis')) is not None:
        if not (v in _C19):
            return False
        n += 1
    else:
        return False
    if (v := r.get('judul')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    else:
        return False
    if (v := r.get('nomor')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'nomor' in r:
        n += 1
    if (v := r.get('tanggal')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    if (v := r.get('penetap')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    elif 'penetap' in r:
        n += 1
    if (v := r.get('penandatangan')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('unsur_pegawai')) is not None:
        if not (v.__class__ is bool):
            return False
        n += 1
    elif 'unsur_pegawai' in r:
        n += 1
    if (v := r.get('berkas')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'berkas' in r:
        n += 1
    if (v := r.get('tautan')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'tautan' in r:
        n += 1
    if (v := r.get('sha256')) is not None:
        if not (v.__class__ is str and _C20(v)):
            return False
        n += 1
    elif 'sha256' in r:
        n += 1
    if (v := r.get('merujuk')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('dasar_hukum')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and 1 <= len(v0) <= 2000):
                return False
        n += 1
    if (v := r.get('keterangan')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'keterangan' in r:
        n += 1
    return n == len(r)


def _fulfilment(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('ketentuan')) is not None:
        if not (v.__class__ is str and _C17(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    else:
        return False
    if (v := r.get('status')) is not None:
        if not (v in _C21):
            return False
        n += 1
    else:
        return False
    if (v := r.get('tanggal')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    if (v := r.get('bukti')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('catatan')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'catatan' in r:
        n += 1
    return n == len(r)


def _group(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('id')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    else:
        return False
    if (v := r.get('nama')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    else:
        return False
    if (v := r.get('jumlah')) is not None:
        if not (v.__class__ is int and v >= 0):
            return False
        n += 1
    else:
        return False
    if (v := r.get('status_kepegawaian')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0 in _C22):
                return False
        n += 1
    return n == len(r)


def _implementation(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('kegiatan_utama')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_mainactivity(v0)):
                return False
        n += 1
    if (v := r.get('subtahap')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_substage(v0)):
                return False
        n += 1
    return n == len(r)


def _index(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('nilai')) is not None:
        if not ((v.__class__ is int or v.__class__ is float) and -1e300 < v < 1e300):
            return False
        n += 1
    else:
        return False
    if (v := r.get('rumus')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    else:
        return False
    if (v := r.get('n')) is not None:
        if not (v.__class__ is int and v >= 5):
            return False
        n += 1
    else:
        return False
    return n == len(r)


def _mainactivity(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('id')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    else:
        return False
    if (v := r.get('jenis')) is not None:
        if not (v in _C23):
            return False
        n += 1
    else:
        return False
    if (v := r.get('judul')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'judul' in r:
        n += 1
    if (v := r.get('penanggung_jawab')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    elif 'penanggung_jawab' in r:
        n += 1
    if (v := r.get('tujuan')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and 1 <= len(v0) <= 2000):
                return False
        n += 1
    if (v := r.get('kejadian')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_occurrence(v0)):
                return False
        n += 1
    return n == len(r)


def _maturity(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('dasar')) is not None:
        if not (_maturitystate(v)):
            return False
        n += 1
    elif 'dasar' in r:
        n += 1
    if (v := r.get('target')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_maturitytarget(v0)):
                return False
        n += 1
    if (v := r.get('capaian')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_maturitystate(v0)):
                return False
        n += 1
    if (v := r.get('ambang_kelulusan')) is not None:
        if not ((v.__class__ is int or v.__class__ is float) and -1e300 < v < 1e300 and v >= 0 and v <= 100):
            return False
        n += 1
    elif 'ambang_kelulusan' in r:
        n += 1
    return n == len(r)


def _maturitystate(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('tanggal')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    if (v := r.get('level')) is not None:
        if not (v.__class__ is int and v >= 1 and v <= 4):
            return False
        n += 1
    elif 'level' in r:
        n += 1
    if (v := r.get('sebaran')) is not None:
        if not (v.__class__ is dict):
            return False
        for k0, v0 in v.items():
            if not (v0.__class__ is int and v0 >= 5):
                return False
            if not (k0 in _C24):
                return False
        n += 1
    if (v := r.get('bukti')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    return n == len(r)


def _maturitytarget(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('uraian')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    else:
        return False
    if (v := r.get('indikator')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'indikator' in r:
        n += 1
    if (v := r.get('satuan')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'satuan' in r:
        n += 1
    if (v := r.get('nilai')) is not None:
        if not ((v.__class__ is int or v.__class__ is float) and -1e300 < v < 1e300):
            return False
        n += 1
    elif 'nilai' in r:
        n += 1
    if (v := r.get('level')) is not None:
        if not (v.__class__ is int and v >= 1 and v <= 4):
            return False
        n += 1
    elif 'level' in r:
        n += 1
    if (v := r.get('tenggat')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    elif 'tenggat' in r:
        n += 1
    if (v := r.get('terkait')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'terkait' in r:
        n += 1
    return n == len(r)


def _measure(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('kode')) is not None:
        if not (v in _C25):
            return False
        n += 1
    else:
        return False
    if (v := r.get('hasil')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'hasil' in r:
        n += 1
    if (v := r.get('alasan')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'alasan' in r:
        n += 1
    if (v := r.get('bukti')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    return n == len(r)


def _monitoring(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('oleh')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    else:
        return False
    if (v := r.get('tindakan')) is not None:
        if not (v in _C26):
            return False
        n += 1
    else:
        return False
    if (v := r.get('tanggal')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    if (v := r.get('uraian')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'uraian' in r:
        n += 1
    if (v := r.get('bukti')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    return n == len(r)


def _occurrence(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('tanggal')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    if (v := r.get('uraian')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'uraian' in r:
        n += 1
    if (v := r.get('metode')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0 in _C27):
                return False
        n += 1
    if (v := r.get('faktor')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0 in _C28):
                return False
        n += 1
    if (v := r.get('aspek')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0 in _C29):
                return False
        n += 1
    if (v := r.get('bukti')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    return n == len(r)


def _official(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('id')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    else:
        return False
    if (v := r.get('peran')) is not None:
        if not (v in _C30):
            return False
        n += 1
    else:
        return False
    if (v := r.get('jabatan')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    else:
        return False
    if (v := r.get('tingkat')) is not None:
        if not (v in _C31):
            return False
        n += 1
    elif 'tingkat' in r:
        n += 1
    return n == len(r)


def _organisationelement(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('id')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    else:
        return False
    if (v := r.get('jenis')) is not None:
        if not (v in _C32):
            return False
        n += 1
    else:
        return False
    if (v := r.get('nama')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'nama' in r:
        n += 1
    if (v := r.get('mulai')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    elif 'mulai' in r:
        n += 1
    if (v := r.get('selesai')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    elif 'selesai' in r:
        n += 1
    if (v := r.get('bukti')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    return n == len(r)


def _outputs(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('tim_supervisi')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('selaras_rb')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('deklarasi')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('selaras_zi')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('peta_asesmen')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('rencana_aksi')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('roadmap')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('panduan')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('kurikulum')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('silabus')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('rencana_pelatihan')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('penetapan_agen')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('lainnya')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    return n == len(r)


def _preparation(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('kegiatan')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_preparationactivity(v0)):
                return False
        n += 1
    return n == len(r)


def _preparationactivity(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('id')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    else:
        return False
    if (v := r.get('jenis')) is not None:
        if not (v in _C33):
            return False
        n += 1
    else:
        return False
    if (v := r.get('judul')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'judul' in r:
        n += 1
    if (v := r.get('mulai')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    if (v := r.get('selesai')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    elif 'selesai' in r:
        n += 1
    if (v := r.get('penanggung_jawab')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    elif 'penanggung_jawab' in r:
        n += 1
    if (v := r.get('tujuan')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'tujuan' in r:
        n += 1
    if (v := r.get('keluaran')) is not None:
        if not (_outputs(v)):
            return False
        n += 1
    if (v := r.get('menggantikan')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    elif 'menggantikan' in r:
        n += 1
    if (v := r.get('alasan')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'alasan' in r:
        n += 1
    return n == len(r)


def _result(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('domain')) is not None:
        if not (v in _C7):
            return False
        n += 1
    else:
        return False
    if (v := r.get('n')) is not None:
        if not (v.__class__ is int and v >= 5):
            return False
        n += 1
    else:
        return False
    if (v := r.get('rerata')) is not None:
        if not ((v.__class__ is int or v.__class__ is float) and -1e300 < v < 1e300):
            return False
        n += 1
    elif 'rerata' in r:
        n += 1
    if (v := r.get('derajat')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'derajat' in r:
        n += 1
    if (v := r.get('sebaran')) is not None:
        if not (v.__class__ is dict):
            return False
        for k0, v0 in v.items():
            if not (v0.__class__ is int and v0 >= 5):
                return False
        n += 1
    return n == len(r)


def _strategy(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('komponen')) is not None:
        if not (v in _C34):
            return False
        n += 1
    else:
        return False
    if (v := r.get('metode')) is not None:
        if not (v in _C35):
            return False
        n += 1
    else:
        return False
    if (v := r.get('uraian')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'uraian' in r:
        n += 1
    if (v := r.get('tanggal')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and (v0 in _DAYS or _is_day(v0))):
                return False
        n += 1
    if (v := r.get('instrumen')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('bukti')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('indikasi')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'indikasi' in r:
        n += 1
    return n == len(r)


def _submission(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('nomor')) is not None:
        if not (v.__class__ is int and v >= 1):
            return False
        n += 1
    else:
        return False
    if (v := r.get('tanggal')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    if (v := r.get('jenis')) is not None:
        if not (v in _C4):
            return False
        n += 1
    else:
        return False
    return n == len(r)


def _substage(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('jenis')) is not None:
        if not (v in _C36):
            return False
        n += 1
    else:
        return False
    if (v := r.get('kelompok')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    elif 'kelompok' in r:
        n += 1
    if (v := r.get('mulai')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    if (v := r.get('selesai')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    elif 'selesai' in r:
        n += 1
    if (v := r.get('kegiatan')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_substageactivity(v0)):
                return False
        n += 1
    if (v := r.get('kriteria')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (_attestation(v0)):
                return False
        n += 1
    return n == len(r)


def _substageactivity(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('id')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    else:
        return False
    if (v := r.get('jenis')) is not None:
        if not (v in _C37):
            return False
        n += 1
    else:
        return False
    if (v := r.get('level')) is not None:
        if not (v in _C38):
            return False
        n += 1
    elif 'level' in r:
        n += 1
    if (v := r.get('uraian')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'uraian' in r:
        n += 1
    if (v := r.get('mulai')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    if (v := r.get('selesai')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    elif 'selesai' in r:
        n += 1
    if (v := r.get('penanggung_jawab')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    elif 'penanggung_jawab' in r:
        n += 1
    if (v := r.get('baris')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is int and v0 >= 1 and v0 <= 4):
                return False
        n += 1
    if (v := r.get('tujuan')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and 1 <= len(v0) <= 2000):
                return False
        n += 1
    if (v := r.get('cara')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0 in _C39):
                return False
        n += 1
    if (v := r.get('media')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0 in _C40):
                return False
        n += 1
    if (v := r.get('faktor')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0 in _C28):
                return False
        n += 1
    if (v := r.get('kriteria')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0 in _C13):
                return False
        n += 1
    if (v := r.get('mendukung')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('acuan_asesmen')) is not None:
        if not (v.__class__ is bool):
            return False
        n += 1
    elif 'acuan_asesmen' in r:
        n += 1
    if (v := r.get('alasan_penyesuaian')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    elif 'alasan_penyesuaian' in r:
        n += 1
    if (v := r.get('bukti')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    return n == len(r)


def _use(r: Any) -> bool:
    if r.__class__ is not dict:
        return False
    n = 0
    if (v := r.get('id')) is not None:
        if not (v.__class__ is str and _C3(v) and 0 <= len(v) <= 80):
            return False
        n += 1
    else:
        return False
    if (v := r.get('sasaran')) is not None:
        if not (v in _C41):
            return False
        n += 1
    else:
        return False
    if (v := r.get('tanggal')) is not None:
        if not (v.__class__ is str and (v in _DAYS or _is_day(v))):
            return False
        n += 1
    else:
        return False
    if (v := r.get('uraian')) is not None:
        if not (v.__class__ is str and 1 <= len(v) <= 2000):
            return False
        n += 1
    else:
        return False
    if (v := r.get('penilaian')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    if (v := r.get('bukti')) is not None:
        if not (v.__class__ is list):
            return False
        for v0 in v:
            if not (v0.__class__ is str and _C3(v0) and 0 <= len(v0) <= 80):
                return False
        n += 1
    return n == len(r)
