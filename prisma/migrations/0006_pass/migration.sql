-- DropIndex
DROP INDEX "team_name_key";

-- AlterTable
ALTER TABLE "line" ADD COLUMN     "surveys" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "rating" ADD COLUMN     "survey_id" UUID;

-- AlterTable
ALTER TABLE "customer" ADD COLUMN     "attributes" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "baton" ADD COLUMN     "offered_to" UUID,
ADD COLUMN     "offered_until" TIMESTAMPTZ(3),
ADD COLUMN     "overflowed_from" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "passed_over" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "reminders" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "waiting_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "handoff" ADD COLUMN     "ai_since" TIMESTAMPTZ(3),
ADD COLUMN     "asked_for" TEXT,
ADD COLUMN     "completeness" DOUBLE PRECISION,
ADD COLUMN     "language" TEXT,
ADD COLUMN     "reserved" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "skills" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "slipped_at" TIMESTAMPTZ(3),
ADD COLUMN     "taken_by" UUID,
ADD COLUMN     "topic" TEXT NOT NULL DEFAULT 'other',
ADD COLUMN     "tellings" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "told_seq" INTEGER;

-- AlterTable
ALTER TABLE "team" ADD COLUMN     "intake" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "next_minutes" INTEGER NOT NULL DEFAULT 30,
ADD COLUMN     "notice_emails" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "overflow_id" UUID,
ADD COLUMN     "retired_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "agent" ADD COLUMN     "capacities" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "capacity" INTEGER NOT NULL DEFAULT 10,
ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "retired_at" TIMESTAMPTZ(3),
ADD COLUMN     "skills" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "identity" ADD COLUMN     "merge_id" UUID;

-- When people hear of it again, which was fifteen minutes after they had heard of it last.
ALTER TABLE "baton" RENAME COLUMN "announced_at" TO "remind_at";
UPDATE "baton" SET "remind_at" = "remind_at" + interval '15 minutes' WHERE "remind_at" IS NOT NULL;

-- CreateTable
CREATE TABLE "presence" (
    "agent_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3),
    "state" TEXT NOT NULL DEFAULT 'available',
    "offered_at" TIMESTAMPTZ(3),

    CONSTRAINT "presence_pkey" PRIMARY KEY ("agent_id")
);

-- CreateTable
CREATE TABLE "routing_rule" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "conditions" JSONB NOT NULL DEFAULT '{}',
    "team_id" UUID NOT NULL,
    "skills" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "routing_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promise" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "handoff_id" UUID,
    "text" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3),
    "actor" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "ended_by" JSONB,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "promise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hand_back" (
    "conversation_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "handoff_id" UUID,
    "team_id" UUID,
    "outcome" TEXT,
    "reserved" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hand_back_pkey" PRIMARY KEY ("conversation_id","seq")
);

-- CreateTable
CREATE TABLE "survey" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "handoff_id" UUID,
    "message_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "survey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "secret" BYTEA NOT NULL,
    "events" TEXT[],
    "state" TEXT NOT NULL DEFAULT 'live',
    "reason" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" BIGSERIAL NOT NULL,
    "webhook_id" UUID NOT NULL,
    "event_id" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "conversation_id" UUID,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "status" INTEGER,
    "reason" TEXT,
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "handoff_id" UUID,
    "epoch" INTEGER,
    "team_id" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "to" TEXT[],
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer_merge" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "before" JSONB NOT NULL,
    "marks" UUID[],
    "actor" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "separated_by" JSONB,
    "separated_at" TIMESTAMPTZ(3),

    CONSTRAINT "customer_merge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "customer_merge_from_id_idx" ON "customer_merge"("from_id");

-- CreateIndex
CREATE INDEX "customer_merge_customer_id_idx" ON "customer_merge"("customer_id");

-- CreateIndex
CREATE INDEX "routing_rule_position_idx" ON "routing_rule"("position");

-- CreateIndex
CREATE INDEX "promise_conversation_id_idx" ON "promise"("conversation_id");

-- CreateIndex
CREATE UNIQUE INDEX "rating_survey_id_key" ON "rating"("survey_id");

-- CreateIndex
CREATE UNIQUE INDEX "survey_message_id_key" ON "survey"("message_id");

-- CreateIndex
CREATE INDEX "survey_conversation_id_asked_at_idx" ON "survey"("conversation_id", "asked_at");

-- CreateIndex
CREATE INDEX "survey_asked_at_idx" ON "survey"("asked_at");

-- CreateIndex
CREATE INDEX "rating_at_idx" ON "rating"("at");

-- CreateIndex
CREATE INDEX "handoff_ai_since_idx" ON "handoff"("ai_since");

-- CreateIndex
CREATE INDEX "webhook_delivery_webhook_id_id_idx" ON "webhook_delivery"("webhook_id", "id");

