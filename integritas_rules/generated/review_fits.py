"""Made by ``python -m integritas_rules.schema.guard`` from the models; don't edit by hand."""

from __future__ import annotations

from integritas_rules.hints import Any

from integritas_rules.guarding import DAYS, EXACT, Names, Seen, Texts, Unsure, seen


def look(data: Any) -> Seen | None:
    """What is still to be seen in data that the models surely accept; of other data nothing."""
    texts = Texts()
    try:
        return seen(_root(data, texts), texts)
    except (Unsure, KeyError, TypeError):  # a key that is missing, a value that can't be looked up
        return None


_C0 = frozenset(['1.0', '1.1'])
_C1 = Names('^sha256:[0-9a-f]{64}$(?!\\n)', 2000)
_C2 = Names('^[a-z0-9]+(-[a-z0-9]+)*$(?!\\n)', 80)
_C3 = frozenset(['tpi', 'tpn', 'unit'])
_C4 = frozenset(['diterima', 'ditolak', 'sebagian'])
_C5 = Names('^[a-z0-9]+([._-][a-z0-9]+)*$(?!\\n)', 80)
_C6 = Names('^[a-z][a-z0-9]*(-[a-z0-9]+)*$(?!\\n)', 80)
_C7 = frozenset(['tpi', 'tpn'])
_C8 = frozenset(['belum_terpenuhi', 'terpenuhi'])
_C9 = frozenset(['belum_sesuai', 'sesuai'])


