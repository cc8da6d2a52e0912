/**
 * What Node runs where a test starts Baton as a process of its own, from the root: what `npm test` compiled, or else the
 * sources, with which a process takes twice as long to start.
 */
export const program: readonly string[] =
  process.env["BATON_COMPILED"] === "1" ? ["build/src/cli.js"] : ["--import", "tsx", "src/cli.ts"];
