-- Written by hand: Prisma has no word for triggers. Which events of a timeline were changed, in the order of the changes: by this each
-- process keeps what it holds of the timeline in memory true. See docs/decisions/0019-read-model-in-memory.md.
-- No foreign key: an event that is gone is a change too. Numbers of one timeline are given out in the order of commits, for who writes to it
-- has locked its row.

CREATE TABLE "event_change" (
    "number" BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "timelineId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL
);
CREATE INDEX "event_change_timeline" ON "event_change"("timelineId", "number");

-- The newest 50,000 of a timeline stay. Who has missed more reads the timeline whole.
CREATE FUNCTION "dateline_prune_changes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "event_change" WHERE "timelineId" = NEW."timelineId" AND "number" <= (
    SELECT "number" FROM "event_change" WHERE "timelineId" = NEW."timelineId" ORDER BY "number" DESC LIMIT 1 OFFSET 50000);
  RETURN NULL;
END $$;
CREATE TRIGGER "event_change_prune" AFTER INSERT ON "event_change" FOR EACH ROW WHEN (NEW."number" % 1000 = 0)
  EXECUTE FUNCTION "dateline_prune_changes"();

CREATE FUNCTION "dateline_event_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO "event_change"("timelineId", "eventId") VALUES (OLD."timelineId", OLD."id");
  ELSE
    INSERT INTO "event_change"("timelineId", "eventId") VALUES (NEW."timelineId", NEW."id");
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "event_change_event" AFTER INSERT OR UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION "dateline_event_changed"();

-- Of tables with a column "eventId".
CREATE FUNCTION "dateline_event_part_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "event_change"("timelineId", "eventId") SELECT "timelineId", "id" FROM "Event" WHERE "id" = NEW."eventId";
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO "event_change"("timelineId", "eventId") SELECT "timelineId", "id" FROM "Event" WHERE "id" = OLD."eventId";
  ELSE
    INSERT INTO "event_change"("timelineId", "eventId") SELECT "timelineId", "id" FROM "Event" WHERE "id" IN (OLD."eventId", NEW."eventId");
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "event_change_mention" AFTER INSERT OR UPDATE OR DELETE ON "Mention" FOR EACH ROW EXECUTE FUNCTION "dateline_event_part_changed"();
CREATE TRIGGER "event_change_tag" AFTER INSERT OR DELETE ON "EventTag" FOR EACH ROW EXECUTE FUNCTION "dateline_event_part_changed"();
CREATE TRIGGER "event_change_entity" AFTER INSERT OR DELETE ON "EventEntity" FOR EACH ROW EXECUTE FUNCTION "dateline_event_part_changed"();

CREATE FUNCTION "dateline_tag_renamed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "event_change"("timelineId", "eventId") SELECT NEW."timelineId", "eventId" FROM "EventTag" WHERE "tagId" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "event_change_tag_rename" AFTER UPDATE OF "name" ON "Tag" FOR EACH ROW EXECUTE FUNCTION "dateline_tag_renamed"();

CREATE FUNCTION "dateline_entity_renamed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "event_change"("timelineId", "eventId") SELECT NEW."timelineId", "eventId" FROM "EventEntity" WHERE "entityId" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "event_change_entity_rename" AFTER UPDATE OF "name" ON "Entity" FOR EACH ROW EXECUTE FUNCTION "dateline_entity_renamed"();

CREATE FUNCTION "dateline_source_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "event_change"("timelineId", "eventId")
    SELECT DISTINCT NEW."timelineId", "eventId" FROM "Mention" WHERE "sourceId" = NEW."id" AND "eventId" IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER "event_change_source" AFTER UPDATE OF "title", "publisher", "publishedOn", "originId" ON "Source"
  FOR EACH ROW EXECUTE FUNCTION "dateline_source_changed"();
