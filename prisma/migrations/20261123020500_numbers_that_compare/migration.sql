-- A growth metric names the level it is the change of; a promise says whether it was told before; an amount may be part of another.
ALTER TABLE "Metric" ADD COLUMN "changeOfId" INTEGER;
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_changeOfId_fkey" FOREIGN KEY ("changeOfId") REFERENCES "Metric"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Metric_changeOfId_idx" ON "Metric"("changeOfId");

CREATE TYPE "Novelty" AS ENUM ('first_announced', 'announced_before');
ALTER TABLE "Claim" ADD COLUMN "novelty" "Novelty";

ALTER TYPE "ClaimLinkKind" ADD VALUE 'part_of';
