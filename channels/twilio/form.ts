import express, { type Request, type RequestHandler, type Response } from "express";

/** Twilio sends about 60 parameters at most today. */
const mostParameters = 150;

/**
 * The body as its bytes. Twilio signs the decoded parameters, and express's own form parsers would fold brackets into
 * objects first. Another content type, charset or encoding is 415, and more than 64 kB is 413.
 */
export function rawForm(): RequestHandler {
  const read = express.raw({ type: () => true, limit: 65_536, inflate: false });
  return (request, response, next) => {
    if (!isForm(request.headers["content-type"])) return void response.status(415).end();
    read(request, response, (error?: unknown) => {
      if (error === undefined) return next();
      response.status(statusOf(error)).end();
    });
  };
}

/** The form's parameters; a repeated key keeps all its values, so that it can be verified and then refused. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

/** Undefined when there are more parameters than Twilio would ever send. */
export function readForm(body: unknown): Form | undefined {
  const form: Record<string, string | readonly string[]> = Object.create(null);
  let count = 0;
  for (const [key, value] of new URLSearchParams(Buffer.isBuffer(body) ? body.toString("utf8") : "")) {
    if (++count > mostParameters) return undefined;
    const before = form[key];
    form[key] = before === undefined ? value : [...(typeof before === "string" ? [before] : before), value];
  }
  return form;
}

/** Whether a key came more than once: such a form verifies like one with a single value and must not go further. */
export function hasRepeats(form: Form): boolean {
  return Object.values(form).some((value) => typeof value !== "string");
}

/** A header that came once; one that came several times proves nothing. */
export function header(request: Request, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === "string" ? value : undefined;
}

/** Says nothing to the customer. Any text/plain body would be sent to them as a message. */
export function sayNothing(response: Response, status = 200): void {
  response.status(status).type("text/xml").send("<Response/>");
}

function isForm(contentType: string | undefined): boolean {
  const [type, ...parameters] = (contentType ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.startsWith("charset="))
    ?.slice(8)
    .replaceAll('"', "");
  return type === "application/x-www-form-urlencoded" && (charset === undefined || charset === "utf-8");
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && "status" in error ? error.status : 400;
  return typeof status === "number" ? status : 400;
}
