import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "inbox/**/*.test.{ts,tsx}"],
    globalSetup: ["test/support/one-postgres.ts"],
    reporters: ["default", "./test/support/tally.ts"],
    env: { LOG_LEVEL: "silent" },
    pool: "forks",
    // Files share what they import: no test mocks a module, importing starts nothing, and loading it all again for each
    // file would take a third of the time.
    isolate: false,
    // Most of a story's time is waiting for something to come true, so three share even a small machine well.
    maxWorkers: 3,
    // For a machine that others use too; what is true comes sooner.
    testTimeout: 40_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
  },
});
