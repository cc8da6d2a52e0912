import type { Reporter, SerializedError, TestModule } from "vitest/node";

/**
 * The last line of a run: how many tests passed and how many failed. A file that could not be read and an error that
 * escaped its test count as failures, so that "0 failed" is never said of a run that did.
 */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], escaped: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === "passed").length;
    const failed = tests.filter((test) => test.result().state === "failed").length;
    const unread = modules
      .flatMap((module) => [module, ...module.children.allSuites()])
      .filter((suite) => suite.errors().length > 0);
    process.stdout.write(`\n${passed} passed, ${failed + unread.length + escaped.length} failed\n`);
  }
}
