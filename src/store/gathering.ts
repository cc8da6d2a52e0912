type Work<Item, Result extends object | null> = {
  /** More are not done in one go. */
  readonly most: number;
  readonly mayJoin: (item: Item) => boolean;
  /** Does what it can of one item each of several people. What is not in its answer was not done. */
  readonly together: (items: readonly Item[]) => Promise<ReadonlyMap<Item, Result>>;
  readonly alone: (item: Item) => Promise<Result>;
};

type Brought<Item, Result> = {
  readonly item: Item;
  readonly whose: string;
  readonly answer: (result: Result | Promise<Result>) => void;
};

/**
 * Does in one go what comes while another go is under way. Who comes when nobody is at work is done at once, so nobody
 * waits for company. What makes a go fail harms no other: each of them is then done alone. Everybody hears of their own
 * when it is done, and what one person brings is done in the order in which it came.
 */
export function createGathering<Item, Result extends object | null>(
  work: Work<Item, Result>,
): (item: Item, whose: string) => Promise<Result> {
  /** Of each person what is not done yet, the first of it begun or ready. */
  const queues = new Map<string, Brought<Item, Result>[]>();
  const ready: Brought<Item, Result>[] = [];
  let isUnderWay = false;

  const begin = (first: Brought<Item, Result>): void => {
    if (!work.mayJoin(first.item)) return void doAlone(first);
    ready.push(first);
    if (!isUnderWay) void doTogether();
  };

  const finish = ({ whose, answer }: Brought<Item, Result>, result: Result | Promise<Result>): void => {
    answer(result);
    const queue = queues.get(whose);
    queue?.shift();
    const [next] = queue ?? [];
    if (next === undefined) queues.delete(whose);
    else begin(next);
  };

  const doAlone = async (each: Brought<Item, Result>): Promise<void> => {
    const result = work.alone(each.item);
    await result.catch(() => {});
    finish(each, result);
  };

  const doTogether = async (): Promise<void> => {
    isUnderWay = true;
    while (ready.length > 0) {
      const group = ready.splice(0, work.most);
      // Why it failed is said to whom it fails alone too.
      const results = await work.together(group.map(({ item }) => item)).catch(() => new Map<Item, Result>());
      for (const each of group) {
        const result = results.get(each.item);
        if (result === undefined) void doAlone(each);
        else finish(each, result);
      }
    }
    isUnderWay = false;
  };

  return (item, whose) =>
    new Promise((answer) => {
      const brought = { item, whose, answer };
      const queue = queues.get(whose);
      if (queue !== undefined) return void queue.push(brought);
      queues.set(whose, [brought]);
      begin(brought);
    });
}
