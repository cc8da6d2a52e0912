import { ListSkeleton, rowHeight } from "../list/empty.tsx";
import { StorySkeleton } from "../thread/empty.tsx";
import { BatonMark } from "./icons.tsx";
import type { Route } from "./route.ts";

/**
 * The screen while nobody knows yet who is here: every column stands where it will stand, so nothing moves when what it
 * holds comes. On a quick network it is gone before it shows.
 */
export function Coming({ route }: { route: Exclude<Route, { at: "sign-in" }> }) {
  const reading = route.at === "inbox" && route.conversation !== undefined;
  return (
    <div role="status" aria-label="Baton is loading" className="flex h-full max-tablet:flex-col-reverse">
      <div
        aria-hidden="true"
        className={`flex shrink-0 bg-sunk tablet:w-16 tablet:flex-col tablet:border-r tablet:border-line tablet:px-3 wide:w-44 max-tablet:h-[calc(3.5rem+env(safe-area-inset-bottom)+1px)] max-tablet:border-t max-tablet:border-line ${reading ? "max-tablet:hidden" : ""}`}
      >
        <p className="flex h-16 shrink-0 items-center gap-2.5 px-2 text-thread font-semibold text-ink max-tablet:hidden">
          <BatonMark />
          <span className="max-wide:hidden">Baton</span>
        </p>
        {Array.from({ length: 6 }, (_, index) => (
          <div key={index} className="late flex h-9 items-center px-2 max-tablet:hidden">
            <div className="bone h-3.5 w-full wide:w-3/4" />
          </div>
        ))}
      </div>
      <div aria-hidden="true" className="flex min-h-0 min-w-0 flex-1">
        {route.at === "inbox" && (
          <>
            <div
              className={`h-full shrink-0 overflow-hidden border-line bg-sunk max-tablet:w-full tablet:w-80 tablet:border-r wide:w-[348px] vast:w-[420px] ${reading ? "max-tablet:hidden" : ""}`}
            >
              <div className="flex h-16 items-center px-6">
                <div className="late">
                  <div className="bone h-4 w-24" />
                </div>
              </div>
              <div className="late px-3">
                <ListSkeleton height={rowHeight} />
              </div>
            </div>
            {reading && (
              <div className="late flex h-full min-w-0 flex-1 flex-col">
                <div className="h-16 shrink-0 border-b border-line" />
                <StorySkeleton />
              </div>
            )}
          </>
        )}
      </div>
    </div>
  );
}
