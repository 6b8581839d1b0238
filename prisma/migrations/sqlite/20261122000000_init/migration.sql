-- CreateTable
CREATE TABLE "Timeline" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "visibility" TEXT NOT NULL DEFAULT 'public',
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "timelineId" TEXT NOT NULL,
    "originId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "author" TEXT,
    "url" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "text" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "publishedOn" TEXT,
    "publishedHow" TEXT NOT NULL DEFAULT 'unknown',
    "asides" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Source_timelineId_fkey" FOREIGN KEY ("timelineId") REFERENCES "Timeline" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Source_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Origin" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Origin" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "timelineId" TEXT NOT NULL,
    CONSTRAINT "Origin_timelineId_fkey" FOREIGN KEY ("timelineId") REFERENCES "Timeline" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sourceId" TEXT NOT NULL,
    "eventId" TEXT,
    "rank" INTEGER NOT NULL DEFAULT 0,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "timeStart" INTEGER NOT NULL,
    "timeEnd" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "timeText" TEXT NOT NULL,
    "timexType" TEXT NOT NULL,
    "timexValue" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "edtf" TEXT,
    "earliest" BIGINT,
    "latest" BIGINT,
    "precision" TEXT,
    "resolution" TEXT NOT NULL,
    "derivation" JSONB NOT NULL,
    "features" JSONB NOT NULL,
    CONSTRAINT "Mention_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "timelineId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "edtf" TEXT,
    "earliest" BIGINT,
    "latest" BIGINT,
    "precision" TEXT,
    "resolution" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'event',
    "status" TEXT NOT NULL DEFAULT 'published',
    "entry" TEXT NOT NULL,
    "salience" REAL NOT NULL DEFAULT 0,
    "salienceParts" JSONB NOT NULL,
    "agreement" JSONB NOT NULL,
    "reasons" JSONB NOT NULL,
    "edited" JSONB NOT NULL,
    "sourceUrl" TEXT,
    "quote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "mergedIntoId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Event_timelineId_fkey" FOREIGN KEY ("timelineId") REFERENCES "Timeline" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Event_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Event" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "timelineId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "latitude" REAL,
    "longitude" REAL,
    CONSTRAINT "Entity_timelineId_fkey" FOREIGN KEY ("timelineId") REFERENCES "Timeline" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventEntity" (
    "eventId" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("eventId", "entityId", "role"),
    CONSTRAINT "EventEntity_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventEntity_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "timelineId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "Tag_timelineId_fkey" FOREIGN KEY ("timelineId") REFERENCES "Timeline" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventTag" (
    "eventId" TEXT NOT NULL,
    "tagId" TEXT NOT NULL,

    PRIMARY KEY ("eventId", "tagId"),
    CONSTRAINT "EventTag_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "timelineId" TEXT,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Revision_timelineId_fkey" FOREIGN KEY ("timelineId") REFERENCES "Timeline" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT,
    "banned" BOOLEAN,
    "banReason" TEXT,
    "banExpires" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL,
    "token" TEXT NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "impersonatedBy" TEXT,
    "userId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "userId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" DATETIME,
    "revokedAt" DATETIME,
    CONSTRAINT "ApiToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Timeline_slug_key" ON "Timeline"("slug");

-- CreateIndex
CREATE INDEX "Source_timelineId_publishedOn_idx" ON "Source"("timelineId", "publishedOn");

