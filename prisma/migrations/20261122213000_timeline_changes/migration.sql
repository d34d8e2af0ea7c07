-- Every serving process holds the timeline's filters and orders in its own memory (lib/timeline/postings). This is
-- what keeps them true: each write of what they are made of says here what has to be read again. Readers ask for
-- what came with a transaction that was still open, or not yet begun, when they last asked ("tx"), so that
-- transactions that commit in another order than they began in are not missed.
CREATE TABLE "TimelineChange" (
  "id" BIGSERIAL NOT NULL,
  "tx" xid8 NOT NULL DEFAULT pg_current_xact_id(),
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "what" TEXT NOT NULL,
  "key" INTEGER NOT NULL,
  CONSTRAINT "TimelineChange_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "TimelineChange_what_check" CHECK ("what" IN ('article', 'claim', 'policy', 'story', 'names', 'whole'))
);
CREATE INDEX "TimelineChange_tx_what_key_idx" ON "TimelineChange" ("tx", "what", "key");

-- Says it once in a transaction. A statement that changes very much (an import, a restore) is said in one row.
CREATE FUNCTION roro_timeline_log(whatever text, keys integer[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  everything boolean := whatever = 'whole' OR cardinality(keys) > 200;
BEGIN
  IF cardinality(keys) = 0 OR EXISTS (
    SELECT 1 FROM "TimelineChange" WHERE "tx" = pg_current_xact_id() AND "what" = 'whole'
  ) THEN
    RETURN;
  END IF;
  INSERT INTO "TimelineChange" ("what", "key")
  SELECT CASE WHEN everything THEN 'whole' ELSE whatever END, k
  FROM unnest(CASE WHEN everything THEN ARRAY[0] ELSE keys END) AS k
  WHERE NOT EXISTS (
    SELECT 1 FROM "TimelineChange" c WHERE c."tx" = pg_current_xact_id() AND c."what" = whatever AND c."key" = k
  );
END $$;

-- The trigger's arguments: what has changed, and the query that finds its keys among the statement's rows
-- (`changed`; for updates also `former`).
CREATE FUNCTION roro_timeline_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  keys integer[];
BEGIN
  EXECUTE format('SELECT array(SELECT DISTINCT k FROM (%s) AS found(k) WHERE k IS NOT NULL LIMIT 201)', TG_ARGV[1])
    INTO keys;
  PERFORM roro_timeline_log(TG_ARGV[0], keys);
  RETURN NULL;
END $$;

CREATE FUNCTION roro_timeline_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM roro_timeline_log('whole', ARRAY[0]);
  RETURN NULL;
END $$;

DO $$
DECLARE
  rule record;
  tab text;
  slugs text := 'SELECT 0 FROM changed n JOIN former o USING ("id") WHERE n."slug" <> o."slug"';
BEGIN
  FOR rule IN
    SELECT * FROM (VALUES
      -- table, what, keys of one side's rows, keys of an update where that is more than both sides' keys
      ('Article', 'article', 'SELECT "id" FROM changed WHERE "state" = ''published''', NULL),
      ('ArticleCompany', 'article', 'SELECT "articleId" FROM changed', NULL),
      ('ArticlePerson', 'article', 'SELECT "articleId" FROM changed', NULL),
      ('ArticleAgency', 'article', 'SELECT "articleId" FROM changed', NULL),
      ('ArticleTopic', 'article', 'SELECT "articleId" FROM changed', NULL),
      ('ArticlePolicy', 'article', 'SELECT "articleId" FROM changed', NULL),
      ('ArticleStory', 'article', 'SELECT "articleId" FROM changed', NULL),
      ('Claim', 'article', 'SELECT "articleId" FROM changed', NULL),
      ('ClaimLink', 'claim', 'SELECT "fromId" FROM changed WHERE "kind" = ''same_origin''', NULL),
      ('PolicyAct', 'policy', 'SELECT "policyId" FROM changed', NULL),
      ('Measure', 'policy', 'SELECT "policyId" FROM changed', NULL),
      -- An act takes effect on the day its measures start.
      ('MeasureInterval', 'policy',
       'SELECT a."policyId" FROM changed i JOIN "PolicyAct" a ON a."id" = i."startedById"', NULL),
      -- Acts are in the stories of their policy, and concern the companies of those.
      ('StoryPolicy', 'policy', 'SELECT "policyId" FROM changed', NULL),
      ('StoryPolicy', 'story', 'SELECT "storyId" FROM changed', NULL),
      ('StoryCompany', 'policy',
       'SELECT p."policyId" FROM changed c JOIN "StoryPolicy" p ON p."storyId" = c."storyId"', NULL),
      ('StoryCompany', 'story', 'SELECT "storyId" FROM changed', NULL),
      ('StoryMetric', 'story', 'SELECT "storyId" FROM changed', NULL),
      ('Company', 'names', 'SELECT 0 FROM changed', slugs),
      ('Policy', 'names', 'SELECT 0 FROM changed', slugs),
      ('Story', 'names', 'SELECT 0 FROM changed', slugs),
      ('Topic', 'names', 'SELECT 0 FROM changed', slugs),
      ('Person', 'names', 'SELECT 0 FROM changed', slugs),
      ('Agency', 'names', 'SELECT 0 FROM changed', slugs),
      ('Source', 'names', 'SELECT 0 FROM changed', slugs),
      ('SlugRedirect', 'names', 'SELECT 0 FROM changed WHERE "entity" <> ''Article''', NULL),
      -- Acts name their source.
      ('Source', 'policy', 'SELECT a."policyId" FROM changed s JOIN "PolicyAct" a ON a."sourceName" = s."name"',
       'SELECT NULL::int WHERE false'),
      ('Source', 'whole', 'SELECT NULL::int WHERE false',
       'SELECT 0 FROM changed n JOIN former o USING ("id") WHERE (n."name", n."kind") <> (o."name", o."kind")'),
      ('Metric', 'whole', 'SELECT NULL::int WHERE false',
       'SELECT 0 FROM changed n JOIN former o USING ("id") WHERE n."flow" IS DISTINCT FROM o."flow"')
    ) AS rules(tab, what, keys, updated)
  LOOP
    IF rule.keys NOT LIKE '%false' THEN
      EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION roro_timeline_changed(%L, %L)',
        rule.tab || '_timeline_' || rule.what || '_insert', rule.tab, rule.what, rule.keys);
      EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION roro_timeline_changed(%L, %L)',
        rule.tab || '_timeline_' || rule.what || '_delete', rule.tab, rule.what, rule.keys);
    END IF;
    IF rule.updated IS NULL OR rule.updated NOT LIKE '%false' THEN
      EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed OLD TABLE AS former
        FOR EACH STATEMENT EXECUTE FUNCTION roro_timeline_changed(%L, %L)',
        rule.tab || '_timeline_' || rule.what || '_update', rule.tab, rule.what,
        coalesce(rule.updated, rule.keys || ' UNION ALL ' || replace(rule.keys, ' FROM changed', ' FROM former')));
    END IF;
  END LOOP;
  FOREACH tab IN ARRAY ARRAY['Article', 'ArticleCompany', 'ArticlePerson', 'ArticleAgency', 'ArticleTopic',
    'ArticlePolicy', 'ArticleStory', 'Claim', 'ClaimLink', 'PolicyAct', 'Measure', 'MeasureInterval', 'StoryPolicy',
    'StoryCompany', 'StoryMetric', 'Company', 'Policy', 'Story', 'Topic', 'Person', 'Agency', 'Source', 'SlugRedirect']
  LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION roro_timeline_truncated()',
      tab || '_timeline_truncate', tab);
  END LOOP;
END $$;
