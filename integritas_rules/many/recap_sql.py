"""The questions of a recap in DuckDB's SQL. Tables: `NAME_all`, every row; `NAME`, one an agency.

Every list is in a fixed order, so that the same results give the same bytes.
"""

READ = "CREATE TEMP TABLE {name}_all AS SELECT *, coalesce(code, agency) AS who FROM {source}"

SOUND = """
SELECT count(*), count(*) FILTER (WHERE "row" IS DISTINCT FROM 1 OR n IS NULL OR file IS NULL)
FROM {name}_all
"""

# The latest submission of an agency; of two on one day the higher number, then the later row.
LATEST = """
CREATE TEMP TABLE {name} AS
SELECT *, belum_terpenuhi || belum_dibuktikan || terhalang AS unmet
FROM {name}_all WHERE problems_of = 0
QUALIFY row_number() OVER (
    PARTITION BY who ORDER BY cycle DESC, submitted DESC, submission DESC, n DESC) = 1
"""

TOTALS = """
SELECT count(*), count(*) FILTER (WHERE problems_of > 0),
    count(*) FILTER (WHERE problems_of = 0) - (SELECT count(*) FROM now),
    (SELECT min(as_of) FROM now), (SELECT max(as_of) FROM now),
    (SELECT count(DISTINCT parameters) FROM now)
FROM now_all
"""
PACKS = "SELECT DISTINCT pack || ' ' || pack_version AS p FROM now ORDER BY p"
DIGESTS = "SELECT DISTINCT pack_digest AS p FROM now ORDER BY p"
MODES = "SELECT DISTINCT mode FROM now ORDER BY mode"

CONCLUSIONS = "SELECT conclusion, count(*) AS c FROM now GROUP BY 1 ORDER BY c DESC, 1 NULLS LAST"
STAGES = "SELECT stage, count(*) AS c FROM now GROUP BY 1 ORDER BY c DESC, 1 NULLS LAST"
# In the order of the programme: a step that comes later stands later in every row.
STEPS = """
SELECT step, count(*) FROM (SELECT unnest(ended) AS step, generate_subscripts(ended, 1) AS place
    FROM now) GROUP BY 1 ORDER BY max(place), step
"""
SUBSTAGES = """
SELECT c.step, sum(c.part)::BIGINT, sum(c.whole)::BIGINT, count(*) FILTER (WHERE c.part = c.whole),
    count(*)
FROM (SELECT unnest(criteria) AS c, generate_subscripts(criteria, 1) AS place FROM now)
GROUP BY 1 ORDER BY max(place), 1
"""

GROUPS = """
SELECT {column}, count(*), sum(completeness)::BIGINT, sum(completeness_of)::BIGINT,
    coalesce(sum(list_sum(list_transform(criteria, lambda c: c.part))), 0)::BIGINT,
    coalesce(sum(list_sum(list_transform(criteria, lambda c: c.whole))), 0)::BIGINT,
    count(*) FILTER (WHERE stage = 'selesai')
FROM now GROUP BY 1 ORDER BY 1 NULLS LAST
"""
GROUP_CONCLUSIONS = """
SELECT {column}, conclusion, count(*) AS c FROM now GROUP BY 1, 2
ORDER BY 1 NULLS LAST, c DESC, 2 NULLS LAST
"""

# A clause that a row doesn't name is met there; one that isn't due or doesn't apply isn't counted.
CLAUSES = """
WITH unmet AS (SELECT unnest(unmet) AS clause FROM now),
    counts AS (SELECT clause, count(*) AS c FROM unmet GROUP BY 1),
    out AS (SELECT clause, count(*) AS c FROM (
        SELECT unnest(belum_jatuh_tempo || tidak_berlaku || dikecualikan) AS clause FROM now)
        GROUP BY 1),
    grave AS (SELECT clause, count(DISTINCT who) AS c FROM (
        SELECT who, unnest(gaps, recursive := true) FROM now) WHERE severity = 'error' GROUP BY 1),
    open AS (SELECT clause, count(*) AS c FROM (SELECT unnest(perlu_penilaian) AS clause FROM now)
        GROUP BY 1)
SELECT clause, counts.c, (SELECT count(*) FROM now) - coalesce(out.c, 0), coalesce(grave.c, 0),
    coalesce(open.c, 0)
FROM counts LEFT JOIN out USING (clause) LEFT JOIN grave USING (clause)
    LEFT JOIN open USING (clause)
ORDER BY counts.c DESC, clause LIMIT ?
"""

FAILURES = """
SELECT file, member, coalesce(problems[1].line, in_line), problems[1]."column",
    problems[1].message, problems[1].message_en
FROM now_all WHERE problems_of > 0 ORDER BY n LIMIT ?
"""

MATCHED = """
SELECT count(*) FILTER (WHERE a.who IS NOT NULL AND b.who IS NOT NULL),
    count(*) FILTER (WHERE a.who IS NULL), count(*) FILTER (WHERE b.who IS NULL),
    (SELECT count(DISTINCT (pack_digest, parameters, mode)) FROM
        (SELECT * FROM earlier UNION ALL BY NAME SELECT * FROM now))
FROM earlier a FULL JOIN now b USING (who)
"""
MOVED = """
SELECT a.conclusion, b.conclusion, count(*) AS c FROM earlier a JOIN now b USING (who)
WHERE a.conclusion IS DISTINCT FROM b.conclusion
GROUP BY 1, 2 ORDER BY c DESC, 1 NULLS LAST, 2 NULLS LAST
"""
MOVERS = """
SELECT b.agency, b.code, a.conclusion, b.conclusion, a.stage, b.stage,
    len(list_filter(a.unmet, lambda c: NOT list_contains(b.unmet, c))) AS closed,
    len(list_filter(b.unmet, lambda c: NOT list_contains(a.unmet, c))) AS opened
FROM earlier a JOIN now b USING (who)
WHERE a.conclusion IS DISTINCT FROM b.conclusion OR a.stage IS DISTINCT FROM b.stage
    OR closed > 0 OR opened > 0
ORDER BY a.conclusion IS NOT DISTINCT FROM b.conclusion, opened DESC, closed DESC, who
"""
CLAUSES_MOVED = """
WITH pairs AS (SELECT a.unmet AS was, b.unmet AS "is" FROM earlier a JOIN now b USING (who)),
    before AS (SELECT clause, count(*) AS c FROM (SELECT unnest(was) AS clause FROM pairs)
        GROUP BY 1),
    closed AS (SELECT clause, count(*) AS c FROM (SELECT
        unnest(list_filter(was, lambda x: NOT list_contains("is", x))) AS clause FROM pairs)
        GROUP BY 1),
    opened AS (SELECT clause, count(*) AS c FROM (SELECT
        unnest(list_filter("is", lambda x: NOT list_contains(was, x))) AS clause FROM pairs)
        GROUP BY 1)
SELECT clause, coalesce(closed.c, 0) AS down, coalesce(before.c, 0), coalesce(opened.c, 0) AS up
FROM closed FULL JOIN opened USING (clause) LEFT JOIN before USING (clause)
ORDER BY down + up DESC, clause LIMIT ?
"""
