-- What people read: the lists of the inbox, and search. Each index carries one statement of src/store/lists.

-- Lists newest first, by keyset. A resolved conversation costs the open ones nothing.
CREATE INDEX "conversation_open_idx" ON "conversation" ("last_message_at" DESC, "id" DESC) WHERE "resolved_at" IS NULL;
CREATE INDEX "conversation_resolved_idx" ON "conversation" ("last_message_at" DESC, "id" DESC) WHERE "resolved_at" IS NOT NULL;
-- The few that are set aside, so that counting who waits need not look at all the others.
CREATE INDEX "conversation_snoozed_idx" ON "conversation" ("id") WHERE "snoozed_until" IS NOT NULL;
-- What one agent holds.
CREATE INDEX "baton_agent_idx" ON "baton" ("agent_id") WHERE "holder" = 'agent';

-- Search in what was said. 'simple' keeps every language's words as they are; signs that join words ("AB-1182",
-- "mira@example.org") count as spaces, because Postgres would read "-1182" as a negative number.
CREATE INDEX "message_words_idx" ON "message"
  USING GIN (to_tsvector('simple', translate("text", '-/.@_+:#', '        '))) WHERE "kind" <> 'event';
-- Search by who wrote.
CREATE INDEX "identity_value_trgm_idx" ON "identity" USING GIN ("value" gin_trgm_ops);
CREATE INDEX "identity_name_trgm_idx" ON "identity" USING GIN ("name" gin_trgm_ops);
CREATE INDEX "customer_name_trgm_idx" ON "customer" USING GIN ("name" gin_trgm_ops);

-- Answers of which nobody knows whether they arrived: few, and looked for by every sweep.
CREATE INDEX "delivery_uncertain_idx" ON "delivery" ("updated_at") WHERE "state" = 'uncertain';
