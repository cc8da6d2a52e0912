import type { Request } from "express";

type Page<T> = {
  readonly rows: readonly T[];
  readonly number: number;
  readonly size: number;
  readonly next: string | null;
};

/**
 * One page of a list, newest first. `next` is the path of the following page, with the same filters; it names the last
 * row that was given, so that rows which come meanwhile shift nothing.
 */
function pageOf<T extends { readonly sid: string }>(request: Request, rows: readonly T[]): Page<T> {
  const asked = new URL(request.originalUrl, "http://stand-in").searchParams;
  const size = Math.min(1000, Math.max(1, Number(asked.get("PageSize") ?? 50) || 50));
  const number = Number(asked.get("Page") ?? 0) || 0;
  const after = asked.get("PageToken")?.slice(2);
  const from = after === undefined ? number * size : rows.findIndex(({ sid }) => sid === after) + 1;
  const page = rows.slice(from, from + size);
  const last = page.at(-1);
  if (last === undefined || from + page.length >= rows.length) return { rows: page, number, size, next: null };
  asked.set("PageSize", String(size));
  asked.set("Page", String(number + 1));
  asked.set("PageToken", `PA${last.sid}`);
  return { rows: page, number, size, next: `${pathOf(request)}?${asked.toString()}` };
}

/** A list as the older REST API writes it: the page's own facts lie beside its rows. */
export function olderPage<T extends { readonly sid: string }>(
  request: Request,
  key: string,
  rows: readonly T[],
  toJson: (row: T) => object,
): object {
  const { rows: page, number, size, next } = pageOf(request, rows);
  const uri = pathOf(request);
  return {
    [key]: page.map(toJson),
    page: number,
    page_size: size,
    uri: request.originalUrl,
    first_page_uri: `${uri}?PageSize=${size}&Page=0`,
    next_page_uri: next,
    previous_page_uri: null,
    start: number * size,
    end: number * size + page.length,
  };
}

/** A list as the newer ones write it: the page's facts are in `meta`, and the next address is whole. */
export function newerPage<T extends { readonly sid: string }>(
  request: Request,
  host: string,
  key: string,
  rows: readonly T[],
  toJson: (row: T) => object,
): object {
  const { rows: page, number, size, next } = pageOf(request, rows);
  const url = `https://${host}${request.originalUrl}`;
  return {
    meta: {
      key,
      page: number,
      page_size: size,
      url,
      first_page_url: `https://${host}${pathOf(request)}?PageSize=${size}&Page=0`,
      previous_page_url: null,
      next_page_url: next === null ? null : `https://${host}${next}`,
    },
    [key]: page.map(toJson),
  };
}

const pathOf = (request: Request): string => request.originalUrl.split("?", 1)[0] ?? "";