-- CreateIndex
CREATE INDEX "notice_due_at_idx" ON "notice"("due_at");

-- CreateIndex
CREATE INDEX "baton_agent_id_idx" ON "baton"("agent_id");

-- CreateIndex
CREATE INDEX "baton_offered_to_idx" ON "baton"("offered_to");

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_overflow_id_fkey" FOREIGN KEY ("overflow_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "routing_rule" ADD CONSTRAINT "routing_rule_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_back" ADD CONSTRAINT "hand_back_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey" ADD CONSTRAINT "survey_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Names differ among the teams in use; one that was retired frees its name.
CREATE UNIQUE INDEX "team_name_in_use" ON "team"("name") WHERE "retired_at" IS NULL;

-- Who was passed over is looked at every second; few conversations have anybody.
CREATE INDEX "baton_passed_over_idx" ON "baton" ("conversation_id") WHERE "passed_over" <> '{}';

-- What outgoing webhooks want is written with the event, so that no crash comes between the two.
CREATE FUNCTION webhook_fan_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO webhook_delivery (webhook_id, event_id, kind, conversation_id, data, at, due_at)
  SELECT webhook.id, fresh.id, fresh.kind, fresh.conversation_id, fresh.data, fresh.at, fresh.at
  FROM fresh JOIN webhook ON webhook.state <> 'paused'
    AND EXISTS (SELECT 1 FROM unnest(webhook.events) AS wanted(kind)
      WHERE wanted.kind = fresh.kind OR wanted.kind = '*'
        OR (right(wanted.kind, 2) = '.*' AND starts_with(fresh.kind, left(wanted.kind, -1))));
  RETURN NULL;
END $$;
CREATE TRIGGER webhook_fan_out AFTER INSERT ON event REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION webhook_fan_out();

-- What falls due, which is looked at every second; what has been kept or told of is of no interest to that.
CREATE INDEX "promise_falls_due" ON "promise"("until") WHERE "due_at" IS NULL AND "outcome" IS NULL;

-- How often somebody was helped within the hour.
CREATE INDEX "event_assisted" ON "event"(("actor"->>'id'), "at") WHERE "kind" = 'assist.used';

-- What is due for each address; what was told is of no interest to whoever looks for that.
CREATE INDEX "webhook_delivery_waiting" ON "webhook_delivery"("webhook_id", "due_at") WHERE "state" = 'waiting';
-- Of one handoff each team is told once that it waits and once that it is late; of what waits without one, at each move.
CREATE UNIQUE INDEX "notice_once" ON "notice"("handoff_id", "team_id", "cause");
CREATE UNIQUE INDEX "notice_once_by_hand" ON "notice"("conversation_id", "epoch", "team_id", "cause") WHERE "handoff_id" IS NULL;

-- What figures are counted from: when stretches of the AI began and ended, when conversations were resolved, and the few
-- kinds that tell of the rest. Each is small, is looked at by time alone, and holds what is counted, so that no figure
-- reads what else an event says. Our moments name their zone, so to read one depends on no setting.
CREATE FUNCTION moment(text) RETURNS timestamptz LANGUAGE sql IMMUTABLE STRICT RETURN $1::timestamptz;
ALTER TABLE "event"
ADD COLUMN     "since" TIMESTAMPTZ(3) GENERATED ALWAYS AS (CASE
  WHEN "kind" IN ('baton.passed', 'conversation.resolved') THEN moment("data"->>'since')
  WHEN "kind" = 'conversation.reopened' THEN moment("data"->>'resolvedAt') END) STORED,
ADD COLUMN     "holder" TEXT GENERATED ALWAYS AS (CASE WHEN "kind" = 'baton.passed' THEN "data"->>'to' END) STORED,
ADD COLUMN     "handoff_id" UUID GENERATED ALWAYS AS (CASE WHEN "kind" IN ('handoff.overflowed', 'handoff.escalated',
  'handoff.offered', 'handoff.unanswered_offer', 'reply.repeated', 'handoff.requested', 'handoff.raised')
  THEN ("data"->>'handoff')::uuid END) STORED,
ADD COLUMN     "agent_id" TEXT GENERATED ALWAYS AS (CASE WHEN "kind" = 'handoff.offered' THEN "data"->>'agent' END) STORED;
CREATE INDEX "event_began" ON "event"("at") INCLUDE ("conversation_id")
  WHERE ("kind" = 'message.received' AND "data"->>'seq' = '1' AND NOT "data" ? 'kept')
    OR ("kind" = 'conversation.reopened' AND "actor"->>'kind' = 'customer')
    OR ("kind" = 'baton.passed' AND "data"->>'to' = 'ai');
