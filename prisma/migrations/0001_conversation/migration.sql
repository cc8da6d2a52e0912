-- The tables of prisma/schema.prisma, then what Prisma has no word for.
-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "line" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'live',
    "reason" TEXT,
    "team_id" UUID,
    "settle_ms" INTEGER NOT NULL,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "secret" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "line_id" UUID NOT NULL,
    "identity_id" UUID NOT NULL,
    "thread" TEXT NOT NULL DEFAULT '',
    "subject" TEXT,
    "last_seq" INTEGER NOT NULL DEFAULT 0,
    "turned_seq" INTEGER NOT NULL DEFAULT 0,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_message_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_customer_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "unread" INTEGER NOT NULL DEFAULT 0,
    "snoozed_until" TIMESTAMPTZ(3),

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "baton" (
    "conversation_id" UUID NOT NULL,
    "holder" TEXT NOT NULL,
    "team_id" UUID,
    "agent_id" UUID,
    "epoch" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "deadline" TIMESTAMPTZ(3),
    "announced_at" TIMESTAMPTZ(3),
    "handoff_id" UUID,

    CONSTRAINT "baton_pkey" PRIMARY KEY ("conversation_id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "line_id" UUID NOT NULL,
    "provider_id" TEXT NOT NULL,
    "message_id" UUID NOT NULL,
    "raw" BYTEA,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("line_id","provider_id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "agent_id" UUID,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "subject" TEXT,
    "quoted" TEXT,
    "epoch" INTEGER,
    "client_id" TEXT,
    "external_id" TEXT,
    "answers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "hold" TEXT,
    "by_machine" BOOLEAN NOT NULL DEFAULT false,
    "sources" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "message_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,
    "code" TEXT,
    "claimed_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("message_id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signal" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "handoff_id" UUID,
    "kind" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "threshold" DOUBLE PRECISION NOT NULL,
    "evidence" TEXT NOT NULL,
    "detector" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "signal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trigger" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "threshold" DOUBLE PRECISION NOT NULL,
    "mode" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'live',
    "priority" TEXT NOT NULL,
    "phrases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "team_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "trigger_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handoff" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "mode" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "brief" JSONB NOT NULL,
    "team_id" UUID NOT NULL,
    "route_reason" TEXT NOT NULL,
    "first_signal_at" TIMESTAMPTZ(3) NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3),
    "taken_at" TIMESTAMPTZ(3),
    "first_human_reply_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "messages_to_handoff" INTEGER NOT NULL,
    "outcome" TEXT,
    "verdict" TEXT,

    CONSTRAINT "handoff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "fallback" BOOLEAN NOT NULL DEFAULT false,
    "kinds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "hours" JSONB,
    "answer_minutes" INTEGER NOT NULL DEFAULT 15,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "is_key" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "team_id" UUID NOT NULL,
    "agent_id" UUID NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("team_id","agent_id")
);

-- CreateTable
CREATE TABLE "session" (
    "hash" BYTEA NOT NULL,
    "agent_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "sign_in_link" (
    "hash" BYTEA NOT NULL,
    "agent_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_link_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "lines" UUID[] DEFAULT ARRAY[]::UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passage" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "heading" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "words" tsvector,

    CONSTRAINT "passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "ref" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "handed_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" BIGSERIAL NOT NULL,
    "tx" BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,
    "conversation_id" UUID,
    "kind" TEXT NOT NULL,
    "actor" JSONB NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_cursor" (
    "line_id" UUID NOT NULL,
    "folder" TEXT NOT NULL,
    "uid_validity" BIGINT NOT NULL,
    "uid" BIGINT NOT NULL,

    CONSTRAINT "mail_cursor_pkey" PRIMARY KEY ("line_id","folder")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "line_channel_address_key" ON "line"("channel", "address");

-- CreateIndex
CREATE INDEX "identity_customer_id_idx" ON "identity"("customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "identity_channel_value_key" ON "identity"("channel", "value");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_number_key" ON "conversation"("number");

-- CreateIndex
CREATE INDEX "conversation_identity_id_idx" ON "conversation"("identity_id");

-- CreateIndex
CREATE INDEX "baton_holder_since_idx" ON "baton"("holder", "since");

-- CreateIndex
CREATE INDEX "baton_deadline_idx" ON "baton"("deadline");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_message_id_key" ON "receipt"("message_id");

-- CreateIndex
CREATE INDEX "message_external_id_idx" ON "message"("external_id");

-- CreateIndex
CREATE UNIQUE INDEX "message_conversation_id_seq_key" ON "message"("conversation_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "message_conversation_id_client_id_key" ON "message"("conversation_id", "client_id");

-- CreateIndex
CREATE INDEX "delivery_conversation_id_seq_idx" ON "delivery"("conversation_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_message_id_position_key" ON "attachment"("message_id", "position");

-- CreateIndex
CREATE INDEX "signal_conversation_id_at_idx" ON "signal"("conversation_id", "at");

-- CreateIndex
CREATE INDEX "signal_handoff_id_idx" ON "signal"("handoff_id");

-- CreateIndex
CREATE UNIQUE INDEX "signal_message_id_kind_detector_key" ON "signal"("message_id", "kind", "detector");

-- CreateIndex
CREATE UNIQUE INDEX "trigger_name_key" ON "trigger"("name");

-- CreateIndex
CREATE INDEX "handoff_conversation_id_requested_at_idx" ON "handoff"("conversation_id", "requested_at");

-- CreateIndex
CREATE INDEX "handoff_requested_at_idx" ON "handoff"("requested_at");

-- CreateIndex
CREATE UNIQUE INDEX "team_name_key" ON "team"("name");

-- CreateIndex
CREATE UNIQUE INDEX "agent_email_key" ON "agent"("email");

-- CreateIndex
CREATE INDEX "session_agent_id_idx" ON "session"("agent_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_name_key" ON "api_key"("name");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "passage_article_id_position_key" ON "passage"("article_id", "position");

-- CreateIndex
CREATE INDEX "outbox_due_at_idx" ON "outbox"("due_at");

-- CreateIndex
CREATE INDEX "outbox_ref_kind_idx" ON "outbox"("ref", "kind");

-- CreateIndex
CREATE INDEX "event_tx_idx" ON "event"("tx");

-- CreateIndex
CREATE INDEX "event_conversation_id_id_idx" ON "event"("conversation_id", "id");

-- AddForeignKey
ALTER TABLE "line" ADD CONSTRAINT "line_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_identity_id_fkey" FOREIGN KEY ("identity_id") REFERENCES "identity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baton" ADD CONSTRAINT "baton_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baton" ADD CONSTRAINT "baton_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baton" ADD CONSTRAINT "baton_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal" ADD CONSTRAINT "signal_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal" ADD CONSTRAINT "signal_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal" ADD CONSTRAINT "signal_handoff_id_fkey" FOREIGN KEY ("handoff_id") REFERENCES "handoff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trigger" ADD CONSTRAINT "trigger_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_cursor" ADD CONSTRAINT "mail_cursor_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "line"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma has no word for -------------------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- One open conversation per address; on e-mail per thread of that address (I1).
CREATE UNIQUE INDEX "conversation_open_address_key" ON "conversation" ("line_id", "identity_id", "thread") WHERE "resolved_at" IS NULL;
-- Finding the latest one of an address, to reopen it.
CREATE INDEX "conversation_address_idx" ON "conversation" ("line_id", "identity_id", "thread", "opened_at" DESC);
-- People say "1042", not "1".
ALTER SEQUENCE "conversation_number_seq" RESTART WITH 1001;

-- Exactly one holder, and only states that make sense (I7).
ALTER TABLE "baton" ADD CONSTRAINT "baton_holder_check" CHECK (
  ("holder" = 'ai'     AND "team_id" IS NULL     AND "agent_id" IS NULL     AND "deadline" IS NOT NULL) OR
  ("holder" = 'team'   AND "team_id" IS NOT NULL AND "agent_id" IS NULL     AND "deadline" IS NOT NULL) OR
  ("holder" = 'agent'  AND "agent_id" IS NOT NULL                           AND "deadline" IS NOT NULL) OR
  ("holder" = 'nobody' AND "team_id" IS NULL     AND "agent_id" IS NULL     AND "deadline" IS NULL)
);

ALTER TABLE "message" ADD CONSTRAINT "message_author_check" CHECK ("author" IN ('customer', 'ai', 'agent', 'system'));
ALTER TABLE "message" ADD CONSTRAINT "message_kind_check" CHECK ("kind" IN ('message', 'note', 'event'));
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_state_check" CHECK (
  "state" IN ('queued', 'sending', 'sent', 'delivered', 'read', 'failed', 'uncertain', 'suppressed')
);
-- The sender looks for the first unfinished one of a conversation.
CREATE INDEX "delivery_unfinished_idx" ON "delivery" ("conversation_id", "seq") WHERE "state" IN ('queued', 'sending');

-- The queue that always exists.
CREATE UNIQUE INDEX "team_fallback_key" ON "team" ("fallback") WHERE "fallback";

-- Retrieval without any extension but pg_trgm: full text first, likeness of spelling second.
ALTER TABLE "passage" DROP COLUMN "words";
ALTER TABLE "passage" ADD COLUMN "words" TSVECTOR GENERATED ALWAYS AS (
  setweight(to_tsvector('english', "heading"), 'A') || setweight(to_tsvector('english', "text"), 'B')
) STORED;
CREATE INDEX "passage_words_idx" ON "passage" USING GIN ("words");
CREATE INDEX "passage_text_trgm_idx" ON "passage" USING GIN ("text" gin_trgm_ops);

-- The recorder is append-only (I14): what happened cannot be unsaid.
CREATE FUNCTION "event_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'events are append-only';
END $$;
CREATE TRIGGER "event_append_only" BEFORE UPDATE OR DELETE ON "event" FOR EACH ROW EXECUTE FUNCTION "event_is_append_only"();
