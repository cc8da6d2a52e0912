import type { ComponentProps, ReactNode } from "react";
import { Icon, type IconName } from "./icons.tsx";

/** The one loud thing on a screen: what to do now. */
export function PrimaryButton({
  keys,
  children,
  ...rest
}: { keys?: string; children: ReactNode } & ComponentProps<"button">) {
  return (
    <button
      type="button"
      {...rest}
      className="flex h-9 touch:h-10 items-center gap-2 rounded-s bg-accent px-4 font-semibold whitespace-nowrap text-on-accent disabled:bg-soft disabled:text-quiet"
    >
      {children}
      {keys !== undefined && (
        <kbd className="font-sans text-chrome font-normal opacity-70 max-tablet:hidden" aria-hidden="true">
          {keys}
        </kbd>
      )}
    </button>
  );
}

/** A quiet square with a drawing; `label` is its name for everybody. */
export function IconButton({ icon, label, ...rest }: { icon: IconName; label: string } & ComponentProps<"button">) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={`grid size-8 touch:size-10 shrink-0 place-items-center rounded-s text-quiet hover:bg-soft hover:text-ink aria-pressed:text-ink data-[state=open]:bg-soft ${rest.className ?? ""}`}
    >
      <Icon name={icon} />
    </button>
  );
}

/** A quiet action in words. */
export function TextButton({ children, ...rest }: { children: ReactNode } & ComponentProps<"button">) {
  return (
    <button
      type="button"
      {...rest}
      className={`reach rounded-s text-start font-medium text-ink underline decoration-edge underline-offset-4 hover:decoration-ink ${rest.className ?? ""}`}
    >
      {children}
    </button>
  );
}

/** A second action in a box of its own, where several stand side by side. */
export function QuietButton({ children, ...rest }: { children: ReactNode } & ComponentProps<"button">) {
  return (
    <button
      type="button"
      {...rest}
      className={`rounded-s border border-edge bg-page px-3 py-1 touch:min-h-10 font-medium text-ink hover:border-quiet disabled:text-quiet ${rest.className ?? ""}`}
    >
      {children}
    </button>
  );
}

export function Key({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-grid h-5 min-w-5 place-items-center rounded-s border border-edge px-1 font-sans text-chrome text-quiet">
      {children}
    </kbd>
  );
}