CREATE INDEX "event_ended" ON "event"("at") INCLUDE ("conversation_id", "since", "holder")
  WHERE "kind" = 'baton.passed' AND "data"->>'from' = 'ai';
CREATE INDEX "event_reopened" ON "event"("at") INCLUDE ("conversation_id", "since")
  WHERE "kind" = 'conversation.reopened' AND "actor"->>'kind' = 'customer';
CREATE INDEX "event_resolved" ON "event"("at") INCLUDE ("conversation_id") WHERE "kind" = 'baton.passed' AND "data"->>'to' = 'nobody';
CREATE INDEX "event_elsewhere" ON "event"("at") INCLUDE ("conversation_id") WHERE "kind" = 'message.said' AND "data" ? 'elsewhere';
-- What called for a handoff, and when: figures by trigger look at each signal of it.
CREATE INDEX "event_called" ON "event"("handoff_id", "at") WHERE "kind" IN ('handoff.requested', 'handoff.raised');
DROP INDEX "signal_handoff_id_idx";
CREATE INDEX "signal_handoff_id_idx" ON "signal"("handoff_id") INCLUDE ("trigger", "kind", "score", "shadow", "at");
CREATE INDEX "event_surveyed" ON "event"("at") INCLUDE ("conversation_id", "since") WHERE "kind" = 'conversation.resolved' AND "data" ? 'survey';
CREATE INDEX "event_counted" ON "event"("at") INCLUDE ("kind", "conversation_id", "handoff_id", "agent_id")
  WHERE "kind" IN ('handoff.overflowed', 'handoff.escalated', 'handoff.offered', 'handoff.unanswered_offer', 'reply.repeated');

-- Handoffs from before this are told apart by when the AI last began to hold their conversation.
UPDATE "handoff" SET "completeness" = ("brief"->>'completeness')::float, "ai_since" = COALESCE((
  SELECT max(event.at) FROM event WHERE event.conversation_id = handoff.conversation_id AND event.at <= handoff.requested_at
    AND (event.kind = 'conversation.reopened' OR (event.kind = 'baton.passed' AND event.data->>'to' = 'ai'))
), (SELECT opened_at FROM conversation WHERE conversation.id = handoff.conversation_id));

-- What a model may still tell of: few rows, looked at every second.
CREATE INDEX "handoff_to_tell" ON "handoff"("requested_at") WHERE "tellings" < 2 AND "taken_at" IS NULL AND "resolved_at" IS NULL;

-- Who answers for a team: its members; and for the queue that always exists, whoever is in no team at all.
CREATE VIEW "serving" AS
  SELECT "team_id", "agent_id" FROM "membership"
  UNION ALL
  SELECT team.id, agent.id FROM "team" JOIN "agent" ON NOT agent.is_key AND agent.retired_at IS NULL
  WHERE team.fallback AND team.retired_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM "membership" WHERE membership.agent_id = agent.id);

-- Who has left frees their address: they may come back.
DROP INDEX "agent_email_key";
CREATE UNIQUE INDEX "agent_email_in_use" ON "agent"("email") WHERE "retired_at" IS NULL;

-- Since when customers wait for a person's answer: the order of the list, in which an agent's conversations do not stand.
UPDATE "baton" SET "waiting_since" = CASE
  WHEN baton.holder = 'agent' THEN (SELECT min(message.at) FROM "message" JOIN "conversation" ON conversation.id = message.conversation_id
    WHERE message.conversation_id = baton.conversation_id AND message.author = 'customer' AND NOT message.by_machine
      AND message.seq > conversation.turned_seq)
  ELSE COALESCE((SELECT handoff.requested_at FROM "handoff" WHERE handoff.id = baton.handoff_id AND handoff.first_human_reply_at IS NULL), baton.since)
END WHERE baton.holder IN ('team', 'agent') OR (baton.holder = 'ai' AND baton.handoff_id IS NOT NULL);
-- Whoever is left out of that order is seen by nobody (I7).
ALTER TABLE "baton" ADD CONSTRAINT "baton_waiting_check" CHECK (
  "waiting_since" IS NOT NULL OR ("holder" <> 'team' AND ("holder" <> 'ai' OR "handoff_id" IS NULL)));
CREATE INDEX "baton_waiting_idx" ON "baton"("waiting_since", "conversation_id") WHERE "waiting_since" IS NOT NULL AND "holder" <> 'agent';

-- Which merges still hold for what came with them.
CREATE INDEX "customer_merge_marks" ON "customer_merge" USING GIN ("marks") WHERE "separated_at" IS NULL;
-- Separating looks for all that came with a merge; few identities came with any.
CREATE INDEX "identity_merged" ON "identity"("merge_id") WHERE "merge_id" IS NOT NULL;
