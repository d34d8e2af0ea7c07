-- A check that comes out as NULL lets the row pass: these say what they mean with NULLs in them.

ALTER TABLE "Claim"
  DROP CONSTRAINT "Claim_statement_check",
  ADD CONSTRAINT "Claim_statement_check" CHECK ("metricId" IS NOT NULL OR length(trim(coalesce("statement", ''))) > 0),
  -- numeric knows infinities besides NaN; none of them is a figure.
  DROP CONSTRAINT "Claim_finite_check",
  ADD CONSTRAINT "Claim_finite_check" CHECK (
    coalesce("low", 0) NOT IN ('NaN', 'Infinity', '-Infinity') AND
    coalesce("point", 0) NOT IN ('NaN', 'Infinity', '-Infinity') AND
    coalesce("high", 0) NOT IN ('NaN', 'Infinity', '-Infinity'));

ALTER TABLE "MeasureInterval"
  ADD CONSTRAINT "MeasureInterval_finite_check" CHECK ("value" NOT IN ('NaN', 'Infinity', '-Infinity'));

ALTER TABLE "Passage"
  DROP CONSTRAINT "Passage_mark_check",
  ADD CONSTRAINT "Passage_mark_check" CHECK (
    num_nonnulls("markStart", "markEnd") = 0 OR
    (num_nonnulls("markStart", "markEnd") = 2
      AND "markStart" >= "start" AND "markEnd" <= "end" AND "markEnd" > "markStart"));

-- Passages name insights and points by key, with colons between.
ALTER TABLE "Insight" ADD CONSTRAINT "Insight_key_check" CHECK (roro_is_slug("key"));
ALTER TABLE "InsightPoint" ADD CONSTRAINT "InsightPoint_key_check" CHECK (roro_is_slug("key"));
ALTER TABLE "PolicyAct" ADD CONSTRAINT "PolicyAct_key_check" CHECK (roro_is_slug("key"));
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_key_check" CHECK (roro_is_slug("key"));
