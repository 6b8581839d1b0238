-- Written by hand: Prisma has no word for triggers. Which events of a timeline were changed, in the order of the changes: by this each
-- process keeps what it holds of the timeline in memory true. See docs/decisions/0019-read-model-in-memory.md.
-- No foreign key: an event that is gone is a change too.

CREATE TABLE "event_change" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "timelineId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL
);
CREATE INDEX "event_change_timeline" ON "event_change"("timelineId", "number");

-- The newest 50,000 of a timeline stay. Who has missed more reads the timeline whole.
CREATE TRIGGER "event_change_prune" AFTER INSERT ON "event_change" WHEN new."number" % 1000 = 0 BEGIN
  DELETE FROM "event_change" WHERE "timelineId" = new."timelineId" AND "number" <= (
    SELECT "number" FROM "event_change" WHERE "timelineId" = new."timelineId" ORDER BY "number" DESC LIMIT 1 OFFSET 50000);
END;

CREATE TRIGGER "event_change_event_insert" AFTER INSERT ON "Event" BEGIN
  INSERT INTO "event_change"("timelineId", "eventId") VALUES (new."timelineId", new."id");
END;
CREATE TRIGGER "event_change_event_update" AFTER UPDATE ON "Event" BEGIN
  INSERT INTO "event_change"("timelineId", "eventId") VALUES (new."timelineId", new."id");
END;
CREATE TRIGGER "event_change_event_delete" AFTER DELETE ON "Event" BEGIN
  INSERT INTO "event_change"("timelineId", "eventId") VALUES (old."timelineId", old."id");
END;

CREATE TRIGGER "event_change_mention_insert" AFTER INSERT ON "Mention" BEGIN
  INSERT INTO "event_change"("timelineId", "eventId") SELECT "timelineId", "id" FROM "Event" WHERE "id" = new."eventId";
END;
CREATE TRIGGER "event_change_mention_update" AFTER UPDATE ON "Mention" BEGIN
  INSERT INTO "event_change"("timelineId", "eventId") SELECT "timelineId", "id" FROM "Event" WHERE "id" IN (old."eventId", new."eventId");
END;
CREATE TRIGGER "event_change_mention_delete" AFTER DELETE ON "Mention" BEGIN
  INSERT INTO "event_change"("timelineId", "eventId") SELECT "timelineId", "id" FROM "Event" WHERE "id" = old."eventId";
END;

CREATE TRIGGER "event_change_tag_insert" AFTER INSERT ON "EventTag" BEGIN
  INSERT INTO "event_change"("timelineId", "eventId") SELECT "timelineId", "id" FROM "Event" WHERE "id" = new."eventId";
END;
CREATE TRIGGER "event_change_tag_delete" AFTER DELETE ON "EventTag" BEGIN
  INSERT INTO "event_change"("timelineId", "eventId") SELECT "timelineId", "id" FROM "Event" WHERE "id" = old."eventId";
END;
CREATE TRIGGER "event_change_tag_rename" AFTER UPDATE OF "name" ON "Tag" BEGIN
  INSERT INTO "event_change"("timelineId", "eventId") SELECT new."timelineId", "eventId" FROM "EventTag" WHERE "tagId" = new."id";
END;

CREATE TRIGGER "event_change_entity_insert" AFTER INSERT ON "EventEntity" BEGIN
  INSERT INTO "event_change"("timelineId", "eventId") SELECT "timelineId", "id" FROM "Event" WHERE "id" = new."eventId";
END;
CREATE TRIGGER "event_change_entity_delete" AFTER DELETE ON "EventEntity" BEGIN
  INSERT INTO "event_change"("timelineId", "eventId") SELECT "timelineId", "id" FROM "Event" WHERE "id" = old."eventId";
END;
CREATE TRIGGER "event_change_entity_rename" AFTER UPDATE OF "name" ON "Entity" BEGIN
  INSERT INTO "event_change"("timelineId", "eventId") SELECT new."timelineId", "eventId" FROM "EventEntity" WHERE "entityId" = new."id";
END;

CREATE TRIGGER "event_change_source_update" AFTER UPDATE OF "title", "publisher", "publishedOn", "originId" ON "Source" BEGIN
  INSERT INTO "event_change"("timelineId", "eventId")
    SELECT DISTINCT new."timelineId", "eventId" FROM "Mention" WHERE "sourceId" = new."id" AND "eventId" IS NOT NULL;
END;
