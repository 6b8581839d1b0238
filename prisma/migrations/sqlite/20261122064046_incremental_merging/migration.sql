-- Written by hand in two places: the column of Timeline, for the table anew, which Prisma writes, would cascade to all that is in it; and
-- WITHOUT ROWID, which keeps the two tables of keys, the largest, at half their size.

-- AlterTable
ALTER TABLE "Timeline" ADD COLUMN "mergedBy" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Mention" ADD COLUMN "leftOut" TEXT;

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN "decisionId" TEXT;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN "features" JSONB;

-- CreateTable
CREATE TABLE "SourceKey" (
    "key" BIGINT NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("key", "sourceId"),
    CONSTRAINT "SourceKey_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "MentionKey" (
    "key" BIGINT NOT NULL,
    "mentionId" TEXT NOT NULL,

    PRIMARY KEY ("key", "mentionId"),
    CONSTRAINT "MentionKey_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "Mention" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "timelineId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME,
    "undoneBy" TEXT,
    CONSTRAINT "Decision_timelineId_fkey" FOREIGN KEY ("timelineId") REFERENCES "Timeline" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DecisionMention" (
    "decisionId" TEXT NOT NULL,
    "side" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "timeStart" INTEGER NOT NULL,
    "timeEnd" INTEGER NOT NULL,

    PRIMARY KEY ("decisionId", "side", "sourceId", "timeStart", "timeEnd"),
    CONSTRAINT "DecisionMention_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DecisionMention_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DecisionEvent" (
    "decisionId" TEXT NOT NULL,
    "side" INTEGER NOT NULL,
    "eventId" TEXT NOT NULL,

    PRIMARY KEY ("decisionId", "side"),
    CONSTRAINT "DecisionEvent_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Suggestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "timelineId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "reasons" JSONB NOT NULL,
    "aId" TEXT NOT NULL,
    "bId" TEXT NOT NULL,
    CONSTRAINT "Suggestion_timelineId_fkey" FOREIGN KEY ("timelineId") REFERENCES "Timeline" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Suggestion_aId_fkey" FOREIGN KEY ("aId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Suggestion_bId_fkey" FOREIGN KEY ("bId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "SourceKey_sourceId_idx" ON "SourceKey"("sourceId");

-- CreateIndex
CREATE INDEX "MentionKey_mentionId_idx" ON "MentionKey"("mentionId");

-- CreateIndex
CREATE INDEX "Decision_timelineId_id_idx" ON "Decision"("timelineId", "id");

-- CreateIndex
CREATE INDEX "DecisionMention_sourceId_idx" ON "DecisionMention"("sourceId");

-- CreateIndex
CREATE INDEX "DecisionEvent_eventId_idx" ON "DecisionEvent"("eventId");

-- CreateIndex
CREATE INDEX "Suggestion_timelineId_score_id_idx" ON "Suggestion"("timelineId", "score", "id");

-- CreateIndex
CREATE INDEX "Suggestion_bId_idx" ON "Suggestion"("bId");

-- CreateIndex
CREATE UNIQUE INDEX "Suggestion_aId_bId_kind_key" ON "Suggestion"("aId", "bId", "kind");
