import { expect, test } from "vitest";
import { readConfig, WrongSettings } from "../src/config.ts";

test("an installation with no settings is the demo on loopback", () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    demo: true,
    databaseUrl: undefined,
    ai: undefined,
  });
});

test("with a database of its own it is no demo unless somebody asks", () => {
  const production = { DATABASE_URL: "postgresql://baton@db/baton", SECRET_KEY: "x".repeat(32) };
  expect(readConfig(production)).toMatchObject({ demo: false, logLevel: "info" });
  expect(readConfig({ ...production, DEMO: "1" })).toMatchObject({ demo: true });
});

test("mail is taken by SMTP, or by LMTP where the operator says so", () => {
  const listening = { host: "127.0.0.1", port: 2525 };
  expect(readConfig({ SMTP_LISTEN: "127.0.0.1:2525" }).smtpListen).toEqual({ ...listening, lmtp: false });
  expect(readConfig({ SMTP_LISTEN: "lmtp://127.0.0.1:2525" }).smtpListen).toEqual({ ...listening, lmtp: true });
});

test("an operator who makes five mistakes reads all five at once, each with an example", () => {
  const wrong = {
    PORT: "eighty",
    PUBLIC_URL: "baton.example.com",
    DATABASE_URL: "mysql://db",
    TWILIO_API_URL: "https://evil.example",
    SMTP_LISTEN: "2525",
  };
  const mistakes = (() => {
    try {
      readConfig(wrong);
      return "";
    } catch (error) {
      expect(error).toBeInstanceOf(WrongSettings);
      return (error as Error).message;
    }
  })();
  for (const name of ["PORT", "PUBLIC_URL", "DATABASE_URL", "TWILIO_API_URL", "SMTP_LISTEN", "SECRET_KEY"])
    expect(mistakes).toContain(name);
  expect(mistakes.match(/for example|like /g)!.length).toBeGreaterThanOrEqual(6);
});

test("an empty value is as good as none, as in a copied .env.example", () => {
  expect(readConfig({ PORT: "", REDIS_URL: "" })).toMatchObject({ port: 3000, redisUrl: undefined });
});

test("files go into a bucket when it is named with both halves of a key, and it is reached by https", () => {
  const key = { S3_ACCESS_KEY_ID: "AKIDEXAMPLE", S3_SECRET_ACCESS_KEY: "a/secret+" };
  const url = "https://s3.eu-north-1.amazonaws.com/baton-files";
  expect(readConfig({})).toMatchObject({ bucket: undefined });
  expect(readConfig({ ...key, S3_URL: url }).bucket).toEqual({
    url,
    accessKeyId: "AKIDEXAMPLE",
    secretAccessKey: "a/secret+",
    region: undefined,
  });
  expect(readConfig({ ...key, S3_URL: "http://127.0.0.1:9000/files", S3_REGION: "here" }).bucket?.region).toBe("here");
  const wrong = [
    [{ S3_URL: url }, "S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set too, for example"],
    [key, "S3_URL must be set too, for example"],
    [{ ...key, S3_URL: "http://s3.example.com/files" }, "S3_URL must begin with https://, for example"],
    [{ ...key, S3_URL: "https://s3.example.com" }, "S3_URL must name a bucket after the host, for example"],
    [{ ...key, S3_URL: "https://me:secret@s3.example.com/files" }, "S3_URL must be host and bucket alone, for example"],
    [{ ...key, S3_URL: "s3.example.com/files" }, "S3_URL must be an address like https://"],
  ] as const;
  for (const [environment, sentence] of wrong) expect(() => readConfig(environment)).toThrow(sentence);
});
