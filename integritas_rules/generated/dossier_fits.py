"""Made by ``python -m integritas_rules.schema.guard`` from the models; don't edit by hand."""

from __future__ import annotations

from integritas_rules.hints import Any

from integritas_rules.guarding import DAYS, EXACT, FRACTIONS, Names, Seen, Texts, Unsure, seen


def look(data: Any) -> Seen | None:
    """What is still to be seen in data that the models surely accept; of other data nothing."""
    texts = Texts()
    try:
        return seen(_root(data, texts), texts)
    except (Unsure, KeyError, TypeError):  # a key that is missing, a value that can't be looked up
        return None


_C0 = frozenset(['1.0'])
_C1 = frozenset(['kabupaten', 'kementerian', 'kota', 'lembaga_negara', 'lns', 'lpnk', 'provinsi', 'unit_kerja'])
_C2 = Names('^[a-z0-9]+([._-][a-z0-9]+)*$(?!\\n)', 80)
_C3 = frozenset(['akhir', 'berkala'])
_C4 = frozenset(['nontes', 'tes'])
_C5 = frozenset(['agen_perubahan', 'pegawai'])
_C6 = frozenset(['daya_nalar', 'keberanian_moral', 'keyakinan'])
_C7 = frozenset(['interval', 'lainnya'])
_C8 = frozenset(['lainnya', 'pilihan_paksa'])
_C9 = frozenset(['lainnya', 'observasi', 'rekam_jejak', 'wawancara_terstruktur'])
_C10 = frozenset(['lainnya', 'lembaga_pemantau', 'lembaga_pengawas', 'lingkungan_kerja', 'uji_publik'])
_C11 = frozenset(['perbaikan', 'profil_individu'])
_C12 = frozenset(['p60-kepemilikan-k1', 'p60-kepemilikan-k10', 'p60-kepemilikan-k2', 'p60-kepemilikan-k3', 'p60-kepemilikan-k4', 'p60-kepemilikan-k5', 'p60-kepemilikan-k6', 'p60-kepemilikan-k7', 'p60-kepemilikan-k8', 'p60-kepemilikan-k9', 'p60-kesadaran-k1', 'p60-kesadaran-k2-a', 'p60-kesadaran-k2-b', 'p60-kesadaran-k2-c', 'p60-kesadaran-k2-d', 'p60-kesadaran-k2-e', 'p60-kesadaran-k3', 'p60-kesadaran-k4', 'p60-pemahaman-k1-a', 'p60-pemahaman-k1-b', 'p60-pemahaman-k1-c', 'p60-pemahaman-k1-d', 'p60-pemahaman-k1-e', 'p60-pemahaman-k1-f', 'p60-pemahaman-k1-g', 'p60-pemahaman-k2', 'p60-pemahaman-k3', 'p60-pemahaman-k4', 'p60-penerimaan-k1', 'p60-penerimaan-k2', 'p60-penerimaan-k3', 'p60-penerimaan-k4', 'p60-penerimaan-k5', 'p60-penerimaan-k6', 'p60-penerimaan-k7', 'p60-penerimaan-k8'])
_C13 = frozenset(['belum', 'sebagian', 'tercapai'])
_C14 = frozenset(['agen_perubahan', 'asesmen_awal', 'deklarasi_komitmen', 'kurikulum', 'pembentukan_tim', 'rencana_aksi'])
_C15 = frozenset(['penilaian_akhir'])
_C16 = Names('^[a-z][a-z0-9]*(-[a-z0-9]+)*$(?!\\n)', 80)
_C17 = frozenset(['belum_terpenuhi', 'terpenuhi'])
_C18 = frozenset(['berita_acara', 'daftar_hadir', 'deklarasi', 'instrumen', 'kebijakan', 'keputusan', 'kode_etik', 'kurikulum', 'lainnya', 'laporan', 'norma', 'notulen', 'panduan', 'pencanangan', 'peraturan', 'peta_asesmen', 'publikasi', 'renaksi_ap', 'rencana_aksi', 'rencana_pelatihan', 'roadmap', 'silabus', 'surat_edaran', 'surat_tugas', 'survei', 'tindak_lanjut'])
_C19 = Names('^[0-9a-f]{64}$(?!\\n)', 2000)
_C20 = frozenset(['belum', 'sebagian', 'terpenuhi', 'tidak_berlaku'])
_C21 = frozenset(['pns', 'pppk'])
_C22 = frozenset(['kampanye_integritas', 'pemantauan_evaluasi', 'penguatan_kapasitas', 'penguatan_kepemimpinan', 'wadah_berbagi'])
_C23 = frozenset(['1', '2', '3', '4'])
_C24 = frozenset(['kejujuran', 'kepatuhan', 'kerja_sama', 'pengabdian'])
_C25 = frozenset(['kendali', 'pantau'])
_C26 = frozenset(['asesmen_akhir_program', 'audit_rutin', 'coaching', 'forum_daring', 'interaksi_antaranggota', 'lainnya', 'media_daring', 'media_fisik', 'mentoring', 'pelatihan', 'penugasan_terbimbing', 'pertemuan_rutin', 'survei_pihak_lain', 'wawancara_acak'])
_C27 = frozenset(['daya_nalar', 'daya_nalar.disiplin', 'daya_nalar.evaluasi_diri', 'daya_nalar.fokus', 'daya_nalar.terencana', 'keberanian_moral', 'keberanian_moral.individualitas', 'keberanian_moral.pengenalan', 'keberanian_moral.pilihan', 'keberanian_moral.rasa_takut', 'keyakinan', 'keyakinan.bermartabat', 'keyakinan.idealisme', 'keyakinan.kemandirian', 'keyakinan.penerimaan_diri'])
_C28 = frozenset(['evaluasi', 'pemantauan'])
_C29 = frozenset(['apip', 'narasumber', 'penilai', 'pimpinan', 'ppk', 'pyb', 'tim'])
_C30 = frozenset(['administrator', 'madya', 'pengawas', 'pratama', 'utama'])
_C31 = frozenset(['akuntabilitas_keuangan', 'anggaran_kinerja', 'antikorupsi', 'benturan_kepentingan', 'disiplin', 'integritas_pimpinan', 'kebijakan', 'kebijakan_internalisasi', 'keteladanan', 'kode_etik', 'lainnya', 'lhkpn_lhkasn', 'merit', 'nilai', 'pedoman', 'pendanaan', 'pengendalian_kecurangan', 'penghargaan', 'regulasi', 'renaksi_rbn', 'sanksi', 'talenta', 'upg', 'wbs', 'zi'])
_C32 = frozenset(['agen_perubahan', 'asesmen_awal', 'deklarasi_komitmen', 'kurikulum', 'pembentukan_tim', 'rencana_aksi', 'tambahan'])
_C33 = frozenset(['kapasitas', 'kepemimpinan_ap', 'sinergitas'])
_C34 = frozenset(['dialog_pimpinan', 'diklat', 'internalisasi_kode', 'kode_etik', 'lainnya', 'mentoring', 'merit_talenta', 'monev_apip', 'pengawasan_internal', 'penghargaan', 'penilaian_ap', 'perencanaan_penganggaran', 'seleksi_ap'])
_C35 = frozenset(['kepemilikan', 'kesadaran', 'pemahaman', 'penerimaan'])
_C36 = frozenset(['alternatif', 'penguatan_kapasitas', 'penguatan_kepemimpinan'])
_C37 = frozenset(['ahli', 'atas', 'dasar', 'menengah'])
_C38 = frozenset(['coaching_mentoring_penugasan', 'forum_berbagi', 'lainnya', 'memberi_contoh', 'menyamakan_bahasa_kebijakan', 'menyuarakan_kode_etik', 'menyusun_kurikulum', 'pelatihan', 'pelatihan_coaching', 'pelatihan_coaching_mentoring', 'pelatihan_daya_nalar', 'pelatihan_keberanian_moral', 'pelatihan_keberanian_moral_lanjutan', 'pelatihan_lanjutan', 'pelatihan_penerimaan_diri', 'pelatihan_pimpinan', 'pembinaan_wadah_berbagi', 'penguatan_mentoring', 'penugasan_mentoring', 'role_model', 'wadah_komunikasi'])
_C39 = frozenset(['arahan_pimpinan', 'asesmen_pra_pasca', 'bedah_kasus', 'blog', 'briefing_rutin', 'coaching', 'coaching_counseling', 'dalam_kelas', 'dialog', 'dialog_kinerja', 'evaluasi_diri', 'forum_rutin', 'kampanye_kode_etik', 'keteladanan', 'lainnya', 'luar_kelas', 'mentoring', 'menulis_artikel', 'pembahasan', 'penugasan', 'penugasan_kelompok', 'pertemuan_informal', 'rapat_informal', 'story_telling', 'studi_kasus', 'wadah_komunikasi'])
_C40 = frozenset(['individu', 'organisasi'])


