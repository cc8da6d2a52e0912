// A thread does not inherit how the main thread came to read TypeScript, so it begins here.
import { register } from "tsx/esm/api";

register();
await import("./reader-thread.ts");
