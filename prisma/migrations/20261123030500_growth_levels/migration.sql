-- The fact base's growth metrics, in databases that hold it already: loading it again leaves what is there as it is.
UPDATE "Metric" growth SET "changeOfId" = level."id"
FROM "Metric" level
WHERE growth."changeOfId" IS NULL AND growth."kind" = 'growth' AND level."kind" = 'level'
  AND growth."slug" = level."slug" || '-yoy' AND growth."flow" IS NOT DISTINCT FROM level."flow"
  AND growth."slug" IN (
    'global-production-yoy', 'us-production-yoy', 'us-sales-yoy',
    'japan-auto-exports-to-us-value-yoy', 'japan-auto-exports-to-us-units-yoy'
  );
