const names = new Intl.DisplayNames(["en"], { type: "language" });

/** A language (ISO 639-1) by its English name; what is none stays as it is written. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    // Somebody is still typing it.
    return code;
  }
}
