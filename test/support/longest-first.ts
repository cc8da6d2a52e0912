import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Begun last, each of these would keep one worker busy while the others have nothing left to do. */
const longest = [
  "stories/many",
  "stories/browser",
  "queue",
  "stories/phones-flood",
  "stories/accidents",
  "hostile-html",
  "stories/triggers-browser",
  "stories/second-opinion",
  "stories/production",
  "channels/email/imap",
  "stories/brief",
  "pass-model",
  "channels/email/mail-processes",
  "http/live",
  "stories/phones-secrets",
  "stories/consent",
  "channels/email/page",
].map((name) => `/test/${name}.test.ts`);

/** Files that are known to take long come first, also in a fresh clone, where Vitest remembers no times. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.endsWith(name));
      return at === -1 ? longest.length : at;
    };
    // oxlint-disable-next-line unicorn/no-array-sort -- not of an array: it is how Vitest would order them
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => place(one) - place(other));
  }
}
