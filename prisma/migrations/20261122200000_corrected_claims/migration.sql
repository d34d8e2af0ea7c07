-- Which figure a correction changed: the figure says what it was before. And what the desk's front page and log ask for.

-- AlterTable
ALTER TABLE "Correction" ADD COLUMN     "claimId" INTEGER;

-- CreateIndex
CREATE INDEX "Article_state_firstPublishedAt_idx" ON "Article"("state", "firstPublishedAt" DESC);

-- CreateIndex
CREATE INDEX "Correction_claimId_idx" ON "Correction"("claimId");

-- CreateIndex
CREATE INDEX "AuditEntry_actor_id_idx" ON "AuditEntry"("actor", "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEntry_action_id_idx" ON "AuditEntry"("action", "id" DESC);

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ---------------------------------------------------------------- by hand

-- What a correction says is never changed; only its figure may go away beneath it.
DROP TRIGGER "Correction_append_only" ON "Correction";
CREATE TRIGGER "Correction_append_only"
  BEFORE UPDATE OF "articleId", "at", "userId", "version", "what", "whatJa", "before", "after", "why", "whyJa" ON "Correction"
  FOR EACH ROW EXECUTE FUNCTION roro_append_only();
