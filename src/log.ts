import { pino, type DestinationStream, type Logger } from "pino";

/**
 * A line of JSON for each thing that happened, with ids and never what a customer wrote. Without `to` it goes to
 * standard error: standard output is for people.
 */
export function createLog(level: string, to: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, base: null, serializers: { err: errorOf } }, to);
}

/**
 * What of an error may be logged. A database error carries its statement's values, and an HTTP error the request: that
 * is what customers wrote, and credentials.
 */
function errorOf(error: unknown): object {
  if (!(error instanceof Error)) return { message: "something that is no error was thrown" };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? "")
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 4);
  return {
    type: error.name,
    message: error.message.split("\n", 1)[0]?.slice(0, 300),
    ...(typeof code === "string" && { code }),
    at: frames.map((line) => line.trim()),
    ...(error.cause instanceof Error && { cause: errorOf(error.cause) }),
  };
}
