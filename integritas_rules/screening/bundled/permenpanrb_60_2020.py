"""The rules of a pack, compiled: made by ``python -m integritas_rules.screening``."""

from __future__ import annotations

from integritas_rules.hints import Any

from integritas_rules.screening.primitives import (
    ASK,
    CLAIMED,
    FAR,
    MET,
    PENDING,
    Records,
    WAITING,
    broken,
    by,
    children,
    cited,
    criterion,
    each,
    filled,
    first,
    fitting,
    held,
    in_role,
    named,
    of_group,
    outside,
    over,
    proven,
    repeated,
    statements,
    touching,
    where,
    whole,
    without,
    Asked,
)

CLAUSES = (
    'p60-pasal1-2',
    'p60-pasal1-4',
    'p60-pasal2-zi',
    'p60-pasal2-merit',
    'p60-pasal2-renaksi-rbn',
    'p60-pasal3-1-a',
    'p60-pasal3-1-b',
    'p60-pasal3-1-c',
    'p60-pasal3-1-d',
    'p60-pasal4-1-a',
    'p60-pasal4-1-b',
    'p60-pasal4-1-c',
    'p60-urutan-tahap',
    'p60-tahap-persiapan',
    'p60-tahap-pelaksanaan',
    'p60-tahap-penilaian',
    'p60-pasal5-1',
    'p60-pasal5-2',
    'p60-pasal7-regulasi',
    'p60-pasal7-pendanaan',
    'p60-pasal8',
    'p60-b1a-mandiri',
    'p60-b1c-sasaran',
    'p60-b2b-komitmen',
    'p60-faktor-keyakinan-idealisme',
    'p60-faktor-keyakinan-penerimaan-diri',
    'p60-faktor-keyakinan-kemandirian',
    'p60-faktor-keyakinan-bermartabat',
    'p60-faktor-daya-nalar-fokus',
    'p60-faktor-daya-nalar-terencana',
    'p60-faktor-daya-nalar-disiplin',
    'p60-faktor-daya-nalar-evaluasi-diri',
    'p60-faktor-keberanian-pengenalan',
    'p60-faktor-keberanian-pilihan',
    'p60-faktor-keberanian-individualitas',
    'p60-faktor-keberanian-rasa-takut',
    'p60-level',
    'p60-b2e-nilai-organisasi',
    'p60-b2e-isu',
    'p60-b2e-penegakan',
    'p60-b2e-minimal-1',
    'p60-b2e-minimal-2',
    'p60-b2e-minimal-3',
    'p60-b2e-minimal-4',
    'p60-b2e-standar',
    'p60-b2e-sanksi',
    'p60-b2e-penghargaan',
    'p60-b2e-kebijakan',
    'p60-b2e-bersamaan',
    'p60-t1-org-a',
    'p60-t1-org-c',
    'p60-t1-org-d',
    'p60-t1-org-b-zi',
    'p60-t1-org-b-wbs',
    'p60-t1-org-b-coi',
    'p60-t1-org-b-lhk',
    'p60-strategi-kepemimpinan-ap',
    'p60-strategi-kepemimpinan-ap-m1',
    'p60-strategi-kepemimpinan-ap-m3',
    'p60-strategi-kepemimpinan-ap-m4',
    'p60-strategi-kepemimpinan-ap-m5',
    'p60-strategi-sinergitas',
    'p60-strategi-sinergitas-m1',
    'p60-strategi-sinergitas-m2',
    'p60-strategi-sinergitas-m3',
    'p60-strategi-kapasitas',
    'p60-strategi-kapasitas-m1',
    'p60-strategi-kapasitas-m2',
    'p60-strategi-kapasitas-m3',
    'p60-strategi-kapasitas-m4',
    'p60-strategi-kepemimpinan-ap-m2-i',
    'p60-strategi-kepemimpinan-ap-m2-ii',
    'p60-strategi-sinergitas-m4-a',
    'p60-strategi-sinergitas-m4-b',
    'p60-strategi-sinergitas-m4-c',
    'p60-strategi-sinergitas-m4-d',
    'p60-strategi-sinergitas-m4-e',
    'p60-strategi-sinergitas-m4-f',
    'p60-b3b-kurun',
    'p60-persiapan-urutan',
    'p60-persiapan-tambahan',
    'p60-persiapan-1-tim',
    'p60-persiapan-1-tim-supervisi',
    'p60-persiapan-1-tim-penetap',
    'p60-persiapan-1-tim-selaras-rb',
    'p60-persiapan-2-komitmen',
    'p60-persiapan-2-komitmen-dokumen',
    'p60-persiapan-2-komitmen-selaras-zi',
    'p60-persiapan-3-asesmen',
    'p60-persiapan-3-asesmen-peta',
    'p60-persiapan-3-asesmen-dipakai',
    'p60-persiapan-4-renaksi',
    'p60-persiapan-4-renaksi-dokumen',
    'p60-persiapan-4-renaksi-roadmap',
    'p60-persiapan-4-renaksi-smart-specific',
    'p60-persiapan-4-renaksi-smart-measurable',
    'p60-persiapan-4-renaksi-smart-achievable',
    'p60-persiapan-4-renaksi-smart-relevant',
    'p60-persiapan-4-renaksi-smart-timebound',
    'p60-persiapan-5-kurikulum',
    'p60-persiapan-5-kurikulum-panduan',
    'p60-persiapan-5-kurikulum-kurikulum',
    'p60-persiapan-5-kurikulum-silabus',
    'p60-persiapan-5-kurikulum-rencana',
    'p60-persiapan-5-kurikulum-sesuai-asesmen',
    'p60-persiapan-6-ap',
    'p60-persiapan-6-ap-ditetapkan',
    'p60-persiapan-6-ap-memadai',
    'p60-utama-acuan-asesmen',
    'p60-utama-terus-menerus',
    'p60-utama-1-kampanye',
    'p60-utama-1-kampanye-m1',
    'p60-utama-1-kampanye-m2',
    'p60-utama-1-kampanye-m3',
    'p60-utama-2-wadah',
    'p60-utama-2-wadah-m1',
    'p60-utama-2-wadah-m2',
    'p60-utama-3-kepemimpinan',
    'p60-utama-3-kepemimpinan-m1',
    'p60-utama-3-kepemimpinan-m2',
    'p60-utama-3-kepemimpinan-m3',
    'p60-utama-3-kepemimpinan-m4',
    'p60-utama-3-kepemimpinan-beda',
    'p60-utama-4-kapasitas',
    'p60-utama-4-kapasitas-m1',
    'p60-utama-4-kapasitas-m2',
    'p60-utama-4-kapasitas-m3',
    'p60-utama-4-kapasitas-m4',
    'p60-utama-4-kapasitas-beda',
    'p60-utama-5-monev',
    'p60-utama-5-monev-m1',
    'p60-utama-5-monev-m2',
    'p60-utama-5-monev-m3',
    'p60-utama-5-monev-m4',
    'p60-utama-5-monev-pemantauan',
    'p60-utama-5-monev-evaluasi',
    'p60-subtahap',
    'p60-subtahap-alternatif',
    'p60-kesadaran-kriteria',
    'p60-kesadaran-k1',
    'p60-kesadaran-k2-a',
    'p60-kesadaran-k2-b',
    'p60-kesadaran-k2-c',
    'p60-kesadaran-k2-d',
    'p60-kesadaran-k2-e',
    'p60-kesadaran-k3',
    'p60-kesadaran-k4',
    'p60-kesadaran-indikator',
    'p60-kesadaran-sesuaikan',
    'p60-kesadaran-keg-1-kepemimpinan',
    'p60-kesadaran-keg-1-kepemimpinan-m1',
    'p60-kesadaran-keg-1-kepemimpinan-m2',
    'p60-kesadaran-keg-1-kepemimpinan-m3',
    'p60-kesadaran-keg-1-kepemimpinan-d1',
    'p60-kesadaran-keg-1-kepemimpinan-d2',
    'p60-kesadaran-keg-2-kapasitas',
    'p60-kesadaran-keg-2-kapasitas-m1',
    'p60-kesadaran-keg-2-kapasitas-m2',
    'p60-kesadaran-keg-2-kapasitas-m3',
    'p60-kesadaran-keg-2-kapasitas-d1',
    'p60-kesadaran-keg-2-kapasitas-d2',
    'p60-kesadaran-keg-2-kapasitas-d3',
    'p60-pemahaman-kriteria',
    'p60-pemahaman-k1-a',
    'p60-pemahaman-k1-b',
    'p60-pemahaman-k1-c',
    'p60-pemahaman-k1-d',
    'p60-pemahaman-k1-e',
    'p60-pemahaman-k1-f',
    'p60-pemahaman-k1-g',
    'p60-pemahaman-k2',
    'p60-pemahaman-k3',
    'p60-pemahaman-k4',
    'p60-pemahaman-kelembagaan',
    'p60-pemahaman-keg-1-kepemimpinan',
    'p60-pemahaman-keg-1-kepemimpinan-m1',
    'p60-pemahaman-keg-1-kepemimpinan-m2',
    'p60-pemahaman-keg-1-kepemimpinan-d1',
    'p60-pemahaman-keg-1-kepemimpinan-d2',
    'p60-pemahaman-keg-1-kepemimpinan-d3',
    'p60-pemahaman-keg-2-kapasitas',
    'p60-pemahaman-keg-2-kapasitas-b1',
    'p60-pemahaman-keg-2-kapasitas-b1-m1',
    'p60-pemahaman-keg-2-kapasitas-b1-m2',
    'p60-pemahaman-keg-2-kapasitas-b1-d1',
    'p60-pemahaman-keg-2-kapasitas-b1-d2',
    'p60-pemahaman-keg-2-kapasitas-b1-d3',
    'p60-pemahaman-keg-2-kapasitas-b1-d4',
    'p60-pemahaman-keg-2-kapasitas-b2',
    'p60-pemahaman-keg-2-kapasitas-b2-m1',
    'p60-pemahaman-keg-2-kapasitas-b2-m2',
    'p60-pemahaman-keg-2-kapasitas-b2-d1',
    'p60-pemahaman-keg-2-kapasitas-b3',
    'p60-pemahaman-keg-2-kapasitas-b3-m1',
    'p60-pemahaman-keg-2-kapasitas-b3-m2',
    'p60-pemahaman-keg-2-kapasitas-b3-d1',
    'p60-penerimaan-kriteria',
    'p60-penerimaan-k1',
    'p60-penerimaan-k2',
    'p60-penerimaan-k3',
    'p60-penerimaan-k4',
    'p60-penerimaan-k5',
    'p60-penerimaan-k6',
    'p60-penerimaan-k7',
    'p60-penerimaan-k8',
    'p60-penerimaan-kelembagaan',
    'p60-penerimaan-keg-1-kepemimpinan',
    'p60-penerimaan-keg-1-kepemimpinan-m1',
    'p60-penerimaan-keg-1-kepemimpinan-m2',
    'p60-penerimaan-keg-1-kepemimpinan-m3',
    'p60-penerimaan-keg-1-kepemimpinan-d1',
    'p60-penerimaan-keg-1-kepemimpinan-d2',
    'p60-penerimaan-keg-2-kapasitas',
    'p60-penerimaan-keg-2-kapasitas-b1',
    'p60-penerimaan-keg-2-kapasitas-b1-m1',
    'p60-penerimaan-keg-2-kapasitas-b1-m2',
    'p60-penerimaan-keg-2-kapasitas-b1-d1',
    'p60-penerimaan-keg-2-kapasitas-b1-d2',
    'p60-penerimaan-keg-2-kapasitas-b1-d3',
    'p60-penerimaan-keg-2-kapasitas-b1-d4',
    'p60-penerimaan-keg-2-kapasitas-b2',
    'p60-penerimaan-keg-2-kapasitas-b2-m1',
    'p60-penerimaan-keg-2-kapasitas-b2-d1',
    'p60-penerimaan-keg-2-kapasitas-b2-d2',
    'p60-penerimaan-keg-2-kapasitas-b2-d3',
    'p60-penerimaan-keg-2-kapasitas-b3',
    'p60-penerimaan-keg-2-kapasitas-b3-m1',
    'p60-penerimaan-keg-2-kapasitas-b3-d1',
    'p60-penerimaan-keg-2-kapasitas-b3-d2',
    'p60-penerimaan-keg-2-kapasitas-b4',
    'p60-penerimaan-keg-2-kapasitas-b4-m1',
    'p60-penerimaan-keg-2-kapasitas-b4-d1',
    'p60-penerimaan-keg-2-kapasitas-b4-d2',
    'p60-penerimaan-keg-2-kapasitas-b4-d3',
    'p60-kepemilikan-kriteria',
    'p60-kepemilikan-k1',
    'p60-kepemilikan-k2',
    'p60-kepemilikan-k3',
    'p60-kepemilikan-k4',
    'p60-kepemilikan-k5',
    'p60-kepemilikan-k6',
    'p60-kepemilikan-k7',
    'p60-kepemilikan-k8',
    'p60-kepemilikan-k9',
    'p60-kepemilikan-k10',
    'p60-kepemilikan-kelembagaan',
    'p60-kepemilikan-keg-1-kepemimpinan',
    'p60-kepemilikan-keg-1-kepemimpinan-m1',
    'p60-kepemilikan-keg-1-kepemimpinan-m2',
    'p60-kepemilikan-keg-1-kepemimpinan-d1',
    'p60-kepemilikan-keg-1-kepemimpinan-d2',
    'p60-kepemilikan-keg-1-kepemimpinan-d3',
    'p60-kepemilikan-keg-1-kepemimpinan-d4',
    'p60-kepemilikan-keg-2-kapasitas',
    'p60-kepemilikan-keg-2-kapasitas-m1',
    'p60-kepemilikan-keg-2-kapasitas-m2',
    'p60-kepemilikan-keg-2-kapasitas-m3',
    'p60-kepemilikan-keg-2-kapasitas-m4',
    'p60-kepemilikan-keg-2-kapasitas-d1',
    'p60-kepemilikan-keg-2-kapasitas-d2',
    'p60-kepemilikan-keg-2-kapasitas-d3',
    'p60-kepemilikan-keg-2-kapasitas-d4',
    'p60-kepemilikan-keg-2-kapasitas-d5',
    'p60-kepemilikan-keg-2-kapasitas-d6',
    'p60-kepemilikan-keg-2-kapasitas-d7',
    'p60-penilaian',
    'p60-penilaian-setelah',
    'p60-penilaian-kebutuhan',
    'p60-penilaian-guna',
    'p60-penilaian-manfaat',
    'p60-penilaian-manfaat-individu',
    'p60-penilaian-manfaat-organisasi',
    'p60-pyb-pantau',
    'p60-pyb-pantau-memantau',
    'p60-pyb-pantau-mengendalikan',
    'p60-instrumen',
    'p60-tes-angka',
    'p60-tes-indeks',
    'p60-tes-domain-keyakinan',
    'p60-tes-domain-daya-nalar',
    'p60-tes-domain-keberanian',
    'p60-tes-skala',
    'p60-tes-format',
    'p60-tes-norma',
    'p60-tes-tafsir',
    'p60-tes-analisis',
    'p60-nontes',
    'p60-nontes-biografi',
    'p60-nontes-biografi-sumber',
    'p60-nontes-observasi',
    'p60-nontes-wawancara',
    'p60-b4-komitmen',
    'p60-b4-sinergis-merit',
    'p60-b4-sinergis-zi',
    'p60-b4-kembangkan',
)
_0 = frozenset(('pppk',))
_1 = ('faktor',)
_2 = frozenset(('keyakinan',))
_3 = frozenset(('daya_nalar',))
_4 = frozenset(('keberanian_moral',))
_5 = frozenset(('pimpinan', 'ppk', 'pyb'))
_6 = frozenset[str]()
_7 = frozenset(('keyakinan.idealisme',))
_8 = frozenset(('keyakinan.penerimaan_diri',))
_9 = frozenset(('keyakinan.kemandirian',))
_10 = frozenset(('keyakinan.bermartabat',))
_11 = frozenset(('daya_nalar.fokus',))
_12 = frozenset(('daya_nalar.terencana',))
_13 = frozenset(('daya_nalar.disiplin',))
_14 = frozenset(('daya_nalar.evaluasi_diri',))
_15 = frozenset(('keberanian_moral.pengenalan',))
_16 = frozenset(('keberanian_moral.pilihan',))
_17 = frozenset(('keberanian_moral.individualitas',))
_18 = frozenset(('keberanian_moral.rasa_takut',))
_19 = ('uraian',)
_20 = ('alasan',)
_21 = frozenset(('ppk', 'pyb'))
_22 = frozenset(('deklarasi', 'pencanangan'))
_23 = frozenset(('media_daring',))
_24 = frozenset(('media_fisik',))
_25 = frozenset(('interaksi_antaranggota',))
_26 = frozenset(('forum_daring',))
_27 = frozenset(('pertemuan_rutin',))
_28 = frozenset(('pelatihan',))
_29 = frozenset(('mentoring',))
_30 = frozenset(('coaching',))
_31 = frozenset(('penugasan_terbimbing',))
_32 = ('id', 'uraian')
_33 = frozenset(('wawancara_acak',))
_34 = frozenset(('asesmen_akhir_program',))
_35 = frozenset(('audit_rutin',))
_36 = frozenset(('survei_pihak_lain',))
_37 = frozenset(('pemantauan',))
_38 = frozenset(('evaluasi',))
_39 = ('kriteria',)
_40 = ('cara', 'media')
_41 = frozenset(('menyamakan_bahasa_kebijakan',))
_42 = frozenset(('menyuarakan_kode_etik',))
_43 = frozenset(('memberi_contoh',))
_44 = frozenset(('forum_rutin',))
_45 = frozenset(('kampanye_kode_etik',))
_46 = frozenset(('menyusun_kurikulum',))
_47 = frozenset(('pembinaan_wadah_berbagi',))
_48 = frozenset(('dalam_kelas',))
_49 = frozenset(('luar_kelas',))
_50 = frozenset(('coaching_counseling',))
_51 = frozenset(('pelatihan_pimpinan',))
_52 = frozenset(('penugasan',))
_53 = frozenset(('arahan_pimpinan',))
_54 = frozenset(('pelatihan_coaching_mentoring',))
_55 = frozenset(('forum_berbagi',))
_56 = frozenset(('bedah_kasus',))
_57 = frozenset(('penugasan_mentoring',))
_58 = frozenset(('penugasan_kelompok',))
_59 = frozenset(('pelatihan_coaching',))
_60 = frozenset(('wadah_komunikasi',))
_61 = frozenset(('dialog_kinerja',))
_62 = frozenset(('role_model',))
_63 = frozenset(('penguatan_mentoring',))
_64 = frozenset(('rapat_informal',))
_65 = frozenset(('menulis_artikel',))
_66 = frozenset(('coaching_mentoring_penugasan',))
_67 = frozenset(('pelatihan_lanjutan',))
_68 = frozenset(('dalam_kelas', 'luar_kelas'))
_69 = frozenset(('asesmen_pra_pasca',))
_70 = frozenset(('pembahasan',))
_71 = frozenset(('pelatihan_penerimaan_diri',))
_72 = frozenset(('blog',))
_73 = frozenset(('story_telling',))
_74 = frozenset(('pelatihan_daya_nalar',))
_75 = frozenset(('studi_kasus',))
_76 = frozenset(('pelatihan_keberanian_moral',))
_77 = frozenset(('keteladanan',))
_78 = frozenset(('dialog',))
_79 = frozenset(('briefing_rutin',))
_80 = frozenset(('pertemuan_informal',))
_81 = frozenset(('pelatihan_keberanian_moral_lanjutan',))
_82 = frozenset(('evaluasi_diri',))
_83 = frozenset(('pyb',))
_84 = ('rerata',)
_85 = frozenset(('interval',))
_86 = ()
_87 = frozenset(('pilihan_paksa',))
_88 = ('derajat',)
_89 = ('analisis',)
_90 = frozenset(('rekam_jejak',))
_91 = frozenset(('observasi',))
_92 = frozenset(('wawancara_terstruktur',))


