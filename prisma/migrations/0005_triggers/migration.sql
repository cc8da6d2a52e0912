-- DropIndex
DROP INDEX "signal_message_id_kind_detector_key";

-- DropIndex
DROP INDEX "trigger_name_key";

-- AlterTable
ALTER TABLE "signal" ADD COLUMN     "messages" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "shadow" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "trigger" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "trigger_version" INTEGER;

-- AlterTable
ALTER TABLE "trigger" ADD COLUMN     "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "channels" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "lines" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "quiet_minutes" INTEGER NOT NULL DEFAULT 30,
ADD COLUMN     "retired_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "handoff" ADD COLUMN     "announced_at" TIMESTAMPTZ(3),
ADD COLUMN     "returned_at" TIMESTAMPTZ(3),
ADD COLUMN     "verdict_at" TIMESTAMPTZ(3),
ADD COLUMN     "verdict_by" JSONB;

-- CreateTable
CREATE TABLE "trigger_version" (
    "trigger_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "rule" JSONB NOT NULL,
    "actor" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trigger_version_pkey" PRIMARY KEY ("trigger_id","version")
);

-- CreateTable
CREATE TABLE "replay" (
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "asked" JSONB NOT NULL,
    "read" INTEGER NOT NULL DEFAULT 0,
    "of" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB,
    "reason" TEXT,
    "actor" JSONB NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "alive_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "replay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "miss" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "message_id" UUID,
    "cause" TEXT NOT NULL,
    "kind" TEXT,
    "note" TEXT,
    "actor" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "miss_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "score" INTEGER NOT NULL,
    "about" TEXT NOT NULL,
    "words" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "replay_started_at_idx" ON "replay"("started_at");

-- CreateIndex
CREATE INDEX "miss_at_idx" ON "miss"("at");

-- CreateIndex
CREATE UNIQUE INDEX "miss_conversation_id_cause_key" ON "miss"("conversation_id", "cause");

-- CreateIndex
CREATE INDEX "rating_conversation_id_at_idx" ON "rating"("conversation_id", "at");

-- CreateIndex
CREATE INDEX "signal_trigger_at_idx" ON "signal"("trigger", "at");

-- CreateIndex
CREATE UNIQUE INDEX "signal_message_id_kind_detector_trigger_key" ON "signal"("message_id", "kind", "detector", "trigger");

-- AddForeignKey
ALTER TABLE "trigger_version" ADD CONSTRAINT "trigger_version_trigger_id_fkey" FOREIGN KEY ("trigger_id") REFERENCES "trigger"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "miss" ADD CONSTRAINT "miss_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Prisma has no word for it: a name is free again once its trigger is taken out of use.
CREATE UNIQUE INDEX "trigger_name_in_use" ON "trigger"("name") WHERE "retired_at" IS NULL;

-- Whoever asks for a person, threatens or is in need is heard again at once.
UPDATE "trigger" SET "quiet_minutes" = 0 WHERE "kind" IN ('asked_for_human', 'high_stakes', 'sensitive');

-- Verdicts that were given before say when and by whom in the recorder; without a time they would never be exported.
UPDATE "handoff" SET "verdict_by" = judged."actor", "verdict_at" = judged."at" FROM (
  SELECT DISTINCT ON ("data"->>'handoff') "data"->>'handoff' AS handoff, "actor", "at"
  FROM "event" WHERE "kind" = 'handoff.judged' ORDER BY "data"->>'handoff', "id" DESC
) judged WHERE "handoff"."id"::text = judged.handoff AND "verdict" IS NOT NULL;

-- The rules as they stand are their first version that is kept.
INSERT INTO "trigger_version" ("trigger_id", "version", "rule", "actor")
SELECT "id", "version", jsonb_strip_nulls(jsonb_build_object('name', "name", 'kind', "kind", 'threshold', "threshold", 'mode', "mode",
  'state', "state", 'priority', "priority", 'phrases', "phrases", 'team', "team_id", 'lines', "lines", 'channels', "channels",
  'quietMinutes', "quiet_minutes")), '{"kind":"system"}' FROM "trigger";

-- Invitations that wait: few, however many handoffs there were, and read by every look at the list.
CREATE INDEX "handoff_invited_idx" ON "handoff" ("requested_at", "conversation_id")
  WHERE "mode" = 'invite' AND "taken_at" IS NULL AND "resolved_at" IS NULL;

-- Second opinions cost money: counted for each conversation at every turn, and for all together in the measurements.
CREATE INDEX "event_opinion_idx" ON "event" ("conversation_id", "at") WHERE "kind" = 'opinion.given';
CREATE INDEX "event_opinion_at_idx" ON "event" ("at") WHERE "kind" = 'opinion.given';

-- One replay runs at a time: it reads the past with the same processor that answers customers.
CREATE UNIQUE INDEX "replay_running" ON "replay"("state") WHERE "state" = 'running';

-- Signals name the version that called: what it was stays what it was.
CREATE FUNCTION "trigger_version_is_kept"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'versions of triggers are kept as they were';
END $$;
CREATE TRIGGER "trigger_version_kept" BEFORE UPDATE ON "trigger_version" FOR EACH ROW EXECUTE FUNCTION "trigger_version_is_kept"();
