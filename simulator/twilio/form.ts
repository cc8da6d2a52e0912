import express, { type Request, type RequestHandler } from "express";

/** Keeps a form as its text, for `formIn`. */
export const takeForm: RequestHandler = express.text({ type: () => true, limit: "1mb" });

/** What `takeForm` kept; empty where there was no body. */
export const formIn = (request: Request): URLSearchParams =>
  new URLSearchParams(typeof request.body === "string" ? request.body : "");
