import { SegmentedMessage } from "sms-segments-calculator";

/** How many text messages a carrier makes of it: 160 letters in one and 153 in each of several, or 70 and 67 in UCS-2. */
export const segmentsOf = (text: string): number => new SegmentedMessage(text).segmentsCount;
