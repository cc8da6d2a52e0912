import { SegmentedMessage } from "sms-segments-calculator";

/** Twilio's longest body. More never travels, and counting it would take seconds: the counter's work grows squared. */
const longestBody = 1_600;

/** How many text messages a carrier makes of it: 160 letters in one and 153 in each of several, or 70 and 67 in UCS-2. */
export const segmentsOf = (text: string): number => new SegmentedMessage(text.slice(0, longestBody)).segmentsCount;
