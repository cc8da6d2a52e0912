import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/support/longest-first.ts";

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
    sequence: { sequencer: LongestFirst },
    // For a machine that others use too; what is true comes sooner. No test has a shorter time of its own: a time-out
    // proves nothing, and on a busy machine it ends what would have come true.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    teardownTimeout: 30_000,
  },
});
