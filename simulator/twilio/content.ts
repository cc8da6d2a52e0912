import express, { type Request, type Router } from "express";
import type { Account, Accounts } from "./account.ts";
import { iso8601 } from "./dates.ts";
import { refuse } from "./fault.ts";
import { newerPage } from "./paging.ts";
import { newSid } from "./sid.ts";

/** A text that Twilio keeps for an account, and what WhatsApp says about it. Gaps are `{{1}}` or `{{name}}`. */
export type ContentTemplate = {
  readonly sid: string;
  readonly account: string;
  readonly name: string;
  readonly language: string;
  readonly body: string;
  /** An example for each gap. */
  readonly variables: Readonly<Record<string, string>>;
  /** What the customer may tap instead of writing. */
  readonly buttons: readonly string[];
  readonly category: string;
  readonly created: Date;
  approval: "approved" | "pending" | "received" | "rejected" | "paused" | "disabled" | "unsubmitted";
  rejectionReason: string;
};

/** Without more it is approved, in English, without buttons. */
export type NewTemplate = Pick<ContentTemplate, "name" | "body"> & Partial<ContentTemplate>;

/** The templates of every account. */
export type Templates = {
  readonly all: readonly ContentTemplate[];
  add(account: Account, given: NewTemplate): ContentTemplate;
  find(account: string, sid: string): ContentTemplate | undefined;
};

/** Begins without any. */
export function createTemplates(): Templates {
  const all: ContentTemplate[] = [];
  return {
    all,
    add({ sid: account }, given) {
      const template: ContentTemplate = {
        sid: newSid("HX"),
        language: "en",
        variables: {},
        buttons: [],
        category: "UTILITY",
        created: new Date(),
        approval: "approved",
        rejectionReason: "",
        ...given,
        account,
      };
      all.push(template);
      return template;
    },
    find: (account, sid) => all.find((template) => template.sid === sid && template.account === account),
  };
}

/** The words of a template with its gaps filled; undefined when one of them has nothing. */
export function fill(body: string, variables: Readonly<Record<string, string>>): string | undefined {
  let isComplete = true;
  const text = body.replaceAll(/\{\{\s*([\w.]+)\s*\}\}/g, (_, name: string) => {
    const value = variables[name] ?? "";
    if (value.trim() === "") isComplete = false;
    return value;
  });
  return isComplete ? text : undefined;
}

/** content.twilio.com, of which the client keeps only the path (https://www.twilio.com/docs/content). */
export function contentApi(templates: Templates, accounts: Accounts): Router {
  const router = express.Router();
  const of = (request: Request) => {
    const account = accounts.of(request.headers.authorization)?.sid;
    return templates.all.filter((template) => template.account === account).toReversed();
  };
  router.get(["/v1/ContentAndApprovals", "/v2/ContentAndApprovals"], (request, response) => {
    response.json(newerPage(request, "content.twilio.com", "contents", of(request), withApproval));
  });
  router.get(["/v1/Content", "/v2/Content"], (request, response) => {
    response.json(newerPage(request, "content.twilio.com", "contents", of(request), toJson));
  });
  router.get("/v1/Content/:sid", (request, response) => {
    const found = of(request).find(({ sid }) => sid === request.params.sid);
    if (found === undefined) refuse(response, 20404);
    else response.json(toJson(found));
  });
  router.get("/v1/Content/:sid/ApprovalRequests", (request, response) => {
    const found = of(request).find(({ sid }) => sid === request.params.sid);
    if (found === undefined) return refuse(response, 20404);
    const url = `https://content.twilio.com/v1/Content/${found.sid}/ApprovalRequests`;
    const whatsapp = { type: "whatsapp", ...approvalOf(found) };
    response.json({ sid: found.sid, account_sid: found.account, whatsapp, url });
  });
  return router;
}

const typeOf = ({ buttons }: ContentTemplate): string => (buttons.length > 0 ? "twilio/quick-reply" : "twilio/text");

function toJson(template: ContentTemplate): object {
  const { sid, account, body, buttons } = template;
  const url = `https://content.twilio.com/v1/Content/${sid}`;
  return {
    sid,
    account_sid: account,
    friendly_name: template.name,
    language: template.language,
    variables: template.variables,
    types: {
      [typeOf(template)]: {
        body,
        ...(buttons.length > 0 && { actions: buttons.map((title) => ({ title, id: title.toLowerCase() })) }),
      },
    },
    date_created: iso8601(template.created),
    date_updated: iso8601(template.created),
    url,
    links: { approval_create: `${url}/ApprovalRequests/whatsapp`, approval_fetch: `${url}/ApprovalRequests` },
  };
}

const withApproval = (template: ContentTemplate): object => ({
  ...toJson(template),
  approval_requests: approvalOf(template),
});

function approvalOf(template: ContentTemplate): object {
  return {
    name: template.name,
    category: template.category,
    content_type: typeOf(template),
    status: template.approval,
    rejection_reason: template.rejectionReason,
    allow_category_change: false,
  };
}
