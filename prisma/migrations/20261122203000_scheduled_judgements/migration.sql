-- What a scheduled text's figures are to others is judged when it is scheduled, and acted on when it is published.

-- CreateTable
CREATE TABLE "ScheduledJudgement" (
    "articleId" INTEGER NOT NULL,
    "judgements" JSONB NOT NULL,

    CONSTRAINT "ScheduledJudgement_pkey" PRIMARY KEY ("articleId")
);

-- AddForeignKey
ALTER TABLE "ScheduledJudgement" ADD CONSTRAINT "ScheduledJudgement_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
