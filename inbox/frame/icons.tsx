import type { ReactNode } from "react";

const paths = {
  waiting: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4.2l2.6 1.6" />
    </>
  ),
  mine: (
    <>
      <circle cx="10" cy="7" r="3" />
      <path d="M4 17c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5" />
    </>
  ),
  agents: (
    <>
      <circle cx="7.5" cy="7.5" r="2.6" />
      <path d="M2.5 16c.5-2.7 2.4-4 5-4s4.5 1.3 5 4M12.5 5.2a2.5 2.5 0 0 1 0 4.8M14.5 12.3c1.6.5 2.6 1.7 3 3.7" />
    </>
  ),
  ai: <path d="M10 2.5c.7 4.4 3.1 6.8 7.5 7.5-4.4.7-6.8 3.1-7.5 7.5-.7-4.4-3.1-6.8-7.5-7.5 4.4-.7 6.8-3.1 7.5-7.5Z" />,
  open: (
    <>
      <path d="M3 11.5 5 4.5h10l2 7v4H3z" />
      <path d="M3 11.5h4l1 2h4l1-2h4" />
    </>
  ),
  resolved: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="m7 10.2 2.2 2.2 4-4.6" />
    </>
  ),
  figures: <path d="M3 16.5h14M5.5 13.5v-4M10 13.5v-9M14.5 13.5V8" />,
  settings: (
    <>
      <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
      <circle cx="13" cy="6" r="2" />
      <circle cx="7" cy="14" r="2" />
    </>
  ),
  light: (
    <>
      <circle cx="10" cy="10" r="3.2" />
      <path d="M10 2.5v1.5M10 16v1.5M2.5 10H4M16 10h1.5M4.7 4.7l1 1M14.3 14.3l1 1M15.3 4.7l-1 1M5.7 14.3l-1 1" />
    </>
  ),
  dark: <path d="M16.5 11.8A7 7 0 0 1 8.2 3.5a7 7 0 1 0 8.3 8.3Z" />,
  system: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
    </>
  ),
  search: (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="m13.2 13.2 3.8 3.8" />
    </>
  ),
  back: <path d="M12 4.5 6.5 10l5.5 5.5" />,
  down: <path d="m5 7.5 5 5 5-5" />,
  more: (
    <>
      <circle cx="4.5" cy="10" r="1" />
      <circle cx="10" cy="10" r="1" />
      <circle cx="15.5" cy="10" r="1" />
    </>
  ),
  close: <path d="m5 5 10 10M15 5 5 15" />,
  brief: (
    <>
      <rect x="3" y="4" width="14" height="12" rx="2" />
      <path d="M12 4v12" />
    </>
  ),
  whatsapp: (
    <>
      <path d="M3.2 16.8 4.3 13A6.9 6.9 0 1 1 7 15.7z" />
      <path d="M7.8 7.3c.2 2.5 2.2 4.5 4.7 4.9l.7-1.3-1.7-.9-.7.6c-.8-.4-1.3-1-1.7-1.7l.6-.7-.8-1.6z" />
    </>
  ),
  sms: <path d="M3 4.5h14v9H9l-3.5 3v-3H3z" />,
  email: (
    <>
      <rect x="2.5" y="4.5" width="15" height="11" rx="1.5" />
      <path d="m3 6 7 5 7-5" />
    </>
  ),
  channel: <circle cx="10" cy="10" r="6" />,
  file: (
    <path d="m15.5 9.5-5.4 5.4a3.3 3.3 0 0 1-4.7-4.7l6-6a2.2 2.2 0 0 1 3.1 3.1l-5.9 5.9a1.1 1.1 0 0 1-1.5-1.5l5.2-5.3" />
  ),
  note: (
    <>
      <path d="M4 4h12v8l-4 4H4z" />
      <path d="M16 12h-4v4" />
    </>
  ),
  baton: (
    <g transform="rotate(-45 10 10)">
      <rect x="2" y="7.2" width="16" height="5.6" rx="2.8" />
      <path d="M10 7.2v5.6" />
    </g>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="6" />
      <path d="M10 6.8V10l2 1.2" />
    </>
  ),
  tick: <path d="m5 10.5 3.5 3.5 7-8" />,
  ticks: <path d="m2 10.5 3.5 3.5 7-8M9.5 13.4l.6.6 7-8" />,
  warning: (
    <>
      <path d="M10 3.5 17.5 16h-15z" />
      <path d="M10 8.2v3.6M10 13.9v.1" />
    </>
  ),
  snooze: (
    <>
      <circle cx="10" cy="11" r="5.5" />
      <path d="M10 8.2V11l1.8 1M4 4.5 2.5 6M16 4.5 17.5 6" />
    </>
  ),
  keyboard: (
    <>
      <rect x="2.5" y="5" width="15" height="10" rx="1.5" />
      <path d="M6 8.5h.1M10 8.5h.1M14 8.5h.1M7 12h6" />
    </>
  ),
  book: (
    <>
      <path d="M4 4.5c2.5-.8 4.5-.5 6 .8 1.5-1.3 3.5-1.6 6-.8v11c-2.5-.8-4.5-.5-6 .8-1.5-1.3-3.5-1.6-6-.8z" />
      <path d="M10 5.3v11" />
    </>
  ),
  template: (
    <>
      <rect x="3.5" y="3" width="13" height="14" rx="1.5" />
      <path d="M6.5 7h7M6.5 10h2M10.5 10h3M6.5 13h4" />
    </>
  ),
  place: (
    <>
      <path d="M10 17.5c3.8-4.2 5.5-6.9 5.5-9.3a5.5 5.5 0 0 0-11 0c0 2.4 1.7 5.1 5.5 9.3Z" />
      <circle cx="10" cy="8" r="1.9" />
    </>
  ),
  forward: <path d="M11.5 5 17 10l-5.5 5M17 10H9a6 6 0 0 0-6 5" />,
  advert: (
    <>
      <path d="M3.5 8.2v3.6h2.8l7.2 3.7v-11L6.3 8.2z" />
      <path d="M6.5 12v4.2h2V13M16 8.3a2.5 2.5 0 0 1 0 3.4" />
    </>
  ),
  choice: (
    <>
      <rect x="2.5" y="5.5" width="15" height="9" rx="4.5" />
      <path d="m7.5 10.2 1.8 1.8 3.4-3.9" />
    </>
  ),
  lock: (
    <>
      <rect x="4" y="9" width="12" height="8" rx="1.5" />
      <path d="M6.8 9V6.7a3.2 3.2 0 0 1 6.4 0V9" />
    </>
  ),
  copy: (
    <>
      <rect x="7" y="7" width="10" height="10" rx="1.5" />
      <path d="M13 7V4.5A1.5 1.5 0 0 0 11.5 3h-7A1.5 1.5 0 0 0 3 4.5v7A1.5 1.5 0 0 0 4.5 13H7" />
    </>
  ),
  download: <path d="M10 3.5v9M6 9l4 4 4-4M3.5 16.5h13" />,
  plus: <path d="M10 4v12M4 10h12" />,
  next: <path d="M8 4.5 13.5 10 8 15.5" />,
  leave: (
    <>
      <path d="M8 4H4v12h4M12.5 6.5 16 10l-3.5 3.5M16 10H8" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof paths;

/** A drawing beside words; it says nothing to a screen reader, because the words do. */
export function Icon({ name, size = 18, className = "" }: { name: IconName; size?: number; className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {paths[name]}
    </svg>
  );
}

export function channelIcon(channel: string): IconName {
  return channel === "whatsapp" || channel === "sms" || channel === "email" ? channel : "channel";
}

/** The product's mark: one baton, half the AI's, half the agent's. */
export function BatonMark({ size = 22 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" className="shrink-0">
      <g transform="rotate(-45 16 16)">
        <path d="M16 10H6a6 6 0 0 0 0 12h10z" className="fill-ai" />
        <path d="M16 10h10a6 6 0 0 1 0 12H16z" className="fill-agent" />
      </g>
    </svg>
  );
}
