-- What an analyst's account keeps for itself: views, what is watched, notes, the last visit.
-- It goes with the account, and stands in no log: only its owner reads it.
ALTER TABLE "PolicyAct" ADD COLUMN "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

CREATE TABLE "SavedView" (
  "id" SERIAL NOT NULL,
  "userId" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "query" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "SavedView_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "SavedView_name_check" CHECK (char_length("name") BETWEEN 1 AND 80)
);
CREATE UNIQUE INDEX "SavedView_userId_name_key" ON "SavedView" ("userId", "name");

CREATE TABLE "Watch" (
  "id" SERIAL NOT NULL,
  "userId" TEXT NOT NULL,
  "companyId" INTEGER,
  "policyId" INTEGER,
  "storyId" INTEGER,
  "savedViewId" INTEGER,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "Watch_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Watch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Watch_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Watch_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "Policy" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Watch_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Watch_savedViewId_fkey" FOREIGN KEY ("savedViewId") REFERENCES "SavedView" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Watch_one_check" CHECK (num_nonnulls("companyId", "policyId", "storyId", "savedViewId") = 1)
);
CREATE UNIQUE INDEX "Watch_userId_companyId_key" ON "Watch" ("userId", "companyId");
CREATE UNIQUE INDEX "Watch_userId_policyId_key" ON "Watch" ("userId", "policyId");
CREATE UNIQUE INDEX "Watch_userId_storyId_key" ON "Watch" ("userId", "storyId");
CREATE UNIQUE INDEX "Watch_userId_savedViewId_key" ON "Watch" ("userId", "savedViewId");

CREATE TABLE "EntryNote" (
  "id" SERIAL NOT NULL,
  "userId" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "entryId" INTEGER NOT NULL,
  "about" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "EntryNote_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "EntryNote_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "EntryNote_kind_check" CHECK ("kind" IN ('article', 'act', 'claim')),
  CONSTRAINT "EntryNote_text_check" CHECK (char_length("text") BETWEEN 1 AND 5000)
);
CREATE UNIQUE INDEX "EntryNote_userId_kind_entryId_key" ON "EntryNote" ("userId", "kind", "entryId");

CREATE TABLE "Visit" (
  "userId" TEXT NOT NULL,
  "previousVisitAt" TIMESTAMPTZ(3),
  "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Visit_pkey" PRIMARY KEY ("userId"),
  CONSTRAINT "Visit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What came into the record after a visit is asked for by these.
CREATE INDEX "PolicyAct_createdAt_idx" ON "PolicyAct" ("createdAt" DESC);
CREATE INDEX "Claim_createdAt_idx" ON "Claim" ("createdAt" DESC);
