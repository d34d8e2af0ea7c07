-- The desk's workflow: review, schedules, edits beside the live article, corrections, words that need no claim.

-- CreateEnum
CREATE TYPE "ReviewKind" AS ENUM ('submitted', 'returned', 'approved', 'scheduled', 'unscheduled');

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "copyOfId" INTEGER,
ADD COLUMN     "scheduledFor" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "isChange" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ArticleExemption" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "ArticleExemption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleEdit" (
    "articleId" INTEGER NOT NULL,
    "baseVersion" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "state" "ArticleState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "userId" TEXT,
    "scheduledFor" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleEdit_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "ReviewEvent" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" TEXT,
    "actor" TEXT NOT NULL,
    "kind" "ReviewKind" NOT NULL,
    "note" TEXT,

    CONSTRAINT "ReviewEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" TEXT,
    "version" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "whatJa" TEXT,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "whyJa" TEXT,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "ArticleExemption_articleId_position_key" ON "ArticleExemption"("articleId", "position");

-- CreateIndex
CREATE INDEX "ArticleEdit_scheduledFor_idx" ON "ArticleEdit"("scheduledFor");

-- CreateIndex
CREATE INDEX "ReviewEvent_articleId_id_idx" ON "ReviewEvent"("articleId", "id");

-- CreateIndex
CREATE INDEX "Correction_articleId_id_idx" ON "Correction"("articleId", "id");

-- CreateIndex
CREATE INDEX "Article_copyOfId_idx" ON "Article"("copyOfId");

-- CreateIndex
CREATE INDEX "Article_scheduledFor_idx" ON "Article"("scheduledFor");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_copyOfId_fkey" FOREIGN KEY ("copyOfId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleExemption" ADD CONSTRAINT "ArticleExemption_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleEdit" ADD CONSTRAINT "ArticleEdit_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewEvent" ADD CONSTRAINT "ReviewEvent_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------- by hand

-- An amount of change and a level are two figures.
DROP INDEX "Claim_preferred_key";
CREATE UNIQUE INDEX "Claim_preferred_key" ON "Claim"
  ("metricId", "companyId", "country", "policyId", "periodStart", "periodEnd", "basis", "isChange") NULLS NOT DISTINCT
  WHERE "preferred" AND "standing" = 'current' AND "metricId" IS NOT NULL AND "periodState" = 'known';

ALTER TABLE "Article"
  ADD CONSTRAINT "Article_copy_check" CHECK ("copyOfId" <> "id"),
  -- What readers see needs no date to appear on.
  ADD CONSTRAINT "Article_schedule_check" CHECK ("scheduledFor" IS NULL OR "state" IN ('draft', 'in_review'));
ALTER TABLE "ArticleEdit" ADD CONSTRAINT "ArticleEdit_state_check" CHECK ("state" IN ('draft', 'in_review'));
ALTER TABLE "ArticleExemption" ADD CONSTRAINT "ArticleExemption_reason_check" CHECK (length(trim("reason")) > 0);
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_why_check" CHECK (length(trim("why")) > 0);

CREATE TRIGGER "ReviewEvent_append_only" BEFORE UPDATE ON "ReviewEvent"
  FOR EACH ROW EXECUTE FUNCTION roro_append_only();
CREATE TRIGGER "Correction_append_only" BEFORE UPDATE ON "Correction"
  FOR EACH ROW EXECUTE FUNCTION roro_append_only();