-- CreateIndex
CREATE INDEX "Source_originId_idx" ON "Source"("originId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_timelineId_contentHash_key" ON "Source"("timelineId", "contentHash");

-- CreateIndex
CREATE INDEX "Origin_timelineId_idx" ON "Origin"("timelineId");

-- CreateIndex
CREATE INDEX "Mention_sourceId_start_idx" ON "Mention"("sourceId", "start");

-- CreateIndex
CREATE INDEX "Mention_eventId_idx" ON "Mention"("eventId");

-- CreateIndex
CREATE INDEX "Event_timelineId_status_earliest_id_idx" ON "Event"("timelineId", "status", "earliest", "id");

-- CreateIndex
CREATE INDEX "Event_timelineId_latest_idx" ON "Event"("timelineId", "latest");

-- CreateIndex
CREATE INDEX "Event_timelineId_status_salience_id_idx" ON "Event"("timelineId", "status", "salience", "id");

-- CreateIndex
CREATE INDEX "Event_mergedIntoId_idx" ON "Event"("mergedIntoId");

-- CreateIndex
CREATE UNIQUE INDEX "Entity_timelineId_kind_name_key" ON "Entity"("timelineId", "kind", "name");

-- CreateIndex
CREATE INDEX "EventEntity_entityId_idx" ON "EventEntity"("entityId");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_timelineId_name_key" ON "Tag"("timelineId", "name");

-- CreateIndex
CREATE INDEX "EventTag_tagId_idx" ON "EventTag"("tagId");

-- CreateIndex
CREATE INDEX "Revision_subjectType_subjectId_idx" ON "Revision"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "Revision_timelineId_createdAt_idx" ON "Revision"("timelineId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_hash_key" ON "ApiToken"("hash");

-- Full-text search, written by hand: Prisma has no word for it. See docs/decisions/0011-full-text-search.md.
-- The index keeps no copy of the texts; `search_key` gives each row a number, because VACUUM may renumber a table's own rowids.

CREATE TABLE "search_key" (
    "key" INTEGER NOT NULL PRIMARY KEY,
    "id" TEXT NOT NULL
);
CREATE UNIQUE INDEX "search_key_id" ON "search_key"("id");

CREATE VIRTUAL TABLE "event_search" USING fts5("title", "summary", "quote", content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE "mention_search" USING fts5("quote", content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE "source_search" USING fts5("title", "text", content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");

CREATE TRIGGER "event_search_insert" AFTER INSERT ON "Event" BEGIN
  INSERT INTO "search_key"("id") VALUES (new."id");
  INSERT INTO "event_search"("rowid", "title", "summary", "quote")
    SELECT "key", new."title", new."summary", new."quote" FROM "search_key" WHERE "id" = new."id";
END;
CREATE TRIGGER "event_search_update" AFTER UPDATE OF "title", "summary", "quote" ON "Event"
WHEN old."title" IS NOT new."title" OR old."summary" IS NOT new."summary" OR old."quote" IS NOT new."quote" BEGIN
  UPDATE "event_search" SET "title" = new."title", "summary" = new."summary", "quote" = new."quote"
    WHERE "rowid" = (SELECT "key" FROM "search_key" WHERE "id" = new."id");
END;
CREATE TRIGGER "event_search_delete" AFTER DELETE ON "Event" BEGIN
  DELETE FROM "event_search" WHERE "rowid" = (SELECT "key" FROM "search_key" WHERE "id" = old."id");
  DELETE FROM "search_key" WHERE "id" = old."id";
END;

CREATE TRIGGER "mention_search_insert" AFTER INSERT ON "Mention" BEGIN
  INSERT INTO "search_key"("id") VALUES (new."id");
  INSERT INTO "mention_search"("rowid", "quote") SELECT "key", new."quote" FROM "search_key" WHERE "id" = new."id";
END;
CREATE TRIGGER "mention_search_update" AFTER UPDATE OF "quote" ON "Mention" WHEN old."quote" IS NOT new."quote" BEGIN
  UPDATE "mention_search" SET "quote" = new."quote" WHERE "rowid" = (SELECT "key" FROM "search_key" WHERE "id" = new."id");
END;
CREATE TRIGGER "mention_search_delete" AFTER DELETE ON "Mention" BEGIN
  DELETE FROM "mention_search" WHERE "rowid" = (SELECT "key" FROM "search_key" WHERE "id" = old."id");
  DELETE FROM "search_key" WHERE "id" = old."id";
END;

CREATE TRIGGER "source_search_insert" AFTER INSERT ON "Source" BEGIN
  INSERT INTO "search_key"("id") VALUES (new."id");
  INSERT INTO "source_search"("rowid", "title", "text")
    SELECT "key", new."title", new."text" FROM "search_key" WHERE "id" = new."id";
END;
CREATE TRIGGER "source_search_update" AFTER UPDATE OF "title", "text" ON "Source"
WHEN old."title" IS NOT new."title" OR old."text" IS NOT new."text" BEGIN
  UPDATE "source_search" SET "title" = new."title", "text" = new."text"
    WHERE "rowid" = (SELECT "key" FROM "search_key" WHERE "id" = new."id");
END;
CREATE TRIGGER "source_search_delete" AFTER DELETE ON "Source" BEGIN
  DELETE FROM "source_search" WHERE "rowid" = (SELECT "key" FROM "search_key" WHERE "id" = old."id");
  DELETE FROM "search_key" WHERE "id" = old."id";
END;
