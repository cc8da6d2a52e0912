import { useState } from "react";

/** More than these are folded until somebody asks. */
const mostShown = 2;

/** Who else got a message. */
export function CopyLine({ cc, ours }: { cc: readonly string[]; ours: boolean }) {
  const [whole, setWhole] = useState(false);
  if (cc.length === 0) return null;
  // Nobody is helped by "and 1 more" where the one would fit.
  const shown = whole || cc.length <= mostShown + 1 ? cc : cc.slice(0, mostShown);
  const rest = cc.length - shown.length;
  return (
    <p className={`mb-1 max-w-[68ch] px-1 text-quiet [overflow-wrap:anywhere] ${ours ? "text-end" : ""}`}>
      Copy to{" "}
      {shown.map((address, index) => (
        <span key={address}>
          {index > 0 && ", "}
          <bdi>{address}</bdi>
        </span>
      ))}
      {rest > 0 && (
        <button
          type="button"
          onClick={() => setWhole(true)}
          className="rounded-s ps-1 underline decoration-edge underline-offset-4 hover:text-ink"
        >
          and {rest} more
        </button>
      )}
    </p>
  );
}
