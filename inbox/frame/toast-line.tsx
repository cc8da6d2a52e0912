import { Icon } from "./icons.tsx";
import { hush, useToast } from "./toast.ts";

/** Says what was done, with its undo; says what failed, as a sentence. */
export function ToastLine() {
  const toast = useToast();
  return (
    <div
      role="status"
      className="pointer-events-none fixed z-20 max-tablet:inset-x-3 max-tablet:top-18 tablet:bottom-4 tablet:left-19 tablet:w-74 wide:left-47 wide:w-[324px]"
    >
      {toast && (
        <div className="appear pointer-events-auto flex items-center gap-3 rounded-l bg-ink py-2 pr-2 pl-4 text-page shadow-float">
          {toast.failure && <Icon name="warning" size={16} />}
          <p className="min-w-0 flex-1">{toast.words}</p>
          {toast.action && (
            <button
              type="button"
              onClick={() => {
                hush();
                toast.action?.run();
              }}
              className="rounded-s px-2 py-1 font-semibold underline underline-offset-4 outline-current"
            >
              {toast.action.words}
            </button>
          )}
          <button
            type="button"
            aria-label="Close"
            onClick={hush}
            className="grid size-7 place-items-center rounded-s outline-current"
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      )}
    </div>
  );
}
