"""The rules of permenpanrb-60-2020, compiled: made by ``python -m integritas_rules.screening``."""

from __future__ import annotations

from integritas_rules.screening.primitives import (
    ASK,
    CLAIMED,
    FAR,
    MET,
    PENDING,
    WAITING,
    by,
    children,
    criterion,
    each,
    filled,
    held,
    in_role,
    named,
    of_group,
    outside,
    over,
    proven,
    statements,
    touching,
    where,
    without,
    Asked,
)

FINGERPRINT = "5f51dd676b54f3f5ce269de625c14235b85a8920b8cf90a299c512ba10c82b60"
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
    'p60-pasal7-regulasi',
    'p60-pasal7-pendanaan',
    'p60-pasal8',
    'p60-b1a-mandiri',
    'p60-b1c-sasaran',
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
    'p60-persiapan-1-tim-selaras-rb',
    'p60-persiapan-2-komitmen',
    'p60-persiapan-2-komitmen-selaras-zi',
    'p60-persiapan-3-asesmen',
    'p60-persiapan-3-asesmen-peta',
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
    'p60-persiapan-6-ap',
    'p60-persiapan-6-ap-memadai',
    'p60-utama-acuan-asesmen',
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
    'p60-utama-4-kapasitas',
    'p60-utama-4-kapasitas-m1',
    'p60-utama-4-kapasitas-m2',
    'p60-utama-4-kapasitas-m3',
    'p60-utama-4-kapasitas-m4',
    'p60-utama-5-monev',
    'p60-utama-5-monev-m1',
    'p60-utama-5-monev-m2',
    'p60-utama-5-monev-m3',
    'p60-utama-5-monev-m4',
    'p60-utama-5-monev-pemantauan',
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
    'p60-pyb-pantau-mengendalikan',
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
    'p60-b4-sinergis-merit',
    'p60-b4-sinergis-zi',
    'p60-b4-kembangkan',
)
_0 = frozenset(('pppk',))
_1 = ('faktor',)
_2 = frozenset(('keyakinan',))
_3 = frozenset(('daya_nalar',))
_4 = frozenset(('keberanian_moral',))
_5 = frozenset(('keyakinan.idealisme',))
_6 = frozenset(('keyakinan.penerimaan_diri',))
_7 = frozenset(('keyakinan.kemandirian',))
_8 = frozenset(('keyakinan.bermartabat',))
_9 = frozenset(('daya_nalar.fokus',))
_10 = frozenset(('daya_nalar.terencana',))
_11 = frozenset(('daya_nalar.disiplin',))
_12 = frozenset(('daya_nalar.evaluasi_diri',))
_13 = frozenset(('keberanian_moral.pengenalan',))
_14 = frozenset(('keberanian_moral.pilihan',))
_15 = frozenset(('keberanian_moral.individualitas',))
_16 = frozenset(('keberanian_moral.rasa_takut',))
_17 = ('uraian',)
_18 = ('alasan',)
_19 = frozenset(('media_daring',))
_20 = frozenset(('media_fisik',))
_21 = frozenset(('interaksi_antaranggota',))
_22 = frozenset(('forum_daring',))
_23 = frozenset(('pertemuan_rutin',))
_24 = frozenset(('pelatihan',))
_25 = frozenset(('mentoring',))
_26 = frozenset(('coaching',))
_27 = frozenset(('penugasan_terbimbing',))
_28 = frozenset(('wawancara_acak',))
_29 = frozenset(('asesmen_akhir_program',))
_30 = frozenset(('audit_rutin',))
_31 = frozenset(('survei_pihak_lain',))
_32 = frozenset(('pemantauan',))
_33 = ('kriteria',)
_34 = ('cara', 'media')
_35 = frozenset(('menyamakan_bahasa_kebijakan',))
_36 = frozenset(('menyuarakan_kode_etik',))
_37 = frozenset(('memberi_contoh',))
_38 = frozenset(('forum_rutin',))
_39 = frozenset(('kampanye_kode_etik',))
_40 = frozenset(('menyusun_kurikulum',))
_41 = frozenset(('pembinaan_wadah_berbagi',))
_42 = frozenset(('dalam_kelas',))
_43 = frozenset(('luar_kelas',))
_44 = frozenset(('coaching_counseling',))
_45 = frozenset(('pelatihan_pimpinan',))
_46 = frozenset(('penugasan',))
_47 = frozenset(('arahan_pimpinan',))
_48 = frozenset(('pelatihan_coaching_mentoring',))
_49 = frozenset(('forum_berbagi',))
_50 = frozenset(('bedah_kasus',))
_51 = frozenset(('penugasan_mentoring',))
_52 = frozenset(('penugasan_kelompok',))
_53 = frozenset(('pelatihan_coaching',))
_54 = frozenset(('wadah_komunikasi',))
_55 = frozenset(('dialog_kinerja',))
_56 = frozenset(('role_model',))
_57 = frozenset(('penguatan_mentoring',))
_58 = frozenset(('rapat_informal',))
_59 = frozenset(('menulis_artikel',))
_60 = frozenset(('coaching_mentoring_penugasan',))
_61 = frozenset(('pelatihan_lanjutan',))
_62 = frozenset(('dalam_kelas', 'luar_kelas'))
_63 = frozenset(('asesmen_pra_pasca',))
_64 = frozenset(('pembahasan',))
_65 = frozenset(('pelatihan_penerimaan_diri',))
_66 = frozenset(('blog',))
_67 = frozenset(('story_telling',))
_68 = frozenset(('pelatihan_daya_nalar',))
_69 = frozenset(('studi_kasus',))
_70 = frozenset(('pelatihan_keberanian_moral',))
_71 = frozenset(('keteladanan',))
_72 = frozenset(('dialog',))
_73 = frozenset(('briefing_rutin',))
_74 = frozenset(('pertemuan_informal',))
_75 = frozenset(('pelatihan_keberanian_moral_lanjutan',))
_76 = frozenset(('evaluasi_diri',))
_77 = frozenset(('pyb',))
_78 = ('rerata',)
_79 = frozenset(('interval',))
_80 = ()
_81 = frozenset(('pilihan_paksa',))
_82 = ('derajat',)
_83 = ('analisis',)
_84 = frozenset(('rekam_jejak',))
_85 = frozenset(('observasi',))
_86 = frozenset(('wawancara_terstruktur',))


