import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { expect, vi } from "vitest";
import type { Product } from "./product.ts";
import { program } from "./program.ts";
import { patient } from "./patient.ts";

/** A worker process of its own on the product's database, ready to work. */
export async function spawnWorker(product: Product, environment: Record<string, string> = {}): Promise<ChildProcess> {
  const root = path.join(import.meta.dirname, "../..");
  const worker = spawn(process.execPath, [...program, "worker"], {
    cwd: root,
    env: { ...process.env, ...product.environment, SMTP_LISTEN: "", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  worker.stdout?.on("data", (text: Buffer) => (printed += text.toString()));
  await vi.waitFor(() => expect(printed).toContain("Baton is ready."), { ...patient, timeout: 90_000 });
  return worker;
}
