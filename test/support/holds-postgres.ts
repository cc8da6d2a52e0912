import { startEmbeddedPostgres } from "../../src/store/embedded/embedded.ts";

// A Baton as far as its database is concerned: starts it on the folder given, says where, and stops at SIGTERM.
const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new Error("which folder?");
const server = await startEmbeddedPostgres({ dataDir, log: (line) => console.error(line) });
console.log(server.url);
const alive = setInterval(() => {}, 60_000);
process.once("SIGTERM", () => {
  clearInterval(alive);
  void server.stop();
});
