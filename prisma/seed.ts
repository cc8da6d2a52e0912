import { v7 as uuid } from "uuid";
import type { Prisma, PrismaClient } from "../src/store/generated/client.ts";
import type { Trigger } from "../src/triggers/trigger.ts";
import type { KeepFile } from "./carried.ts";
import { type Written, writeHistory } from "./history.ts";
import { type DemoLine, demoLines, people, readArticles, teams } from "./shop.ts";

/** What every new installation needs to begin with. */
export type BareNeeds = {
  readonly prisma: PrismaClient;
  readonly now: () => Date;
  /** The default triggers of `src/triggers/defaults.ts`; an id and a version are given here. */
  readonly triggers: readonly Omit<Trigger, "id" | "version">[];
};

/** What the demo shop needs besides. */
export type ShopNeeds = BareNeeds & {
  /** The adapter's own check of a line (`Channel.parseLine`); throws when it refuses. */
  readonly parseLine: (line: DemoLine) => ParsedDemoLine;
  /** Encrypts a line's secret under SECRET_KEY, for this line alone. */
  readonly seal: (
    secret: unknown,
    line: { readonly channel: string; readonly address: string },
  ) => Uint8Array<ArrayBuffer>;
  /** An article as passages that can be quoted. */
  readonly splitArticle: (article: { readonly title: string; readonly text: string }) => readonly Passage[];
  /** Puts a file into the file store and gives its key. */
  readonly keepFile: KeepFile;
  /** Where the simulator's mailbox listens, on loopback. */
  readonly mailSink: { readonly host: string; readonly port: number };
};

type Passage = { readonly heading: string; readonly text: string };

/** A demo line as its adapter wants it stored. */
export type ParsedDemoLine = {
  readonly address: string;
  readonly settings: unknown;
  readonly secret: unknown;
  readonly settleMs: number;
};

/** Which once-only seed has run; kept in `setting` so that a second start, or a second process, adds nothing. */
const bareKey = "seed.bare";
const shopKey = "seed.shop";

/**
 * What a new installation has without the demo: one team `Everyone`, the queue that always exists, the default
 * triggers, and an operator who gets the sign-in link. No line, no article. Runs once per installation.
 */
export async function seedBare(needs: BareNeeds): Promise<void> {
  await needs.prisma.$transaction((store) =>
    once(store, bareKey, needs.now(), () => bare(store, needs, people.nobodyYet)),
  );
}

/**
 * The demo shop: Fjord & Fern, blankets and mugs from Bergen, with its teams, people, articles, three lines and a few
 * past conversations. Runs once per installation, and only where there is no line and no article yet: a real
 * business that sets DEMO=1 by mistake keeps its knowledge to itself.
 */
export async function seedShop(needs: ShopNeeds): Promise<void> {
  const articles = await readArticles();
  await needs.prisma.$transaction(
    async (store) => {
      await once(store, shopKey, needs.now(), async () => {
        if ((await store.line.count()) > 0 || (await store.article.count()) > 0) return;
        const isNew = await once(store, bareKey, needs.now(), () => bare(store, needs, people.operator));
        const staffed = await seedTeams(store);
        if (isNew) await joinEveryTeam(store, people.operator.email);
        const lines = await seedLines(store, needs);
        const sources = await seedArticles(store, needs, articles);
        const written: Written = { lines, ...staffed, articles: sources };
        await writeHistory(store, written, needs.keepFile, needs.now());
      });
    },
    { timeout: 20_000 },
  );
}

/** The simulator's mailbox listens on another port after every start: the demo's mail line follows it. */
export async function pointDemoMail(
  needs: Pick<ShopNeeds, "prisma" | "parseLine" | "seal" | "mailSink">,
): Promise<void> {
  const line = demoLines(needs.mailSink).find(({ channel }) => channel === "email");
  if (line === undefined) return;
  const parsed = needs.parseLine(line);
  await needs.prisma.line.updateMany({
    where: { channel: line.channel, address: parsed.address },
    data: {
      settings: stored(parsed.settings),
      secret: needs.seal(parsed.secret, { channel: line.channel, address: parsed.address }),
    },
  });
}

type Store = Prisma.TransactionClient;