def _root(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 4
    inner = 0
    if '$schema' in r:
        n += 1
        if (v := r['$schema']) is not None:
            texts.append(v)
    v = r['versi']
    if v not in _C0:
        raise Unsure
    if 'keterangan' in r:
        n += 1
        if (v := r['keterangan']) is not None:
            texts.append(v)
    if 'konteks' in r:
        n += 1
        if (v := r['konteks']) is not None:
            texts.append(v)
    v = r['instansi']
    inner += _agency(v, texts)
    v = r['siklus']
    inner += _cycle(v, texts)
    v = r['pengajuan']
    inner += _submission(v, texts)
    if 'pejabat' in r:
        n += 1
        v = r['pejabat']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _official(v0, texts)
    if 'kelompok' in r:
        n += 1
        v = r['kelompok']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _group(v0, texts)
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _evidence(v0, texts)
    if 'persiapan' in r:
        n += 1
        v = r['persiapan']
        inner += _preparation(v, texts)
    if 'pelaksanaan' in r:
        n += 1
        v = r['pelaksanaan']
        inner += _implementation(v, texts)
    if 'penilaian' in r:
        n += 1
        v = r['penilaian']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _assessment(v0, texts)
    if 'pemanfaatan' in r:
        n += 1
        v = r['pemanfaatan']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _use(v0, texts)
    if 'pemantauan' in r:
        n += 1
        v = r['pemantauan']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _monitoring(v0, texts)
    if 'strategi' in r:
        n += 1
        v = r['strategi']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _strategy(v0, texts)
    if 'organisasi' in r:
        n += 1
        v = r['organisasi']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _organisationelement(v0, texts)
    if 'agen_perubahan' in r:
        n += 1
        if (v := r['agen_perubahan']) is not None:
            inner += _agents(v, texts)
    if 'ukuran' in r:
        n += 1
        v = r['ukuran']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _measure(v0, texts)
    if 'maturitas' in r:
        n += 1
        if (v := r['maturitas']) is not None:
            inner += _maturity(v, texts)
    if 'penilaian_ketentuan' in r:
        n += 1
        v = r['penilaian_ketentuan']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _clausejudgement(v0, texts)
    if 'pemenuhan' in r:
        n += 1
        v = r['pemenuhan']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _fulfilment(v0, texts)
    if n != len(r):
        raise Unsure
    return n + inner


def _agency(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 3
    inner = 0
    v = r['nama']
    texts.append(v)
    v = r['jenis']
    if v not in _C1:
        raise Unsure
    if 'kode' in r:
        n += 1
        if (v := r['kode']) is not None:
            texts.append(v)
    if 'kode_provinsi' in r:
        n += 1
        if (v := r['kode_provinsi']) is not None:
            texts.append(v)
    if 'induk' in r:
        n += 1
        if (v := r['induk']) is not None:
            texts.append(v)
    v = r['jumlah_pegawai']
    if not (type(v) is int and 0 <= v <= EXACT):
        raise Unsure
    if n != len(r):
        raise Unsure
    return n + inner


def _agentunit(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 2
    inner = 0
    v = r['nama']
    texts.append(v)
    v = r['jumlah']
    if not (type(v) is int and 1 <= v <= EXACT):
        raise Unsure
    if 'rencana_aksi' in r:
        n += 1
        v = r['rencana_aksi']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _agents(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 0
    inner = 0
    if 'target' in r:
        n += 1
        if (v := r['target']) is not None:
            if not (type(v) is int and 1 <= v <= EXACT):
                raise Unsure
    if 'unit' in r:
        n += 1
        v = r['unit']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _agentunit(v0, texts)
    if n != len(r):
        raise Unsure
    return n + inner


def _assessment(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 4
    inner = 0
    v = r['id']
    if v not in _C2:
        _C2.learn(v)
    v = r['jenis']
    if v not in _C3:
        raise Unsure
    v = r['format']
    if v not in _C4:
        raise Unsure
    if 'subjek' in r:
        n += 1
        v = r['subjek']
        if v not in _C5:
            raise Unsure
    if 'kelompok' in r:
        n += 1
        if (v := r['kelompok']) is not None:
            if v not in _C2:
                _C2.learn(v)
    v = r['mulai']
    if v not in DAYS:
        DAYS.learn(v)
    if 'selesai' in r:
        n += 1
        if (v := r['selesai']) is not None:
            if v not in DAYS:
                DAYS.learn(v)
    if 'domain' in r:
        n += 1
        v = r['domain']
        if not (type(v) is list):
            raise Unsure
        if not (_C6.issuperset(v)):
            raise Unsure
    if 'skala' in r:
        n += 1
        if (v := r['skala']) is not None:
            if v not in _C7:
                raise Unsure
    if 'format_pertanyaan' in r:
        n += 1
        if (v := r['format_pertanyaan']) is not None:
            if v not in _C8:
                raise Unsure
    if 'analisis' in r:
        n += 1
        v = r['analisis']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            texts.append(v0)
    if 'teknik' in r:
        n += 1
        v = r['teknik']
        if not (type(v) is list):
            raise Unsure
        if not (_C9.issuperset(v)):
            raise Unsure
    if 'sumber' in r:
        n += 1
        v = r['sumber']
        if not (type(v) is list):
            raise Unsure
        if not (_C10.issuperset(v)):
            raise Unsure
    if 'instrumen' in r:
        n += 1
        v = r['instrumen']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'norma' in r:
        n += 1
        v = r['norma']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'hasil' in r:
        n += 1
        v = r['hasil']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _result(v0, texts)
    if 'indeks' in r:
        n += 1
        if (v := r['indeks']) is not None:
            inner += _index(v, texts)
    if 'tafsiran' in r:
        n += 1
        if (v := r['tafsiran']) is not None:
            texts.append(v)
    if 'kegunaan' in r:
        n += 1
        v = r['kegunaan']
        if not (type(v) is list):
            raise Unsure
        if not (_C11.issuperset(v)):
            raise Unsure
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _attestation(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 4
    inner = 0
    v = r['ketentuan']
    if v not in _C12:
        raise Unsure
    v = r['status']
    if v not in _C13:
        raise Unsure
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    v = r['penilai']
    if v not in _C2:
        _C2.learn(v)
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'catatan' in r:
        n += 1
        if (v := r['catatan']) is not None:
            texts.append(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _carriedover(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 3
    inner = 0
    v = r['kegiatan']
    if v not in _C14:
        raise Unsure
    v = r['siklus']
    if not (type(v) is int and 1 <= v <= EXACT):
        raise Unsure
    if 'asal' in r:
        n += 1
        if (v := r['asal']) is not None:
            if v not in _C15:
                raise Unsure
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    v = r['berlaku_sampai']
    if v not in DAYS:
        DAYS.learn(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _clausejudgement(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 5
    inner = 0
    v = r['ketentuan']
    if v not in _C16:
        _C16.learn(v)
    v = r['status']
    if v not in _C17:
        raise Unsure
    v = r['alasan']
    texts.append(v)
    v = r['penilai']
    if v not in _C2:
        _C2.learn(v)
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _cycle(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 3
    inner = 0
    v = r['nomor']
    if not (type(v) is int and 1 <= v <= EXACT):
        raise Unsure
    v = r['mulai']
    if v not in DAYS:
        DAYS.learn(v)
    v = r['selesai']
    if v not in DAYS:
        DAYS.learn(v)
    if 'dibawa_dari' in r:
        n += 1
        v = r['dibawa_dari']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _carriedover(v0, texts)
    if n != len(r):
        raise Unsure
    return n + inner


def _evidence(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 4
    inner = 0
    v = r['id']
    if v not in _C2:
        _C2.learn(v)
    v = r['jenis']
    if v not in _C18:
        raise Unsure
    v = r['judul']
    texts.append(v)
    if 'nomor' in r:
        n += 1
        if (v := r['nomor']) is not None:
            texts.append(v)
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    if 'penetap' in r:
        n += 1
        if (v := r['penetap']) is not None:
            if v not in _C2:
                _C2.learn(v)
    if 'penandatangan' in r:
        n += 1
        v = r['penandatangan']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'unsur_pegawai' in r:
        n += 1
        if (v := r['unsur_pegawai']) is not None:
            if not (type(v) is bool):
                raise Unsure
    if 'berkas' in r:
        n += 1
        if (v := r['berkas']) is not None:
            texts.append(v)
    if 'tautan' in r:
        n += 1
        if (v := r['tautan']) is not None:
            texts.append(v)
    if 'sha256' in r:
        n += 1
        if (v := r['sha256']) is not None:
            if v not in _C19:
                _C19.learn(v)
    if 'merujuk' in r:
        n += 1
        v = r['merujuk']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'dasar_hukum' in r:
        n += 1
        v = r['dasar_hukum']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            texts.append(v0)
    if 'keterangan' in r:
        n += 1
        if (v := r['keterangan']) is not None:
            texts.append(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _fulfilment(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 3
    inner = 0
    v = r['ketentuan']
    if v not in _C16:
        _C16.learn(v)
    v = r['status']
    if v not in _C20:
        raise Unsure
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'catatan' in r:
        n += 1
        if (v := r['catatan']) is not None:
            texts.append(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _group(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 3
    inner = 0
    v = r['id']
    if v not in _C2:
        _C2.learn(v)
    v = r['nama']
    texts.append(v)
    v = r['jumlah']
    if not (type(v) is int and 0 <= v <= EXACT):
        raise Unsure
    if 'status_kepegawaian' in r:
        n += 1
        v = r['status_kepegawaian']
        if not (type(v) is list):
            raise Unsure
        if not (_C21.issuperset(v)):
            raise Unsure
    if n != len(r):
        raise Unsure
    return n + inner


def _implementation(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 0
    inner = 0
    if 'kegiatan_utama' in r:
        n += 1
        v = r['kegiatan_utama']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _mainactivity(v0, texts)
    if 'subtahap' in r:
        n += 1
        v = r['subtahap']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _substage(v0, texts)
    if n != len(r):
        raise Unsure
    return n + inner


def _index(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 3
    inner = 0
    v = r['nilai']
    if type(v) is float:
        if not (FRACTIONS[0] < abs(v) < FRACTIONS[1]):
            raise Unsure
        texts.fraction = True
    elif type(v) is not int:
        raise Unsure
    if not (-EXACT <= v <= EXACT):
        raise Unsure
    v = r['rumus']
    texts.append(v)
    v = r['n']
    if not (type(v) is int and 5 <= v <= EXACT):
        raise Unsure
    if n != len(r):
        raise Unsure
    return n + inner


def _mainactivity(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 2
    inner = 0
    v = r['id']
    if v not in _C2:
        _C2.learn(v)
    v = r['jenis']
    if v not in _C22:
        raise Unsure
    if 'judul' in r:
        n += 1
        if (v := r['judul']) is not None:
            texts.append(v)
    if 'penanggung_jawab' in r:
        n += 1
        if (v := r['penanggung_jawab']) is not None:
            if v not in _C2:
                _C2.learn(v)
    if 'tujuan' in r:
        n += 1
        v = r['tujuan']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            texts.append(v0)
    if 'kejadian' in r:
        n += 1
        v = r['kejadian']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _occurrence(v0, texts)
    if n != len(r):
        raise Unsure
    return n + inner


def _maturity(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 0
    inner = 0
    if 'dasar' in r:
        n += 1
        if (v := r['dasar']) is not None:
            inner += _maturitystate(v, texts)
    if 'target' in r:
        n += 1
        v = r['target']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _maturitytarget(v0, texts)
    if 'capaian' in r:
        n += 1
        v = r['capaian']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _maturitystate(v0, texts)
    if 'ambang_kelulusan' in r:
        n += 1
        if (v := r['ambang_kelulusan']) is not None:
            if type(v) is float:
                if not (FRACTIONS[0] < abs(v) < FRACTIONS[1]):
                    raise Unsure
                texts.fraction = True
            elif type(v) is not int:
                raise Unsure
            if not (0 <= v <= 100):
                raise Unsure
    if n != len(r):
        raise Unsure
    return n + inner


def _maturitystate(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 1
    inner = 0
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    if 'level' in r:
        n += 1
        if (v := r['level']) is not None:
            if not (type(v) is int and 1 <= v <= 4):
                raise Unsure
    if 'sebaran' in r:
        n += 1
        v = r['sebaran']
        if not (type(v) is dict):
            raise Unsure
        inner += len(v)
        for k0, v0 in v.items():
            if not (type(v0) is int and 5 <= v0 <= EXACT):
                raise Unsure
            if k0 not in _C23:
                raise Unsure
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _maturitytarget(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 1
    inner = 0
    v = r['uraian']
    texts.append(v)
    if 'indikator' in r:
        n += 1
        if (v := r['indikator']) is not None:
            texts.append(v)
    if 'satuan' in r:
        n += 1
        if (v := r['satuan']) is not None:
            texts.append(v)
    if 'nilai' in r:
        n += 1
        if (v := r['nilai']) is not None:
            if type(v) is float:
                if not (FRACTIONS[0] < abs(v) < FRACTIONS[1]):
                    raise Unsure
                texts.fraction = True
            elif type(v) is not int:
                raise Unsure
            if not (-EXACT <= v <= EXACT):
                raise Unsure
    if 'level' in r:
        n += 1
        if (v := r['level']) is not None:
            if not (type(v) is int and 1 <= v <= 4):
                raise Unsure
    if 'tenggat' in r:
        n += 1
        if (v := r['tenggat']) is not None:
            if v not in DAYS:
                DAYS.learn(v)
    if 'terkait' in r:
        n += 1
        if (v := r['terkait']) is not None:
            texts.append(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _measure(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 1
    inner = 0
    v = r['kode']
    if v not in _C24:
        raise Unsure
    if 'hasil' in r:
        n += 1
        if (v := r['hasil']) is not None:
            texts.append(v)
    if 'alasan' in r:
        n += 1
        if (v := r['alasan']) is not None:
            texts.append(v)
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _monitoring(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 3
    inner = 0
    v = r['oleh']
    if v not in _C2:
        _C2.learn(v)
    v = r['tindakan']
    if v not in _C25:
        raise Unsure
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    if 'uraian' in r:
        n += 1
        if (v := r['uraian']) is not None:
            texts.append(v)
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _occurrence(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 1
    inner = 0
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    if 'uraian' in r:
        n += 1
        if (v := r['uraian']) is not None:
            texts.append(v)
    if 'metode' in r:
        n += 1
        v = r['metode']
        if not (type(v) is list):
            raise Unsure
        if not (_C26.issuperset(v)):
            raise Unsure
    if 'faktor' in r:
        n += 1
        v = r['faktor']
        if not (type(v) is list):
            raise Unsure
        if not (_C27.issuperset(v)):
            raise Unsure
    if 'aspek' in r:
        n += 1
        v = r['aspek']
        if not (type(v) is list):
            raise Unsure
        if not (_C28.issuperset(v)):
            raise Unsure
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _official(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 3
    inner = 0
    v = r['id']
    if v not in _C2:
        _C2.learn(v)
    v = r['peran']
    if v not in _C29:
        raise Unsure
    v = r['jabatan']
    texts.append(v)
    if 'tingkat' in r:
        n += 1
        if (v := r['tingkat']) is not None:
            if v not in _C30:
                raise Unsure
    if n != len(r):
        raise Unsure
    return n + inner


def _organisationelement(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 2
    inner = 0
    v = r['id']
    if v not in _C2:
        _C2.learn(v)
    v = r['jenis']
    if v not in _C31:
        raise Unsure
    if 'nama' in r:
        n += 1
        if (v := r['nama']) is not None:
            texts.append(v)
    if 'mulai' in r:
        n += 1
        if (v := r['mulai']) is not None:
            if v not in DAYS:
                DAYS.learn(v)
    if 'selesai' in r:
        n += 1
        if (v := r['selesai']) is not None:
            if v not in DAYS:
                DAYS.learn(v)
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _outputs(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 0
    inner = 0
    if 'tim_supervisi' in r:
        n += 1
        v = r['tim_supervisi']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'selaras_rb' in r:
        n += 1
        v = r['selaras_rb']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'deklarasi' in r:
        n += 1
        v = r['deklarasi']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'selaras_zi' in r:
        n += 1
        v = r['selaras_zi']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'peta_asesmen' in r:
        n += 1
        v = r['peta_asesmen']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'rencana_aksi' in r:
        n += 1
        v = r['rencana_aksi']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'roadmap' in r:
        n += 1
        v = r['roadmap']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'panduan' in r:
        n += 1
        v = r['panduan']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'kurikulum' in r:
        n += 1
        v = r['kurikulum']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'silabus' in r:
        n += 1
        v = r['silabus']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'rencana_pelatihan' in r:
        n += 1
        v = r['rencana_pelatihan']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'penetapan_agen' in r:
        n += 1
        v = r['penetapan_agen']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'lainnya' in r:
        n += 1
        v = r['lainnya']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _preparation(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 0
    inner = 0
    if 'kegiatan' in r:
        n += 1
        v = r['kegiatan']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _preparationactivity(v0, texts)
    if n != len(r):
        raise Unsure
    return n + inner


def _preparationactivity(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 3
    inner = 0
    v = r['id']
    if v not in _C2:
        _C2.learn(v)
    v = r['jenis']
    if v not in _C32:
        raise Unsure
    if 'judul' in r:
        n += 1
        if (v := r['judul']) is not None:
            texts.append(v)
    v = r['mulai']
    if v not in DAYS:
        DAYS.learn(v)
    if 'selesai' in r:
        n += 1
        if (v := r['selesai']) is not None:
            if v not in DAYS:
                DAYS.learn(v)
    if 'penanggung_jawab' in r:
        n += 1
        if (v := r['penanggung_jawab']) is not None:
            if v not in _C2:
                _C2.learn(v)
    if 'tujuan' in r:
        n += 1
        if (v := r['tujuan']) is not None:
            texts.append(v)
    if 'keluaran' in r:
        n += 1
        v = r['keluaran']
        inner += _outputs(v, texts)
    if 'menggantikan' in r:
        n += 1
        if (v := r['menggantikan']) is not None:
            if v not in _C2:
                _C2.learn(v)
    if 'alasan' in r:
        n += 1
        if (v := r['alasan']) is not None:
            texts.append(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _result(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 2
    inner = 0
    v = r['domain']
    if v not in _C6:
        raise Unsure
    v = r['n']
    if not (type(v) is int and 5 <= v <= EXACT):
        raise Unsure
    if 'rerata' in r:
        n += 1
        if (v := r['rerata']) is not None:
            if type(v) is float:
                if not (FRACTIONS[0] < abs(v) < FRACTIONS[1]):
                    raise Unsure
                texts.fraction = True
            elif type(v) is not int:
                raise Unsure
            if not (-EXACT <= v <= EXACT):
                raise Unsure
    if 'derajat' in r:
        n += 1
        if (v := r['derajat']) is not None:
            texts.append(v)
    if 'sebaran' in r:
        n += 1
        v = r['sebaran']
        if not (type(v) is dict):
            raise Unsure
        inner += len(v)
        for k0, v0 in v.items():
            if not (type(v0) is int and 5 <= v0 <= EXACT):
                raise Unsure
            texts.append(k0)
    if n != len(r):
        raise Unsure
    return n + inner


def _strategy(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 2
    inner = 0
    v = r['komponen']
    if v not in _C33:
        raise Unsure
    v = r['metode']
    if v not in _C34:
        raise Unsure
    if 'uraian' in r:
        n += 1
        if (v := r['uraian']) is not None:
            texts.append(v)
    if 'tanggal' in r:
        n += 1
        v = r['tanggal']
        if not (type(v) is list):
            raise Unsure
        if not DAYS.issuperset(v):
            DAYS.learn_all(v)
    if 'instrumen' in r:
        n += 1
        v = r['instrumen']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'indikasi' in r:
        n += 1
        if (v := r['indikasi']) is not None:
            texts.append(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _submission(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 3
    inner = 0
    v = r['nomor']
    if not (type(v) is int and 1 <= v <= EXACT):
        raise Unsure
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    v = r['jenis']
    if v not in _C3:
        raise Unsure
    if n != len(r):
        raise Unsure
    return n + inner


def _substage(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 2
    inner = 0
    v = r['jenis']
    if v not in _C35:
        raise Unsure
    if 'kelompok' in r:
        n += 1
        if (v := r['kelompok']) is not None:
            if v not in _C2:
                _C2.learn(v)
    v = r['mulai']
    if v not in DAYS:
        DAYS.learn(v)
    if 'selesai' in r:
        n += 1
        if (v := r['selesai']) is not None:
            if v not in DAYS:
                DAYS.learn(v)
    if 'kegiatan' in r:
        n += 1
        v = r['kegiatan']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _substageactivity(v0, texts)
    if 'kriteria' in r:
        n += 1
        v = r['kriteria']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _attestation(v0, texts)
    if n != len(r):
        raise Unsure
    return n + inner


def _substageactivity(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 3
    inner = 0
    v = r['id']
    if v not in _C2:
        _C2.learn(v)
    v = r['jenis']
    if v not in _C36:
        raise Unsure
    if 'level' in r:
        n += 1
        if (v := r['level']) is not None:
            if v not in _C37:
                raise Unsure
    if 'uraian' in r:
        n += 1
        if (v := r['uraian']) is not None:
            texts.append(v)
    v = r['mulai']
    if v not in DAYS:
        DAYS.learn(v)
    if 'selesai' in r:
        n += 1
        if (v := r['selesai']) is not None:
            if v not in DAYS:
                DAYS.learn(v)
    if 'penanggung_jawab' in r:
        n += 1
        if (v := r['penanggung_jawab']) is not None:
            if v not in _C2:
                _C2.learn(v)
    if 'baris' in r:
        n += 1
        v = r['baris']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            if not (type(v0) is int and 1 <= v0 <= 4):
                raise Unsure
    if 'tujuan' in r:
        n += 1
        v = r['tujuan']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            texts.append(v0)
    if 'cara' in r:
        n += 1
        v = r['cara']
        if not (type(v) is list):
            raise Unsure
        if not (_C38.issuperset(v)):
            raise Unsure
    if 'media' in r:
        n += 1
        v = r['media']
        if not (type(v) is list):
            raise Unsure
        if not (_C39.issuperset(v)):
            raise Unsure
    if 'faktor' in r:
        n += 1
        v = r['faktor']
        if not (type(v) is list):
            raise Unsure
        if not (_C27.issuperset(v)):
            raise Unsure
    if 'kriteria' in r:
        n += 1
        v = r['kriteria']
        if not (type(v) is list):
            raise Unsure
        if not (_C12.issuperset(v)):
            raise Unsure
    if 'mendukung' in r:
        n += 1
        v = r['mendukung']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'acuan_asesmen' in r:
        n += 1
        if (v := r['acuan_asesmen']) is not None:
            if not (type(v) is bool):
                raise Unsure
    if 'alasan_penyesuaian' in r:
        n += 1
        if (v := r['alasan_penyesuaian']) is not None:
            texts.append(v)
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _use(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 4
    inner = 0
    v = r['id']
    if v not in _C2:
        _C2.learn(v)
    v = r['sasaran']
    if v not in _C40:
        raise Unsure
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    v = r['uraian']
    texts.append(v)
    if 'penilaian' in r:
        n += 1
        v = r['penilaian']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        if not _C2.issuperset(v):
            _C2.learn_all(v)
    if n != len(r):
        raise Unsure
    return n + inner