def screen(asked: Asked) -> tuple[int, ...]:
    """What is proven of each of ``CLAUSES``."""
    data, cycle, known, as_of = asked.data, asked.cycle, asked.known, asked.as_of
    groups, roles, carried, evaluator = asked.groups, asked.roles, asked.carried, asked.evaluator
    sound, planned, closed, refused = asked.sound, asked.planned, asked.closed, asked.refused
    judged, upheld, entries = asked.judged, asked.upheld, asked.entries
    pieces, fulfilled, windows = asked.pieces, asked.fulfilled, asked.windows
    v1 = named([data], 'kelompok', known)
    v2 = children(v1, known)
    v3 = held(v2, 'status_kepegawaian')
    v4 = ASK if (('persiapan', None) in closed) else PENDING
    r5 = ((MET) if _0 <= v3 or _0 <= whole(v3) else v4)
    v6 = named([data], 'pelaksanaan', known)
    v7 = named(v6, 'subtahap', known)
    v8 = children(v7, known)
    v9 = named(v8, 'kegiatan', known)
    v10 = children(v9, known)
    v11 = (('pelaksanaan', None) in closed)
    v12 = MET if (('pelaksanaan', None) in closed) else PENDING
    v13 = each(v10, _1, (), v11, as_of)
    r14 = (v13 if v10 else v12)
    v15 = named([data], 'organisasi', known)
    v16 = children(v15, known)
    v17 = by(v16, 'jenis')
    v18 = v17.get('zi', ())
    v19 = [r for r in v18 if r]
    v20 = (('siklus', None) in closed)
    v21 = proven(v19, 'bukti', v20, as_of, sound, planned)
    v22 = ASK if (('siklus', None) in closed) else PENDING
    r23 = (v22 if not v19 else v21)
    v24 = v17.get('merit', ())
    v25 = [r for r in v24 if r]
    v26 = proven(v25, 'bukti', v20, as_of, sound, planned)
    r27 = (v22 if not v25 else v26)
    v28 = v17.get('renaksi_rbn', ())
    v29 = [r for r in v28 if r]
    v30 = proven(v29, 'bukti', v20, as_of, sound, planned)
    r31 = (v22 if not v29 else v30)
    v32 = named([data], 'ukuran', known)
    v33 = children(v32, known)
    v34 = by(v33, 'kode')
    v35 = v34.get('kejujuran', ())
    v36 = [r for r in v35 if r]
    v37 = (('penilaian', None) in closed)
    v38 = proven(v36, 'bukti', v37, as_of, sound, planned)
    v39 = ASK if (('penilaian', None) in closed) else PENDING
    r40 = (v39 if not v36 else v38)
    r41 = (MET if 'p60-pasal3-1-a' in upheld else ASK if 'p60-pasal3-1-a' in judged else ASK if 'p60-pasal3-1-a' in entries else WAITING if (('penilaian', None) in closed) else PENDING)
    v42 = v34.get('kepatuhan', ())
    v43 = [r for r in v42 if r]
    v44 = proven(v43, 'bukti', v37, as_of, sound, planned)
    r45 = (v39 if not v43 else v44)
    r46 = (MET if 'p60-pasal3-1-b' in upheld else ASK if 'p60-pasal3-1-b' in judged else ASK if 'p60-pasal3-1-b' in entries else WAITING if (('penilaian', None) in closed) else PENDING)
    v47 = v34.get('kerja_sama', ())
    v48 = [r for r in v47 if r]
    v49 = proven(v48, 'bukti', v37, as_of, sound, planned)
    r50 = (v39 if not v48 else v49)
    r51 = (MET if 'p60-pasal3-1-c' in upheld else ASK if 'p60-pasal3-1-c' in judged else ASK if 'p60-pasal3-1-c' in entries else WAITING if (('penilaian', None) in closed) else PENDING)
    v52 = v34.get('pengabdian', ())
    v53 = [r for r in v52 if r]
    v54 = proven(v53, 'bukti', v37, as_of, sound, planned)
    r55 = (v39 if not v53 else v54)
    r56 = (MET if 'p60-pasal3-1-d' in upheld else ASK if 'p60-pasal3-1-d' in judged else ASK if 'p60-pasal3-1-d' in entries else WAITING if (('penilaian', None) in closed) else PENDING)
    v57 = named(v6, 'kegiatan_utama', known)
    v58 = children(v57, known)
    v59 = named(v58, 'kejadian', known)
    v60 = children(v59, known)
    v61 = [*v60] + [*v10]
    v62 = held(v61, 'faktor')
    v63 = ASK if (('pelaksanaan', None) in closed) else PENDING
    r64 = ((MET) if not v62.isdisjoint(_2) or not whole(v62).isdisjoint(_2) else v63)
    r65 = ((MET) if not v62.isdisjoint(_3) or not whole(v62).isdisjoint(_3) else v63)
    r66 = ((MET) if not v62.isdisjoint(_4) or not whole(v62).isdisjoint(_4) else v63)
    r67 = (ASK if 'p60-urutan-tahap' in refused else v12)
    v68 = named([data], 'persiapan', known)
    v69 = named(v68, 'kegiatan', known)
    v70 = children(v69, known)
    r71 = ASK if carried else (MET if v70 else v4)
    r72 = (MET if v8 else v63)
    v73 = named([data], 'penilaian', known)
    v74 = children(v73, known)
    v75 = by(v74, 'jenis')
    v76 = v75.get('akhir', ())
    r77 = (MET if v76 else v39)
    v78 = named([data], 'pejabat', known)
    v79 = children(v78, known)
    v80 = by(v79, 'peran')
    v81 = v80.get('ppk', ())
    v82 = ASK if (('pembentukan_tim', None) in closed) else PENDING
    v83 = v80.get('pyb', ())
    r84 = (MET if v81 else v82) | (MET if v83 else v82)
    v85 = by(v70, 'jenis')
    v86 = v85.get('pembentukan_tim', ())
    v87 = named(v86, 'keluaran', known)
    v88 = named(v87, 'tim_supervisi', known)
    v89 = v85.get('rencana_aksi', ())
    v90 = named(v89, 'keluaran', known)
    v91 = named(v90, 'rencana_aksi', known)
    v92 = [*v88] + [*v91]
    v93 = [r for r in v92 if r]
    v94 = ASK if (('rencana_aksi', None) in closed) else PENDING
    r95 = ASK if carried else (v94 if not v93 else MET if cited(v93, (), 'permenpanrb-60-2020', False, True, sound, pieces) else ASK)
    v96 = v17.get('regulasi', ())
    v97 = [r for r in v96 if r]
    v98 = proven(v97, 'bukti', v20, as_of, sound, planned)
    r99 = (v22 if not v97 else v98)
    v100 = v17.get('pendanaan', ())
    v101 = [r for r in v100 if r]
    v102 = proven(v101, 'bukti', v20, as_of, sound, planned)
    r103 = (v22 if not v101 else v102)
    v104 = named([data], 'siklus', known)
    v105 = MET if (('pembentukan_tim', None) in closed) else PENDING
    r106 = (ASK if outside(v104, '2020-09-07', FAR) else v105)
    r107 = (MET if 'p60-b1a-mandiri' in upheld else ASK if 'p60-b1a-mandiri' in judged else ASK if 'p60-b1a-mandiri' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    v108 = named([data], 'maturitas', known)
    v109 = named(v108, 'dasar', known)
    v110 = named(v108, 'target', known)
    v111 = children(v110, known)
    r112 = (MET if v109 else v94) | (MET if v111 else v94)
    v113 = v85.get('deklarasi_komitmen', ())
    v114 = named(v113, 'keluaran', known)
    v115 = named(v114, 'deklarasi', known)
    v116 = [r for r in v115 if r]
    v117 = (('deklarasi_komitmen', None) in closed)
    v118 = proven(v116, 'bukti', v117, as_of, sound, planned)
    v119 = ASK if (('deklarasi_komitmen', None) in closed) else PENDING
    r120 = ASK if carried else (v119 if not v116 else MET if v118 == MET and fitting(v116, 'bukti', (('signed_by', _5), ('staff', _6), ), 0, None, pieces, roles) else ASK)
    r121 = ((MET) if not v62.isdisjoint(_7) or not whole(v62).isdisjoint(_7) else v63)
    r122 = ((MET) if not v62.isdisjoint(_8) or not whole(v62).isdisjoint(_8) else v63)
    r123 = ((MET) if not v62.isdisjoint(_9) or not whole(v62).isdisjoint(_9) else v63)
    r124 = ((MET) if not v62.isdisjoint(_10) or not whole(v62).isdisjoint(_10) else v63)
    r125 = ((MET) if not v62.isdisjoint(_11) or not whole(v62).isdisjoint(_11) else v63)
    r126 = ((MET) if not v62.isdisjoint(_12) or not whole(v62).isdisjoint(_12) else v63)
    r127 = ((MET) if not v62.isdisjoint(_13) or not whole(v62).isdisjoint(_13) else v63)
    r128 = ((MET) if not v62.isdisjoint(_14) or not whole(v62).isdisjoint(_14) else v63)
    r129 = ((MET) if not v62.isdisjoint(_15) or not whole(v62).isdisjoint(_15) else v63)
    r130 = ((MET) if not v62.isdisjoint(_16) or not whole(v62).isdisjoint(_16) else v63)
    r131 = ((MET) if not v62.isdisjoint(_17) or not whole(v62).isdisjoint(_17) else v63)
    r132 = ((MET) if not v62.isdisjoint(_18) or not whole(v62).isdisjoint(_18) else v63)
    v133 = named(v108, 'capaian', known)
    v134 = children(v133, known)
    r135 = (MET if v134 else v39)
    v136 = v17.get('nilai', ())
    v137 = [r for r in v136 if r]
    v138 = proven(v137, 'bukti', v20, as_of, sound, planned)
    r139 = (v22 if not v137 else v138)
    r140 = (MET if 'p60-b2e-nilai-organisasi' in upheld else ASK if 'p60-b2e-nilai-organisasi' in judged else ASK if 'p60-b2e-nilai-organisasi' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    r141 = (MET if 'p60-b2e-isu' in upheld else ASK if 'p60-b2e-isu' in judged else ASK if 'p60-b2e-isu' in entries else WAITING if (('deklarasi_komitmen', None) in closed) else PENDING)
    v142 = v17.get('kebijakan', ())
    v143 = [r for r in v142 if r]
    v144 = proven(v143, 'bukti', v20, as_of, sound, planned)
    r145 = (v22 if not v143 else v144)
    v146 = v17.get('kode_etik', ())
    v147 = [r for r in v146 if r]
    v148 = proven(v147, 'bukti', v20, as_of, sound, planned)
    r149 = (v22 if not v147 else v148)
    r150 = (MET if 'p60-b2e-minimal-1' in upheld else ASK if 'p60-b2e-minimal-1' in judged else ASK if 'p60-b2e-minimal-1' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    v151 = v17.get('keteladanan', ())
    v152 = [r for r in v151 if r]
    v153 = proven(v152, 'bukti', v20, as_of, sound, planned)
    r154 = (v22 if not v152 else v153)
    r155 = (MET if 'p60-b2e-minimal-2' in upheld else ASK if 'p60-b2e-minimal-2' in judged else ASK if 'p60-b2e-minimal-2' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    v156 = v17.get('disiplin', ())
    v157 = [r for r in v156 if r]
    v158 = proven(v157, 'bukti', v20, as_of, sound, planned)
    r159 = (v22 if not v157 else v158)
    v160 = v17.get('antikorupsi', ())
    v161 = [r for r in v160 if r]
    v162 = proven(v161, 'bukti', v20, as_of, sound, planned)
    r163 = (v22 if not v161 else v162)
    r164 = (MET if 'p60-b2e-minimal-4' in upheld else ASK if 'p60-b2e-minimal-4' in judged else ASK if 'p60-b2e-minimal-4' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    r165 = (v22 if not v147 else v148)
    v166 = v17.get('sanksi', ())
    v167 = [r for r in v166 if r]
    v168 = proven(v167, 'bukti', v20, as_of, sound, planned)
    r169 = (v22 if not v167 else v168)
    v170 = v17.get('penghargaan', ())
    v171 = [r for r in v170 if r]
    v172 = proven(v171, 'bukti', v20, as_of, sound, planned)
    r173 = (v22 if not v171 else v172)
    v174 = v17.get('kebijakan_internalisasi', ())
    v175 = [r for r in v174 if r]
    v176 = proven(v175, 'bukti', v20, as_of, sound, planned)
    r177 = (v22 if not v175 else v176)
    r178 = (MET if touching(v16, cycle) else v22)
    r179 = (v22 if not v25 else v26)
    v180 = v17.get('akuntabilitas_keuangan', ())
    v181 = [r for r in v180 if r]
    v182 = proven(v181, 'bukti', v20, as_of, sound, planned)
    r183 = (v22 if not v181 else v182)
    v184 = v17.get('integritas_pimpinan', ())
    v185 = [r for r in v184 if r]
    v186 = proven(v185, 'bukti', v20, as_of, sound, planned)
    r187 = (v22 if not v185 else v186)
    r188 = (v22 if not v19 else v21)
    v189 = v17.get('wbs', ())
    v190 = [r for r in v189 if r]
    v191 = proven(v190, 'bukti', v20, as_of, sound, planned)
    r192 = (v22 if not v190 else v191)
    v193 = v17.get('benturan_kepentingan', ())
    v194 = [r for r in v193 if r]
    v195 = proven(v194, 'bukti', v20, as_of, sound, planned)
    r196 = (v22 if not v194 else v195)
    v197 = v17.get('lhkpn_lhkasn', ())
    v198 = [r for r in v197 if r]
    v199 = proven(v198, 'bukti', v20, as_of, sound, planned)
    r200 = (v22 if not v198 else v199)
    v201 = named([data], 'strategi', known)
    v202 = children(v201, known)
    v203 = by(v202, 'komponen')
    v204 = v203.get('kepemimpinan_ap', ())
    v205 = [r for r in v204 if r]
    v206 = proven(v205, 'bukti', v11, as_of, sound, planned)
    r207 = (v63 if not v205 else v206)
    v208 = by(v202, 'metode')
    v209 = v208.get('seleksi_ap', ())
    v210 = [r for r in v209 if r]
    v211 = proven(v210, 'bukti', v11, as_of, sound, planned)
    r212 = (v63 if not v210 else v211)
    v213 = named([data], 'agen_perubahan', known)
    v214 = named(v213, 'unit', known)
    v215 = children(v214, known)
    v216 = [r for r in v215 if r]
    v217 = proven(v216, 'rencana_aksi', v11, as_of, sound, planned)
    r218 = (v12 if not v216 else v217)
    v219 = v208.get('dialog_pimpinan', ())
    v220 = [r for r in v219 if r]
    v221 = proven(v220, 'bukti', v11, as_of, sound, planned)
    r222 = (v63 if not v220 else MET if v221 == MET and fitting(v220, 'bukti', (), 2, None, pieces, roles) else ASK)
    v223 = v208.get('monev_apip', ())
    v224 = [r for r in v223 if r]
    v225 = proven(v224, 'bukti', v11, as_of, sound, planned)
    r226 = (v63 if not v224 else MET if v225 == MET and fitting(v224, 'bukti', (), 2, None, pieces, roles) else ASK)
    v227 = v208.get('lainnya', ())
    v228 = each(v227, _19, (), v11, as_of)
    r229 = (v228 if v227 else v12)
    v230 = v203.get('sinergitas', ())
    v231 = [r for r in v230 if r]
    v232 = proven(v231, 'bukti', v11, as_of, sound, planned)
    r233 = (v63 if not v231 else v232)
    v234 = v208.get('kode_etik', ())
    v235 = [r for r in v234 if r]
    v236 = proven(v235, 'bukti', v11, as_of, sound, planned)
    r237 = (v63 if not v235 else v236)
    v238 = v208.get('perencanaan_penganggaran', ())
    v239 = [r for r in v238 if r]
    v240 = proven(v239, 'bukti', v11, as_of, sound, planned)
    r241 = (v63 if not v239 else v240)
    v242 = v208.get('merit_talenta', ())
    v243 = [r for r in v242 if r]
    v244 = proven(v243, 'bukti', v11, as_of, sound, planned)
    r245 = (v63 if not v243 else v244)
    v246 = v203.get('kapasitas', ())
    v247 = [r for r in v246 if r]
    v248 = proven(v247, 'bukti', v11, as_of, sound, planned)
    r249 = (v63 if not v247 else v248)
    v250 = v208.get('diklat', ())
    v251 = [r for r in v250 if r]
    v252 = proven(v251, 'bukti', v11, as_of, sound, planned)
    r253 = (v63 if not v251 else v252)
    v254 = v208.get('mentoring', ())
    v255 = [r for r in v254 if r]
    v256 = proven(v255, 'bukti', v11, as_of, sound, planned)
    r257 = (v63 if not v255 else v256)
    v258 = v208.get('penghargaan', ())
    v259 = [r for r in v258 if r]
    v260 = proven(v259, 'bukti', v11, as_of, sound, planned)
    r261 = (v63 if not v259 else v260)
    v262 = v208.get('internalisasi_kode', ())
    v263 = [r for r in v262 if r]
    v264 = proven(v263, 'bukti', v11, as_of, sound, planned)
    r265 = (v63 if not v263 else v264)
    v266 = v208.get('penilaian_ap', ())
    v267 = [r for r in v266 if r]
    v268 = proven(v267, 'instrumen', v11, as_of, sound, planned)
    r269 = (v63 if not v267 else v268)
    v270 = proven(v267, 'bukti', v11, as_of, sound, planned)
    r271 = (v63 if not v267 else v270)
    r272 = (v22 if not v19 else v21)
    r273 = (v22 if not v198 else v199)
    v274 = v17.get('upg', ())
    v275 = [r for r in v274 if r]
    v276 = proven(v275, 'bukti', v20, as_of, sound, planned)
    r277 = (v22 if not v275 else v276)
    r278 = (v22 if not v190 else v191)
    v279 = v17.get('pengendalian_kecurangan', ())
    v280 = [r for r in v279 if r]
    v281 = proven(v280, 'bukti', v20, as_of, sound, planned)
    r282 = (v22 if not v280 else v281)
    r283 = (v22 if not v194 else v195)
    v285 = [*v70] + [*v8] + [*v74]
    v286 = MET if (('siklus', None) in closed) else PENDING
    r287 = ASK if carried else (ASK if outside(v285, cycle["mulai"], (cycle.get("selesai") or FAR)) else v286)
    r291 = MET if v8 else v286
    v292 = MET if (('persiapan', None) in closed) else PENDING
    r293 = (ASK if 'p60-persiapan-urutan' in refused else v292)
    v294 = without(v86, 'menggantikan')
    v295 = without(v113, 'menggantikan')
    v296 = v85.get('asesmen_awal', ())
    v297 = without(v296, 'menggantikan')
    v298 = without(v89, 'menggantikan')
    v299 = v85.get('kurikulum', ())
    v300 = without(v299, 'menggantikan')
    v301 = v85.get('agen_perubahan', ())
    v302 = without(v301, 'menggantikan')
    r303 = ASK if carried else (ASK if len(v294) > 1 else MET if len(v294) >= 0 else v4) | (ASK if len(v295) > 1 else MET if len(v295) >= 0 else v4) | (ASK if len(v297) > 1 else MET if len(v297) >= 0 else v4) | (ASK if len(v298) > 1 else MET if len(v298) >= 0 else v4) | (ASK if len(v300) > 1 else MET if len(v300) >= 0 else v4) | (ASK if len(v302) > 1 else MET if len(v302) >= 0 else v4)
    v304 = v85.get('tambahan', ())
    v305 = (('persiapan', None) in closed)
    v306 = each(v304, _20, (), v305, as_of)
    r307 = ASK if carried else (v306 if v304 else v292)
    r308 = ASK if carried else (MET if v86 else v82)
    v309 = [r for r in v88 if r]
    v310 = (('pembentukan_tim', None) in closed)
    v311 = proven(v309, 'bukti', v310, as_of, sound, planned)
    r312 = ASK if carried else (v82 if not v309 else v311)
    r313 = ASK if carried else (v82 if not v309 else MET if v311 == MET and fitting(v309, 'bukti', (('issued_by', _21), ), 0, None, pieces, roles) else ASK)
    v314 = named(v87, 'selaras_rb', known)
    v315 = [r for r in v314 if r]
    v316 = proven(v315, 'bukti', v310, as_of, sound, planned)
    r317 = ASK if carried else (v82 if not v315 else v316)
    r318 = ASK if carried else (MET if v113 else v119)
    r319 = ASK if carried else (v119 if not v116 else MET if v118 == MET and fitting(v116, 'bukti', (('kinds', _22), ), 0, None, pieces, roles) else ASK)
    v320 = named(v114, 'selaras_zi', known)
    v321 = [r for r in v320 if r]
    v322 = proven(v321, 'bukti', v117, as_of, sound, planned)
    r323 = ASK if carried else (v119 if not v321 else v322)
    r324 = (MET if 'p60-persiapan-2-komitmen-selaras-zi' in upheld else ASK if 'p60-persiapan-2-komitmen-selaras-zi' in judged else ASK if 'p60-persiapan-2-komitmen-selaras-zi' in entries else WAITING if (('deklarasi_komitmen', None) in closed) else PENDING)
    v325 = ASK if (('asesmen_awal', None) in closed) else PENDING
    r326 = ASK if carried else (MET if v296 else v325)
    v327 = named(v296, 'keluaran', known)
    v328 = named(v327, 'peta_asesmen', known)
    v329 = [r for r in v328 if r]
    v330 = (('asesmen_awal', None) in closed)
    v331 = proven(v329, 'bukti', v330, as_of, sound, planned)
    r332 = ASK if carried else (v325 if not v329 else v331)
    v333 = [r for r in v109 if r]
    v334 = (('rencana_aksi', None) in closed)
    v335 = proven(v333, 'bukti', v334, as_of, sound, planned)
    r336 = (v94 if not v333 else v335)
    v337 = named(v90, 'roadmap', known)
    v338 = [*v91] + [*v337]
    v339 = [r for r in v338 if r]
    r340 = ASK if carried else (v94 if not v339 else MET if cited(v339, v328, None, False, True, sound, pieces) else ASK)
    r341 = ASK if carried else (MET if v89 else v94)
    v342 = [r for r in v91 if r]
    v343 = proven(v342, 'bukti', v334, as_of, sound, planned)
    r344 = ASK if carried else (v94 if not v342 else v343)
    v345 = [r for r in v337 if r]
    v346 = proven(v345, 'bukti', v334, as_of, sound, planned)
    r347 = ASK if carried else (v94 if not v345 else v346)
    r348 = (MET if 'p60-persiapan-4-renaksi-smart-specific' in upheld else ASK if 'p60-persiapan-4-renaksi-smart-specific' in judged else ASK if 'p60-persiapan-4-renaksi-smart-specific' in entries else WAITING if (('rencana_aksi', None) in closed) else PENDING)
    v349 = filled(v111, 'indikator')
    v350 = filled(v349, 'satuan')
    v351 = filled(v350, 'nilai')
    r352 = (MET if v351 else v94)
    r353 = (MET if 'p60-persiapan-4-renaksi-smart-achievable' in upheld else ASK if 'p60-persiapan-4-renaksi-smart-achievable' in judged else ASK if 'p60-persiapan-4-renaksi-smart-achievable' in entries else WAITING if (('rencana_aksi', None) in closed) else PENDING)
    r354 = (MET if 'p60-persiapan-4-renaksi-smart-relevant' in upheld else ASK if 'p60-persiapan-4-renaksi-smart-relevant' in judged else ASK if 'p60-persiapan-4-renaksi-smart-relevant' in entries else WAITING if (('rencana_aksi', None) in closed) else PENDING)
    v355 = filled(v111, 'tenggat')
    r356 = (MET if v355 else v94)
    v357 = ASK if (('kurikulum', None) in closed) else PENDING
    r358 = ASK if carried else (MET if v299 else v357)
    v359 = named(v299, 'keluaran', known)
    v360 = named(v359, 'panduan', known)
    v361 = [r for r in v360 if r]
    v362 = (('kurikulum', None) in closed)
    v363 = proven(v361, 'bukti', v362, as_of, sound, planned)
    r364 = ASK if carried else (v357 if not v361 else v363)
    v365 = named(v359, 'kurikulum', known)
    v366 = [r for r in v365 if r]
    v367 = proven(v366, 'bukti', v362, as_of, sound, planned)
    r368 = ASK if carried else (v357 if not v366 else v367)
    v369 = named(v359, 'silabus', known)
    v370 = [r for r in v369 if r]
    v371 = proven(v370, 'bukti', v362, as_of, sound, planned)
    r372 = ASK if carried else (v357 if not v370 else v371)
    v373 = named(v359, 'rencana_pelatihan', known)
    v374 = [r for r in v373 if r]
    v375 = proven(v374, 'bukti', v362, as_of, sound, planned)
    r376 = ASK if carried else (v357 if not v374 else v375)
    v377 = [*v360] + [*v365] + [*v369] + [*v373]
    v378 = [r for r in v377 if r]
    r379 = ASK if carried else (v357 if not v378 else MET if cited(v378, v328, None, True, False, sound, pieces) else ASK)
    v380 = ASK if (('agen_perubahan', None) in closed) else PENDING
    r381 = ASK if carried else (MET if v301 else v380)
    v382 = named(v301, 'keluaran', known)
    v383 = named(v382, 'penetapan_agen', known)
    v384 = [r for r in v383 if r]
    v385 = (('agen_perubahan', None) in closed)
    v386 = proven(v384, 'bukti', v385, as_of, sound, planned)
    r387 = ASK if carried else (v380 if not v384 else MET if v386 == MET and fitting(v384, 'bukti', (('issued_by', _5), ), 0, None, pieces, roles) else ASK)
    r388 = (MET if v215 else v380)
    r389 = (MET if 'p60-persiapan-6-ap-memadai' in upheld else ASK if 'p60-persiapan-6-ap-memadai' in judged else ASK if 'p60-persiapan-6-ap-memadai' in entries else WAITING if (('agen_perubahan', None) in closed) else PENDING)
    v390 = where(v10, 'acuan_asesmen', True)
    r391 = (MET if v390 else v63)
    v392 = by(v58, 'jenis')
    v393 = v392.get('kampanye_integritas', ())
    v394 = named(v393, 'kejadian', known)
    v395 = children(v394, known)
    v396 = v392.get('wadah_berbagi', ())
    v397 = named(v396, 'kejadian', known)
    v398 = children(v397, known)
    v399 = v392.get('penguatan_kepemimpinan', ())
    v400 = named(v399, 'kejadian', known)
    v401 = children(v400, known)
    v402 = v392.get('penguatan_kapasitas', ())
    v403 = named(v402, 'kejadian', known)
    v404 = children(v403, known)
    v405 = v392.get('pemantauan_evaluasi', ())
    v406 = named(v405, 'kejadian', known)
    v407 = children(v406, known)
    v408 = windows('subtahap')
    r409 = (ASK if broken((v395, v398, v401, v404, v407,), (True, True, True, True, True), v408, 92) else v12)
    r410 = (MET if v395 else v63)
    v411 = [r for r in v395 if r]
    v412 = proven(v411, 'bukti', v11, as_of, sound, planned)
    r413 = (v12 if not v411 else v412)
    v414 = held(v395, 'metode')
    r415 = ((MET) if not v414.isdisjoint(_23) or not whole(v414).isdisjoint(_23) else v63)
    r416 = ((MET) if not v414.isdisjoint(_24) or not whole(v414).isdisjoint(_24) else v63)
    r417 = ((MET) if not v414.isdisjoint(_25) or not whole(v414).isdisjoint(_25) else v63)
    r418 = (MET if v398 else v63)
    v419 = [r for r in v398 if r]
    v420 = proven(v419, 'bukti', v11, as_of, sound, planned)
    r421 = (v12 if not v419 else v420)
    v422 = held(v398, 'metode')
    r423 = ((MET) if not v422.isdisjoint(_26) or not whole(v422).isdisjoint(_26) else v63)
    r424 = ((MET) if not v422.isdisjoint(_27) or not whole(v422).isdisjoint(_27) else v63)
    r425 = (MET if v401 else v63)
    v426 = [r for r in v401 if r]
    v427 = proven(v426, 'bukti', v11, as_of, sound, planned)
    r428 = (v12 if not v426 else v427)
    v429 = held(v401, 'metode')
    r430 = ((MET) if not v429.isdisjoint(_28) or not whole(v429).isdisjoint(_28) else v63)
    r431 = ((MET) if not v429.isdisjoint(_29) or not whole(v429).isdisjoint(_29) else v63)
    r432 = ((MET) if not v429.isdisjoint(_30) or not whole(v429).isdisjoint(_30) else v63)
    r433 = ((MET) if not v429.isdisjoint(_31) or not whole(v429).isdisjoint(_31) else v63)
    s434: list[tuple[Any, Records]] = []
    r438 = (MET if v404 else v63)
    v439 = [r for r in v404 if r]
    v440 = proven(v439, 'bukti', v11, as_of, sound, planned)
    r441 = (v12 if not v439 else v440)
    v442 = held(v404, 'metode')
    r443 = ((MET) if not v442.isdisjoint(_28) or not whole(v442).isdisjoint(_28) else v63)
    r444 = ((MET) if not v442.isdisjoint(_29) or not whole(v442).isdisjoint(_29) else v63)
    r445 = ((MET) if not v442.isdisjoint(_30) or not whole(v442).isdisjoint(_30) else v63)
    r446 = ((MET) if not v442.isdisjoint(_31) or not whole(v442).isdisjoint(_31) else v63)
    s447: list[tuple[Any, Records]] = []
    r450 = (MET if v407 else v63)
    v451 = [r for r in v407 if r]
    v452 = proven(v451, 'bukti', v11, as_of, sound, planned)
    r453 = (v12 if not v451 else v452)
    v454 = held(v407, 'metode')
    r455 = ((MET) if not v454.isdisjoint(_33) or not whole(v454).isdisjoint(_33) else v63)
    r456 = ((MET) if not v454.isdisjoint(_34) or not whole(v454).isdisjoint(_34) else v63)
    r457 = ((MET) if not v454.isdisjoint(_35) or not whole(v454).isdisjoint(_35) else v63)
    r458 = ((MET) if not v454.isdisjoint(_36) or not whole(v454).isdisjoint(_36) else v63)
    v459 = held(v407, 'aspek')
    r460 = ((MET) if not v459.isdisjoint(_37) or not whole(v459).isdisjoint(_37) else v63)
    r461 = ((ASK if first(v407, 'aspek', _38) < first(v407, 'aspek', _37) else MET) if not v459.isdisjoint(_38) or not whole(v459).isdisjoint(_38) else v63)
    r462 = (ASK if 'p60-subtahap' in refused else v12)
    v463 = by(v8, 'jenis')
    v464 = v463.get('kesadaran', ())
    v468 = ASK if (('kesadaran', None) in closed) else PENDING
    r467 = MET if groups else v468
    v469 = v463.get('pemahaman', ())
    v473 = ASK if (('pemahaman', None) in closed) else PENDING
    r472 = MET if groups else v473
    v474 = v463.get('penerimaan', ())
    v478 = ASK if (('penerimaan', None) in closed) else PENDING
    r477 = MET if groups else v478
    v479 = v463.get('kepemilikan', ())
    v483 = ASK if (('kepemilikan', None) in closed) else PENDING
    r482 = MET if groups else v483
    v484 = by(v10, 'jenis')
    v485 = v484.get('alternatif', ())
    r486 = (MET if v485 else v63)
    v487 = MET if (('kesadaran', None) in closed) else PENDING
    r488 = (ASK if 'p60-kesadaran-kriteria' in refused else v487)
    v489 = statements(v464, 'kesadaran', closed, as_of, known, sound)
    v490 = criterion(v489, 'p60-kesadaran-k1')
    r491 = (v468 if not v464 else ASK if 'p60-kesadaran-k1' in judged else CLAIMED if evaluator and v490 == MET else v490)
    v492 = criterion(v489, 'p60-kesadaran-k2-a')
    r493 = (v468 if not v464 else ASK if 'p60-kesadaran-k2-a' in judged else CLAIMED if evaluator and v492 == MET else v492)
    v494 = criterion(v489, 'p60-kesadaran-k2-b')
    r495 = (v468 if not v464 else ASK if 'p60-kesadaran-k2-b' in judged else CLAIMED if evaluator and v494 == MET else v494)
    v496 = criterion(v489, 'p60-kesadaran-k2-c')
    r497 = (v468 if not v464 else ASK if 'p60-kesadaran-k2-c' in judged else CLAIMED if evaluator and v496 == MET else v496)
    v498 = criterion(v489, 'p60-kesadaran-k2-d')
    r499 = (v468 if not v464 else ASK if 'p60-kesadaran-k2-d' in judged else CLAIMED if evaluator and v498 == MET else v498)
    v500 = criterion(v489, 'p60-kesadaran-k2-e')
    r501 = (v468 if not v464 else ASK if 'p60-kesadaran-k2-e' in judged else CLAIMED if evaluator and v500 == MET else v500)
    v502 = criterion(v489, 'p60-kesadaran-k3')
    r503 = (v468 if not v464 else ASK if 'p60-kesadaran-k3' in judged else CLAIMED if evaluator and v502 == MET else v502)
    v504 = criterion(v489, 'p60-kesadaran-k4')
    r505 = (v468 if not v464 else ASK if 'p60-kesadaran-k4' in judged else CLAIMED if evaluator and v504 == MET else v504)
    r512 = MET if v464 else v468
    r515 = MET if v464 else v468
    r518 = MET if v464 else v468
    r520 = MET if v464 else v468
    r523 = MET if v464 else v468
    r525 = MET if v464 else v468
    r526 = MET if v464 else v468
    r527 = MET if v464 else v468
    r529 = MET if v464 else v468
    r530 = MET if v464 else v468
    r533 = MET if v464 else v468
    r535 = MET if v464 else v468
    r538 = MET if v464 else v468
    r540 = MET if v464 else v468
    r541 = MET if v464 else v468
    r542 = MET if v464 else v468
    r544 = MET if v464 else v468
    r545 = MET if v464 else v468
    r546 = MET if v464 else v468
    v547 = MET if (('pemahaman', None) in closed) else PENDING
    r548 = (ASK if 'p60-pemahaman-kriteria' in refused else v547)
    v549 = statements(v469, 'pemahaman', closed, as_of, known, sound)
    v550 = criterion(v549, 'p60-pemahaman-k1-a')
    r551 = (v473 if not v469 else ASK if 'p60-pemahaman-k1-a' in judged else CLAIMED if evaluator and v550 == MET else v550)
    v552 = criterion(v549, 'p60-pemahaman-k1-b')
    r553 = (v473 if not v469 else ASK if 'p60-pemahaman-k1-b' in judged else CLAIMED if evaluator and v552 == MET else v552)
    v554 = criterion(v549, 'p60-pemahaman-k1-c')
    r555 = (v473 if not v469 else ASK if 'p60-pemahaman-k1-c' in judged else CLAIMED if evaluator and v554 == MET else v554)
    v556 = criterion(v549, 'p60-pemahaman-k1-d')
    r557 = (v473 if not v469 else ASK if 'p60-pemahaman-k1-d' in judged else CLAIMED if evaluator and v556 == MET else v556)
    v558 = criterion(v549, 'p60-pemahaman-k1-e')
    r559 = (v473 if not v469 else ASK if 'p60-pemahaman-k1-e' in judged else CLAIMED if evaluator and v558 == MET else v558)
    v560 = criterion(v549, 'p60-pemahaman-k1-f')
    r561 = (v473 if not v469 else ASK if 'p60-pemahaman-k1-f' in judged else CLAIMED if evaluator and v560 == MET else v560)
    v562 = criterion(v549, 'p60-pemahaman-k1-g')
    r563 = (v473 if not v469 else ASK if 'p60-pemahaman-k1-g' in judged else CLAIMED if evaluator and v562 == MET else v562)
    v564 = criterion(v549, 'p60-pemahaman-k2')
    r565 = (v473 if not v469 else ASK if 'p60-pemahaman-k2' in judged else CLAIMED if evaluator and v564 == MET else v564)
    v566 = criterion(v549, 'p60-pemahaman-k3')
    r567 = (v473 if not v469 else ASK if 'p60-pemahaman-k3' in judged else CLAIMED if evaluator and v566 == MET else v566)
    v568 = criterion(v549, 'p60-pemahaman-k4')
    r569 = (v473 if not v469 else ASK if 'p60-pemahaman-k4' in judged else CLAIMED if evaluator and v568 == MET else v568)
    r575 = MET if v469 else v473
    r578 = MET if v469 else v473
    r582 = MET if v469 else v473
    r585 = MET if v469 else v473
    r587 = MET if v469 else v473
    r588 = MET if v469 else v473
    r590 = MET if v469 else v473
    r591 = MET if v469 else v473
    r592 = MET if v469 else v473
    r595 = MET if v469 else v473
    r597 = MET if v469 else v473
    r600 = MET if v469 else v473
    r602 = MET if v469 else v473
    r604 = MET if v469 else v473
    r605 = MET if v469 else v473
    r607 = MET if v469 else v473
    r608 = MET if v469 else v473
    r609 = MET if v469 else v473
    r610 = MET if v469 else v473
    r612 = MET if v469 else v473
    r614 = MET if v469 else v473
    r615 = MET if v469 else v473
    r617 = MET if v469 else v473
    r619 = MET if v469 else v473
    r621 = MET if v469 else v473
    r622 = MET if v469 else v473
    r624 = MET if v469 else v473
    v625 = MET if (('penerimaan', None) in closed) else PENDING
    r626 = (ASK if 'p60-penerimaan-kriteria' in refused else v625)
    v627 = statements(v474, 'penerimaan', closed, as_of, known, sound)
    v628 = criterion(v627, 'p60-penerimaan-k1')
    r629 = (v478 if not v474 else ASK if 'p60-penerimaan-k1' in judged else CLAIMED if evaluator and v628 == MET else v628)
    v630 = criterion(v627, 'p60-penerimaan-k2')
    r631 = (v478 if not v474 else ASK if 'p60-penerimaan-k2' in judged else CLAIMED if evaluator and v630 == MET else v630)
    v632 = criterion(v627, 'p60-penerimaan-k3')
    r633 = (v478 if not v474 else ASK if 'p60-penerimaan-k3' in judged else CLAIMED if evaluator and v632 == MET else v632)
    v634 = criterion(v627, 'p60-penerimaan-k4')
    r635 = (v478 if not v474 else ASK if 'p60-penerimaan-k4' in judged else CLAIMED if evaluator and v634 == MET else v634)
    v636 = criterion(v627, 'p60-penerimaan-k5')
    r637 = (v478 if not v474 else ASK if 'p60-penerimaan-k5' in judged else CLAIMED if evaluator and v636 == MET else v636)
    v638 = criterion(v627, 'p60-penerimaan-k6')
    r639 = (v478 if not v474 else ASK if 'p60-penerimaan-k6' in judged else CLAIMED if evaluator and v638 == MET else v638)
    v640 = criterion(v627, 'p60-penerimaan-k7')
    r641 = (v478 if not v474 else ASK if 'p60-penerimaan-k7' in judged else CLAIMED if evaluator and v640 == MET else v640)
    v642 = criterion(v627, 'p60-penerimaan-k8')
    r643 = (v478 if not v474 else ASK if 'p60-penerimaan-k8' in judged else CLAIMED if evaluator and v642 == MET else v642)
    r649 = MET if v474 else v478
    r652 = MET if v474 else v478
    r656 = MET if v474 else v478
    r659 = MET if v474 else v478
    r661 = MET if v474 else v478
    r662 = MET if v474 else v478
    r663 = MET if v474 else v478
    r665 = MET if v474 else v478
    r666 = MET if v474 else v478
    r669 = MET if v474 else v478
    r671 = MET if v474 else v478
    r674 = MET if v474 else v478
    r676 = MET if v474 else v478
    r678 = MET if v474 else v478
    r679 = MET if v474 else v478
    r681 = MET if v474 else v478
    r682 = MET if v474 else v478
    r683 = MET if v474 else v478
    r684 = MET if v474 else v478
    r686 = MET if v474 else v478
    r688 = MET if v474 else v478
    r690 = MET if v474 else v478
    r691 = MET if v474 else v478
    r692 = MET if v474 else v478
    r694 = MET if v474 else v478
    r696 = MET if v474 else v478
    r698 = MET if v474 else v478
    r699 = MET if v474 else v478
    r701 = MET if v474 else v478
    r703 = MET if v474 else v478
    r705 = MET if v474 else v478
    r706 = MET if v474 else v478
    r707 = MET if v474 else v478
    v708 = MET if (('kepemilikan', None) in closed) else PENDING
    r709 = (ASK if 'p60-kepemilikan-kriteria' in refused else v708)
    v710 = statements(v479, 'kepemilikan', closed, as_of, known, sound)
    v711 = criterion(v710, 'p60-kepemilikan-k1')
    r712 = (v483 if not v479 else ASK if 'p60-kepemilikan-k1' in judged else CLAIMED if evaluator and v711 == MET else v711)
    v713 = criterion(v710, 'p60-kepemilikan-k2')
    r714 = (v483 if not v479 else ASK if 'p60-kepemilikan-k2' in judged else CLAIMED if evaluator and v713 == MET else v713)
    v715 = criterion(v710, 'p60-kepemilikan-k3')
    r716 = (v483 if not v479 else ASK if 'p60-kepemilikan-k3' in judged else CLAIMED if evaluator and v715 == MET else v715)
    v717 = criterion(v710, 'p60-kepemilikan-k4')
    r718 = (v483 if not v479 else ASK if 'p60-kepemilikan-k4' in judged else CLAIMED if evaluator and v717 == MET else v717)
    v719 = criterion(v710, 'p60-kepemilikan-k5')
    r720 = (v483 if not v479 else ASK if 'p60-kepemilikan-k5' in judged else CLAIMED if evaluator and v719 == MET else v719)
    v721 = criterion(v710, 'p60-kepemilikan-k6')
    r722 = (v483 if not v479 else ASK if 'p60-kepemilikan-k6' in judged else CLAIMED if evaluator and v721 == MET else v721)
    v723 = criterion(v710, 'p60-kepemilikan-k7')
    r724 = (v483 if not v479 else ASK if 'p60-kepemilikan-k7' in judged else CLAIMED if evaluator and v723 == MET else v723)
    v725 = criterion(v710, 'p60-kepemilikan-k8')
    r726 = (v483 if not v479 else ASK if 'p60-kepemilikan-k8' in judged else CLAIMED if evaluator and v725 == MET else v725)
    v727 = criterion(v710, 'p60-kepemilikan-k9')
    r728 = (v483 if not v479 else ASK if 'p60-kepemilikan-k9' in judged else CLAIMED if evaluator and v727 == MET else v727)
    v729 = criterion(v710, 'p60-kepemilikan-k10')
    r730 = (v483 if not v479 else ASK if 'p60-kepemilikan-k10' in judged else CLAIMED if evaluator and v729 == MET else v729)
    r736 = MET if v479 else v483
    r739 = MET if v479 else v483
    r743 = MET if v479 else v483
    r746 = MET if v479 else v483
    r748 = MET if v479 else v483
    r749 = MET if v479 else v483
    r751 = MET if v479 else v483
    r752 = MET if v479 else v483
    r753 = MET if v479 else v483
    r754 = MET if v479 else v483
    r757 = MET if v479 else v483
    r759 = MET if v479 else v483
    r762 = MET if v479 else v483
    r764 = MET if v479 else v483
    r765 = MET if v479 else v483
    r766 = MET if v479 else v483
    r767 = MET if v479 else v483
    r769 = MET if v479 else v483
    r770 = MET if v479 else v483
    r771 = MET if v479 else v483
    r772 = MET if v479 else v483
    r773 = MET if v479 else v483
    r774 = MET if v479 else v483
    r775 = MET if v479 else v483
    r779 = MET if groups else v39
    r781 = MET if groups else v39
    v782 = [r for r in v76 if r]
    v783 = (('penilaian_akhir', None) in closed)
    v784 = proven(v782, 'bukti', v783, as_of, sound, planned)
    v785 = MET if (('penilaian_akhir', None) in closed) else PENDING
    r786 = (v785 if not v782 else v784)
    r787 = (ASK if 'p60-penilaian-setelah' in refused else v785)
    v788 = v75.get('berkala', ())
    r789 = (MET if v788 else v39)
    v790 = held(v74, 'kegunaan')
    r791 = ((MET) if v790 else v39)
    v792 = MET if (('pemanfaatan', None) in closed) else PENDING
    r793 = (ASK if 'p60-penilaian-manfaat' in refused else v792)
    v794 = named([data], 'pemanfaatan', known)
    v795 = children(v794, known)
    v796 = filled(v795, 'penilaian')
    r797 = (MET if v796 else v22)
    v798 = by(v795, 'sasaran')
    v799 = v798.get('individu', ())
    v800 = [r for r in v799 if r]
    v801 = proven(v800, 'bukti', v20, as_of, sound, planned)
    r802 = (v22 if not v800 else v801)
    v803 = v798.get('organisasi', ())
    v804 = [r for r in v803 if r]
    v805 = proven(v804, 'bukti', v20, as_of, sound, planned)
    r806 = (v22 if not v804 else v805)
    v807 = named([data], 'pemantauan', known)
    v808 = children(v807, known)
    v809 = in_role(v808, 'oleh', _83, roles)
    r810 = (MET if v809 else v4)
    v811 = [r for r in v809 if r]
    v812 = proven(v811, 'bukti', v305, as_of, sound, planned)
    r813 = (v292 if not v811 else v812)
    v814 = windows('tahap')
    v815 = MET if (('penilaian', None) in closed) else PENDING
    r816 = (ASK if broken((v809,), (False,), v814, 92) else v815)
    r817 = (ASK if broken((v809,), (True,), v814, None) else v286)
    v818 = by(v808, 'tindakan')
    v819 = v818.get('kendali', ())
    v820 = in_role(v819, 'oleh', _83, roles)
    v821 = [r for r in v820 if r]
    v822 = proven(v821, 'bukti', v37, as_of, sound, planned)
    r823 = (v39 if not v821 else v822)
    v824 = proven(v782, 'instrumen', v783, as_of, sound, planned)
    v825 = ASK if (('penilaian_akhir', None) in closed) else PENDING
    r826 = (v825 if not v782 else MET if v824 == MET and fitting(v782, 'instrumen', (), 0, 'mulai', pieces, roles) else ASK)
    v827 = named(v76, 'hasil', known)
    v828 = children(v827, known)
    v829 = each(v828, _84, (), v783, as_of)
    r830 = (v829 if v828 else v785)
    v831 = where(v76, 'format', 'tes')
    v832 = filled(v831, 'hasil')
    r833 = (MET if v832 else v825)
    v834 = filled(v831, 'indeks')
    r835 = (MET if v834 else v825)
    v836 = held(v831, 'domain')
    r837 = ((MET) if not v836.isdisjoint(_2) or not whole(v836).isdisjoint(_2) else v825)
    r838 = ((MET) if not v836.isdisjoint(_3) or not whole(v836).isdisjoint(_3) else v825)
    r839 = ((MET) if not v836.isdisjoint(_4) or not whole(v836).isdisjoint(_4) else v825)
    v840 = each(v831, _86, (('skala', _85),), v783, as_of)
    r841 = (v840 if v831 else v825)
    v842 = each(v831, _86, (('format_pertanyaan', _87),), v783, as_of)
    r843 = (v842 if v831 else v825)
    v844 = [r for r in v831 if r]
    v845 = proven(v844, 'norma', v783, as_of, sound, planned)
    r846 = (v825 if not v844 else v845)
    v847 = each(v828, _88, (), v783, as_of)
    r848 = (v847 if v828 else v785)
    v849 = filled(v831, 'tafsiran')
    r850 = (MET if v849 else v825)
    v851 = each(v831, _89, (), v783, as_of)
    r852 = (v851 if v831 else v825)
    v853 = where(v76, 'format', 'nontes')
    v854 = held(v853, 'teknik')
    r855 = ((MET) if v854 else v825)
    r856 = ((MET) if not v854.isdisjoint(_90) or not whole(v854).isdisjoint(_90) else v825)
    v857 = held(v853, 'sumber')
    r858 = ((MET) if v857 else v825)
    r859 = ((MET) if not v854.isdisjoint(_91) or not whole(v854).isdisjoint(_91) else v825)
    r860 = ((MET) if not v854.isdisjoint(_92) or not whole(v854).isdisjoint(_92) else v825)
    r861 = ASK if carried else (v119 if not v116 else MET if v118 == MET and fitting(v116, 'bukti', (('signed_by_all', _21), ), 0, None, pieces, roles) else ASK)
    r862 = (v22 if not v25 else v26)
    r863 = (v22 if not v19 else v21)
    v864 = v17.get('pedoman', ())
    v865 = [r for r in v864 if r]
    v866 = proven(v865, 'bukti', v20, as_of, sound, planned)
    r867 = (v22 if not v865 else v866)
    for record in v8:
        group = record.get("kelompok")
        v284 = over(record, as_of)
        v288 = named([record], 'kegiatan', known)
        v289 = children(v288, known)
        v290 = MET if (('siklus', group) in closed) or v284 else PENDING
        r291 |= (ASK if outside(v289, record["mulai"], (record.get("selesai") or FAR)) else v290)
        v435 = by(v289, 'jenis')
        v436 = v435.get('penguatan_kepemimpinan', ())
        s434.append((record.get('jenis', ''), v436))
        v448 = v435.get('penguatan_kapasitas', ())
        s447.append((record.get('jenis', ''), v448))
    for group in groups:
        v465 = of_group(v464, group)
        v466 = ASK if (('kesadaran', group) in closed) else PENDING
        r467 |= (MET if v465 else v466)
        v470 = of_group(v469, group)
        v471 = ASK if (('pemahaman', group) in closed) else PENDING
        r472 |= (MET if v470 else v471)
        v475 = of_group(v474, group)
        v476 = ASK if (('penerimaan', group) in closed) else PENDING
        r477 |= (MET if v475 else v476)
        v480 = of_group(v479, group)
        v481 = ASK if (('kepemilikan', group) in closed) else PENDING
        r482 |= (MET if v480 else v481)
        v776 = of_group(v76, group)
        v777 = where(v776, 'format', 'tes')
        v778 = ASK if (('penilaian', group) in closed) else PENDING
        r779 |= (MET if v777 else v778)
        v780 = where(v776, 'format', 'nontes')
        r781 |= (MET if v780 else v778)
    for record in v464:
        group = record.get("kelompok")
        v506 = over(record, as_of)
        v507 = named([record], 'kegiatan', known)
        v508 = children(v507, known)
        v509 = (('kesadaran', group) in closed)
        v510 = MET if (('kesadaran', group) in closed) or v506 else PENDING
        v511 = each(v508, _39, (), v509, as_of)
        r512 |= (v511 if v508 else v510)
        v513 = filled(v508, 'alasan_penyesuaian')
        v514 = ASK if (('kesadaran', group) in closed) or v506 else PENDING
        r515 |= (MET if v513 else v514)
        v516 = by(v508, 'jenis')
        v517 = v516.get('penguatan_kepemimpinan', ())
        r518 |= (MET if v517 else v514)
        v519 = each(v517, _40, (), v509, as_of)
        r520 |= (v519 if v517 else v510)
        v521 = [r for r in v517 if r]
        v522 = proven(v521, 'bukti', v509, as_of, sound, planned)
        r523 |= (v510 if not v521 else v522)
        v524 = held(v517, 'cara')
        r525 |= ((MET) if not v524.isdisjoint(_41) or not whole(v524).isdisjoint(_41) else v514)
        r526 |= ((MET) if not v524.isdisjoint(_42) or not whole(v524).isdisjoint(_42) else v514)
        r527 |= ((MET) if not v524.isdisjoint(_43) or not whole(v524).isdisjoint(_43) else v514)
        v528 = held(v517, 'media')
        r529 |= ((MET) if not v528.isdisjoint(_44) or not whole(v528).isdisjoint(_44) else v514)
        r530 |= ((MET) if not v528.isdisjoint(_45) or not whole(v528).isdisjoint(_45) else v514)
        v531 = v516.get('penguatan_kapasitas', ())
        v532 = where(v531, 'level', 'dasar')
        r533 |= (MET if v532 else v514)
        v534 = each(v532, _40, (), v509, as_of)
        r535 |= (v534 if v532 else v510)
        v536 = [r for r in v532 if r]
        v537 = proven(v536, 'bukti', v509, as_of, sound, planned)
        r538 |= (v510 if not v536 else v537)
        v539 = held(v531, 'cara')
        r540 |= ((MET) if not v539.isdisjoint(_46) or not whole(v539).isdisjoint(_46) else v514)
        r541 |= ((MET) if not v539.isdisjoint(_28) or not whole(v539).isdisjoint(_28) else v514)
        r542 |= ((MET) if not v539.isdisjoint(_47) or not whole(v539).isdisjoint(_47) else v514)
        v543 = held(v531, 'media')
        r544 |= ((MET) if not v543.isdisjoint(_48) or not whole(v543).isdisjoint(_48) else v514)
        r545 |= ((MET) if not v543.isdisjoint(_49) or not whole(v543).isdisjoint(_49) else v514)
        r546 |= ((MET) if not v543.isdisjoint(_50) or not whole(v543).isdisjoint(_50) else v514)
    for record in v469:
        group = record.get("kelompok")
        v570 = over(record, as_of)
        v571 = named([record], 'kegiatan', known)
        v572 = children(v571, known)
        v573 = filled(v572, 'mendukung')
        v574 = ASK if (('pemahaman', group) in closed) or v570 else PENDING
        r575 |= (MET if v573 else v574)
        v576 = by(v572, 'jenis')
        v577 = v576.get('penguatan_kepemimpinan', ())
        r578 |= (MET if v577 else v574)
        v579 = (('pemahaman', group) in closed)
        v580 = MET if (('pemahaman', group) in closed) or v570 else PENDING
        v581 = each(v577, _40, (), v579, as_of)
        r582 |= (v581 if v577 else v580)
        v583 = [r for r in v577 if r]
        v584 = proven(v583, 'bukti', v579, as_of, sound, planned)
        r585 |= (v580 if not v583 else v584)
        v586 = held(v577, 'cara')
        r587 |= ((MET) if not v586.isdisjoint(_51) or not whole(v586).isdisjoint(_51) else v574)
        r588 |= ((MET) if not v586.isdisjoint(_43) or not whole(v586).isdisjoint(_43) else v574)
        v589 = held(v577, 'media')
        r590 |= ((MET) if not v589.isdisjoint(_48) or not whole(v589).isdisjoint(_48) else v574)
        r591 |= ((MET) if not v589.isdisjoint(_52) or not whole(v589).isdisjoint(_52) else v574)
        r592 |= ((MET) if not v589.isdisjoint(_53) or not whole(v589).isdisjoint(_53) else v574)
        v593 = v576.get('penguatan_kapasitas', ())
        v594 = where(v593, 'level', 'menengah')
        r595 |= (MET if v594 else v574)
        v596 = each(v594, _40, (), v579, as_of)
        r597 |= (v596 if v594 else v580)
        v598 = [r for r in v594 if r]
        v599 = proven(v598, 'bukti', v579, as_of, sound, planned)
        r600 |= (v580 if not v598 else v599)
        v601 = where(v593, 'baris', 1)
        r602 |= (MET if v601 else v574)
        v603 = held(v601, 'cara')
        r604 |= ((MET) if not v603.isdisjoint(_54) or not whole(v603).isdisjoint(_54) else v574)
        r605 |= ((MET) if not v603.isdisjoint(_55) or not whole(v603).isdisjoint(_55) else v574)
        v606 = held(v601, 'media')
        r607 |= ((MET) if not v606.isdisjoint(_48) or not whole(v606).isdisjoint(_48) else v574)
        r608 |= ((MET) if not v606.isdisjoint(_49) or not whole(v606).isdisjoint(_49) else v574)
        r609 |= ((MET) if not v606.isdisjoint(_52) or not whole(v606).isdisjoint(_52) else v574)
        r610 |= ((MET) if not v606.isdisjoint(_56) or not whole(v606).isdisjoint(_56) else v574)
        v611 = where(v593, 'baris', 2)
        r612 |= (MET if v611 else v574)
        v613 = held(v611, 'cara')
        r614 |= ((MET) if not v613.isdisjoint(_57) or not whole(v613).isdisjoint(_57) else v574)
        r615 |= ((MET) if not v613.isdisjoint(_55) or not whole(v613).isdisjoint(_55) else v574)
        v616 = held(v611, 'media')
        r617 |= ((MET) if not v616.isdisjoint(_58) or not whole(v616).isdisjoint(_58) else v574)
        v618 = where(v593, 'baris', 3)
        r619 |= (MET if v618 else v574)
        v620 = held(v618, 'cara')
        r621 |= ((MET) if not v620.isdisjoint(_59) or not whole(v620).isdisjoint(_59) else v574)
        r622 |= ((MET) if not v620.isdisjoint(_60) or not whole(v620).isdisjoint(_60) else v574)
        v623 = held(v618, 'media')
        r624 |= ((MET) if not v623.isdisjoint(_61) or not whole(v623).isdisjoint(_61) else v574)
    for record in v474:
        group = record.get("kelompok")
        v644 = over(record, as_of)
        v645 = named([record], 'kegiatan', known)
        v646 = children(v645, known)
        v647 = filled(v646, 'mendukung')
        v648 = ASK if (('penerimaan', group) in closed) or v644 else PENDING
        r649 |= (MET if v647 else v648)
        v650 = by(v646, 'jenis')
        v651 = v650.get('penguatan_kepemimpinan', ())
        r652 |= (MET if v651 else v648)
        v653 = (('penerimaan', group) in closed)
        v654 = MET if (('penerimaan', group) in closed) or v644 else PENDING
        v655 = each(v651, _40, (), v653, as_of)
        r656 |= (v655 if v651 else v654)
        v657 = [r for r in v651 if r]
        v658 = proven(v657, 'bukti', v653, as_of, sound, planned)
        r659 |= (v654 if not v657 else v658)
        v660 = held(v651, 'cara')
        r661 |= ((MET) if not v660.isdisjoint(_51) or not whole(v660).isdisjoint(_51) else v648)
        r662 |= ((MET) if not v660.isdisjoint(_62) or not whole(v660).isdisjoint(_62) else v648)
        r663 |= ((MET) if not v660.isdisjoint(_63) or not whole(v660).isdisjoint(_63) else v648)
        v664 = held(v651, 'media')
        r665 |= ((MET) if not v664.isdisjoint(_64) or not whole(v664).isdisjoint(_64) else v648)
        r666 |= ((MET) if not v664.isdisjoint(_65) or not whole(v664).isdisjoint(_65) else v648)
        v667 = v650.get('penguatan_kapasitas', ())
        v668 = where(v667, 'level', 'atas')
        r669 |= (MET if v668 else v648)
        v670 = each(v668, _40, (), v653, as_of)
        r671 |= (v670 if v668 else v654)
        v672 = [r for r in v668 if r]
        v673 = proven(v672, 'bukti', v653, as_of, sound, planned)
        r674 |= (v654 if not v672 else v673)
        v675 = where(v667, 'baris', 1)
        r676 |= (MET if v675 else v648)
        v677 = held(v675, 'cara')
        r678 |= ((MET) if not v677.isdisjoint(_66) or not whole(v677).isdisjoint(_66) else v648)
        r679 |= ((MET) if not v677.isdisjoint(_67) or not whole(v677).isdisjoint(_67) else v648)
        v680 = held(v675, 'media')
        r681 |= ((MET) if not v680.isdisjoint(_68) or not whole(v680).isdisjoint(_68) else v648)
        r682 |= ((MET) if not v680.isdisjoint(_69) or not whole(v680).isdisjoint(_69) else v648)
        r683 |= ((MET) if not v680.isdisjoint(_52) or not whole(v680).isdisjoint(_52) else v648)
        r684 |= ((MET) if not v680.isdisjoint(_70) or not whole(v680).isdisjoint(_70) else v648)
        v685 = where(v667, 'baris', 2)
        r686 |= (MET if v685 else v648)
        v687 = held(v685, 'cara')
        r688 |= ((MET) if not v687.isdisjoint(_71) or not whole(v687).isdisjoint(_71) else v648)
        v689 = held(v685, 'media')
        r690 |= ((MET) if not v689.isdisjoint(_60) or not whole(v689).isdisjoint(_60) else v648)
        r691 |= ((MET) if not v689.isdisjoint(_72) or not whole(v689).isdisjoint(_72) else v648)
        r692 |= ((MET) if not v689.isdisjoint(_73) or not whole(v689).isdisjoint(_73) else v648)
        v693 = where(v667, 'baris', 3)
        r694 |= (MET if v693 else v648)
        v695 = held(v693, 'cara')
        r696 |= ((MET) if not v695.isdisjoint(_74) or not whole(v695).isdisjoint(_74) else v648)
        v697 = held(v693, 'media')
        r698 |= ((MET) if not v697.isdisjoint(_52) or not whole(v697).isdisjoint(_52) else v648)
        r699 |= ((MET) if not v697.isdisjoint(_75) or not whole(v697).isdisjoint(_75) else v648)
        v700 = where(v667, 'baris', 4)
        r701 |= (MET if v700 else v648)
        v702 = held(v700, 'cara')
        r703 |= ((MET) if not v702.isdisjoint(_76) or not whole(v702).isdisjoint(_76) else v648)
        v704 = held(v700, 'media')
        r705 |= ((MET) if not v704.isdisjoint(_52) or not whole(v704).isdisjoint(_52) else v648)
        r706 |= ((MET) if not v704.isdisjoint(_29) or not whole(v704).isdisjoint(_29) else v648)
        r707 |= ((MET) if not v704.isdisjoint(_30) or not whole(v704).isdisjoint(_30) else v648)
    for record in v479:
        group = record.get("kelompok")
        v731 = over(record, as_of)
        v732 = named([record], 'kegiatan', known)
        v733 = children(v732, known)
        v734 = filled(v733, 'mendukung')
        v735 = ASK if (('kepemilikan', group) in closed) or v731 else PENDING
        r736 |= (MET if v734 else v735)
        v737 = by(v733, 'jenis')
        v738 = v737.get('penguatan_kepemimpinan', ())
        r739 |= (MET if v738 else v735)
        v740 = (('kepemilikan', group) in closed)
        v741 = MET if (('kepemilikan', group) in closed) or v731 else PENDING
        v742 = each(v738, _40, (), v740, as_of)
        r743 |= (v742 if v738 else v741)
        v744 = [r for r in v738 if r]
        v745 = proven(v744, 'bukti', v740, as_of, sound, planned)
        r746 |= (v741 if not v744 else v745)
        v747 = held(v738, 'cara')
        r748 |= ((MET) if not v747.isdisjoint(_62) or not whole(v747).isdisjoint(_62) else v735)
        r749 |= ((MET) if not v747.isdisjoint(_51) or not whole(v747).isdisjoint(_51) else v735)
        v750 = held(v738, 'media')
        r751 |= ((MET) if not v750.isdisjoint(_77) or not whole(v750).isdisjoint(_77) else v735)
        r752 |= ((MET) if not v750.isdisjoint(_78) or not whole(v750).isdisjoint(_78) else v735)
        r753 |= ((MET) if not v750.isdisjoint(_79) or not whole(v750).isdisjoint(_79) else v735)
        r754 |= ((MET) if not v750.isdisjoint(_80) or not whole(v750).isdisjoint(_80) else v735)
        v755 = v737.get('penguatan_kapasitas', ())
        v756 = where(v755, 'level', 'ahli')
        r757 |= (MET if v756 else v735)
        v758 = each(v756, _40, (), v740, as_of)
        r759 |= (v758 if v756 else v741)
        v760 = [r for r in v756 if r]
        v761 = proven(v760, 'bukti', v740, as_of, sound, planned)
        r762 |= (v741 if not v760 else v761)
        v763 = held(v755, 'cara')
        r764 |= ((MET) if not v763.isdisjoint(_76) or not whole(v763).isdisjoint(_76) else v735)
        r765 |= ((MET) if not v763.isdisjoint(_71) or not whole(v763).isdisjoint(_71) else v735)
        r766 |= ((MET) if not v763.isdisjoint(_74) or not whole(v763).isdisjoint(_74) else v735)
        r767 |= ((MET) if not v763.isdisjoint(_81) or not whole(v763).isdisjoint(_81) else v735)
        v768 = held(v755, 'media')
        r769 |= ((MET) if not v768.isdisjoint(_52) or not whole(v768).isdisjoint(_52) else v735)
        r770 |= ((MET) if not v768.isdisjoint(_30) or not whole(v768).isdisjoint(_30) else v735)
        r771 |= ((MET) if not v768.isdisjoint(_29) or not whole(v768).isdisjoint(_29) else v735)
        r772 |= ((MET) if not v768.isdisjoint(_56) or not whole(v768).isdisjoint(_56) else v735)
        r773 |= ((MET) if not v768.isdisjoint(_78) or not whole(v768).isdisjoint(_78) else v735)
        r774 |= ((MET) if not v768.isdisjoint(_75) or not whole(v768).isdisjoint(_75) else v735)
        r775 |= ((MET) if not v768.isdisjoint(_82) or not whole(v768).isdisjoint(_82) else v735)
    r437 = (ASK if repeated(s434, _32) else v12)
    r449 = (ASK if repeated(s447, _32) else v12)
    return (
        r5,
        r14,
        r23,
        r27,
        r31,
        r40 | r41,
        r45 | r46,
        r50 | r51,
        r55 | r56,
        r64,
        r65,
        r66,
        r67,
        r71,
        r72,
        r77,
        r84,
        r95,
        r99,
        r103,
        r106,
        r107,
        r112,
        r120,
        r121,
        r122,
        r123,
        r124,
        r125,
        r126,
        r127,
        r128,
        r129,
        r130,
        r131,
        r132,
        r135,
        r139 | r140,
        r141,
        r145,
        r149 | r150,
        r154 | r155,
        r159,
        r163 | r164,
        r165,
        r169,
        r173,
        r177,
        r178,
        r179,
        r183,
        r187,
        r188,
        r192,
        r196,
        r200,
        r207,
        r212 | r218,
        r222,
        r226,
        r229,
        r233,
        r237,
        r241,
        r245,
        r249,
        r253,
        r257,
        r261,
        r265,
        r269,
        r271,
        r272,
        r273,
        r277,
        r278,
        r282,
        r283,
        r287 | r291,
        r293 | r303,
        r307,
        r308,
        r312,
        r313,
        r317,
        r318,
        r319,
        r323 | r324,
        r326,
        r332,
        r336 | r340,
        r341,
        r344,
        r347,
        r348,
        r352,
        r353,
        r354,
        r356,
        r358,
        r364,
        r368,
        r372,
        r376,
        r379,
        r381,
        r387,
        r388 | r389,
        r391,
        r409,
        r410 | r413,
        r415,
        r416,
        r417,
        r418 | r421,
        r423,
        r424,
        r425 | r428,
        r430,
        r431,
        r432,
        r433,
        r437,
        r438 | r441,
        r443,
        r444,
        r445,
        r446,
        r449,
        r450 | r453,
        r455,
        r456,
        r457,
        r458,
        r460,
        r461,
        r462 | r467 | r472 | r477 | r482,
        r486,
        r488,
        r491,
        r493,
        r495,
        r497,
        r499,
        r501,
        r503,
        r505,
        r512,
        r515,
        r518 | r520 | r523,
        r525,
        r526,
        r527,
        r529,
        r530,
        r533 | r535 | r538,
        r540,
        r541,
        r542,
        r544,
        r545,
        r546,
        r548,
        r551,
        r553,
        r555,
        r557,
        r559,
        r561,
        r563,
        r565,
        r567,
        r569,
        r575,
        r578 | r582 | r585,
        r587,
        r588,
        r590,
        r591,
        r592,
        r595 | r597 | r600,
        r602,
        r604,
        r605,
        r607,
        r608,
        r609,
        r610,
        r612,
        r614,
        r615,
        r617,
        r619,
        r621,
        r622,
        r624,
        r626,
        r629,
        r631,
        r633,
        r635,
        r637,
        r639,
        r641,
        r643,
        r649,
        r652 | r656 | r659,
        r661,
        r662,
        r663,
        r665,
        r666,
        r669 | r671 | r674,
        r676,
        r678,
        r679,
        r681,
        r682,
        r683,
        r684,
        r686,
        r688,
        r690,
        r691,
        r692,
        r694,
        r696,
        r698,
        r699,
        r701,
        r703,
        r705,
        r706,
        r707,
        r709,
        r712,
        r714,
        r716,
        r718,
        r720,
        r722,
        r724,
        r726,
        r728,
        r730,
        r736,
        r739 | r743 | r746,
        r748,
        r749,
        r751,
        r752,
        r753,
        r754,
        r757 | r759 | r762,
        r764,
        r765,
        r766,
        r767,
        r769,
        r770,
        r771,
        r772,
        r773,
        r774,
        r775,
        r779 | r781 | r786,
        r787,
        r789,
        r791,
        r793 | r797,
        r802,
        r806,
        r810 | r813 | r816,
        r817,
        r823,
        r826,
        r830 | r833,
        r835,
        r837,
        r838,
        r839,
        r841,
        r843,
        r846 | r848,
        r850,
        r852,
        r855,
        r856,
        r858,
        r859,
        r860,
        r861,
        r862,
        r863,
        r867,
    )
