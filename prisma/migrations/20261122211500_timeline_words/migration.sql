-- The words of what the public may read, for search and the timeline: one row per entry, kept true by triggers in the
-- transaction that changes a text. A table of its own, because what an entry is found by stands in several tables
-- (an article's insights, a figure's quotes and the names of its metric and subject, an act's policy).

-- Marks on letters do not count: Chūbu is found by "Chubu". Kana keep theirs (が is not か).
CREATE FUNCTION roro_fold(input text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT normalize(regexp_replace(normalize(coalesce(input, ''), NFKD), '[\u0300-\u036f]+', '', 'g'), NFKC)
$$;

-- The last character of a run stands alone too, so that a search for one character finds it wherever it stands.
CREATE OR REPLACE FUNCTION roro_bigrams(input text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(substr(run[1], n, 2), ' '), '')
  FROM regexp_matches(normalize(coalesce(input, ''), NFKC), '([ぁ-ゖァ-ヺー々一-鿿㐀-䶿]+)', 'g') AS run,
       generate_series(1, length(run[1])) AS n
$$;

-- Many names have three characters (自動車, トヨタ): found as such, they need no look at whether two pairs stand together.
CREATE FUNCTION roro_trigrams(input text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(substr(run[1], n, 3), ' '), '')
  FROM regexp_matches(normalize(coalesce(input, ''), NFKC), '([ぁ-ゖァ-ヺー々一-鿿㐀-䶿]+)', 'g') AS run,
       generate_series(1, length(run[1]) - 2) AS n
$$;

-- Japanese runs are cut out for the English vector: "トヨタのRAV4" holds the word RAV4.
CREATE FUNCTION roro_text_vector(input text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('english', regexp_replace(roro_fold(input), '[ぁ-ゖァ-ヺー々一-鿿㐀-䶿]+', ' ', 'g'))
      || to_tsvector('simple', roro_bigrams(input)) || to_tsvector('simple', roro_trigrams(input))
$$;

CREATE OR REPLACE FUNCTION roro_vector(high text, low text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(roro_text_vector(high), 'A') || setweight(roro_text_vector(low), 'C')
$$;

-- The vectors that are kept by column are made again.
DROP INDEX "Company_search_idx", "Person_search_idx", "Story_search_idx", "Metric_search_idx", "Policy_search_idx";
ALTER TABLE "Company" DROP COLUMN "search", ADD COLUMN "search" tsvector GENERATED ALWAYS AS
  (roro_vector("name" || ' ' || "nameJa" || ' ' || "shortName" || ' ' || "shortNameJa", "summary" || ' ' || coalesce("summaryJa", ''))) STORED;
ALTER TABLE "Person" DROP COLUMN "search", ADD COLUMN "search" tsvector GENERATED ALWAYS AS
  (roro_vector("name" || ' ' || coalesce("nameJa", ''), coalesce("note", '') || ' ' || coalesce("noteJa", ''))) STORED;
ALTER TABLE "Story" DROP COLUMN "search", ADD COLUMN "search" tsvector GENERATED ALWAYS AS
  (roro_vector("title" || ' ' || "titleJa", "description" || ' ' || coalesce("descriptionJa", ''))) STORED;
ALTER TABLE "Metric" DROP COLUMN "search", ADD COLUMN "search" tsvector GENERATED ALWAYS AS
  (roro_vector("name" || ' ' || "nameJa", "definition" || ' ' || coalesce("definitionJa", ''))) STORED;
ALTER TABLE "Policy" DROP COLUMN "search", ADD COLUMN "search" tsvector GENERATED ALWAYS AS
  (roro_vector("name" || ' ' || "nameJa" || ' ' || coalesce("legalBasis", ''), "summary" || ' ' || coalesce("summaryJa", ''))) STORED;
CREATE INDEX "Company_search_idx" ON "Company" USING gin ("search");
CREATE INDEX "Person_search_idx" ON "Person" USING gin ("search");
CREATE INDEX "Story_search_idx" ON "Story" USING gin ("search");
CREATE INDEX "Metric_search_idx" ON "Metric" USING gin ("search");
CREATE INDEX "Policy_search_idx" ON "Policy" USING gin ("search");

-- CreateEnum
CREATE TYPE "EntryKind" AS ENUM ('article', 'act', 'claim');

-- CreateTable
CREATE TABLE "EntryWords" (
    "kind" "EntryKind" NOT NULL,
    "id" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "words" tsvector NOT NULL,

    CONSTRAINT "EntryWords_pkey" PRIMARY KEY ("kind","id")
);

-- Vectors stand beside the rows, not in them: most answers are ids alone, and a million rows are then 60 MB to go through.
ALTER TABLE "EntryWords" ALTER COLUMN "words" SET STORAGE EXTERNAL, SET (toast_tuple_target = 128);

ALTER TABLE "Article" DROP COLUMN "search";

-- ---------------------------------------------------------------- what an entry's words are

-- Articles: headline; summary, background, credit and insights, in both languages. Published news only.
CREATE FUNCTION roro_write_article_words(ids integer[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "EntryWords" w WHERE w."kind" = 'article' AND w."id" = ANY (ids) AND NOT EXISTS (
    SELECT 1 FROM "Article" a WHERE a."id" = w."id" AND a."state" = 'published' AND a."kind" <> 'reference');
  INSERT INTO "EntryWords" ("kind", "id", "publishedAt", "words")
  SELECT 'article', a."id", a."publishedAt", roro_vector(a."headline", concat_ws(' ', a."summary", a."background",
    a."summaryJa", a."backgroundJa", a."credit",
    (SELECT string_agg(concat_ws(' ', i."question", i."questionJa",
       (SELECT string_agg(concat_ws(' ', p."lead", p."text", p."leadJa", p."textJa"), ' ' ORDER BY p."position")
        FROM "InsightPoint" p WHERE p."insightId" = i."id")), ' ' ORDER BY i."position")
     FROM "Insight" i WHERE i."articleId" = a."id")))
  FROM "Article" a WHERE a."id" = ANY (ids) AND a."state" = 'published' AND a."kind" <> 'reference'
  ORDER BY a."id"
  ON CONFLICT ("kind", "id") DO UPDATE SET "publishedAt" = EXCLUDED."publishedAt", "words" = EXCLUDED."words";
END $$;

-- Claims: statement, metric and subject; quotes, speaker, the figure as printed and the note.
-- Those of published articles (of references too) that are not withdrawn.
CREATE FUNCTION roro_write_claim_words(ids integer[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "EntryWords" w WHERE w."kind" = 'claim' AND w."id" = ANY (ids) AND NOT EXISTS (
    SELECT 1 FROM "Claim" c JOIN "Article" a ON a."id" = c."articleId"
    WHERE c."id" = w."id" AND c."standing" <> 'withdrawn' AND a."state" = 'published');
  INSERT INTO "EntryWords" ("kind", "id", "words")
  SELECT 'claim', c."id", roro_vector(
    concat_ws(' ', c."statement", c."statementJa", m."name", m."nameJa", o."name", o."nameJa", o."shortName", o."shortNameJa", p."name", p."nameJa"),
    concat_ws(' ', c."speaker", c."speakerJa", c."asPrinted", c."note", c."noteJa",
      (SELECT string_agg(q."quote", ' ' ORDER BY q."field", q."start") FROM "Passage" q WHERE q."claimId" = c."id")))
  FROM "Claim" c JOIN "Article" a ON a."id" = c."articleId"
  LEFT JOIN "Metric" m ON m."id" = c."metricId" LEFT JOIN "Company" o ON o."id" = c."companyId" LEFT JOIN "Policy" p ON p."id" = c."policyId"
  WHERE c."id" = ANY (ids) AND c."standing" <> 'withdrawn' AND a."state" = 'published'
  ORDER BY c."id"
  ON CONFLICT ("kind", "id") DO UPDATE SET "words" = EXCLUDED."words";
END $$;

-- Acts: text and policy; citation and note.
CREATE FUNCTION roro_write_act_words(ids integer[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "EntryWords" w WHERE w."kind" = 'act' AND w."id" = ANY (ids) AND NOT EXISTS (SELECT 1 FROM "PolicyAct" a WHERE a."id" = w."id");
  INSERT INTO "EntryWords" ("kind", "id", "words")
  SELECT 'act', a."id", roro_vector(concat_ws(' ', a."text", a."textJa", p."name", p."nameJa"), concat_ws(' ', a."citation", a."note", a."noteJa"))
  FROM "PolicyAct" a JOIN "Policy" p ON p."id" = a."policyId" WHERE a."id" = ANY (ids)
  ON CONFLICT ("kind", "id") DO UPDATE SET "words" = EXCLUDED."words";
END $$;

-- ---------------------------------------------------------------- whatever changes, the words follow
-- Once per statement: `changed` holds its rows (before it, for a deletion), `was` those before an update.

CREATE FUNCTION roro_words_of_article() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids integer[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    SELECT array_agg(n."id") INTO ids FROM changed n JOIN was o ON o."id" = n."id"
    WHERE (n."state", n."kind", n."publishedAt", n."headline", n."summary", n."background", n."summaryJa", n."backgroundJa", n."credit")
      IS DISTINCT FROM (o."state", o."kind", o."publishedAt", o."headline", o."summary", o."background", o."summaryJa", o."backgroundJa", o."credit");
    IF ids IS NULL THEN RETURN NULL; END IF;
    PERFORM roro_write_article_words(ids);
    SELECT array_agg(c."id") INTO ids FROM changed n JOIN was o ON o."id" = n."id" AND o."state" <> n."state"
    JOIN "Claim" c ON c."articleId" = n."id";
    IF ids IS NOT NULL THEN PERFORM roro_write_claim_words(ids); END IF;
  ELSE
    SELECT array_agg(n."id") INTO ids FROM changed n;
    IF ids IS NOT NULL THEN PERFORM roro_write_article_words(ids); END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION roro_words_of_insight() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids integer[];
BEGIN
  SELECT array_agg(DISTINCT n."articleId") INTO ids FROM changed n;
  IF ids IS NOT NULL THEN PERFORM roro_write_article_words(ids); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION roro_words_of_insight_point() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids integer[];
BEGIN
  SELECT array_agg(DISTINCT i."articleId") INTO ids FROM changed n JOIN "Insight" i ON i."id" = n."insightId";
  IF ids IS NOT NULL THEN PERFORM roro_write_article_words(ids); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION roro_words_of_claim() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids integer[];
BEGIN
  SELECT array_agg(n."id") INTO ids FROM changed n;
  IF ids IS NOT NULL THEN PERFORM roro_write_claim_words(ids); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION roro_words_of_passage() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids integer[];
BEGIN
  SELECT array_agg(DISTINCT n."claimId") INTO ids FROM changed n;
  IF ids IS NOT NULL THEN PERFORM roro_write_claim_words(ids); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION roro_words_of_act() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids integer[];
BEGIN
  SELECT array_agg(n."id") INTO ids FROM changed n;
  IF ids IS NOT NULL THEN PERFORM roro_write_act_words(ids); END IF;
  RETURN NULL;
END $$;

-- A name stands in the words of all that bears it. At an insertion too: a restored backup brings names after what bears them.
CREATE FUNCTION roro_words_of_name() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  renamed integer[];
  ids integer[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(n."id") INTO renamed FROM changed n;
  ELSIF TG_TABLE_NAME = 'Company' THEN
    SELECT array_agg(n."id") INTO renamed FROM changed n JOIN was o ON o."id" = n."id"
    WHERE (n."name", n."nameJa", n."shortName", n."shortNameJa") IS DISTINCT FROM (o."name", o."nameJa", o."shortName", o."shortNameJa");
  ELSE
    SELECT array_agg(n."id") INTO renamed FROM changed n JOIN was o ON o."id" = n."id"
    WHERE (n."name", n."nameJa") IS DISTINCT FROM (o."name", o."nameJa");
  END IF;
  IF renamed IS NULL THEN RETURN NULL; END IF;
  EXECUTE format('SELECT array_agg("id") FROM "Claim" WHERE %I = ANY ($1)', lower(TG_TABLE_NAME) || 'Id') INTO ids USING renamed;
  IF ids IS NOT NULL THEN PERFORM roro_write_claim_words(ids); END IF;
  IF TG_TABLE_NAME = 'Policy' THEN
    SELECT array_agg(a."id") INTO ids FROM "PolicyAct" a WHERE a."policyId" = ANY (renamed);
    IF ids IS NOT NULL THEN PERFORM roro_write_act_words(ids); END IF;
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  on_table text;
  does text;
BEGIN
  FOR on_table, does IN VALUES ('Article', 'roro_words_of_article'), ('Insight', 'roro_words_of_insight'),
    ('InsightPoint', 'roro_words_of_insight_point'), ('Claim', 'roro_words_of_claim'), ('Passage', 'roro_words_of_passage'),
    ('PolicyAct', 'roro_words_of_act'), ('Metric', 'roro_words_of_name'), ('Company', 'roro_words_of_name'), ('Policy', 'roro_words_of_name')
  LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      on_table || '_words_insert', on_table, does);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed OLD TABLE AS was FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      on_table || '_words_update', on_table, does);
    -- What bears a name is gone before the name is.
    IF does <> 'roro_words_of_name' THEN
      EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %I()',
        on_table || '_words_delete', on_table, does);
    END IF;
  END LOOP;
END $$;

-- ---------------------------------------------------------------- what there is already

SELECT roro_write_article_words(array_agg("id")) FROM "Article" HAVING count(*) > 0;
SELECT roro_write_claim_words(array_agg("id")) FROM "Claim" HAVING count(*) > 0;
SELECT roro_write_act_words(array_agg("id")) FROM "PolicyAct" HAVING count(*) > 0;

CREATE INDEX "EntryWords_words_idx" ON "EntryWords" USING gin ("words");
CREATE INDEX "EntryWords_publishedAt_id_idx" ON "EntryWords" ("publishedAt" DESC NULLS LAST, "id" DESC) WHERE "kind" = 'article';
