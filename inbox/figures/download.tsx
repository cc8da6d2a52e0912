import type { ReactNode } from "react";
import { Icon } from "../frame/icons.tsx";

/** A table of the API as a file; `to` is its path. */
export function Download({ to, name, children }: { to: string; name: string; children: ReactNode }) {
  return (
    <a
      href={`/api/v1${to}`}
      download={name}
      className="inline-flex h-8.5 touch:h-10 items-center gap-2 rounded-s border border-edge px-3 font-medium text-ink hover:border-quiet"
    >
      <Icon name="download" size={15} className="text-quiet" />
      {children}
    </a>
  );
}
