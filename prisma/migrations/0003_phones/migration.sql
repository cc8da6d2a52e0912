-- Phones to their depth: addresses in several spellings, messages of several parts, files, consent, lines that halt.
-- DropIndex
DROP INDEX "identity_channel_value_key";

-- DropIndex
DROP INDEX "delivery_conversation_id_seq_idx";

-- AlterTable
ALTER TABLE "line" ADD COLUMN     "checked_at" TIMESTAMPTZ(3),
ADD COLUMN     "checks" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "halted" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reconciled_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "identity" ADD COLUMN     "key" TEXT,
ADD COLUMN     "other_key" TEXT;
UPDATE "identity" SET "key" = "value";
ALTER TABLE "identity" ALTER COLUMN "key" SET NOT NULL;

-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "window_closed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "details" JSONB,
ADD COLUMN     "template" JSONB,
ADD COLUMN     "wish" TEXT;

-- AlterTable
ALTER TABLE "delivery" DROP CONSTRAINT "delivery_pkey",
ADD COLUMN     "checked_at" TIMESTAMPTZ(3),
ADD COLUMN     "checks" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "external_id" TEXT,
ADD COLUMN     "news_at" TIMESTAMPTZ(3),
ADD COLUMN     "not_before" TIMESTAMPTZ(3),
ADD COLUMN     "part" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "segments" INTEGER,
ADD COLUMN     "text" TEXT,
ADD CONSTRAINT "delivery_pkey" PRIMARY KEY ("message_id", "part");

-- AlterTable
ALTER TABLE "attachment" ADD COLUMN     "height" INTEGER,
ADD COLUMN     "key" TEXT,
ADD COLUMN     "part" INTEGER,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "source" TEXT,
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'raw',
ADD COLUMN     "width" INTEGER;

-- CreateTable
CREATE TABLE "line_pace" (
    "line_id" UUID NOT NULL,
    "next_at" TIMESTAMPTZ(3) NOT NULL,
    "refusals" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "line_pace_pkey" PRIMARY KEY ("line_id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "identity_id" UUID NOT NULL,
    "line_id" UUID,
    "state" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "words" TEXT,
    "message_id" UUID,
    "actor" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upload" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "agent_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "upload_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "consent_identity_id_at_idx" ON "consent"("identity_id", "at");

-- CreateIndex
CREATE INDEX "upload_at_idx" ON "upload"("at");

-- CreateIndex
CREATE UNIQUE INDEX "identity_channel_key_key" ON "identity"("channel", "key");

-- CreateIndex
CREATE UNIQUE INDEX "identity_channel_other_key_key" ON "identity"("channel", "other_key");

-- CreateIndex
CREATE INDEX "delivery_conversation_id_seq_part_idx" ON "delivery"("conversation_id", "seq", "part");

-- AddForeignKey
ALTER TABLE "line_pace" ADD CONSTRAINT "line_pace_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "line"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_identity_id_fkey" FOREIGN KEY ("identity_id") REFERENCES "identity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "line"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma has no word for -------------------------------------------------------------------------------------

UPDATE "delivery" SET "external_id" = "message"."external_id", "news_at" = "delivery"."updated_at"
FROM "message" WHERE "message"."id" = "delivery"."message_id";

ALTER TABLE "attachment" ADD CONSTRAINT "attachment_state_check" CHECK (
  ("state" = 'raw') OR ("state" = 'waiting' AND "source" IS NOT NULL) OR ("state" = 'stored' AND "key" IS NOT NULL) OR
  ("state" = 'refused' AND "reason" IS NOT NULL)
);
ALTER TABLE "consent" ADD CONSTRAINT "consent_state_check" CHECK ("state" IN ('out', 'paused', 'in'));
ALTER TABLE "message" ADD CONSTRAINT "message_wish_check" CHECK ("wish" IN ('out', 'pause', 'in', 'help'));
-- The fetcher looks for what is still to be had of a conversation.
CREATE INDEX "attachment_waiting_idx" ON "attachment" ("message_id") WHERE "state" = 'waiting';
-- Deliveries of which the last news is not the last: few, and looked up in the provider's list.
CREATE INDEX "delivery_open_idx" ON "delivery" ("updated_at") WHERE "state" IN ('sent', 'uncertain');
-- Whether an entry of the provider's list is a message that we know.
CREATE INDEX "delivery_external_idx" ON "delivery" ("external_id") WHERE "external_id" IS NOT NULL;

-- The pace of a line and what is tried again ----------------------------------------------------------------------

ALTER TABLE "delivery" ADD COLUMN "retries" INTEGER NOT NULL DEFAULT 0, ADD COLUMN "slot_at" TIMESTAMPTZ(3);
ALTER TABLE "line_pace" ADD COLUMN "rests_until" TIMESTAMPTZ(3);

-- A file is tried again later and later, and by whoever comes next when its fetcher died.
ALTER TABLE "attachment" ADD COLUMN "attempts" INTEGER NOT NULL DEFAULT 0, ADD COLUMN "due_at" TIMESTAMPTZ(3);