/** Whoever inserts the key first does the work; a second process waits on the row and then finds it there. */
async function once(store: Store, key: string, now: Date, work: () => Promise<void>): Promise<boolean> {
  const made = await store.setting.createMany({
    data: [{ key, value: { at: now.toISOString() } }],
    skipDuplicates: true,
  });
  if (made.count > 0) await work();
  return made.count > 0;
}

async function bare(
  store: Store,
  needs: BareNeeds,
  operator: { readonly name: string; readonly email: string },
): Promise<void> {
  const everyone = uuid();
  const agent = uuid();
  await store.team.create({ data: { id: everyone, name: "Everyone", fallback: true } });
  await store.agent.create({ data: { id: agent, ...operator, role: "operator" } });
  await store.membership.create({ data: { teamId: everyone, agentId: agent } });
  const triggers = needs.triggers.map((trigger) => {
    const { team: _, ...rule } = trigger;
    const lists = { phrases: [...rule.phrases], lines: [...rule.lines], channels: [...rule.channels] };
    return { ...rule, ...lists, id: uuid() };
  });
  await store.trigger.createMany({
    data: triggers,
  });
  await store.triggerVersion.createMany({
    data: triggers.map(({ id, ...rule }) => ({
      triggerId: id,
      version: 1,
      rule,
      actor: { kind: "system" },
    })),
  });
}

async function seedTeams(store: Store): Promise<Pick<Written, "teams" | "agents">> {
  const everyone = await store.team.findFirstOrThrow({ where: { fallback: true } });
  const teamIds = new Map([["Everyone", everyone.id]]);
  for (const { name, kinds, hours, answerMinutes } of teams) {
    const id = uuid();
    teamIds.set(name, id);
    await store.team.create({
      data: { id, name, kinds: [...kinds], answerMinutes, ...(hours !== null && { hours: stored(hours) }) },
    });
  }
  // Whoever is the operator here plays the shop's own.
  const operator = await store.agent.findFirstOrThrow({
    where: { role: "operator", isKey: false },
    orderBy: { createdAt: "asc" },
  });
  const agentIds = new Map<string, string>([[people.operator.name, operator.id]]);
  for (const { name, email, role, team } of people.agents) {
    const id = uuid();
    agentIds.set(name, id);
    await store.agent.create({ data: { id, name, email, role } });
    await store.membership.createMany({
      data: [everyone.id, find(teamIds, team)].map((teamId) => ({ teamId, agentId: id })),
    });
  }
  return { teams: teamIds, agents: agentIds };
}

/** The viewer of the demo signs in as the operator and should see what every team sees. */
async function joinEveryTeam(store: Store, email: string): Promise<void> {
  const operator = await store.agent.findFirstOrThrow({ where: { email, retiredAt: null } });
  const all = await store.team.findMany({ select: { id: true } });
  await store.membership.createMany({
    data: all.map(({ id }) => ({ teamId: id, agentId: operator.id })),
    skipDuplicates: true,
  });
}

async function seedLines(store: Store, needs: ShopNeeds): Promise<Written["lines"]> {
  const ids = new Map<string, string>();
  for (const line of demoLines(needs.mailSink)) {
    const { address, settings, secret, settleMs } = needs.parseLine(line);
    const id = uuid();
    ids.set(line.channel, id);
    await store.line.create({
      data: {
        id,
        channel: line.channel,
        name: line.name,
        address,
        settleMs,
        settings: stored(settings),
        secret: needs.seal(secret, { channel: line.channel, address }),
      },
    });
  }
  return ids;
}

async function seedArticles(
  store: Store,
  needs: ShopNeeds,
  articles: readonly { title: string; text: string }[],
): Promise<Written["articles"]> {
  const ids = new Map<string, string>();
  for (const article of articles) {
    const id = uuid();
    ids.set(article.title, id);
    await store.article.create({ data: { id, ...article, updatedAt: needs.now() } });
    await store.passage.createMany({
      data: needs
        .splitArticle(article)
        .map(({ heading, text }, position) => ({ id: uuid(), articleId: id, position, heading, text })),
    });
  }
  return ids;
}

/** What a parser made, as Prisma stores JSON: `undefined` and class instances do not survive, and none are expected. */
const stored = (value: unknown): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(value ?? {})) as Prisma.InputJsonValue;

function find(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the demo shop has no ${name}`);
  return id;
}
