import { useId } from "react";
import { percent, sureWords } from "../words/trigger.ts";

type Props = {
  threshold: number;
  /** How sure the detector is of what stands in the test, where it hears anything. */
  heard: number | undefined;
  disabled: boolean;
  onChange(threshold: number): void;
};

/** How sure a detector must be. A mark on the scale shows where the test's words lie. */
export function Sure({ threshold, heard, disabled, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="text-thread text-ink">
          {sureWords(threshold)}
        </label>
        <output htmlFor={id} className="text-title font-semibold text-ink tabular-nums">
          {percent(threshold)}
        </output>
      </div>
      <div className="relative mt-2">
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={1}
          value={Math.round(threshold * 100)}
          disabled={disabled}
          aria-valuetext={`${percent(threshold)}. ${sureWords(threshold)}`}
          onChange={(event) => onChange(Number(event.target.value) / 100)}
          className="slider block w-full touch:h-10"
        />
        {heard !== undefined && (
          <span
            aria-hidden="true"
            className="slide pointer-events-none absolute top-0 touch:top-2 h-6 w-0.5 -translate-x-1/2 rounded-full bg-waiting-mark"
            // The knob is 18 px wide, and its middle is what the value is.
            style={{ left: `calc(9px + (100% - 18px) * ${heard})` }}
          />
        )}
      </div>
      <p className="mt-1 flex justify-between gap-4 text-quiet">
        <span>Catches more, more false alarms</span>
        <span className="text-end">Only when sure, misses more</span>
      </p>
      {heard !== undefined && (
        <p className="mt-2 text-quiet">
          <span aria-hidden="true" className="me-2 inline-block h-3 w-0.5 bg-waiting-mark align-[-1px]" />
          The words in the test are {percent(heard)} sure: {heard >= threshold ? "it calls." : "it does not call."}
        </p>
      )}
    </div>
  );
}
