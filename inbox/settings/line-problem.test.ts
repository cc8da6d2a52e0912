import { expect, test } from "vitest";
import { mistakesOf } from "./line-problem.ts";

const problem = { type: "about:blank", title: "That request cannot be understood", status: 400 };

test("a mistake with its place stands beside that field", () => {
  const errors = [{ path: "twilio.perSecond", message: "Too small: expected number to be >=0.1" }];
  expect(mistakesOf({ ...problem, errors }, "").fields).toEqual({ perSecond: errors[0]!.message });
});

test("what the channel says in sentences is put beside the fields that they are about", () => {
  const detail =
    "The account SID must be AC and 32 hexadecimal digits. The auth token is too short to be one. An API key needs both its SID and its secret";
  expect(mistakesOf({ ...problem, detail }, "").fields).toEqual({
    accountSid: "The account SID must be AC and 32 hexadecimal digits.",
    authToken: "The auth token is too short to be one.",
    apiKeySecret: "An API key needs both its SID and its secret",
  });
});

test("what is about no field is said below the form", () => {
  expect(mistakesOf(undefined, "Baton cannot be reached.")).toEqual({ fields: {}, rest: "Baton cannot be reached." });
});

test("a mailbox's mistakes stand beside the server that they are about", () => {
  const detail =
    "The server for sending must be a host name like mail.example.com. The password for receiving is missing";
  expect(mistakesOf({ ...problem, detail }, "").fields).toEqual({
    "smtp.host": "The server for sending must be a host name like mail.example.com.",
    "imap.password": "The password for receiving is missing",
  });
  const errors = [{ path: "email.imap.port", message: "Invalid input: expected number, received NaN" }];
  expect(mistakesOf({ ...problem, errors }, "").fields).toEqual({ "imap.port": errors[0]!.message });
});
