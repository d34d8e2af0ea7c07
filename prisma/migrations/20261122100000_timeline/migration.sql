-- The timeline sorts by the calendar day an article came out on where it came out: an instant counts by its own
-- zone, a bare date by itself. Declared immutable although zones are now and then redefined: publication
-- lies in the past, and a REINDEX after an update of the zone data settles the rest.
CREATE FUNCTION roro_article_day(at timestamptz, exactness "Precision", zone text) RETURNS date
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (timezone(CASE WHEN exactness IN ('second', 'minute') THEN coalesce(zone, 'UTC') ELSE 'UTC' END, at))::date
$$;

CREATE INDEX "Article_day_idx" ON "Article"
  (roro_article_day("publishedAt", "publishedPrecision", "publishedZone") DESC, "id" DESC)
  WHERE "state" = 'published' AND "publishedAt" IS NOT NULL;

-- A claim is dated by its issue; without one it goes by its article's day.
CREATE INDEX "Claim_issued_idx" ON "Claim" ("issuedOn" DESC, "id" DESC)
  WHERE "issuedOn" IS NOT NULL AND "standing" <> 'withdrawn';
