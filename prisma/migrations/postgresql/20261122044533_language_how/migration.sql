-- AlterTable
ALTER TABLE "Source" ADD COLUMN "languageHow" TEXT NOT NULL DEFAULT 'assumed';
