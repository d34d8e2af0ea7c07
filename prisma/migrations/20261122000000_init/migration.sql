-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('en', 'ja');

-- CreateEnum
CREATE TYPE "Verification" AS ENUM ('seed', 'source_seen', 'public_record');

-- CreateEnum
CREATE TYPE "Precision" AS ENUM ('second', 'minute', 'day', 'month', 'year');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('news', 'wire', 'official', 'company', 'association');

-- CreateEnum
CREATE TYPE "ArticleKind" AS ENUM ('news', 'trade_press', 'official_document', 'official_release', 'professional_note', 'archive', 'reference');

-- CreateEnum
CREATE TYPE "ArticleState" AS ENUM ('draft', 'in_review', 'published', 'archived');

-- CreateEnum
CREATE TYPE "HeadlineBasis" AS ENUM ('seen', 'from_url', 'not_seen');

-- CreateEnum
CREATE TYPE "Authorship" AS ENUM ('editor', 'machine');

-- CreateEnum
CREATE TYPE "CompanyKind" AS ENUM ('automaker', 'brand', 'supplier');

-- CreateEnum
CREATE TYPE "AgencyKind" AS ENUM ('government', 'ministry', 'court', 'association', 'research');

-- CreateEnum
CREATE TYPE "MetricKind" AS ENUM ('level', 'growth', 'rate');

-- CreateEnum
CREATE TYPE "Flow" AS ENUM ('us_jp', 'jp_us', 'us', 'jp', 'world');

-- CreateEnum
CREATE TYPE "Approximation" AS ENUM ('exact', 'about', 'at_least', 'up_to');

-- CreateEnum
CREATE TYPE "PeriodState" AS ENUM ('known', 'unknown', 'not_applicable');

-- CreateEnum
CREATE TYPE "PeriodCalendar" AS ENUM ('calendar', 'fiscal_jp');

-- CreateEnum
CREATE TYPE "Comparator" AS ENUM ('none', 'yoy', 'mom', 'qoq');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('actual', 'preliminary', 'estimate', 'forecast', 'guidance', 'target', 'pledge', 'rumour', 'calculated');

-- CreateEnum
CREATE TYPE "Modality" AS ENUM ('did', 'will', 'plans', 'considering', 'may', 'denied');

-- CreateEnum
CREATE TYPE "Standing" AS ENUM ('current', 'corrected', 'superseded', 'withdrawn');

-- CreateEnum
CREATE TYPE "Evidence" AS ENUM ('passage', 'citation');

-- CreateEnum
CREATE TYPE "ClaimLinkKind" AS ENUM ('confirms', 'contradicts', 'corrects', 'updates', 'denies', 'same_origin');

-- CreateEnum
CREATE TYPE "Jurisdiction" AS ENUM ('US', 'JP', 'bilateral');

-- CreateEnum
CREATE TYPE "PolicyInstrument" AS ENUM ('tariff', 'tariff_relief', 'export_restraint', 'trade_agreement', 'certification', 'subsidy', 'tax', 'investment_pledge', 'procurement');

-- CreateEnum
CREATE TYPE "ActKind" AS ENUM ('proposed', 'threatened', 'announced', 'agreed', 'signed', 'published', 'in_force', 'amended', 'suspended', 'resumed', 'ended', 'ruling', 'struck_down');

-- CreateEnum
CREATE TYPE "ActSide" AS ENUM ('US', 'JP', 'both');

-- CreateEnum
CREATE TYPE "MeasureMode" AS ENUM ('total', 'adds', 'floor', 'cap', 'allowance', 'amount');

-- CreateEnum
CREATE TYPE "IntervalStatus" AS ENUM ('in_force', 'announced', 'proposed', 'threatened');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('admin', 'editor', 'analyst');

