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
