import type pg from "pg";

/** A passage that may answer, and how much of the question it covers: 0 nothing, 1 every word that matters. */
export type Retrieved = {
  readonly articleId: string;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly score: number;
};

/**
 * Full text with the words joined by OR, weighed by how rare each is in this knowledge base (inverse document
 * frequency). A word that no passage knows weighs most, so that a question about something else scores low everywhere:
 * the score is also how the out-of-knowledge detector sees that nobody wrote the answer down.
 */
const search = `
WITH asked AS (
  SELECT DISTINCT lexeme FROM unnest(to_tsvector('english', $1)) LIMIT 60
), size AS (
  SELECT count(*)::float AS passages FROM passage
), weighed AS (
  SELECT lexeme, ln(1 + size.passages / (0.5 + (
    SELECT count(*) FROM passage WHERE words @@ ('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''')::tsquery
  ))) AS weight FROM asked, size
), query AS (
  SELECT string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''', ' | ')::tsquery AS words,
    sum(weight) AS weight FROM weighed
), found AS (
  SELECT passage.article_id, article.title, passage.heading, passage.text, passage.words, ts_rank(passage.words, query.words, 1) AS rank
  FROM query, passage JOIN article ON article.id = passage.article_id
  WHERE passage.words @@ query.words AND (cardinality(article.lines) = 0 OR $2 = ANY(article.lines))
  ORDER BY rank DESC LIMIT 40
)
SELECT found.article_id AS "articleId", found.title, found.heading, found.text, (
  SELECT COALESCE(sum(weighed.weight), 0) / NULLIF(query.weight, 0) FROM weighed
  WHERE weighed.lexeme = ANY(tsvector_to_array(found.words))
)::float AS score
FROM found, query ORDER BY score DESC NULLS LAST, found.rank DESC LIMIT $3`;

/**
 * The passages that cover most of a topic (src/knowledge/topic.ts: a question without its greetings, names and
 * numbers), best first; only of articles that the line may quote, or, for null, that every line may.
 */
export async function retrieve(
  pool: pg.Pool,
  topic: string,
  lineId: string | null,
  limit: number,
): Promise<readonly Retrieved[]> {
  const { rows } = await pool.query<Retrieved>({
    name: "retrieve",
    text: search,
    values: [topic, lineId, limit],
  });
  return rows;
}
