-- DropIndex
DROP INDEX "Mention_eventId_idx";

-- CreateIndex
CREATE INDEX "Mention_card_idx" ON "Mention"("eventId", "rank", "id", "edtf", "resolution", "timeText", "sourceId");
