import path from "node:path";
import { z } from "zod";

const flag = z.enum(["0", "1"], { error: "must be 1 or 0" });
const url = (protocols: readonly string[], example: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must be an address like ${example}`,
  });

const Environment = z.object({
  PORT: z.coerce
    .number({ error: "must be a port number, for example 3000" })
    .int()
    .min(0)
    .max(65535, "must be a port number, for example 3000")
    .default(3000),
  HOST: z.string().min(1, "must be an address to listen on, for example 127.0.0.1").default("127.0.0.1"),
  PUBLIC_URL: url(["http:", "https:"], "https://baton.example.com").optional(),
  DATA_DIR: z.string().min(1, "must be a folder, for example .data").default(".data"),
  DATABASE_URL: url(["postgres:", "postgresql:"], "postgresql://baton:secret@db.example.com:5432/baton").optional(),
  REDIS_URL: url(["redis:", "rediss:"], "redis://redis.example.com:6379").optional(),
  SECRET_KEY: z
    .string()
    .min(32, "must be at least 32 characters of chance, for example the output of `openssl rand -base64 32`")
    .optional(),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: url(["http:", "https:"], "https://api.openai.com/v1").optional(),
  OPENAI_MODEL: z.string().min(1, "must be the name of a model, for example gpt-5-mini").default("gpt-5-mini"),
  BATON_API_KEY: z
    .string()
    .min(24, "must be at least 24 characters, for example the output of `openssl rand -hex 24`")
    .optional(),
  TWILIO_API_URL: url(["http:", "https:"], "http://127.0.0.1:4010").optional(),
  ALLOW_INSECURE_TWILIO_API_URL: flag.optional(),
  S3_URL: url(["http:", "https:"], "https://s3.eu-north-1.amazonaws.com/baton-files")
    .refine((text) => !URL.canParse(text) || new URL(text).pathname.length > 1, {
      error: "must name a bucket after the host, for example https://s3.eu-north-1.amazonaws.com/baton-files",
    })
    .optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).optional(),
  SMTP_LISTEN: z
    .string()
    .regex(/^(lmtp:\/\/)?[^\s:/]+:\d{1,5}$/, "must be host:port or lmtp://host:port, for example 127.0.0.1:2525")
    .optional(),
  DEMO: flag.optional(),
  LOG_LEVEL: z
    .enum(["silent", "error", "warn", "info", "debug"], { error: "must be error, warn, info or debug" })
    .optional(),
});

/** Everything that the environment says, checked once. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** Without a slash at its end. Undefined: made from host and port once the port is known. */
  readonly publicUrl: string | undefined;
  readonly dataDir: string;
  /** Undefined: embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** Undefined: the queue lives in PostgreSQL. */
  readonly redisUrl: string | undefined;
  /** Undefined only when embedded: made and kept in `dataDir`. */
  readonly secretKey: string | undefined;
  /** Undefined: the extractive answerer quotes the knowledge base. */
  readonly ai: { readonly apiKey: string; readonly baseUrl: string | undefined; readonly model: string } | undefined;
  readonly apiKey: string | undefined;
  readonly twilioApiUrl: string | undefined;
  /** Where files are kept. Undefined: in `dataDir`. */
  readonly bucket:
    | {
        readonly url: string;
        readonly accessKeyId: string;
        readonly secretAccessKey: string;
        readonly region: string | undefined;
      }
    | undefined;
  /** `lmtp`: it speaks LMTP there, as a mail server that delivers to it may prefer. */
  readonly smtpListen: { readonly host: string; readonly port: number; readonly lmtp: boolean } | undefined;
  readonly demo: boolean;
  readonly logLevel: "silent" | "error" | "warn" | "info" | "debug";
};

const loopback = new Set(["127.0.0.1", "localhost", "[::1]", "::1"]);

/** Thrown when settings are wrong; the message names every mistake, each with an example. */
export class WrongSettings extends Error {
  override readonly name = "WrongSettings";
  constructor(mistakes: readonly string[]) {
    super(["Baton cannot start with these settings:", ...mistakes.map((mistake) => `  - ${mistake}`)].join("\n"));
  }
}

/** @throws {WrongSettings} with every mistake at once. An empty value counts as not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = Environment.safeParse(given);
  const mistakes = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  if (given["DATABASE_URL"] !== undefined && given["SECRET_KEY"] === undefined)
    mistakes.push(
      "SECRET_KEY must be set when DATABASE_URL is, for example to the output of `openssl rand -base64 32`: it encrypts channel secrets",
    );
  const twilio = given["TWILIO_API_URL"];
  if (
    twilio !== undefined &&
    URL.canParse(twilio) &&
    !loopback.has(new URL(twilio).hostname) &&
    given["ALLOW_INSECURE_TWILIO_API_URL"] !== "1"
  )
    mistakes.push(
      "TWILIO_API_URL must be on loopback, for example http://127.0.0.1:4010: credentials go there (ALLOW_INSECURE_TWILIO_API_URL=1 overrides)",
    );
  mistakes.push(...bucketMistakes(given));
  if (!parsed.success || mistakes.length > 0) throw new WrongSettings(mistakes);
  const env = parsed.data;
  const listen = env.SMTP_LISTEN?.replace("lmtp://", "").split(":");
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, ""),
    dataDir: path.resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    secretKey: env.SECRET_KEY,
    ai:
      env.OPENAI_API_KEY === undefined
        ? undefined
        : { apiKey: env.OPENAI_API_KEY, baseUrl: env.OPENAI_BASE_URL, model: env.OPENAI_MODEL },
    apiKey: env.BATON_API_KEY,
    twilioApiUrl: env.TWILIO_API_URL,
    bucket:
      env.S3_URL === undefined
        ? undefined
        : {
            url: env.S3_URL,
            accessKeyId: env.S3_ACCESS_KEY_ID ?? "",
            secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? "",
            region: env.S3_REGION,
          },
    smtpListen:
      listen === undefined
        ? undefined
        : {
            host: listen[0] ?? "127.0.0.1",
            port: Number(listen[1]),
            lmtp: env.SMTP_LISTEN?.startsWith("lmtp://") ?? false,
          },
    demo: env.DEMO === undefined ? env.DATABASE_URL === undefined : env.DEMO === "1",
    // On a laptop the addresses to open should not drown in log lines.
    logLevel: env.LOG_LEVEL ?? (env.DATABASE_URL === undefined ? "warn" : "info"),
  };
}

function bucketMistakes(given: Readonly<Record<string, string | undefined>>): string[] {
  const where = given["S3_URL"];
  const mistakes: string[] = [];
  const [first, ...others] = ["S3_URL", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"].filter((name) => !given[name]);
  if (first !== undefined && others.length < 2)
    mistakes.push(
      `${[first, ...others].join(" and ")} must be set too, for example S3_URL=https://s3.eu-north-1.amazonaws.com/baton-files: a bucket needs an address and both halves of a key`,
    );
  if (where !== undefined && URL.canParse(where)) {
    const { protocol, hostname, username, search } = new URL(where);
    if (protocol === "http:" && !loopback.has(hostname))
      mistakes.push("S3_URL must begin with https://, for example https://s3.eu-north-1.amazonaws.com/baton-files");
    if (username !== "" || search !== "")
      mistakes.push(
        "S3_URL must be host and bucket alone, for example https://s3.eu-north-1.amazonaws.com/baton-files",
      );
  }
  return mistakes;
}
