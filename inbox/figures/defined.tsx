import { Tooltip } from "radix-ui";
import { useState } from "react";

/** What a number is called; pointed at, focused or tapped it says what exactly it counts. */
export function Defined({
  name,
  says,
  className = "",
}: {
  name: string;
  says: string | undefined;
  className?: string;
}) {
  const [open, setOpen] = useState(false);
  if (says === undefined) return <span className={className}>{name}</span>;
  return (
    <Tooltip.Root open={open} onOpenChange={setOpen}>
      <Tooltip.Trigger asChild>
        <button
          type="button"
          // Who taps has no pointer to rest on it.
          onPointerDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.preventDefault();
            setOpen(true);
          }}
          className={`reach rounded-s text-start underline decoration-edge decoration-dotted underline-offset-4 hover:decoration-ink ${className}`}
        >
          {name}
        </button>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={12}
          className="z-30 max-w-80 rounded-s bg-raised px-3 py-2 text-ink-2 shadow-float"
        >
          {says}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
