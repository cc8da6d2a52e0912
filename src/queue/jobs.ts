import { z } from "zod";

/**
 * What a conversation's lanes carry: `converse` reads, decides and answers; `deliver` hands messages to the provider;
 * `fetch` brings the files that came with its messages.
 */
export const jobKinds = ["converse", "deliver", "fetch"] as const;
export type JobKind = (typeof jobKinds)[number];

/** "There is work for this conversation." It says no more: whoever runs it reads the truth from the database. */
export type Job = { readonly kind: JobKind; readonly conversationId: string };

/** What lies in the queue. An id alone, so that a job may come late, twice or from last week and do no harm. */
export const LaneJob = z.object({ conversationId: z.guid() });
export type LaneJob = z.infer<typeof LaneJob>;

/**
 * Does the work of one conversation. It may be called twice for the same work, so it must look before it acts.
 * It should stop when `signal` aborts: its time is up, the process is closing, or its lane was given to another process.
 * What it throws is tried again, later and later.
 */
export type Handler = (conversationId: string, signal: AbortSignal) => Promise<void>;
export type Handlers = { readonly [kind in JobKind]: Handler };

/** The part of a logger that the queue needs. */
export type Log = Record<"info" | "warn" | "error", (facts: object, message: string) => void>;
