import type { ReactNode } from "react";
import type { DeviceName, Told } from "../../simulator/wire.ts";

const Icon = ({ size = 16, children }: { size?: number; children: ReactNode }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

/** A channel, drawn as people know it. */
export function ChannelIcon({ device, size = 16 }: { device: DeviceName; size?: number }) {
  switch (device) {
    case "whatsapp":
      return (
        <Icon size={size}>
          <path d="M2.2 13.8l.9-3.1A5.9 5.9 0 1 1 5.4 13z" />
          <path
            d="M6 5.6c.2 2.2 1.9 4 4.2 4.4l.8-1-1.4-.9-.7.6A3.2 3.2 0 0 1 7.3 7l.6-.7L7 4.9z"
            fill="currentColor"
            stroke="none"
          />
        </Icon>
      );
    case "sms":
      return (
        <Icon size={size}>
          <path d="M2 4.5A1.5 1.5 0 0 1 3.5 3h9A1.5 1.5 0 0 1 14 4.5v5a1.5 1.5 0 0 1-1.5 1.5H7l-3 2.5V11h-.5A1.5 1.5 0 0 1 2 9.5z" />
          <path d="M5.2 7h.01M8 7h.01M10.8 7h.01" strokeWidth="1.8" />
        </Icon>
      );
    case "email":
      return (
        <Icon size={size}>
          <rect x="1.8" y="3.2" width="12.4" height="9.6" rx="1.5" />
          <path d="M2.2 4.5L8 8.8l5.8-4.3" />
        </Icon>
      );
  }
}

/** Who holds the baton, as a shape that reads without colour. */
export function HolderMark({ tone }: { tone: Told["tone"] }) {
  switch (tone) {
    case "ai":
      return (
        <Icon size={14}>
          <path d="M8 1.8l1.5 4.7L14.2 8l-4.7 1.5L8 14.2 6.5 9.5 1.8 8l4.7-1.5z" fill="currentColor" stroke="none" />
        </Icon>
      );
    case "team":
      return (
        <Icon size={14}>
          <circle cx="8" cy="8" r="6" />
          <path d="M8 4.8V8l2.2 1.5" />
        </Icon>
      );
    case "agent":
      return (
        <Icon size={14}>
          <circle cx="8" cy="5.2" r="2.7" fill="currentColor" />
          <path d="M3 13.5c.4-2.7 2.4-4 5-4s4.6 1.3 5 4" fill="currentColor" />
        </Icon>
      );
    case "nobody":
      return (
        <Icon size={14}>
          <path d="M3 8.5l3.2 3.2L13 4.8" />
        </Icon>
      );
    case "failure":
      return (
        <Icon size={14}>
          <path d="M8 2.2l6.3 11H1.7zM8 6.5v3M8 11.4v.1" />
        </Icon>
      );
  }
}

export const SendIcon = () => (
  <svg width="18" height="18" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
    <path d="M3.4 20.4l17.45-7.48a1 1 0 0 0 0-1.84L3.4 3.6a.993.993 0 0 0-1.39.91L2 9.12c0 .5.37.930.87.99L17 12 2.87 13.88c-.5.07-.87.5-.87 1l.01 4.61c0 .71.73 1.2 1.39.91z" />
  </svg>
);

export const BackIcon = () => (
  <Icon size={18}>
    <path d="M10 3L5 8l5 5" />
  </Icon>
);
export const PersonIcon = () => (
  <Icon>
    <circle cx="6.5" cy="5.5" r="2.5" />
    <path d="M2 13.2c.4-2.5 2-3.7 4.5-3.7 1 0 1.9.2 2.6.6M12.5 9.5v4M10.5 11.5h4" />
  </Icon>
);
export const AgainIcon = () => (
  <Icon>
    <path d="M13 8a5 5 0 1 1-1.6-3.7M13.2 2.2v2.6h-2.6" />
  </Icon>
);
export const OutIcon = () => (
  <Icon>
    <path d="M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3L7.5 8.5" />
  </Icon>
);
export const PenIcon = () => (
  <Icon>
    <path d="M10.8 3.2l2 2L6 12l-2.7.7L4 10z" />
  </Icon>
);
export const PlayIcon = () => (
  <Icon>
    <path d="M5 3.2v9.6L12.8 8z" fill="currentColor" stroke="none" />
  </Icon>
);

export const PlusIcon = () => (
  <Icon size={18}>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);
export const PinIcon = ({ size = 16 }: { size?: number }) => (
  <Icon size={size}>
    <path d="M8 14s4.5-4.2 4.5-7.6a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14z" />
    <circle cx="8" cy="6.4" r="1.5" />
  </Icon>
);
export const PictureIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="M2.5 11.5l3.5-3.5 3 3 2-2 2.5 2.5M10.5 6.2h.01" />
  </Icon>
);
export const FileIcon = () => (
  <Icon>
    <path d="M4 2h5l3 3v9H4zM9 2v3h3" />
  </Icon>
);
export const ReplyIcon = () => (
  <Icon size={14}>
    <path d="M6 3.5L2.5 7 6 10.5M2.8 7H9a4 4 0 0 1 4 4v1.5" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon size={14}>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

/** The ticks of WhatsApp: one while it goes, two when it is there, blue when it was read. */
export const Ticks = ({ double }: { double: boolean }) => (
  <svg
    width="17"
    height="11"
    viewBox="0 0 17 11"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d="M1.5 6l3 3L11 1.8" />
    {double && <path d="M7.5 8.3l.8.7L15 1.8" />}
  </svg>
);
