import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "inbox/**/*.test.{ts,tsx}"],
    globalSetup: ["test/support/one-postgres.ts"],
    reporters: ["default", "./test/support/tally.ts"],
    env: { LOG_LEVEL: "silent" },
    pool: "forks",
    // Most of a story's time is waiting for something to come true, so two share even a small machine well.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 15_000,
    hookTimeout: 30_000,
    teardownTimeout: 30_000,
  },
});
