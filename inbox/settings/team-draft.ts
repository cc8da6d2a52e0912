import type { NewTeam, Team } from "../../src/http/wire/people.ts";

/** A team as its form has it: every field that an operator decides. */
export type TeamDraft = NewTeam;

export const draftOf = (team: Team): TeamDraft => ({
  name: team.name,
  // What the server keeps is what it once took.
  kinds: team.kinds as TeamDraft["kinds"],
  hours: team.hours,
  answerMinutes: team.answerMinutes,
  nextMinutes: team.nextMinutes,
  overflow: team.overflow?.id ?? null,
  intake: team.intake,
  noticeEmails: team.noticeEmails,
  members: team.members.map(({ id }) => id),
});

export const newTeam: TeamDraft = {
  name: "",
  kinds: [],
  hours: null,
  answerMinutes: 15,
  nextMinutes: 30,
  overflow: null,
  intake: false,
  noticeEmails: [],
  members: [],
};

/** What a draft says, without what stands empty between two commas. */
export const saidOfTeam = (draft: TeamDraft): TeamDraft => ({
  ...draft,
  noticeEmails: draft.noticeEmails.filter((address) => address !== ""),
});

/** What a mistake can be about. */
export const teamFields = Object.keys(newTeam);
