-- AlterTable
ALTER TABLE "Mention" ADD COLUMN     "leftOut" TEXT;

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "decisionId" TEXT;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "features" JSONB;

-- AlterTable
ALTER TABLE "Timeline" ADD COLUMN     "mergedBy" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "SourceKey" (
    "key" BIGINT NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "SourceKey_pkey" PRIMARY KEY ("key","sourceId")
);

-- CreateTable
CREATE TABLE "MentionKey" (
    "key" BIGINT NOT NULL,
    "mentionId" TEXT NOT NULL,

    CONSTRAINT "MentionKey_pkey" PRIMARY KEY ("key","mentionId")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL,
    "timelineId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMP(3),
    "undoneBy" TEXT,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionMention" (
    "decisionId" TEXT NOT NULL,
    "side" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "timeStart" INTEGER NOT NULL,
    "timeEnd" INTEGER NOT NULL,

    CONSTRAINT "DecisionMention_pkey" PRIMARY KEY ("decisionId","side","sourceId","timeStart","timeEnd")
);

-- CreateTable
CREATE TABLE "DecisionEvent" (
    "decisionId" TEXT NOT NULL,
    "side" INTEGER NOT NULL,
    "eventId" TEXT NOT NULL,

    CONSTRAINT "DecisionEvent_pkey" PRIMARY KEY ("decisionId","side")
);

-- CreateTable
CREATE TABLE "Suggestion" (
    "id" TEXT NOT NULL,
    "timelineId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" JSONB NOT NULL,
    "aId" TEXT NOT NULL,
    "bId" TEXT NOT NULL,

    CONSTRAINT "Suggestion_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "SourceKey" ADD CONSTRAINT "SourceKey_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MentionKey" ADD CONSTRAINT "MentionKey_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "Mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_timelineId_fkey" FOREIGN KEY ("timelineId") REFERENCES "Timeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionMention" ADD CONSTRAINT "DecisionMention_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionMention" ADD CONSTRAINT "DecisionMention_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionEvent" ADD CONSTRAINT "DecisionEvent_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_timelineId_fkey" FOREIGN KEY ("timelineId") REFERENCES "Timeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_aId_fkey" FOREIGN KEY ("aId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_bId_fkey" FOREIGN KEY ("bId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;