def _root(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 5
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
    v = r['dosier']
    if v not in _C1:
        _C1.learn(v)
    texts.append(v)
    v = r['paket']
    if v not in _C2:
        _C2.learn(v)
    v = r['penelaah']
    texts.append(v)
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    if 'tingkat' in r:
        n += 1
        if (v := r['tingkat']) is not None:
            if v not in _C3:
                raise Unsure
    if 'penilaian' in r:
        n += 1
        v = r['penilaian']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _reviewjudgement(v0, texts)
    if 'pengecualian' in r:
        n += 1
        v = r['pengecualian']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _reviewwaiver(v0, texts)
    if 'sanggahan' in r:
        n += 1
        v = r['sanggahan']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _objection(v0, texts)
    if 'tindak_lanjut' in r:
        n += 1
        v = r['tindak_lanjut']
        if not (type(v) is list):
            raise Unsure
        for v0 in v:
            inner += _followup(v0, texts)
    if n != len(r):
        raise Unsure
    return n + inner


def _answer(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 4
    inner = 0
    v = r['hasil']
    if v not in _C4:
        raise Unsure
    v = r['alasan']
    texts.append(v)
    v = r['jabatan']
    texts.append(v)
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _carried(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 2
    inner = 0
    v = r['telaah']
    if v not in _C1:
        _C1.learn(v)
    texts.append(v)
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _done(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 2
    inner = 0
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    v = r['bukti']
    if not (type(v) is list):
        raise Unsure
    if not _C5.issuperset(v):
        _C5.learn_all(v)
    if 'jabatan' in r:
        n += 1
        if (v := r['jabatan']) is not None:
            texts.append(v)
    if 'catatan' in r:
        n += 1
        if (v := r['catatan']) is not None:
            texts.append(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _followup(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 5
    inner = 0
    v = r['id']
    if v not in _C5:
        _C5.learn(v)
    v = r['ketentuan']
    if not (type(v) is list):
        raise Unsure
    if not _C6.issuperset(v):
        _C6.learn_all(v)
    v = r['rekomendasi']
    texts.append(v)
    v = r['jabatan']
    texts.append(v)
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    if 'hari_kerja' in r:
        n += 1
        if (v := r['hari_kerja']) is not None:
            if not (type(v) is int and 1 <= v <= 1000):
                raise Unsure
    if 'tenggat' in r:
        n += 1
        if (v := r['tenggat']) is not None:
            if v not in DAYS:
                DAYS.learn(v)
    if 'selesai' in r:
        n += 1
        if (v := r['selesai']) is not None:
            inner += _done(v, texts)
    if 'verifikasi' in r:
        n += 1
        if (v := r['verifikasi']) is not None:
            inner += _verification(v, texts)
    if n != len(r):
        raise Unsure
    return n + inner


def _ground(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 4
    inner = 0
    v = r['ketentuan']
    if v not in _C1:
        _C1.learn(v)
    texts.append(v)
    v = r['klaim']
    if v not in _C1:
        _C1.learn(v)
    texts.append(v)
    v = r['bukti']
    if v not in _C1:
        _C1.learn(v)
    texts.append(v)
    v = r['hasil']
    if v not in _C1:
        _C1.learn(v)
    texts.append(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _objection(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 5
    inner = 0
    v = r['id']
    if v not in _C5:
        _C5.learn(v)
    v = r['ketentuan']
    if v not in _C6:
        _C6.learn(v)
    if 'tingkat' in r:
        n += 1
        if (v := r['tingkat']) is not None:
            if v not in _C7:
                raise Unsure
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    v = r['jabatan']
    texts.append(v)
    v = r['alasan']
    texts.append(v)
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        if not _C5.issuperset(v):
            _C5.learn_all(v)
    if 'jawaban' in r:
        n += 1
        if (v := r['jawaban']) is not None:
            inner += _answer(v, texts)
    if n != len(r):
        raise Unsure
    return n + inner


def _reviewjudgement(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 1
    inner = 0
    v = r['ketentuan']
    if v not in _C6:
        _C6.learn(v)
    if 'judul' in r:
        n += 1
        if (v := r['judul']) is not None:
            texts.append(v)
    if 'petunjuk' in r:
        n += 1
        if (v := r['petunjuk']) is not None:
            texts.append(v)
    if 'status' in r:
        n += 1
        if (v := r['status']) is not None:
            if v not in _C8:
                raise Unsure
    if 'alasan' in r:
        n += 1
        if (v := r['alasan']) is not None:
            texts.append(v)
    if 'jabatan' in r:
        n += 1
        if (v := r['jabatan']) is not None:
            texts.append(v)
    if 'tanggal' in r:
        n += 1
        if (v := r['tanggal']) is not None:
            if v not in DAYS:
                DAYS.learn(v)
    if 'tingkat' in r:
        n += 1
        if (v := r['tingkat']) is not None:
            if v not in _C3:
                raise Unsure
    if 'catatan' in r:
        n += 1
        if (v := r['catatan']) is not None:
            texts.append(v)
    if 'atas_sanggahan' in r:
        n += 1
        if (v := r['atas_sanggahan']) is not None:
            if v not in _C5:
                _C5.learn(v)
    if 'bukti' in r:
        n += 1
        v = r['bukti']
        if not (type(v) is list):
            raise Unsure
        if not _C5.issuperset(v):
            _C5.learn_all(v)
    if 'sandaran' in r:
        n += 1
        if (v := r['sandaran']) is not None:
            inner += _ground(v, texts)
    if 'dibawa_dari' in r:
        n += 1
        if (v := r['dibawa_dari']) is not None:
            inner += _carried(v, texts)
    if n != len(r):
        raise Unsure
    return n + inner


def _reviewwaiver(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 5
    inner = 0
    v = r['ketentuan']
    if v not in _C6:
        _C6.learn(v)
    v = r['alasan']
    texts.append(v)
    v = r['jabatan']
    texts.append(v)
    v = r['berlaku_mulai']
    if v not in DAYS:
        DAYS.learn(v)
    v = r['berlaku_sampai']
    if v not in DAYS:
        DAYS.learn(v)
    if n != len(r):
        raise Unsure
    return n + inner


def _verification(r: Any, texts: Texts) -> int:
    if type(r) is not dict:
        raise Unsure
    n = 3
    inner = 0
    v = r['hasil']
    if v not in _C9:
        raise Unsure
    v = r['tanggal']
    if v not in DAYS:
        DAYS.learn(v)
    v = r['jabatan']
    texts.append(v)
    if 'catatan' in r:
        n += 1
        if (v := r['catatan']) is not None:
            texts.append(v)
    if n != len(r):
        raise Unsure
    return n + inner
