import type { By } from "../policy.ts";
import type { Article, NewArticle } from "../wire/knowledge.ts";
import type { Listed, Place } from "./lists.ts";

export type Knowledge = {
  list(ask: { readonly after: Place | undefined; readonly limit: number }): Promise<Listed<Article>>;
  article(id: string): Promise<Article | undefined>;
  add(article: NewArticle, by: By): Promise<Article>;
  /** Undefined when there is no such article. */
  change(id: string, article: NewArticle, by: By): Promise<Article | undefined>;
  remove(id: string, by: By): Promise<boolean>;
};
