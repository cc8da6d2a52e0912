import { prepare } from "./prepare.mjs";
import { orExplain } from "./steps.mjs";

// npm run build: the database client and the inbox, for an image that only runs.
await orExplain(prepare);
