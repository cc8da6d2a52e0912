import { seedBare } from "../../prisma/seed.ts";
import { openDatabase, type Database } from "../../src/store/database.ts";
import { defaultTriggers } from "../../src/triggers/defaults.ts";
import { createDatabase } from "./postgres.ts";

/** A database as a new installation has it, for worlds: their AI has no articles, and answers all the same. */
export async function openGround(began: Date): Promise<{ readonly database: Database; close(): Promise<void> }> {
  const clone = await createDatabase();
  const database = openDatabase(clone.url, { connections: 8, onError: () => {} });
  await seedBare({ prisma: database.prisma, now: () => began, triggers: defaultTriggers });
  await database.prisma.trigger.updateMany({ where: { kind: "out_of_knowledge" }, data: { state: "shadow" } });
  return {
    database,
    async close() {
      await database.close();
      await clone.drop();
    },
  };
}
