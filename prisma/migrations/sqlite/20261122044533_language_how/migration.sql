-- Written by hand: the table anew, which Prisma writes, would drop the triggers of the search and, within a transaction, cascade to mentions.
ALTER TABLE "Source" ADD COLUMN "languageHow" TEXT NOT NULL DEFAULT 'assumed';
