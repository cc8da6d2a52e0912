import type { Objection } from "./needs/staff.ts";
import { refuse, type Refusal } from "./problem.ts";

/** What stands against a change of teams, people or rules, as an answer. */
export function refusalOf(objection: Objection): Refusal {
  switch (objection.outcome) {
    case "unknown":
      return refuse(404);
    case "taken": {
      const { path } = objection;
      const message = `Somebody else has this ${path}. Choose another one.`;
      return refuse(409, message, { errors: [{ path, message }] });
    }
    case "wrong": {
      const { path, problem } = objection;
      return refuse(422, problem, { errors: [{ path, message: problem }] });
    }
  }
}
