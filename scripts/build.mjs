import { compile } from "./compile.mjs";
import { prepare } from "./prepare.mjs";
import { orExplain } from "./steps.mjs";

// npm run build: the database client, the inbox and the server, for an image that only runs.
await orExplain(async () => {
  await prepare();
  await compile();
});
