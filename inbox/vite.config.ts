import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const gateway = "http://127.0.0.1:3000";

export default defineConfig({
  root: here("."),
  plugins: [react(), tailwind()],
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    target: ["chrome123", "edge123", "firefox121", "safari17.5"],
    // The security policy allows nothing inline: no data: fonts, no data: images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The simulator is a page of its own, so that the inbox never carries the demo.
      input: [here("index.html"), here("simulator.html")].filter((page) => existsSync(page)),
    },
  },
  server: {
    proxy: {
      "/api": gateway,
      "/channels": gateway,
      // The page's own sources live under the same path.
      "^/simulator(?!.*\\.(tsx?|css)(\\?|$))": gateway,
    },
  },
});
