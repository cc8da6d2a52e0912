import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { openDatabase } from "../src/store/database.ts";
import { printed } from "../src/replay/print.ts";
import type { Report } from "../src/replay/report.ts";
import { writePast } from "./support/past.ts";
import { createDatabase } from "./support/postgres.ts";
import { program } from "./support/program.ts";

test("an operator replays from a terminal, pipes the report as JSON, or reads it as a page", async () => {
  const temporary = await createDatabase();
  const database = openDatabase(temporary.url, { connections: 2, onError: () => {} });
  const folder = await mkdtemp(path.join(tmpdir(), "baton-replay-"));
  try {
    const place = { lineId: uuid(), teamId: uuid(), agentId: uuid() };
    const { prisma } = database;
    await prisma.team.create({ data: { id: place.teamId, name: "Everyone", fallback: true } });
    await prisma.line.create({
      data: { id: place.lineId, channel: "sms", name: "Shop", address: "+1555", settleMs: 0 },
    });
    const happened = [{ customer: "Where is my parcel?" }, { ai: "On its way." }];
    await writePast(database, place, [
      { at: new Date("2026-03-02T09:00:00Z"), happened },
      { at: new Date("2026-02-02T09:00:00Z"), happened },
    ]);
    const file = path.join(folder, "triggers.json");
    await writeFile(file, JSON.stringify({ changes: [{ name: "Says parcel", kind: "custom", phrases: ["parcel"] }] }));

    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [...program, "replay", "--triggers", file, "--since", "2026-03-01", "--json"],
      {
        cwd: path.resolve(import.meta.dirname, ".."),
        env: { ...process.env, DATABASE_URL: temporary.url, SECRET_KEY: "a secret key for the terminal, long enough" },
      },
    );
    expect(stderr).toContain("1 of 1 conversations");
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({ conversations: 1, inUse: { gained: { n: 1 } } });

    const page = printed(report);
    expect(page).toMatch(/^1 conversation, 2026-03-02 to 2026-03-02\. Nothing was sent\./);
    expect(page).toContain("gained       1");
    expect(page).toContain("“parcel”, Says parcel");
    expect(page).toContain("Everyone                 0 → 1 (at most 1 an hour)");
    expect((await prisma.replay.count()) + (await prisma.event.count({ where: { conversationId: null } }))).toBe(0);
  } finally {
    await database.close();
    await temporary.drop();
    await rm(folder, { recursive: true });
  }
});