-- CreateTable
CREATE TABLE "Source" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameJa" TEXT,
    "kind" "SourceKind" NOT NULL DEFAULT 'news',
    "country" CHAR(2),
    "homepage" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "ArticleKind" NOT NULL DEFAULT 'news',
    "state" "ArticleState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "headline" TEXT NOT NULL,
    "headlineBasis" "HeadlineBasis" NOT NULL DEFAULT 'seen',
    "canonicalUrl" TEXT,
    "sourceId" INTEGER NOT NULL,
    "originSourceId" INTEGER,
    "credit" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedPrecision" "Precision",
    "publishedZone" TEXT,
    "language" "Language" NOT NULL DEFAULT 'en',
    "region" CHAR(2),
    "summary" TEXT NOT NULL DEFAULT '',
    "summaryJa" TEXT,
    "background" TEXT NOT NULL DEFAULT '',
    "backgroundJa" TEXT,
    "verified" "Verification" NOT NULL DEFAULT 'source_seen',
    "seenAt" TEXT,
    "notes" TEXT[],
    "notesJa" TEXT[],
    "firstPublishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "search" tsvector,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleRevision" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "userId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Insight" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "authorship" "Authorship" NOT NULL DEFAULT 'editor',
    "question" TEXT NOT NULL,
    "questionJa" TEXT,

    CONSTRAINT "Insight_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InsightPoint" (
    "id" SERIAL NOT NULL,
    "insightId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "lead" TEXT NOT NULL,
    "leadJa" TEXT,
    "text" TEXT NOT NULL,
    "textJa" TEXT,

    CONSTRAINT "InsightPoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleCompany" (
    "articleId" INTEGER NOT NULL,
    "companyId" INTEGER NOT NULL,

    CONSTRAINT "ArticleCompany_pkey" PRIMARY KEY ("articleId","companyId")
);

-- CreateTable
CREATE TABLE "ArticlePerson" (
    "articleId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,

    CONSTRAINT "ArticlePerson_pkey" PRIMARY KEY ("articleId","personId")
);

-- CreateTable
CREATE TABLE "ArticleAgency" (
    "articleId" INTEGER NOT NULL,
    "agencyId" INTEGER NOT NULL,

    CONSTRAINT "ArticleAgency_pkey" PRIMARY KEY ("articleId","agencyId")
);

-- CreateTable
CREATE TABLE "ArticleTopic" (
    "articleId" INTEGER NOT NULL,
    "topicId" INTEGER NOT NULL,

    CONSTRAINT "ArticleTopic_pkey" PRIMARY KEY ("articleId","topicId")
);

-- CreateTable
CREATE TABLE "ArticlePolicy" (
    "articleId" INTEGER NOT NULL,
    "policyId" INTEGER NOT NULL,

    CONSTRAINT "ArticlePolicy_pkey" PRIMARY KEY ("articleId","policyId")
);

-- CreateTable
CREATE TABLE "ArticleStory" (
    "articleId" INTEGER NOT NULL,
    "storyId" INTEGER NOT NULL,

    CONSTRAINT "ArticleStory_pkey" PRIMARY KEY ("articleId","storyId")
);

-- CreateTable
CREATE TABLE "ArticleMetric" (
    "articleId" INTEGER NOT NULL,
    "metricId" INTEGER NOT NULL,

    CONSTRAINT "ArticleMetric_pkey" PRIMARY KEY ("articleId","metricId")
);

-- CreateTable
CREATE TABLE "Company" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameJa" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "shortNameJa" TEXT NOT NULL,
    "kind" "CompanyKind" NOT NULL,
    "country" CHAR(2) NOT NULL,
    "headquarters" TEXT,
    "headquartersJa" TEXT,
    "founded" TEXT,
    "website" TEXT,
    "summary" TEXT NOT NULL DEFAULT '',
    "summaryJa" TEXT,
    "parentId" INTEGER,
    "verified" "Verification" NOT NULL DEFAULT 'source_seen',
    "seenAt" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "search" tsvector,

    CONSTRAINT "Company_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompanyTicker" (
    "id" SERIAL NOT NULL,
    "companyId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "exchange" TEXT NOT NULL,
    "symbol" TEXT,
    "note" TEXT,
    "noteJa" TEXT,

    CONSTRAINT "CompanyTicker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompanyExecutive" (
    "id" SERIAL NOT NULL,
    "companyId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "personId" INTEGER,
    "name" TEXT NOT NULL,
    "nameJa" TEXT,
    "title" TEXT NOT NULL,
    "titleJa" TEXT,
    "from" TEXT,
    "to" TEXT,
    "asOf" TEXT,
    "note" TEXT,
    "noteJa" TEXT,
    "verified" "Verification" NOT NULL DEFAULT 'source_seen',
    "seenAt" TEXT,

    CONSTRAINT "CompanyExecutive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Plant" (
    "id" SERIAL NOT NULL,
    "companyId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "nameJa" TEXT,
    "city" TEXT NOT NULL,
    "state" TEXT,
    "country" CHAR(2) NOT NULL DEFAULT 'US',
    "startedProduction" TEXT,
    "models" TEXT[],
    "makes" TEXT,
    "makesJa" TEXT,
    "status" TEXT,
    "statusJa" TEXT,
    "note" TEXT,
    "noteJa" TEXT,
    "verified" "Verification" NOT NULL DEFAULT 'source_seen',
    "seenAt" TEXT,

    CONSTRAINT "Plant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameJa" TEXT,
    "note" TEXT,
    "noteJa" TEXT,
    "verified" "Verification" NOT NULL DEFAULT 'source_seen',
    "seenAt" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "search" tsvector,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonRole" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "roleJa" TEXT,
    "organisation" TEXT NOT NULL,
    "organisationJa" TEXT,
    "companyId" INTEGER,
    "agencyId" INTEGER,
    "from" TEXT,
    "to" TEXT,
    "asOf" TEXT,
    "verified" "Verification" NOT NULL DEFAULT 'source_seen',

    CONSTRAINT "PersonRole_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agency" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameJa" TEXT,
    "kind" "AgencyKind" NOT NULL DEFAULT 'government',
    "country" CHAR(2),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameJa" TEXT NOT NULL,
    "description" TEXT,
    "descriptionJa" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Alias" (
    "id" SERIAL NOT NULL,
    "text" TEXT NOT NULL,
    "lang" "Language" NOT NULL,
    "companyId" INTEGER,
    "personId" INTEGER,
    "agencyId" INTEGER,
    "topicId" INTEGER,
    "policyId" INTEGER,

    CONSTRAINT "Alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Story" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleJa" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "descriptionJa" TEXT,
    "startedOn" TEXT,
    "verified" "Verification" NOT NULL DEFAULT 'source_seen',
    "seenAt" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "search" tsvector,

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoryPolicy" (
    "storyId" INTEGER NOT NULL,
    "policyId" INTEGER NOT NULL,

    CONSTRAINT "StoryPolicy_pkey" PRIMARY KEY ("storyId","policyId")
);

-- CreateTable
CREATE TABLE "StoryCompany" (
    "storyId" INTEGER NOT NULL,
    "companyId" INTEGER NOT NULL,

    CONSTRAINT "StoryCompany_pkey" PRIMARY KEY ("storyId","companyId")
);

-- CreateTable
CREATE TABLE "StoryMetric" (
    "storyId" INTEGER NOT NULL,
    "metricId" INTEGER NOT NULL,

    CONSTRAINT "StoryMetric_pkey" PRIMARY KEY ("storyId","metricId")
);

-- CreateTable
CREATE TABLE "Metric" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameJa" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "kind" "MetricKind" NOT NULL,
    "flow" "Flow",
    "usualPeriod" TEXT NOT NULL,
    "usualPeriodJa" TEXT,
    "definition" TEXT NOT NULL,
    "definitionJa" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "search" tsvector,

    CONSTRAINT "Metric_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "claimId" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "markStart" INTEGER,
    "markEnd" INTEGER,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" SERIAL NOT NULL,
    "externalId" TEXT,
    "articleId" INTEGER NOT NULL,
    "evidence" "Evidence" NOT NULL,
    "companyId" INTEGER,
    "country" CHAR(2),
    "policyId" INTEGER,
    "metricId" INTEGER,
    "statement" TEXT,
    "statementJa" TEXT,
    "low" DECIMAL,
    "point" DECIMAL,
    "high" DECIMAL,
    "decimals" INTEGER NOT NULL DEFAULT 0,
    "rounded" BOOLEAN NOT NULL DEFAULT false,
    "asPrinted" TEXT,
    "approximation" "Approximation" NOT NULL DEFAULT 'exact',
    "periodState" "PeriodState" NOT NULL DEFAULT 'unknown',
    "periodStart" DATE,
    "periodEnd" DATE,
    "periodCalendar" "PeriodCalendar" NOT NULL DEFAULT 'calendar',
    "comparator" "Comparator" NOT NULL DEFAULT 'none',
    "flow" "Flow",
    "basis" "Basis" NOT NULL,
    "modality" "Modality" NOT NULL,
    "speaker" TEXT,
    "speakerJa" TEXT,
    "speakerPersonId" INTEGER,
    "speakerCompanyId" INTEGER,
    "speakerAgencyId" INTEGER,
    "issuedOn" DATE,
    "standing" "Standing" NOT NULL DEFAULT 'current',
    "preferred" BOOLEAN NOT NULL DEFAULT true,
    "verified" "Verification" NOT NULL DEFAULT 'source_seen',
    "seenAt" TEXT,
    "note" TEXT,
    "noteJa" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimLink" (
    "id" SERIAL NOT NULL,
    "fromId" INTEGER NOT NULL,
    "toId" INTEGER NOT NULL,
    "kind" "ClaimLinkKind" NOT NULL,
    "note" TEXT,
    "noteJa" TEXT,

    CONSTRAINT "ClaimLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Policy" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameJa" TEXT NOT NULL,
    "jurisdiction" "Jurisdiction" NOT NULL,
    "instrument" "PolicyInstrument" NOT NULL,
    "summary" TEXT NOT NULL,
    "summaryJa" TEXT,
    "legalBasis" TEXT,
    "statusAsOf" TEXT NOT NULL,
    "notes" TEXT[],
    "notesJa" TEXT[],
    "verified" "Verification" NOT NULL DEFAULT 'source_seen',
    "seenAt" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "search" tsvector,

    CONSTRAINT "Policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PolicyAct" (
    "id" SERIAL NOT NULL,
    "policyId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "ActKind" NOT NULL,
    "side" "ActSide" NOT NULL,
    "on" DATE NOT NULL,
    "precision" "Precision" NOT NULL DEFAULT 'day',
    "zone" TEXT,
    "at" TIMESTAMPTZ(3),
    "issuerId" INTEGER,
    "text" TEXT NOT NULL,
    "textJa" TEXT,
    "citation" TEXT,
    "gazettedOn" DATE,
    "scheduled" BOOLEAN NOT NULL DEFAULT false,
    "sourceName" TEXT,
    "sourceTitle" TEXT,
    "sourceUrl" TEXT,
    "sourceDate" TEXT,
    "note" TEXT,
    "noteJa" TEXT,
    "verified" "Verification" NOT NULL DEFAULT 'source_seen',
    "seenAt" TEXT,

    CONSTRAINT "PolicyAct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Measure" (
    "id" SERIAL NOT NULL,
    "policyId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "nameJa" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "mode" "MeasureMode" NOT NULL,
    "imposedBy" CHAR(2) NOT NULL,
    "imposedOn" CHAR(2),
    "hsHeadings" TEXT[],
    "note" TEXT,
    "noteJa" TEXT,

    CONSTRAINT "Measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeasureInterval" (
    "id" SERIAL NOT NULL,
    "measureId" INTEGER NOT NULL,
    "value" DECIMAL NOT NULL,
    "from" DATE,
    "to" DATE,
    "status" "IntervalStatus" NOT NULL DEFAULT 'in_force',
    "startedById" INTEGER,
    "endedById" INTEGER,
    "note" TEXT,
    "noteJa" TEXT,

    CONSTRAINT "MeasureInterval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SlugRedirect" (
    "entity" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "targetId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SlugRedirect_pkey" PRIMARY KEY ("entity","slug")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" TEXT,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetupLink" (
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SetupLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'analyst',
    "disabled" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthVerification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuthVerification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Source_slug_key" ON "Source"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Source_name_key" ON "Source"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Article_canonicalUrl_key" ON "Article"("canonicalUrl");

-- CreateIndex
CREATE INDEX "Article_state_publishedAt_id_idx" ON "Article"("state", "publishedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_sourceId_idx" ON "Article"("sourceId");

-- CreateIndex
CREATE INDEX "Article_originSourceId_idx" ON "Article"("originSourceId");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleRevision_articleId_version_key" ON "ArticleRevision"("articleId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Insight_articleId_key_key" ON "Insight"("articleId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "InsightPoint_insightId_key_key" ON "InsightPoint"("insightId", "key");

-- CreateIndex
CREATE INDEX "ArticleCompany_companyId_articleId_idx" ON "ArticleCompany"("companyId", "articleId");

-- CreateIndex
CREATE INDEX "ArticlePerson_personId_articleId_idx" ON "ArticlePerson"("personId", "articleId");

-- CreateIndex
CREATE INDEX "ArticleAgency_agencyId_articleId_idx" ON "ArticleAgency"("agencyId", "articleId");

-- CreateIndex
CREATE INDEX "ArticleTopic_topicId_articleId_idx" ON "ArticleTopic"("topicId", "articleId");

-- CreateIndex
CREATE INDEX "ArticlePolicy_policyId_articleId_idx" ON "ArticlePolicy"("policyId", "articleId");

-- CreateIndex
CREATE INDEX "ArticleStory_storyId_articleId_idx" ON "ArticleStory"("storyId", "articleId");

-- CreateIndex
CREATE INDEX "ArticleMetric_metricId_articleId_idx" ON "ArticleMetric"("metricId", "articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Company_slug_key" ON "Company"("slug");

-- CreateIndex
CREATE INDEX "Company_parentId_idx" ON "Company"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "CompanyTicker_companyId_exchange_key" ON "CompanyTicker"("companyId", "exchange");

-- CreateIndex
CREATE INDEX "CompanyExecutive_companyId_idx" ON "CompanyExecutive"("companyId");

-- CreateIndex
CREATE INDEX "CompanyExecutive_personId_idx" ON "CompanyExecutive"("personId");

-- CreateIndex
CREATE INDEX "Plant_companyId_idx" ON "Plant"("companyId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_slug_key" ON "Person"("slug");

-- CreateIndex
CREATE INDEX "PersonRole_personId_idx" ON "PersonRole"("personId");

-- CreateIndex
CREATE INDEX "PersonRole_companyId_idx" ON "PersonRole"("companyId");

-- CreateIndex
CREATE INDEX "PersonRole_agencyId_idx" ON "PersonRole"("agencyId");

-- CreateIndex
CREATE UNIQUE INDEX "Agency_slug_key" ON "Agency"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Agency_name_key" ON "Agency"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_name_key" ON "Topic"("name");

-- CreateIndex
CREATE INDEX "Alias_text_idx" ON "Alias"("text");

-- CreateIndex
CREATE INDEX "Alias_companyId_idx" ON "Alias"("companyId");

-- CreateIndex
CREATE INDEX "Alias_personId_idx" ON "Alias"("personId");

-- CreateIndex
CREATE INDEX "Alias_agencyId_idx" ON "Alias"("agencyId");

-- CreateIndex
CREATE INDEX "Alias_topicId_idx" ON "Alias"("topicId");

-- CreateIndex
CREATE INDEX "Alias_policyId_idx" ON "Alias"("policyId");

-- CreateIndex
CREATE UNIQUE INDEX "Story_slug_key" ON "Story"("slug");

-- CreateIndex
CREATE INDEX "StoryPolicy_policyId_idx" ON "StoryPolicy"("policyId");

-- CreateIndex
CREATE INDEX "StoryCompany_companyId_idx" ON "StoryCompany"("companyId");

-- CreateIndex
CREATE INDEX "StoryMetric_metricId_idx" ON "StoryMetric"("metricId");

-- CreateIndex
CREATE UNIQUE INDEX "Metric_slug_key" ON "Metric"("slug");

-- CreateIndex
CREATE INDEX "Passage_articleId_idx" ON "Passage"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_claimId_field_start_key" ON "Passage"("claimId", "field", "start");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_externalId_key" ON "Claim"("externalId");

-- CreateIndex
CREATE INDEX "Claim_metricId_companyId_periodStart_idx" ON "Claim"("metricId", "companyId", "periodStart");

-- CreateIndex
CREATE INDEX "Claim_articleId_idx" ON "Claim"("articleId");

-- CreateIndex
CREATE INDEX "Claim_companyId_idx" ON "Claim"("companyId");

-- CreateIndex
CREATE INDEX "Claim_policyId_idx" ON "Claim"("policyId");

-- CreateIndex
CREATE INDEX "Claim_speakerPersonId_idx" ON "Claim"("speakerPersonId");

-- CreateIndex
CREATE INDEX "ClaimLink_toId_idx" ON "ClaimLink"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimLink_fromId_toId_kind_key" ON "ClaimLink"("fromId", "toId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Policy_slug_key" ON "Policy"("slug");

-- CreateIndex
CREATE INDEX "PolicyAct_on_id_idx" ON "PolicyAct"("on" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "PolicyAct_policyId_key_key" ON "PolicyAct"("policyId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Measure_policyId_key_key" ON "Measure"("policyId", "key");

-- CreateIndex
CREATE INDEX "MeasureInterval_measureId_idx" ON "MeasureInterval"("measureId");

-- CreateIndex
CREATE INDEX "AuditEntry_entity_entityId_idx" ON "AuditEntry"("entity", "entityId");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "AuthVerification_identifier_idx" ON "AuthVerification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_originSourceId_fkey" FOREIGN KEY ("originSourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Insight" ADD CONSTRAINT "Insight_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InsightPoint" ADD CONSTRAINT "InsightPoint_insightId_fkey" FOREIGN KEY ("insightId") REFERENCES "Insight"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCompany" ADD CONSTRAINT "ArticleCompany_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCompany" ADD CONSTRAINT "ArticleCompany_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePerson" ADD CONSTRAINT "ArticlePerson_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePerson" ADD CONSTRAINT "ArticlePerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAgency" ADD CONSTRAINT "ArticleAgency_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAgency" ADD CONSTRAINT "ArticleAgency_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePolicy" ADD CONSTRAINT "ArticlePolicy_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePolicy" ADD CONSTRAINT "ArticlePolicy_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "Policy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleStory" ADD CONSTRAINT "ArticleStory_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleStory" ADD CONSTRAINT "ArticleStory_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleMetric" ADD CONSTRAINT "ArticleMetric_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleMetric" ADD CONSTRAINT "ArticleMetric_metricId_fkey" FOREIGN KEY ("metricId") REFERENCES "Metric"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Company" ADD CONSTRAINT "Company_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompanyTicker" ADD CONSTRAINT "CompanyTicker_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompanyExecutive" ADD CONSTRAINT "CompanyExecutive_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompanyExecutive" ADD CONSTRAINT "CompanyExecutive_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plant" ADD CONSTRAINT "Plant_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonRole" ADD CONSTRAINT "PersonRole_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonRole" ADD CONSTRAINT "PersonRole_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonRole" ADD CONSTRAINT "PersonRole_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alias" ADD CONSTRAINT "Alias_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alias" ADD CONSTRAINT "Alias_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alias" ADD CONSTRAINT "Alias_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alias" ADD CONSTRAINT "Alias_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alias" ADD CONSTRAINT "Alias_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "Policy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryPolicy" ADD CONSTRAINT "StoryPolicy_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryPolicy" ADD CONSTRAINT "StoryPolicy_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "Policy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryCompany" ADD CONSTRAINT "StoryCompany_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryCompany" ADD CONSTRAINT "StoryCompany_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryMetric" ADD CONSTRAINT "StoryMetric_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryMetric" ADD CONSTRAINT "StoryMetric_metricId_fkey" FOREIGN KEY ("metricId") REFERENCES "Metric"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "Policy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_metricId_fkey" FOREIGN KEY ("metricId") REFERENCES "Metric"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_speakerPersonId_fkey" FOREIGN KEY ("speakerPersonId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_speakerCompanyId_fkey" FOREIGN KEY ("speakerCompanyId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_speakerAgencyId_fkey" FOREIGN KEY ("speakerAgencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimLink" ADD CONSTRAINT "ClaimLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimLink" ADD CONSTRAINT "ClaimLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyAct" ADD CONSTRAINT "PolicyAct_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "Policy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyAct" ADD CONSTRAINT "PolicyAct_issuerId_fkey" FOREIGN KEY ("issuerId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "Policy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureInterval" ADD CONSTRAINT "MeasureInterval_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureInterval" ADD CONSTRAINT "MeasureInterval_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "PolicyAct"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureInterval" ADD CONSTRAINT "MeasureInterval_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "PolicyAct"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- ============================================================================
-- What Prisma cannot express. Everything below belongs to the schema as much as
-- the tables above: ARCHITECTURE.md lists it.
-- ============================================================================

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- ---------------------------------------------------------------- search

-- Japanese has no spaces: runs of kana and kanji are indexed as overlapping pairs,
-- after NFKC folding so that full-width and half-width forms meet.
CREATE FUNCTION roro_bigrams(input text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(
    CASE WHEN length(run[1]) = 1 THEN run[1] ELSE substr(run[1], n, 2) END, ' '), '')
  FROM regexp_matches(normalize(coalesce(input, ''), NFKC), '([ぁ-ゖァ-ヺー々一-鿿㐀-䶿]+)', 'g') AS run,
       generate_series(1, greatest(length(run[1]) - 1, 1)) AS n
$$;

CREATE FUNCTION roro_vector(high text, low text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector('english', normalize(coalesce(high, ''), NFKC)), 'A')
      || setweight(to_tsvector('simple', roro_bigrams(high)), 'A')
      || setweight(to_tsvector('english', normalize(coalesce(low, ''), NFKC)), 'C')
      || setweight(to_tsvector('simple', roro_bigrams(low)), 'C')
$$;

ALTER TABLE "Article" DROP COLUMN "search", ADD COLUMN "search" tsvector GENERATED ALWAYS AS
  (roro_vector("headline", "summary" || ' ' || "background" || ' ' || coalesce("summaryJa", '') || ' ' || coalesce("backgroundJa", '') || ' ' || coalesce("credit", ''))) STORED;
ALTER TABLE "Company" DROP COLUMN "search", ADD COLUMN "search" tsvector GENERATED ALWAYS AS
  (roro_vector("name" || ' ' || "nameJa" || ' ' || "shortName" || ' ' || "shortNameJa", "summary" || ' ' || coalesce("summaryJa", ''))) STORED;
ALTER TABLE "Person" DROP COLUMN "search", ADD COLUMN "search" tsvector GENERATED ALWAYS AS
  (roro_vector("name" || ' ' || coalesce("nameJa", ''), coalesce("note", '') || ' ' || coalesce("noteJa", ''))) STORED;
ALTER TABLE "Story" DROP COLUMN "search", ADD COLUMN "search" tsvector GENERATED ALWAYS AS
  (roro_vector("title" || ' ' || "titleJa", "description" || ' ' || coalesce("descriptionJa", ''))) STORED;
ALTER TABLE "Metric" DROP COLUMN "search", ADD COLUMN "search" tsvector GENERATED ALWAYS AS
  (roro_vector("name" || ' ' || "nameJa", "definition" || ' ' || coalesce("definitionJa", ''))) STORED;
ALTER TABLE "Policy" DROP COLUMN "search", ADD COLUMN "search" tsvector GENERATED ALWAYS AS
  (roro_vector("name" || ' ' || "nameJa" || ' ' || coalesce("legalBasis", ''), "summary" || ' ' || coalesce("summaryJa", ''))) STORED;

CREATE INDEX "Article_search_idx" ON "Article" USING gin ("search");
CREATE INDEX "Company_search_idx" ON "Company" USING gin ("search");
CREATE INDEX "Person_search_idx" ON "Person" USING gin ("search");
CREATE INDEX "Story_search_idx" ON "Story" USING gin ("search");
CREATE INDEX "Metric_search_idx" ON "Metric" USING gin ("search");
CREATE INDEX "Policy_search_idx" ON "Policy" USING gin ("search");
CREATE INDEX "Article_headline_trgm_idx" ON "Article" USING gin ("headline" gin_trgm_ops);
CREATE INDEX "Alias_text_trgm_idx" ON "Alias" USING gin ("text" gin_trgm_ops);

-- ---------------------------------------------------------------- checks

CREATE FUNCTION roro_is_slug(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(value) <= 120 $$;

-- ISO 8601, as exact as known: 2025, 2025-11, 2025-11-12.
CREATE FUNCTION roro_is_partial_date(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT value IS NULL OR value ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$' $$;

CREATE FUNCTION roro_is_web_address(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT value IS NULL OR value ~* '^https?://[^[:space:]/]+' $$;

ALTER TABLE "Source" ADD CONSTRAINT "Source_slug_check" CHECK (roro_is_slug("slug"));
ALTER TABLE "Company" ADD CONSTRAINT "Company_slug_check" CHECK (roro_is_slug("slug")),
  ADD CONSTRAINT "Company_founded_check" CHECK (roro_is_partial_date("founded")),
  ADD CONSTRAINT "Company_website_check" CHECK (roro_is_web_address("website")),
  ADD CONSTRAINT "Company_parent_check" CHECK ("parentId" <> "id");
ALTER TABLE "Person" ADD CONSTRAINT "Person_slug_check" CHECK (roro_is_slug("slug"));
ALTER TABLE "Agency" ADD CONSTRAINT "Agency_slug_check" CHECK (roro_is_slug("slug"));
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_slug_check" CHECK (roro_is_slug("slug"));
ALTER TABLE "Story" ADD CONSTRAINT "Story_slug_check" CHECK (roro_is_slug("slug")),
  ADD CONSTRAINT "Story_startedOn_check" CHECK (roro_is_partial_date("startedOn"));
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_slug_check" CHECK (roro_is_slug("slug"));
ALTER TABLE "Policy" ADD CONSTRAINT "Policy_slug_check" CHECK (roro_is_slug("slug")),
  ADD CONSTRAINT "Policy_statusAsOf_check" CHECK (roro_is_partial_date("statusAsOf"));
ALTER TABLE "SlugRedirect" ADD CONSTRAINT "SlugRedirect_slug_check" CHECK (roro_is_slug("slug"));
ALTER TABLE "CompanyExecutive" ADD CONSTRAINT "CompanyExecutive_dates_check"
  CHECK (roro_is_partial_date("from") AND roro_is_partial_date("to") AND roro_is_partial_date("asOf"));
ALTER TABLE "PersonRole" ADD CONSTRAINT "PersonRole_dates_check"
  CHECK (roro_is_partial_date("from") AND roro_is_partial_date("to") AND roro_is_partial_date("asOf"));
ALTER TABLE "Plant" ADD CONSTRAINT "Plant_startedProduction_check" CHECK (roro_is_partial_date("startedProduction"));

ALTER TABLE "Article"
  ADD CONSTRAINT "Article_slug_check" CHECK (roro_is_slug("slug")),
  ADD CONSTRAINT "Article_headline_check" CHECK (length(trim("headline")) BETWEEN 1 AND 500),
  ADD CONSTRAINT "Article_version_check" CHECK ("version" > 0),
  ADD CONSTRAINT "Article_canonicalUrl_check" CHECK (roro_is_web_address("canonicalUrl")),
  ADD CONSTRAINT "Article_seenAt_check" CHECK (roro_is_web_address("seenAt")),
  ADD CONSTRAINT "Article_region_check" CHECK ("region" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "Article_precision_check" CHECK (("publishedAt" IS NULL) = ("publishedPrecision" IS NULL)),
  -- An instant is told with the zone it was published in; a bare date has none.
  ADD CONSTRAINT "Article_zone_check" CHECK ("publishedPrecision" NOT IN ('second', 'minute') OR "publishedZone" IS NOT NULL),
  ADD CONSTRAINT "Article_published_check" CHECK ("state" <> 'published' OR "kind" = 'reference' OR "publishedAt" IS NOT NULL);

ALTER TABLE "Alias" ADD CONSTRAINT "Alias_owner_check"
  CHECK (num_nonnulls("companyId", "personId", "agencyId", "topicId", "policyId") = 1),
  ADD CONSTRAINT "Alias_text_check" CHECK (length(trim("text")) > 0);

ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_subject_check" CHECK (num_nonnulls("companyId", "country", "policyId") = 1),
  ADD CONSTRAINT "Claim_value_check" CHECK (("metricId" IS NULL) = (num_nonnulls("low", "point", "high") = 0)),
  ADD CONSTRAINT "Claim_statement_check" CHECK ("metricId" IS NOT NULL OR length(trim("statement")) > 0),
  ADD CONSTRAINT "Claim_order_check" CHECK (coalesce("low" <= "point", true) AND coalesce("point" <= "high", true) AND coalesce("low" <= "high", true)),
  ADD CONSTRAINT "Claim_finite_check" CHECK (coalesce("low", 0) <> 'NaN' AND coalesce("point", 0) <> 'NaN' AND coalesce("high", 0) <> 'NaN'),
  ADD CONSTRAINT "Claim_decimals_check" CHECK ("decimals" BETWEEN 0 AND 10),
  ADD CONSTRAINT "Claim_period_known_check" CHECK (("periodState" = 'known') = (num_nonnulls("periodStart", "periodEnd") > 0)),
  ADD CONSTRAINT "Claim_period_order_check" CHECK ("periodEnd" >= "periodStart"),
  ADD CONSTRAINT "Claim_country_check" CHECK ("country" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "Claim_seenAt_check" CHECK (roro_is_web_address("seenAt"));

-- One figure to draw for a metric, subject, period and basis; the others stand beside it.
CREATE UNIQUE INDEX "Claim_preferred_key" ON "Claim"
  ("metricId", "companyId", "country", "policyId", "periodStart", "periodEnd", "basis") NULLS NOT DISTINCT
  WHERE "preferred" AND "standing" = 'current' AND "metricId" IS NOT NULL AND "periodState" = 'known';

ALTER TABLE "ClaimLink" ADD CONSTRAINT "ClaimLink_self_check" CHECK ("fromId" <> "toId");

ALTER TABLE "Passage"
  ADD CONSTRAINT "Passage_place_check" CHECK ("start" >= 0 AND "end" > "start"),
  ADD CONSTRAINT "Passage_mark_check" CHECK (
    ("markStart" IS NULL AND "markEnd" IS NULL) OR
    ("markStart" >= "start" AND "markEnd" <= "end" AND "markEnd" > "markStart"));

ALTER TABLE "Measure" ADD CONSTRAINT "Measure_country_check"
  CHECK ("imposedBy" ~ '^[A-Z]{2}$' AND coalesce("imposedOn" ~ '^[A-Z]{2}$', true));

ALTER TABLE "MeasureInterval"
  ADD CONSTRAINT "MeasureInterval_order_check" CHECK ("to" IS NULL OR "from" IS NULL OR "to" >= "from"),
  -- Two values of one measure cannot both be the law on one day.
  ADD CONSTRAINT "MeasureInterval_overlap_excl" EXCLUDE USING gist
    ("measureId" WITH =, daterange("from", "to", '[]') WITH &&) WHERE ("status" = 'in_force');

ALTER TABLE "PolicyAct" ADD CONSTRAINT "PolicyAct_source_check" CHECK (roro_is_web_address("sourceUrl"));

ALTER TABLE "User" ADD CONSTRAINT "User_email_check" CHECK ("email" = lower("email") AND "email" LIKE '%_@_%');

-- ---------------------------------------------------------------- evidence

-- The text of one field of an article, as passages name it.
CREATE FUNCTION roro_field_text(article_id integer, field text) RETURNS text
LANGUAGE plpgsql STABLE AS $$
DECLARE
  part text[] := string_to_array(field, ':');
  found text;
BEGIN
  CASE part[1]
    WHEN 'headline' THEN SELECT a."headline" INTO found FROM "Article" a WHERE a."id" = article_id;
    WHEN 'summary' THEN SELECT a."summary" INTO found FROM "Article" a WHERE a."id" = article_id;
    WHEN 'background' THEN SELECT a."background" INTO found FROM "Article" a WHERE a."id" = article_id;
    WHEN 'summaryJa' THEN SELECT a."summaryJa" INTO found FROM "Article" a WHERE a."id" = article_id;
    WHEN 'backgroundJa' THEN SELECT a."backgroundJa" INTO found FROM "Article" a WHERE a."id" = article_id;
    WHEN 'insight' THEN
      SELECT CASE part[3] WHEN 'question' THEN i."question" WHEN 'questionJa' THEN i."questionJa" END INTO found
      FROM "Insight" i WHERE i."articleId" = article_id AND i."key" = part[2];
    WHEN 'point' THEN
      SELECT CASE part[4] WHEN 'lead' THEN p."lead" WHEN 'text' THEN p."text"
                          WHEN 'leadJa' THEN p."leadJa" WHEN 'textJa' THEN p."textJa" END INTO found
      FROM "InsightPoint" p JOIN "Insight" i ON i."id" = p."insightId"
      WHERE i."articleId" = article_id AND i."key" = part[2] AND p."key" = part[3];
    ELSE found := NULL;
  END CASE;
  RETURN found;
END $$;

-- Every passage of the article stands where it says it stands.
CREATE FUNCTION roro_check_passages(article_id integer) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE bad record;
BEGIN
  SELECT p."id", p."field", p."quote" INTO bad FROM "Passage" p
  WHERE p."articleId" = article_id
    AND substr(roro_field_text(article_id, p."field"), p."start" + 1, p."end" - p."start") IS DISTINCT FROM p."quote"
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'passage %: the quote does not stand at that place in "%"', bad."id", bad."field"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'Passage_quote_check';
  END IF;
END $$;

CREATE FUNCTION roro_check_claim(claim_id integer) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  c "Claim"%ROWTYPE;
  passages integer;
  strays integer;
  kind "MetricKind";
BEGIN
  SELECT * INTO c FROM "Claim" WHERE "id" = claim_id;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT count(*), count(*) FILTER (WHERE p."articleId" <> c."articleId") INTO passages, strays
  FROM "Passage" p WHERE p."claimId" = claim_id;
  IF strays > 0 THEN
    RAISE EXCEPTION 'claim %: a passage of another article', claim_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'Claim_passage_check';
  END IF;
  IF (c."evidence" = 'passage') <> (passages > 0) THEN
    RAISE EXCEPTION 'claim %: evidence is % but it has % passages', claim_id, c."evidence", passages
      USING ERRCODE = 'check_violation', CONSTRAINT = 'Claim_evidence_check';
  END IF;
  IF c."metricId" IS NOT NULL THEN
    SELECT m."kind" INTO kind FROM "Metric" m WHERE m."id" = c."metricId";
    IF kind = 'growth' AND (c."comparator" = 'none' OR c."periodState" <> 'known') THEN
      RAISE EXCEPTION 'claim %: a growth figure needs a comparator and a period', claim_id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'Claim_growth_check';
    END IF;
  END IF;
END $$;

CREATE FUNCTION roro_on_article_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM roro_check_passages(NEW."id"); RETURN NULL; END $$;

CREATE FUNCTION roro_on_insight() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM roro_check_passages(coalesce(NEW."articleId", OLD."articleId")); RETURN NULL; END $$;

CREATE FUNCTION roro_on_insight_point() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE article_id integer;
BEGIN
  SELECT i."articleId" INTO article_id FROM "Insight" i WHERE i."id" = coalesce(NEW."insightId", OLD."insightId");
  IF article_id IS NOT NULL THEN PERFORM roro_check_passages(article_id); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION roro_on_passage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'DELETE' THEN PERFORM roro_check_passages(NEW."articleId"); END IF;
  PERFORM roro_check_claim(coalesce(NEW."claimId", OLD."claimId"));
  RETURN NULL;
END $$;

CREATE FUNCTION roro_on_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM roro_check_claim(NEW."id"); RETURN NULL; END $$;

CREATE FUNCTION roro_on_metric_kind() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."kind" = 'growth' AND EXISTS (
    SELECT 1 FROM "Claim" c WHERE c."metricId" = NEW."id" AND (c."comparator" = 'none' OR c."periodState" <> 'known')
  ) THEN
    RAISE EXCEPTION 'metric %: claims without comparator or period stand in it', NEW."id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'Claim_growth_check';
  END IF;
  RETURN NULL;
END $$;

-- Deferred: a save may move text and passages in any order, as long as they agree at commit.
CREATE CONSTRAINT TRIGGER "Article_text_evidence"
  AFTER UPDATE OF "headline", "summary", "background", "summaryJa", "backgroundJa" ON "Article"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION roro_on_article_text();
CREATE CONSTRAINT TRIGGER "Insight_evidence"
  AFTER UPDATE OR DELETE ON "Insight"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION roro_on_insight();
CREATE CONSTRAINT TRIGGER "InsightPoint_evidence"
  AFTER UPDATE OR DELETE ON "InsightPoint"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION roro_on_insight_point();
CREATE CONSTRAINT TRIGGER "Passage_evidence"
  AFTER INSERT OR UPDATE OR DELETE ON "Passage"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION roro_on_passage();
CREATE CONSTRAINT TRIGGER "Claim_evidence"
  AFTER INSERT OR UPDATE ON "Claim"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION roro_on_claim();
CREATE CONSTRAINT TRIGGER "Metric_kind_claims"
  AFTER UPDATE OF "kind" ON "Metric"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION roro_on_metric_kind();

-- ---------------------------------------------------------------- history cannot be rewritten

CREATE FUNCTION roro_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION roro_append_only();
CREATE TRIGGER "ArticleRevision_append_only" BEFORE UPDATE ON "ArticleRevision"
  FOR EACH ROW EXECUTE FUNCTION roro_append_only();