def screen(asked: Asked) -> tuple[int, ...]:
    """What is proven of each of ``CLAUSES``."""
    data, cycle, known, as_of = asked.data, asked.cycle, asked.known, asked.as_of
    groups, roles, carried, evaluator = asked.groups, asked.roles, asked.carried, asked.evaluator
    sound, planned, closed, refused = asked.sound, asked.planned, asked.closed, asked.refused
    judged, upheld, entries = asked.judged, asked.upheld, asked.entries
    v1 = named([data], 'kelompok', known)
    v2 = children(v1, known)
    v3 = held(v2, 'status_kepegawaian')
    v4 = ASK if (('persiapan', None) in closed) else PENDING
    r5 = (MET if _0 <= v3 else v4)
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
    v21 = ASK if (('siklus', None) in closed) else PENDING
    v22 = proven(v19, 'bukti', v20, as_of, sound, planned)
    r23 = (v22 if v19 else v21)
    v24 = v17.get('merit', ())
    v25 = [r for r in v24 if r]
    v26 = proven(v25, 'bukti', v20, as_of, sound, planned)
    r27 = (v26 if v25 else v21)
    v28 = v17.get('renaksi_rbn', ())
    v29 = [r for r in v28 if r]
    v30 = proven(v29, 'bukti', v20, as_of, sound, planned)
    r31 = (v30 if v29 else v21)
    v32 = named([data], 'ukuran', known)
    v33 = children(v32, known)
    v34 = by(v33, 'kode')
    v35 = v34.get('kejujuran', ())
    v36 = [r for r in v35 if r]
    v37 = (('penilaian', None) in closed)
    v38 = ASK if (('penilaian', None) in closed) else PENDING
    v39 = proven(v36, 'bukti', v37, as_of, sound, planned)
    r40 = (v39 if v36 else v38)
    r41 = (MET if 'p60-pasal3-1-a' in upheld else ASK if 'p60-pasal3-1-a' in judged else ASK if 'p60-pasal3-1-a' in entries else WAITING if (('penilaian', None) in closed) else PENDING)
    v42 = v34.get('kepatuhan', ())
    v43 = [r for r in v42 if r]
    v44 = proven(v43, 'bukti', v37, as_of, sound, planned)
    r45 = (v44 if v43 else v38)
    r46 = (MET if 'p60-pasal3-1-b' in upheld else ASK if 'p60-pasal3-1-b' in judged else ASK if 'p60-pasal3-1-b' in entries else WAITING if (('penilaian', None) in closed) else PENDING)
    v47 = v34.get('kerja_sama', ())
    v48 = [r for r in v47 if r]
    v49 = proven(v48, 'bukti', v37, as_of, sound, planned)
    r50 = (v49 if v48 else v38)
    r51 = (MET if 'p60-pasal3-1-c' in upheld else ASK if 'p60-pasal3-1-c' in judged else ASK if 'p60-pasal3-1-c' in entries else WAITING if (('penilaian', None) in closed) else PENDING)
    v52 = v34.get('pengabdian', ())
    v53 = [r for r in v52 if r]
    v54 = proven(v53, 'bukti', v37, as_of, sound, planned)
    r55 = (v54 if v53 else v38)
    r56 = (MET if 'p60-pasal3-1-d' in upheld else ASK if 'p60-pasal3-1-d' in judged else ASK if 'p60-pasal3-1-d' in entries else WAITING if (('penilaian', None) in closed) else PENDING)
    v57 = named(v6, 'kegiatan_utama', known)
    v58 = children(v57, known)
    v59 = named(v58, 'kejadian', known)
    v60 = children(v59, known)
    v61 = [*v60] + [*v10]
    v62 = held(v61, 'faktor')
    v63 = ASK if (('pelaksanaan', None) in closed) else PENDING
    r64 = (MET if not v62.isdisjoint(_2) else v63)
    r65 = (MET if not v62.isdisjoint(_3) else v63)
    r66 = (MET if not v62.isdisjoint(_4) else v63)
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
    r77 = (MET if v76 else v38)
    v78 = named([data], 'pejabat', known)
    v79 = children(v78, known)
    v80 = by(v79, 'peran')
    v81 = v80.get('ppk', ())
    v82 = ASK if (('pembentukan_tim', None) in closed) else PENDING
    v83 = v80.get('pyb', ())
    r84 = (MET if v81 else v82) | (MET if v83 else v82)
    v85 = v17.get('regulasi', ())
    v86 = [r for r in v85 if r]
    v87 = proven(v86, 'bukti', v20, as_of, sound, planned)
    r88 = (v87 if v86 else v21)
    v89 = v17.get('pendanaan', ())
    v90 = [r for r in v89 if r]
    v91 = proven(v90, 'bukti', v20, as_of, sound, planned)
    r92 = (v91 if v90 else v21)
    v93 = named([data], 'siklus', known)
    v94 = MET if (('pembentukan_tim', None) in closed) else PENDING
    r95 = (ASK if outside(v93, '2020-09-07', FAR) else v94)
    r96 = (MET if 'p60-b1a-mandiri' in upheld else ASK if 'p60-b1a-mandiri' in judged else ASK if 'p60-b1a-mandiri' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    v97 = named([data], 'maturitas', known)
    v98 = named(v97, 'dasar', known)
    v99 = ASK if (('rencana_aksi', None) in closed) else PENDING
    v100 = named(v97, 'target', known)
    v101 = children(v100, known)
    r102 = (MET if v98 else v99) | (MET if v101 else v99)
    r103 = (MET if not v62.isdisjoint(_5) else v63)
    r104 = (MET if not v62.isdisjoint(_6) else v63)
    r105 = (MET if not v62.isdisjoint(_7) else v63)
    r106 = (MET if not v62.isdisjoint(_8) else v63)
    r107 = (MET if not v62.isdisjoint(_9) else v63)
    r108 = (MET if not v62.isdisjoint(_10) else v63)
    r109 = (MET if not v62.isdisjoint(_11) else v63)
    r110 = (MET if not v62.isdisjoint(_12) else v63)
    r111 = (MET if not v62.isdisjoint(_13) else v63)
    r112 = (MET if not v62.isdisjoint(_14) else v63)
    r113 = (MET if not v62.isdisjoint(_15) else v63)
    r114 = (MET if not v62.isdisjoint(_16) else v63)
    v115 = named(v97, 'capaian', known)
    v116 = children(v115, known)
    r117 = (MET if v116 else v38)
    v118 = v17.get('nilai', ())
    v119 = [r for r in v118 if r]
    v120 = proven(v119, 'bukti', v20, as_of, sound, planned)
    r121 = (v120 if v119 else v21)
    r122 = (MET if 'p60-b2e-nilai-organisasi' in upheld else ASK if 'p60-b2e-nilai-organisasi' in judged else ASK if 'p60-b2e-nilai-organisasi' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    r123 = (MET if 'p60-b2e-isu' in upheld else ASK if 'p60-b2e-isu' in judged else ASK if 'p60-b2e-isu' in entries else WAITING if (('deklarasi_komitmen', None) in closed) else PENDING)
    v124 = v17.get('kebijakan', ())
    v125 = [r for r in v124 if r]
    v126 = proven(v125, 'bukti', v20, as_of, sound, planned)
    r127 = (v126 if v125 else v21)
    v128 = v17.get('kode_etik', ())
    v129 = [r for r in v128 if r]
    v130 = proven(v129, 'bukti', v20, as_of, sound, planned)
    r131 = (v130 if v129 else v21)
    r132 = (MET if 'p60-b2e-minimal-1' in upheld else ASK if 'p60-b2e-minimal-1' in judged else ASK if 'p60-b2e-minimal-1' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    v133 = v17.get('keteladanan', ())
    v134 = [r for r in v133 if r]
    v135 = proven(v134, 'bukti', v20, as_of, sound, planned)
    r136 = (v135 if v134 else v21)
    r137 = (MET if 'p60-b2e-minimal-2' in upheld else ASK if 'p60-b2e-minimal-2' in judged else ASK if 'p60-b2e-minimal-2' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    v138 = v17.get('disiplin', ())
    v139 = [r for r in v138 if r]
    v140 = proven(v139, 'bukti', v20, as_of, sound, planned)
    r141 = (v140 if v139 else v21)
    v142 = v17.get('antikorupsi', ())
    v143 = [r for r in v142 if r]
    v144 = proven(v143, 'bukti', v20, as_of, sound, planned)
    r145 = (v144 if v143 else v21)
    r146 = (MET if 'p60-b2e-minimal-4' in upheld else ASK if 'p60-b2e-minimal-4' in judged else ASK if 'p60-b2e-minimal-4' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    r147 = (v130 if v129 else v21)
    v148 = v17.get('sanksi', ())
    v149 = [r for r in v148 if r]
    v150 = proven(v149, 'bukti', v20, as_of, sound, planned)
    r151 = (v150 if v149 else v21)
    v152 = v17.get('penghargaan', ())
    v153 = [r for r in v152 if r]
    v154 = proven(v153, 'bukti', v20, as_of, sound, planned)
    r155 = (v154 if v153 else v21)
    v156 = v17.get('kebijakan_internalisasi', ())
    v157 = [r for r in v156 if r]
    v158 = proven(v157, 'bukti', v20, as_of, sound, planned)
    r159 = (v158 if v157 else v21)
    r160 = (MET if touching(v16, cycle) else v21)
    r161 = (v26 if v25 else v21)
    v162 = v17.get('akuntabilitas_keuangan', ())
    v163 = [r for r in v162 if r]
    v164 = proven(v163, 'bukti', v20, as_of, sound, planned)
    r165 = (v164 if v163 else v21)
    v166 = v17.get('integritas_pimpinan', ())
    v167 = [r for r in v166 if r]
    v168 = proven(v167, 'bukti', v20, as_of, sound, planned)
    r169 = (v168 if v167 else v21)
    r170 = (v22 if v19 else v21)
    v171 = v17.get('wbs', ())
    v172 = [r for r in v171 if r]
    v173 = proven(v172, 'bukti', v20, as_of, sound, planned)
    r174 = (v173 if v172 else v21)
    v175 = v17.get('benturan_kepentingan', ())
    v176 = [r for r in v175 if r]
    v177 = proven(v176, 'bukti', v20, as_of, sound, planned)
    r178 = (v177 if v176 else v21)
    v179 = v17.get('lhkpn_lhkasn', ())
    v180 = [r for r in v179 if r]
    v181 = proven(v180, 'bukti', v20, as_of, sound, planned)
    r182 = (v181 if v180 else v21)
    v183 = named([data], 'strategi', known)
    v184 = children(v183, known)
    v185 = by(v184, 'komponen')
    v186 = v185.get('kepemimpinan_ap', ())
    v187 = [r for r in v186 if r]
    v188 = proven(v187, 'bukti', v11, as_of, sound, planned)
    r189 = (v188 if v187 else v63)
    v190 = by(v184, 'metode')
    v191 = v190.get('seleksi_ap', ())
    v192 = [r for r in v191 if r]
    v193 = proven(v192, 'bukti', v11, as_of, sound, planned)
    r194 = (v193 if v192 else v63)
    v195 = named([data], 'agen_perubahan', known)
    v196 = named(v195, 'unit', known)
    v197 = children(v196, known)
    v198 = [r for r in v197 if r]
    v199 = proven(v198, 'rencana_aksi', v11, as_of, sound, planned)
    r200 = (v199 if v198 else v12)
    v201 = v190.get('lainnya', ())
    v202 = each(v201, _17, (), v11, as_of)
    r203 = (v202 if v201 else v12)
    v204 = v185.get('sinergitas', ())
    v205 = [r for r in v204 if r]
    v206 = proven(v205, 'bukti', v11, as_of, sound, planned)
    r207 = (v206 if v205 else v63)
    v208 = v190.get('kode_etik', ())
    v209 = [r for r in v208 if r]
    v210 = proven(v209, 'bukti', v11, as_of, sound, planned)
    r211 = (v210 if v209 else v63)
    v212 = v190.get('perencanaan_penganggaran', ())
    v213 = [r for r in v212 if r]
    v214 = proven(v213, 'bukti', v11, as_of, sound, planned)
    r215 = (v214 if v213 else v63)
    v216 = v190.get('merit_talenta', ())
    v217 = [r for r in v216 if r]
    v218 = proven(v217, 'bukti', v11, as_of, sound, planned)
    r219 = (v218 if v217 else v63)
    v220 = v185.get('kapasitas', ())
    v221 = [r for r in v220 if r]
    v222 = proven(v221, 'bukti', v11, as_of, sound, planned)
    r223 = (v222 if v221 else v63)
    v224 = v190.get('diklat', ())
    v225 = [r for r in v224 if r]
    v226 = proven(v225, 'bukti', v11, as_of, sound, planned)
    r227 = (v226 if v225 else v63)
    v228 = v190.get('mentoring', ())
    v229 = [r for r in v228 if r]
    v230 = proven(v229, 'bukti', v11, as_of, sound, planned)
    r231 = (v230 if v229 else v63)
    v232 = v190.get('penghargaan', ())
    v233 = [r for r in v232 if r]
    v234 = proven(v233, 'bukti', v11, as_of, sound, planned)
    r235 = (v234 if v233 else v63)
    v236 = v190.get('internalisasi_kode', ())
    v237 = [r for r in v236 if r]
    v238 = proven(v237, 'bukti', v11, as_of, sound, planned)
    r239 = (v238 if v237 else v63)
    v240 = v190.get('penilaian_ap', ())
    v241 = [r for r in v240 if r]
    v242 = proven(v241, 'instrumen', v11, as_of, sound, planned)
    r243 = (v242 if v241 else v63)
    v244 = proven(v241, 'bukti', v11, as_of, sound, planned)
    r245 = (v244 if v241 else v63)
    r246 = (v22 if v19 else v21)
    r247 = (v181 if v180 else v21)
    v248 = v17.get('upg', ())
    v249 = [r for r in v248 if r]
    v250 = proven(v249, 'bukti', v20, as_of, sound, planned)
    r251 = (v250 if v249 else v21)
    r252 = (v173 if v172 else v21)
    v253 = v17.get('pengendalian_kecurangan', ())
    v254 = [r for r in v253 if r]
    v255 = proven(v254, 'bukti', v20, as_of, sound, planned)
    r256 = (v255 if v254 else v21)
    r257 = (v177 if v176 else v21)
    v259 = [*v70] + [*v8] + [*v74]
    v260 = MET if (('siklus', None) in closed) else PENDING
    r261 = ASK if carried else (ASK if outside(v259, cycle["mulai"], (cycle.get("selesai") or FAR)) else v260)
    r265 = MET if v8 else v260
    v266 = MET if (('persiapan', None) in closed) else PENDING
    r267 = (ASK if 'p60-persiapan-urutan' in refused else v266)
    v268 = by(v70, 'jenis')
    v269 = v268.get('pembentukan_tim', ())
    v270 = without(v269, 'menggantikan')
    v271 = v268.get('deklarasi_komitmen', ())
    v272 = without(v271, 'menggantikan')
    v273 = v268.get('asesmen_awal', ())
    v274 = without(v273, 'menggantikan')
    v275 = v268.get('rencana_aksi', ())
    v276 = without(v275, 'menggantikan')
    v277 = v268.get('kurikulum', ())
    v278 = without(v277, 'menggantikan')
    v279 = v268.get('agen_perubahan', ())
    v280 = without(v279, 'menggantikan')
    r281 = ASK if carried else (ASK if len(v270) > 1 else MET if len(v270) >= 0 else v4) | (ASK if len(v272) > 1 else MET if len(v272) >= 0 else v4) | (ASK if len(v274) > 1 else MET if len(v274) >= 0 else v4) | (ASK if len(v276) > 1 else MET if len(v276) >= 0 else v4) | (ASK if len(v278) > 1 else MET if len(v278) >= 0 else v4) | (ASK if len(v280) > 1 else MET if len(v280) >= 0 else v4)
    v282 = v268.get('tambahan', ())
    v283 = (('persiapan', None) in closed)
    v284 = each(v282, _18, (), v283, as_of)
    r285 = ASK if carried else (v284 if v282 else v266)
    r286 = ASK if carried else (MET if v269 else v82)
    v287 = named(v269, 'keluaran', known)
    v288 = named(v287, 'tim_supervisi', known)
    v289 = [r for r in v288 if r]
    v290 = (('pembentukan_tim', None) in closed)
    v291 = proven(v289, 'bukti', v290, as_of, sound, planned)
    r292 = ASK if carried else (v291 if v289 else v82)
    v293 = named(v287, 'selaras_rb', known)
    v294 = [r for r in v293 if r]
    v295 = proven(v294, 'bukti', v290, as_of, sound, planned)
    r296 = ASK if carried else (v295 if v294 else v82)
    v297 = ASK if (('deklarasi_komitmen', None) in closed) else PENDING
    r298 = ASK if carried else (MET if v271 else v297)
    v299 = named(v271, 'keluaran', known)
    v300 = named(v299, 'selaras_zi', known)
    v301 = [r for r in v300 if r]
    v302 = (('deklarasi_komitmen', None) in closed)
    v303 = proven(v301, 'bukti', v302, as_of, sound, planned)
    r304 = ASK if carried else (v303 if v301 else v297)
    r305 = (MET if 'p60-persiapan-2-komitmen-selaras-zi' in upheld else ASK if 'p60-persiapan-2-komitmen-selaras-zi' in judged else ASK if 'p60-persiapan-2-komitmen-selaras-zi' in entries else WAITING if (('deklarasi_komitmen', None) in closed) else PENDING)
    v306 = ASK if (('asesmen_awal', None) in closed) else PENDING
    r307 = ASK if carried else (MET if v273 else v306)
    v308 = named(v273, 'keluaran', known)
    v309 = named(v308, 'peta_asesmen', known)
    v310 = [r for r in v309 if r]
    v311 = (('asesmen_awal', None) in closed)
    v312 = proven(v310, 'bukti', v311, as_of, sound, planned)
    r313 = ASK if carried else (v312 if v310 else v306)
    r314 = ASK if carried else (MET if v275 else v99)
    v315 = named(v275, 'keluaran', known)
    v316 = named(v315, 'rencana_aksi', known)
    v317 = [r for r in v316 if r]
    v318 = (('rencana_aksi', None) in closed)
    v319 = proven(v317, 'bukti', v318, as_of, sound, planned)
    r320 = ASK if carried else (v319 if v317 else v99)
    v321 = named(v315, 'roadmap', known)
    v322 = [r for r in v321 if r]
    v323 = proven(v322, 'bukti', v318, as_of, sound, planned)
    r324 = ASK if carried else (v323 if v322 else v99)
    r325 = (MET if 'p60-persiapan-4-renaksi-smart-specific' in upheld else ASK if 'p60-persiapan-4-renaksi-smart-specific' in judged else ASK if 'p60-persiapan-4-renaksi-smart-specific' in entries else WAITING if (('rencana_aksi', None) in closed) else PENDING)
    v326 = filled(v101, 'indikator')
    v327 = filled(v326, 'satuan')
    v328 = filled(v327, 'nilai')
    r329 = (MET if v328 else v99)
    r330 = (MET if 'p60-persiapan-4-renaksi-smart-achievable' in upheld else ASK if 'p60-persiapan-4-renaksi-smart-achievable' in judged else ASK if 'p60-persiapan-4-renaksi-smart-achievable' in entries else WAITING if (('rencana_aksi', None) in closed) else PENDING)
    r331 = (MET if 'p60-persiapan-4-renaksi-smart-relevant' in upheld else ASK if 'p60-persiapan-4-renaksi-smart-relevant' in judged else ASK if 'p60-persiapan-4-renaksi-smart-relevant' in entries else WAITING if (('rencana_aksi', None) in closed) else PENDING)
    v332 = filled(v101, 'tenggat')
    r333 = (MET if v332 else v99)
    v334 = ASK if (('kurikulum', None) in closed) else PENDING
    r335 = ASK if carried else (MET if v277 else v334)
    v336 = named(v277, 'keluaran', known)
    v337 = named(v336, 'panduan', known)
    v338 = [r for r in v337 if r]
    v339 = (('kurikulum', None) in closed)
    v340 = proven(v338, 'bukti', v339, as_of, sound, planned)
    r341 = ASK if carried else (v340 if v338 else v334)
    v342 = named(v336, 'kurikulum', known)
    v343 = [r for r in v342 if r]
    v344 = proven(v343, 'bukti', v339, as_of, sound, planned)
    r345 = ASK if carried else (v344 if v343 else v334)
    v346 = named(v336, 'silabus', known)
    v347 = [r for r in v346 if r]
    v348 = proven(v347, 'bukti', v339, as_of, sound, planned)
    r349 = ASK if carried else (v348 if v347 else v334)
    v350 = named(v336, 'rencana_pelatihan', known)
    v351 = [r for r in v350 if r]
    v352 = proven(v351, 'bukti', v339, as_of, sound, planned)
    r353 = ASK if carried else (v352 if v351 else v334)
    v354 = ASK if (('agen_perubahan', None) in closed) else PENDING
    r355 = ASK if carried else (MET if v279 else v354)
    r356 = (MET if v197 else v354)
    r357 = (MET if 'p60-persiapan-6-ap-memadai' in upheld else ASK if 'p60-persiapan-6-ap-memadai' in judged else ASK if 'p60-persiapan-6-ap-memadai' in entries else WAITING if (('agen_perubahan', None) in closed) else PENDING)
    v358 = where(v10, 'acuan_asesmen', True)
    r359 = (MET if v358 else v63)
    v360 = by(v58, 'jenis')
    v361 = v360.get('kampanye_integritas', ())
    v362 = named(v361, 'kejadian', known)
    v363 = children(v362, known)
    r364 = (MET if v363 else v63)
    v365 = [r for r in v363 if r]
    v366 = proven(v365, 'bukti', v11, as_of, sound, planned)
    r367 = (v366 if v365 else v12)
    v368 = held(v363, 'metode')
    r369 = (MET if not v368.isdisjoint(_19) else v63)
    r370 = (MET if not v368.isdisjoint(_20) else v63)
    r371 = (MET if not v368.isdisjoint(_21) else v63)
    v372 = v360.get('wadah_berbagi', ())
    v373 = named(v372, 'kejadian', known)
    v374 = children(v373, known)
    r375 = (MET if v374 else v63)
    v376 = [r for r in v374 if r]
    v377 = proven(v376, 'bukti', v11, as_of, sound, planned)
    r378 = (v377 if v376 else v12)
    v379 = held(v374, 'metode')
    r380 = (MET if not v379.isdisjoint(_22) else v63)
    r381 = (MET if not v379.isdisjoint(_23) else v63)
    v382 = v360.get('penguatan_kepemimpinan', ())
    v383 = named(v382, 'kejadian', known)
    v384 = children(v383, known)
    r385 = (MET if v384 else v63)
    v386 = [r for r in v384 if r]
    v387 = proven(v386, 'bukti', v11, as_of, sound, planned)
    r388 = (v387 if v386 else v12)
    v389 = held(v384, 'metode')
    r390 = (MET if not v389.isdisjoint(_24) else v63)
    r391 = (MET if not v389.isdisjoint(_25) else v63)
    r392 = (MET if not v389.isdisjoint(_26) else v63)
    r393 = (MET if not v389.isdisjoint(_27) else v63)
    v394 = v360.get('penguatan_kapasitas', ())
    v395 = named(v394, 'kejadian', known)
    v396 = children(v395, known)
    r397 = (MET if v396 else v63)
    v398 = [r for r in v396 if r]
    v399 = proven(v398, 'bukti', v11, as_of, sound, planned)
    r400 = (v399 if v398 else v12)
    v401 = held(v396, 'metode')
    r402 = (MET if not v401.isdisjoint(_24) else v63)
    r403 = (MET if not v401.isdisjoint(_25) else v63)
    r404 = (MET if not v401.isdisjoint(_26) else v63)
    r405 = (MET if not v401.isdisjoint(_27) else v63)
    v406 = v360.get('pemantauan_evaluasi', ())
    v407 = named(v406, 'kejadian', known)
    v408 = children(v407, known)
    r409 = (MET if v408 else v63)
    v410 = [r for r in v408 if r]
    v411 = proven(v410, 'bukti', v11, as_of, sound, planned)
    r412 = (v411 if v410 else v12)
    v413 = held(v408, 'metode')
    r414 = (MET if not v413.isdisjoint(_28) else v63)
    r415 = (MET if not v413.isdisjoint(_29) else v63)
    r416 = (MET if not v413.isdisjoint(_30) else v63)
    r417 = (MET if not v413.isdisjoint(_31) else v63)
    v418 = held(v408, 'aspek')
    r419 = (MET if not v418.isdisjoint(_32) else v63)
    r420 = (ASK if 'p60-subtahap' in refused else v12)
    v421 = by(v8, 'jenis')
    v422 = v421.get('kesadaran', ())
    v426 = ASK if (('kesadaran', None) in closed) else PENDING
    r425 = MET if groups else v426
    v427 = v421.get('pemahaman', ())
    v431 = ASK if (('pemahaman', None) in closed) else PENDING
    r430 = MET if groups else v431
    v432 = v421.get('penerimaan', ())
    v436 = ASK if (('penerimaan', None) in closed) else PENDING
    r435 = MET if groups else v436
    v437 = v421.get('kepemilikan', ())
    v441 = ASK if (('kepemilikan', None) in closed) else PENDING
    r440 = MET if groups else v441
    v442 = by(v10, 'jenis')
    v443 = v442.get('alternatif', ())
    r444 = (MET if v443 else v63)
    v445 = MET if (('kesadaran', None) in closed) else PENDING
    r446 = (ASK if 'p60-kesadaran-kriteria' in refused else v445)
    v447 = statements(v422, 'kesadaran', closed, as_of, known, sound)
    v448 = criterion(v447, 'p60-kesadaran-k1')
    r449 = (v426 if not v422 else ASK if 'p60-kesadaran-k1' in judged else CLAIMED if evaluator and v448 == MET else v448)
    v450 = criterion(v447, 'p60-kesadaran-k2-a')
    r451 = (v426 if not v422 else ASK if 'p60-kesadaran-k2-a' in judged else CLAIMED if evaluator and v450 == MET else v450)
    v452 = criterion(v447, 'p60-kesadaran-k2-b')
    r453 = (v426 if not v422 else ASK if 'p60-kesadaran-k2-b' in judged else CLAIMED if evaluator and v452 == MET else v452)
    v454 = criterion(v447, 'p60-kesadaran-k2-c')
    r455 = (v426 if not v422 else ASK if 'p60-kesadaran-k2-c' in judged else CLAIMED if evaluator and v454 == MET else v454)
    v456 = criterion(v447, 'p60-kesadaran-k2-d')
    r457 = (v426 if not v422 else ASK if 'p60-kesadaran-k2-d' in judged else CLAIMED if evaluator and v456 == MET else v456)
    v458 = criterion(v447, 'p60-kesadaran-k2-e')
    r459 = (v426 if not v422 else ASK if 'p60-kesadaran-k2-e' in judged else CLAIMED if evaluator and v458 == MET else v458)
    v460 = criterion(v447, 'p60-kesadaran-k3')
    r461 = (v426 if not v422 else ASK if 'p60-kesadaran-k3' in judged else CLAIMED if evaluator and v460 == MET else v460)
    v462 = criterion(v447, 'p60-kesadaran-k4')
    r463 = (v426 if not v422 else ASK if 'p60-kesadaran-k4' in judged else CLAIMED if evaluator and v462 == MET else v462)
    r470 = MET if v422 else v426
    r473 = MET if v422 else v426
    r476 = MET if v422 else v426
    r478 = MET if v422 else v426
    r481 = MET if v422 else v426
    r483 = MET if v422 else v426
    r484 = MET if v422 else v426
    r485 = MET if v422 else v426
    r487 = MET if v422 else v426
    r488 = MET if v422 else v426
    r491 = MET if v422 else v426
    r493 = MET if v422 else v426
    r496 = MET if v422 else v426
    r498 = MET if v422 else v426
    r499 = MET if v422 else v426
    r500 = MET if v422 else v426
    r502 = MET if v422 else v426
    r503 = MET if v422 else v426
    r504 = MET if v422 else v426
    v505 = MET if (('pemahaman', None) in closed) else PENDING
    r506 = (ASK if 'p60-pemahaman-kriteria' in refused else v505)
    v507 = statements(v427, 'pemahaman', closed, as_of, known, sound)
    v508 = criterion(v507, 'p60-pemahaman-k1-a')
    r509 = (v431 if not v427 else ASK if 'p60-pemahaman-k1-a' in judged else CLAIMED if evaluator and v508 == MET else v508)
    v510 = criterion(v507, 'p60-pemahaman-k1-b')
    r511 = (v431 if not v427 else ASK if 'p60-pemahaman-k1-b' in judged else CLAIMED if evaluator and v510 == MET else v510)
    v512 = criterion(v507, 'p60-pemahaman-k1-c')
    r513 = (v431 if not v427 else ASK if 'p60-pemahaman-k1-c' in judged else CLAIMED if evaluator and v512 == MET else v512)
    v514 = criterion(v507, 'p60-pemahaman-k1-d')
    r515 = (v431 if not v427 else ASK if 'p60-pemahaman-k1-d' in judged else CLAIMED if evaluator and v514 == MET else v514)
    v516 = criterion(v507, 'p60-pemahaman-k1-e')
    r517 = (v431 if not v427 else ASK if 'p60-pemahaman-k1-e' in judged else CLAIMED if evaluator and v516 == MET else v516)
    v518 = criterion(v507, 'p60-pemahaman-k1-f')
    r519 = (v431 if not v427 else ASK if 'p60-pemahaman-k1-f' in judged else CLAIMED if evaluator and v518 == MET else v518)
    v520 = criterion(v507, 'p60-pemahaman-k1-g')
    r521 = (v431 if not v427 else ASK if 'p60-pemahaman-k1-g' in judged else CLAIMED if evaluator and v520 == MET else v520)
    v522 = criterion(v507, 'p60-pemahaman-k2')
    r523 = (v431 if not v427 else ASK if 'p60-pemahaman-k2' in judged else CLAIMED if evaluator and v522 == MET else v522)
    v524 = criterion(v507, 'p60-pemahaman-k3')
    r525 = (v431 if not v427 else ASK if 'p60-pemahaman-k3' in judged else CLAIMED if evaluator and v524 == MET else v524)
    v526 = criterion(v507, 'p60-pemahaman-k4')
    r527 = (v431 if not v427 else ASK if 'p60-pemahaman-k4' in judged else CLAIMED if evaluator and v526 == MET else v526)
    r533 = MET if v427 else v431
    r536 = MET if v427 else v431
    r540 = MET if v427 else v431
    r543 = MET if v427 else v431
    r545 = MET if v427 else v431
    r546 = MET if v427 else v431
    r548 = MET if v427 else v431
    r549 = MET if v427 else v431
    r550 = MET if v427 else v431
    r553 = MET if v427 else v431
    r555 = MET if v427 else v431
    r558 = MET if v427 else v431
    r560 = MET if v427 else v431
    r562 = MET if v427 else v431
    r563 = MET if v427 else v431
    r565 = MET if v427 else v431
    r566 = MET if v427 else v431
    r567 = MET if v427 else v431
    r568 = MET if v427 else v431
    r570 = MET if v427 else v431
    r572 = MET if v427 else v431
    r573 = MET if v427 else v431
    r575 = MET if v427 else v431
    r577 = MET if v427 else v431
    r579 = MET if v427 else v431
    r580 = MET if v427 else v431
    r582 = MET if v427 else v431
    v583 = MET if (('penerimaan', None) in closed) else PENDING
    r584 = (ASK if 'p60-penerimaan-kriteria' in refused else v583)
    v585 = statements(v432, 'penerimaan', closed, as_of, known, sound)
    v586 = criterion(v585, 'p60-penerimaan-k1')
    r587 = (v436 if not v432 else ASK if 'p60-penerimaan-k1' in judged else CLAIMED if evaluator and v586 == MET else v586)
    v588 = criterion(v585, 'p60-penerimaan-k2')
    r589 = (v436 if not v432 else ASK if 'p60-penerimaan-k2' in judged else CLAIMED if evaluator and v588 == MET else v588)
    v590 = criterion(v585, 'p60-penerimaan-k3')
    r591 = (v436 if not v432 else ASK if 'p60-penerimaan-k3' in judged else CLAIMED if evaluator and v590 == MET else v590)
    v592 = criterion(v585, 'p60-penerimaan-k4')
    r593 = (v436 if not v432 else ASK if 'p60-penerimaan-k4' in judged else CLAIMED if evaluator and v592 == MET else v592)
    v594 = criterion(v585, 'p60-penerimaan-k5')
    r595 = (v436 if not v432 else ASK if 'p60-penerimaan-k5' in judged else CLAIMED if evaluator and v594 == MET else v594)
    v596 = criterion(v585, 'p60-penerimaan-k6')
    r597 = (v436 if not v432 else ASK if 'p60-penerimaan-k6' in judged else CLAIMED if evaluator and v596 == MET else v596)
    v598 = criterion(v585, 'p60-penerimaan-k7')
    r599 = (v436 if not v432 else ASK if 'p60-penerimaan-k7' in judged else CLAIMED if evaluator and v598 == MET else v598)
    v600 = criterion(v585, 'p60-penerimaan-k8')
    r601 = (v436 if not v432 else ASK if 'p60-penerimaan-k8' in judged else CLAIMED if evaluator and v600 == MET else v600)
    r607 = MET if v432 else v436
    r610 = MET if v432 else v436
    r614 = MET if v432 else v436
    r617 = MET if v432 else v436
    r619 = MET if v432 else v436
    r620 = MET if v432 else v436
    r621 = MET if v432 else v436
    r623 = MET if v432 else v436
    r624 = MET if v432 else v436
    r627 = MET if v432 else v436
    r629 = MET if v432 else v436
    r632 = MET if v432 else v436
    r634 = MET if v432 else v436
    r636 = MET if v432 else v436
    r637 = MET if v432 else v436
    r639 = MET if v432 else v436
    r640 = MET if v432 else v436
    r641 = MET if v432 else v436
    r642 = MET if v432 else v436
    r644 = MET if v432 else v436
    r646 = MET if v432 else v436
    r648 = MET if v432 else v436
    r649 = MET if v432 else v436
    r650 = MET if v432 else v436
    r652 = MET if v432 else v436
    r654 = MET if v432 else v436
    r656 = MET if v432 else v436
    r657 = MET if v432 else v436
    r659 = MET if v432 else v436
    r661 = MET if v432 else v436
    r663 = MET if v432 else v436
    r664 = MET if v432 else v436
    r665 = MET if v432 else v436
    v666 = MET if (('kepemilikan', None) in closed) else PENDING
    r667 = (ASK if 'p60-kepemilikan-kriteria' in refused else v666)
    v668 = statements(v437, 'kepemilikan', closed, as_of, known, sound)
    v669 = criterion(v668, 'p60-kepemilikan-k1')
    r670 = (v441 if not v437 else ASK if 'p60-kepemilikan-k1' in judged else CLAIMED if evaluator and v669 == MET else v669)
    v671 = criterion(v668, 'p60-kepemilikan-k2')
    r672 = (v441 if not v437 else ASK if 'p60-kepemilikan-k2' in judged else CLAIMED if evaluator and v671 == MET else v671)
    v673 = criterion(v668, 'p60-kepemilikan-k3')
    r674 = (v441 if not v437 else ASK if 'p60-kepemilikan-k3' in judged else CLAIMED if evaluator and v673 == MET else v673)
    v675 = criterion(v668, 'p60-kepemilikan-k4')
    r676 = (v441 if not v437 else ASK if 'p60-kepemilikan-k4' in judged else CLAIMED if evaluator and v675 == MET else v675)
    v677 = criterion(v668, 'p60-kepemilikan-k5')
    r678 = (v441 if not v437 else ASK if 'p60-kepemilikan-k5' in judged else CLAIMED if evaluator and v677 == MET else v677)
    v679 = criterion(v668, 'p60-kepemilikan-k6')
    r680 = (v441 if not v437 else ASK if 'p60-kepemilikan-k6' in judged else CLAIMED if evaluator and v679 == MET else v679)
    v681 = criterion(v668, 'p60-kepemilikan-k7')
    r682 = (v441 if not v437 else ASK if 'p60-kepemilikan-k7' in judged else CLAIMED if evaluator and v681 == MET else v681)
    v683 = criterion(v668, 'p60-kepemilikan-k8')
    r684 = (v441 if not v437 else ASK if 'p60-kepemilikan-k8' in judged else CLAIMED if evaluator and v683 == MET else v683)
    v685 = criterion(v668, 'p60-kepemilikan-k9')
    r686 = (v441 if not v437 else ASK if 'p60-kepemilikan-k9' in judged else CLAIMED if evaluator and v685 == MET else v685)
    v687 = criterion(v668, 'p60-kepemilikan-k10')
    r688 = (v441 if not v437 else ASK if 'p60-kepemilikan-k10' in judged else CLAIMED if evaluator and v687 == MET else v687)
    r694 = MET if v437 else v441
    r697 = MET if v437 else v441
    r701 = MET if v437 else v441
    r704 = MET if v437 else v441
    r706 = MET if v437 else v441
    r707 = MET if v437 else v441
    r709 = MET if v437 else v441
    r710 = MET if v437 else v441
    r711 = MET if v437 else v441
    r712 = MET if v437 else v441
    r715 = MET if v437 else v441
    r717 = MET if v437 else v441
    r720 = MET if v437 else v441
    r722 = MET if v437 else v441
    r723 = MET if v437 else v441
    r724 = MET if v437 else v441
    r725 = MET if v437 else v441
    r727 = MET if v437 else v441
    r728 = MET if v437 else v441
    r729 = MET if v437 else v441
    r730 = MET if v437 else v441
    r731 = MET if v437 else v441
    r732 = MET if v437 else v441
    r733 = MET if v437 else v441
    r737 = MET if groups else v38
    r739 = MET if groups else v38
    v740 = [r for r in v76 if r]
    v741 = (('penilaian_akhir', None) in closed)
    v742 = MET if (('penilaian_akhir', None) in closed) else PENDING
    v743 = proven(v740, 'bukti', v741, as_of, sound, planned)
    r744 = (v743 if v740 else v742)
    r745 = (ASK if 'p60-penilaian-setelah' in refused else v742)
    v746 = v75.get('berkala', ())
    r747 = (MET if v746 else v38)
    v748 = held(v74, 'kegunaan')
    r749 = (MET if v748 else v38)
    v750 = MET if (('pemanfaatan', None) in closed) else PENDING
    r751 = (ASK if 'p60-penilaian-manfaat' in refused else v750)
    v752 = named([data], 'pemanfaatan', known)
    v753 = children(v752, known)
    v754 = filled(v753, 'penilaian')
    r755 = (MET if v754 else v21)
    v756 = by(v753, 'sasaran')
    v757 = v756.get('individu', ())
    v758 = [r for r in v757 if r]
    v759 = proven(v758, 'bukti', v20, as_of, sound, planned)
    r760 = (v759 if v758 else v21)
    v761 = v756.get('organisasi', ())
    v762 = [r for r in v761 if r]
    v763 = proven(v762, 'bukti', v20, as_of, sound, planned)
    r764 = (v763 if v762 else v21)
    v765 = named([data], 'pemantauan', known)
    v766 = children(v765, known)
    v767 = by(v766, 'tindakan')
    v768 = v767.get('kendali', ())
    v769 = in_role(v768, 'oleh', _77, roles)
    v770 = [r for r in v769 if r]
    v771 = proven(v770, 'bukti', v37, as_of, sound, planned)
    r772 = (v771 if v770 else v38)
    v773 = named(v76, 'hasil', known)
    v774 = children(v773, known)
    v775 = each(v774, _78, (), v741, as_of)
    r776 = (v775 if v774 else v742)
    v777 = where(v76, 'format', 'tes')
    v778 = filled(v777, 'hasil')
    v779 = ASK if (('penilaian_akhir', None) in closed) else PENDING
    r780 = (MET if v778 else v779)
    v781 = filled(v777, 'indeks')
    r782 = (MET if v781 else v779)
    v783 = held(v777, 'domain')
    r784 = (MET if not v783.isdisjoint(_2) else v779)
    r785 = (MET if not v783.isdisjoint(_3) else v779)
    r786 = (MET if not v783.isdisjoint(_4) else v779)
    v787 = each(v777, _80, (('skala', _79),), v741, as_of)
    r788 = (v787 if v777 else v779)
    v789 = each(v777, _80, (('format_pertanyaan', _81),), v741, as_of)
    r790 = (v789 if v777 else v779)
    v791 = [r for r in v777 if r]
    v792 = proven(v791, 'norma', v741, as_of, sound, planned)
    r793 = (v792 if v791 else v779)
    v794 = each(v774, _82, (), v741, as_of)
    r795 = (v794 if v774 else v742)
    v796 = filled(v777, 'tafsiran')
    r797 = (MET if v796 else v779)
    v798 = each(v777, _83, (), v741, as_of)
    r799 = (v798 if v777 else v779)
    v800 = where(v76, 'format', 'nontes')
    v801 = held(v800, 'teknik')
    r802 = (MET if v801 else v779)
    r803 = (MET if not v801.isdisjoint(_84) else v779)
    v804 = held(v800, 'sumber')
    r805 = (MET if v804 else v779)
    r806 = (MET if not v801.isdisjoint(_85) else v779)
    r807 = (MET if not v801.isdisjoint(_86) else v779)
    r808 = (v26 if v25 else v21)
    r809 = (v22 if v19 else v21)
    v810 = v17.get('pedoman', ())
    v811 = [r for r in v810 if r]
    v812 = proven(v811, 'bukti', v20, as_of, sound, planned)
    r813 = (v812 if v811 else v21)
    for record in v8:
        group = record.get("kelompok")
        v258 = over(record, as_of)
        v262 = named([record], 'kegiatan', known)
        v263 = children(v262, known)
        v264 = MET if (('siklus', group) in closed) or v258 else PENDING
        r265 |= (ASK if outside(v263, record["mulai"], (record.get("selesai") or FAR)) else v264)
    for group in groups:
        v423 = of_group(v422, group)
        v424 = ASK if (('kesadaran', group) in closed) else PENDING
        r425 |= (MET if v423 else v424)
        v428 = of_group(v427, group)
        v429 = ASK if (('pemahaman', group) in closed) else PENDING
        r430 |= (MET if v428 else v429)
        v433 = of_group(v432, group)
        v434 = ASK if (('penerimaan', group) in closed) else PENDING
        r435 |= (MET if v433 else v434)
        v438 = of_group(v437, group)
        v439 = ASK if (('kepemilikan', group) in closed) else PENDING
        r440 |= (MET if v438 else v439)
        v734 = of_group(v76, group)
        v735 = where(v734, 'format', 'tes')
        v736 = ASK if (('penilaian', group) in closed) else PENDING
        r737 |= (MET if v735 else v736)
        v738 = where(v734, 'format', 'nontes')
        r739 |= (MET if v738 else v736)
    for record in v422:
        group = record.get("kelompok")
        v464 = over(record, as_of)
        v465 = named([record], 'kegiatan', known)
        v466 = children(v465, known)
        v467 = (('kesadaran', group) in closed)
        v468 = MET if (('kesadaran', group) in closed) or v464 else PENDING
        v469 = each(v466, _33, (), v467, as_of)
        r470 |= (v469 if v466 else v468)
        v471 = filled(v466, 'alasan_penyesuaian')
        v472 = ASK if (('kesadaran', group) in closed) or v464 else PENDING
        r473 |= (MET if v471 else v472)
        v474 = by(v466, 'jenis')
        v475 = v474.get('penguatan_kepemimpinan', ())
        r476 |= (MET if v475 else v472)
        v477 = each(v475, _34, (), v467, as_of)
        r478 |= (v477 if v475 else v468)
        v479 = [r for r in v475 if r]
        v480 = proven(v479, 'bukti', v467, as_of, sound, planned)
        r481 |= (v480 if v479 else v468)
        v482 = held(v475, 'cara')
        r483 |= (MET if not v482.isdisjoint(_35) else v472)
        r484 |= (MET if not v482.isdisjoint(_36) else v472)
        r485 |= (MET if not v482.isdisjoint(_37) else v472)
        v486 = held(v475, 'media')
        r487 |= (MET if not v486.isdisjoint(_38) else v472)
        r488 |= (MET if not v486.isdisjoint(_39) else v472)
        v489 = v474.get('penguatan_kapasitas', ())
        v490 = where(v489, 'level', 'dasar')
        r491 |= (MET if v490 else v472)
        v492 = each(v490, _34, (), v467, as_of)
        r493 |= (v492 if v490 else v468)
        v494 = [r for r in v490 if r]
        v495 = proven(v494, 'bukti', v467, as_of, sound, planned)
        r496 |= (v495 if v494 else v468)
        v497 = held(v489, 'cara')
        r498 |= (MET if not v497.isdisjoint(_40) else v472)
        r499 |= (MET if not v497.isdisjoint(_24) else v472)
        r500 |= (MET if not v497.isdisjoint(_41) else v472)
        v501 = held(v489, 'media')
        r502 |= (MET if not v501.isdisjoint(_42) else v472)
        r503 |= (MET if not v501.isdisjoint(_43) else v472)
        r504 |= (MET if not v501.isdisjoint(_44) else v472)
    for record in v427:
        group = record.get("kelompok")
        v528 = over(record, as_of)
        v529 = named([record], 'kegiatan', known)
        v530 = children(v529, known)
        v531 = filled(v530, 'mendukung')
        v532 = ASK if (('pemahaman', group) in closed) or v528 else PENDING
        r533 |= (MET if v531 else v532)
        v534 = by(v530, 'jenis')
        v535 = v534.get('penguatan_kepemimpinan', ())
        r536 |= (MET if v535 else v532)
        v537 = (('pemahaman', group) in closed)
        v538 = MET if (('pemahaman', group) in closed) or v528 else PENDING
        v539 = each(v535, _34, (), v537, as_of)
        r540 |= (v539 if v535 else v538)
        v541 = [r for r in v535 if r]
        v542 = proven(v541, 'bukti', v537, as_of, sound, planned)
        r543 |= (v542 if v541 else v538)
        v544 = held(v535, 'cara')
        r545 |= (MET if not v544.isdisjoint(_45) else v532)
        r546 |= (MET if not v544.isdisjoint(_37) else v532)
        v547 = held(v535, 'media')
        r548 |= (MET if not v547.isdisjoint(_42) else v532)
        r549 |= (MET if not v547.isdisjoint(_46) else v532)
        r550 |= (MET if not v547.isdisjoint(_47) else v532)
        v551 = v534.get('penguatan_kapasitas', ())
        v552 = where(v551, 'level', 'menengah')
        r553 |= (MET if v552 else v532)
        v554 = each(v552, _34, (), v537, as_of)
        r555 |= (v554 if v552 else v538)
        v556 = [r for r in v552 if r]
        v557 = proven(v556, 'bukti', v537, as_of, sound, planned)
        r558 |= (v557 if v556 else v538)
        v559 = where(v551, 'baris', 1)
        r560 |= (MET if v559 else v532)
        v561 = held(v559, 'cara')
        r562 |= (MET if not v561.isdisjoint(_48) else v532)
        r563 |= (MET if not v561.isdisjoint(_49) else v532)
        v564 = held(v559, 'media')
        r565 |= (MET if not v564.isdisjoint(_42) else v532)
        r566 |= (MET if not v564.isdisjoint(_43) else v532)
        r567 |= (MET if not v564.isdisjoint(_46) else v532)
        r568 |= (MET if not v564.isdisjoint(_50) else v532)
        v569 = where(v551, 'baris', 2)
        r570 |= (MET if v569 else v532)
        v571 = held(v569, 'cara')
        r572 |= (MET if not v571.isdisjoint(_51) else v532)
        r573 |= (MET if not v571.isdisjoint(_49) else v532)
        v574 = held(v569, 'media')
        r575 |= (MET if not v574.isdisjoint(_52) else v532)
        v576 = where(v551, 'baris', 3)
        r577 |= (MET if v576 else v532)
        v578 = held(v576, 'cara')
        r579 |= (MET if not v578.isdisjoint(_53) else v532)
        r580 |= (MET if not v578.isdisjoint(_54) else v532)
        v581 = held(v576, 'media')
        r582 |= (MET if not v581.isdisjoint(_55) else v532)
    for record in v432:
        group = record.get("kelompok")
        v602 = over(record, as_of)
        v603 = named([record], 'kegiatan', known)
        v604 = children(v603, known)
        v605 = filled(v604, 'mendukung')
        v606 = ASK if (('penerimaan', group) in closed) or v602 else PENDING
        r607 |= (MET if v605 else v606)
        v608 = by(v604, 'jenis')
        v609 = v608.get('penguatan_kepemimpinan', ())
        r610 |= (MET if v609 else v606)
        v611 = (('penerimaan', group) in closed)
        v612 = MET if (('penerimaan', group) in closed) or v602 else PENDING
        v613 = each(v609, _34, (), v611, as_of)
        r614 |= (v613 if v609 else v612)
        v615 = [r for r in v609 if r]
        v616 = proven(v615, 'bukti', v611, as_of, sound, planned)
        r617 |= (v616 if v615 else v612)
        v618 = held(v609, 'cara')
        r619 |= (MET if not v618.isdisjoint(_45) else v606)
        r620 |= (MET if not v618.isdisjoint(_56) else v606)
        r621 |= (MET if not v618.isdisjoint(_57) else v606)
        v622 = held(v609, 'media')
        r623 |= (MET if not v622.isdisjoint(_58) else v606)
        r624 |= (MET if not v622.isdisjoint(_59) else v606)
        v625 = v608.get('penguatan_kapasitas', ())
        v626 = where(v625, 'level', 'atas')
        r627 |= (MET if v626 else v606)
        v628 = each(v626, _34, (), v611, as_of)
        r629 |= (v628 if v626 else v612)
        v630 = [r for r in v626 if r]
        v631 = proven(v630, 'bukti', v611, as_of, sound, planned)
        r632 |= (v631 if v630 else v612)
        v633 = where(v625, 'baris', 1)
        r634 |= (MET if v633 else v606)
        v635 = held(v633, 'cara')
        r636 |= (MET if not v635.isdisjoint(_60) else v606)
        r637 |= (MET if not v635.isdisjoint(_61) else v606)
        v638 = held(v633, 'media')
        r639 |= (MET if not v638.isdisjoint(_62) else v606)
        r640 |= (MET if not v638.isdisjoint(_63) else v606)
        r641 |= (MET if not v638.isdisjoint(_46) else v606)
        r642 |= (MET if not v638.isdisjoint(_64) else v606)
        v643 = where(v625, 'baris', 2)
        r644 |= (MET if v643 else v606)
        v645 = held(v643, 'cara')
        r646 |= (MET if not v645.isdisjoint(_65) else v606)
        v647 = held(v643, 'media')
        r648 |= (MET if not v647.isdisjoint(_54) else v606)
        r649 |= (MET if not v647.isdisjoint(_66) else v606)
        r650 |= (MET if not v647.isdisjoint(_67) else v606)
        v651 = where(v625, 'baris', 3)
        r652 |= (MET if v651 else v606)
        v653 = held(v651, 'cara')
        r654 |= (MET if not v653.isdisjoint(_68) else v606)
        v655 = held(v651, 'media')
        r656 |= (MET if not v655.isdisjoint(_46) else v606)
        r657 |= (MET if not v655.isdisjoint(_69) else v606)
        v658 = where(v625, 'baris', 4)
        r659 |= (MET if v658 else v606)
        v660 = held(v658, 'cara')
        r661 |= (MET if not v660.isdisjoint(_70) else v606)
        v662 = held(v658, 'media')
        r663 |= (MET if not v662.isdisjoint(_46) else v606)
        r664 |= (MET if not v662.isdisjoint(_25) else v606)
        r665 |= (MET if not v662.isdisjoint(_26) else v606)
    for record in v437:
        group = record.get("kelompok")
        v689 = over(record, as_of)
        v690 = named([record], 'kegiatan', known)
        v691 = children(v690, known)
        v692 = filled(v691, 'mendukung')
        v693 = ASK if (('kepemilikan', group) in closed) or v689 else PENDING
        r694 |= (MET if v692 else v693)
        v695 = by(v691, 'jenis')
        v696 = v695.get('penguatan_kepemimpinan', ())
        r697 |= (MET if v696 else v693)
        v698 = (('kepemilikan', group) in closed)
        v699 = MET if (('kepemilikan', group) in closed) or v689 else PENDING
        v700 = each(v696, _34, (), v698, as_of)
        r701 |= (v700 if v696 else v699)
        v702 = [r for r in v696 if r]
        v703 = proven(v702, 'bukti', v698, as_of, sound, planned)
        r704 |= (v703 if v702 else v699)
        v705 = held(v696, 'cara')
        r706 |= (MET if not v705.isdisjoint(_56) else v693)
        r707 |= (MET if not v705.isdisjoint(_45) else v693)
        v708 = held(v696, 'media')
        r709 |= (MET if not v708.isdisjoint(_71) else v693)
        r710 |= (MET if not v708.isdisjoint(_72) else v693)
        r711 |= (MET if not v708.isdisjoint(_73) else v693)
        r712 |= (MET if not v708.isdisjoint(_74) else v693)
        v713 = v695.get('penguatan_kapasitas', ())
        v714 = where(v713, 'level', 'ahli')
        r715 |= (MET if v714 else v693)
        v716 = each(v714, _34, (), v698, as_of)
        r717 |= (v716 if v714 else v699)
        v718 = [r for r in v714 if r]
        v719 = proven(v718, 'bukti', v698, as_of, sound, planned)
        r720 |= (v719 if v718 else v699)
        v721 = held(v713, 'cara')
        r722 |= (MET if not v721.isdisjoint(_70) else v693)
        r723 |= (MET if not v721.isdisjoint(_65) else v693)
        r724 |= (MET if not v721.isdisjoint(_68) else v693)
        r725 |= (MET if not v721.isdisjoint(_75) else v693)
        v726 = held(v713, 'media')
        r727 |= (MET if not v726.isdisjoint(_46) else v693)
        r728 |= (MET if not v726.isdisjoint(_26) else v693)
        r729 |= (MET if not v726.isdisjoint(_25) else v693)
        r730 |= (MET if not v726.isdisjoint(_50) else v693)
        r731 |= (MET if not v726.isdisjoint(_72) else v693)
        r732 |= (MET if not v726.isdisjoint(_69) else v693)
        r733 |= (MET if not v726.isdisjoint(_76) else v693)
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
        r88,
        r92,
        r95,
        r96,
        r102,
        r103,
        r104,
        r105,
        r106,
        r107,
        r108,
        r109,
        r110,
        r111,
        r112,
        r113,
        r114,
        r117,
        r121 | r122,
        r123,
        r127,
        r131 | r132,
        r136 | r137,
        r141,
        r145 | r146,
        r147,
        r151,
        r155,
        r159,
        r160,
        r161,
        r165,
        r169,
        r170,
        r174,
        r178,
        r182,
        r189,
        r194 | r200,
        r203,
        r207,
        r211,
        r215,
        r219,
        r223,
        r227,
        r231,
        r235,
        r239,
        r243,
        r245,
        r246,
        r247,
        r251,
        r252,
        r256,
        r257,
        r261 | r265,
        r267 | r281,
        r285,
        r286,
        r292,
        r296,
        r298,
        r304 | r305,
        r307,
        r313,
        r314,
        r320,
        r324,
        r325,
        r329,
        r330,
        r331,
        r333,
        r335,
        r341,
        r345,
        r349,
        r353,
        r355,
        r356 | r357,
        r359,
        r364 | r367,
        r369,
        r370,
        r371,
        r375 | r378,
        r380,
        r381,
        r385 | r388,
        r390,
        r391,
        r392,
        r393,
        r397 | r400,
        r402,
        r403,
        r404,
        r405,
        r409 | r412,
        r414,
        r415,
        r416,
        r417,
        r419,
        r420 | r425 | r430 | r435 | r440,
        r444,
        r446,
        r449,
        r451,
        r453,
        r455,
        r457,
        r459,
        r461,
        r463,
        r470,
        r473,
        r476 | r478 | r481,
        r483,
        r484,
        r485,
        r487,
        r488,
        r491 | r493 | r496,
        r498,
        r499,
        r500,
        r502,
        r503,
        r504,
        r506,
        r509,
        r511,
        r513,
        r515,
        r517,
        r519,
        r521,
        r523,
        r525,
        r527,
        r533,
        r536 | r540 | r543,
        r545,
        r546,
        r548,
        r549,
        r550,
        r553 | r555 | r558,
        r560,
        r562,
        r563,
        r565,
        r566,
        r567,
        r568,
        r570,
        r572,
        r573,
        r575,
        r577,
        r579,
        r580,
        r582,
        r584,
        r587,
        r589,
        r591,
        r593,
        r595,
        r597,
        r599,
        r601,
        r607,
        r610 | r614 | r617,
        r619,
        r620,
        r621,
        r623,
        r624,
        r627 | r629 | r632,
        r634,
        r636,
        r637,
        r639,
        r640,
        r641,
        r642,
        r644,
        r646,
        r648,
        r649,
        r650,
        r652,
        r654,
        r656,
        r657,
        r659,
        r661,
        r663,
        r664,
        r665,
        r667,
        r670,
        r672,
        r674,
        r676,
        r678,
        r680,
        r682,
        r684,
        r686,
        r688,
        r694,
        r697 | r701 | r704,
        r706,
        r707,
        r709,
        r710,
        r711,
        r712,
        r715 | r717 | r720,
        r722,
        r723,
        r724,
        r725,
        r727,
        r728,
        r729,
        r730,
        r731,
        r732,
        r733,
        r737 | r739 | r744,
        r745,
        r747,
        r749,
        r751 | r755,
        r760,
        r764,
        r772,
        r776 | r780,
        r782,
        r784,
        r785,
        r786,
        r788,
        r790,
        r793 | r795,
        r797,
        r799,
        r802,
        r803,
        r805,
        r806,
        r807,
        r808,
        r809,
        r813,
    )
