-- Mail to its depth: who else is part of it, who claims to be, how it is shown, who watches a mailbox.
-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "claims_id" UUID;

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "cc" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "envelope" JSONB,
ADD COLUMN     "formatted" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "sender" JSONB;

-- CreateTable
CREATE TABLE "line_watch" (
    "line_id" UUID NOT NULL,
    "watcher" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "line_watch_pkey" PRIMARY KEY ("line_id")
);

-- AddForeignKey
ALTER TABLE "line_watch" ADD CONSTRAINT "line_watch_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "line"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "attachment" ADD COLUMN     "inline" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "line_pace" ADD COLUMN     "capped_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "automatic_message" (
    "message_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "identity_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "automatic_message_pkey" PRIMARY KEY ("message_id")
);

-- CreateIndex
CREATE INDEX "automatic_message_line_id_at_idx" ON "automatic_message"("line_id", "at");

-- AddForeignKey
ALTER TABLE "automatic_message" ADD CONSTRAINT "automatic_message_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "line"("id") ON DELETE CASCADE ON UPDATE CASCADE;
