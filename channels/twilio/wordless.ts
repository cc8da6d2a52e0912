import type { Attachment, Detail } from "../../src/conversation/message.ts";

/** Why a message without words waits for a person, in words: the AI would be asked about nothing. */
export function wordless(details: readonly Detail[], attachments: readonly Attachment[]): string {
  const sent = [...details.map(said).filter((words) => words !== undefined), ...counted(attachments)];
  if (sent.length === 0) return "The message came without any words.";
  return `The customer sent ${sent.join(" and ")}, and wrote nothing.`;
}

function said(detail: Detail): string | undefined {
  switch (detail.kind) {
    case "location": {
      const place = [detail.name, detail.address].filter((part) => part !== undefined).join(", ");
      return `a location (${place || `${detail.latitude}, ${detail.longitude}`})`;
    }
    case "form":
      return "a form that they filled in";
    case "unsupported":
      return `something that cannot be shown here (${detail.type})`;
    case "reply":
    case "choice":
    case "forwarded":
    case "advert":
    case "notice":
      return undefined;
  }
}

/** "a picture", "2 voice messages": what the names of the files say without their numbers. */
function counted(attachments: readonly Attachment[]): string[] {
  const kinds = attachments.map(({ name }) => name.replace(/ \d+$/, "").toLowerCase());
  return [...new Set(kinds)].map((kind) => {
    const count = kinds.filter((each) => each === kind).length;
    return count === 1 ? `a ${kind}` : `${count} ${kind}s`;
  });
}
