import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, "../..", file), "utf8");
type Lock = { packages: Record<string, { version?: string; resolved?: string; link?: boolean }> };
type Manifest = {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
};

const lock = JSON.parse(read("package-lock.json")) as Lock;
const manifest = JSON.parse(read("package.json")) as Manifest;

function isBelow(version: string, minimum: string): boolean {
  const [is, least] = [version, minimum].map((text) => text.split(/[.-]/).map(Number)) as [number[], number[]];
  const differs = least.findIndex((number, place) => number !== is[place]);
  return differs >= 0 && !(is[differs]! > least[differs]!);
}

test("a version is compared number by number", () => {
  expect(["3.9.14", "3.9", "2.10.0", "10.0.0"].map((version) => isBelow(version, "3.9.15"))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(isBelow("3.9.15", "3.9.15")).toBe(false);
});

test("no package lies below the version that closed its holes, also not as a copy inside another", () => {
  const floors = JSON.parse(read("security-floors.json")) as Record<string, { minimum: string; because: string }>;
  const installed = Object.entries(lock.packages).map(([place, { version }]) => ({
    place,
    name: place.split("node_modules/").at(-1)!,
    version: version ?? "",
  }));
  const low = installed.filter(
    ({ name, version }) => floors[name] !== undefined && isBelow(version, floors[name].minimum),
  );
  expect(low.map(({ place, name, version }) => `${place} is ${version}: ${floors[name]!.because}`)).toEqual([]);
});

test("the lockfile names no registry, so that it installs from whichever one a machine uses", () => {
  expect(
    Object.entries(lock.packages).filter(([, { resolved, link }]) => resolved !== undefined && link !== true),
  ).toEqual([]);
});

test("every package is pinned to one exact version, so that two installs are the same", () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
  expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test("the lockfile is that of package.json: `npm ci` refuses any other", () => {
  const locked = lock.packages[""] as unknown as Manifest;
  expect(locked.dependencies).toEqual(manifest.dependencies);
  expect(locked.devDependencies).toEqual(manifest.devDependencies);
});
