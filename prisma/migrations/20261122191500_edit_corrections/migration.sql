-- A scheduled edit is published by the clock: what it corrects is said beforehand, and waits with it.
ALTER TABLE "ArticleEdit" ADD COLUMN "corrections" JSONB;
