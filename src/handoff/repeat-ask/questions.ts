import { sentences } from "../../conversation/text.ts";
import { fold } from "../../triggers/fold.ts";
import { phrases } from "../../triggers/phrases.ts";

/** A sentence of a draft that asks for something. */
export type Asking = {
  readonly sentence: { readonly text: string; readonly from: number; readonly to: number };
  /** As rules read it, without the mark of a list before it. */
  readonly folded: string;
  /** It is one line of a list that a request before it announced. */
  readonly isListed: boolean;
};

/** What asks without a question mark. */
const requests = phrases(`
  please/pls/kindly
  can/could/would/will/may/might you/i/we
  you can/could/please
  ^ [thanks/thank/you/hi/hello/hey/so/then/ok/okay/and/also/first/just/great/sure/sorry/no/problem/now/all/right]+ send/
    give/tell/share/provide/let/confirm/what/which/when/where/who/how
  need/require/missing
  let me/us know
  i'd/we'd/i/we [would]+ like to_know/to_have
  bitte/brauche/brauchen/benotige/benotigen/koennen/konnen/nennen/schicken
  merci_de/pourriez/pouvez/pourrais/peux/besoin/veuillez/donnez/envoyez/s'il
  por_favor/puede/podria/puedes/podrias/necesito/necesitamos/digame/dime/envieme/enviame
  per_favore/per_cortesia/puo/potrebbe/puoi/potresti/serve/bisogno/mi/ci
  pode/poderia/preciso/precisamos/informe/envie/diga
  kunt/kun/graag/alsjeblieft/alstublieft/nodig/mag`);

/** The sentences of a draft that ask. What it quotes of others is not ours. */
export function questionsIn(draft: string): readonly Asking[] {
  let from = 0;
  let announced = false;
  return sentences(draft).flatMap((text) => {
    const start = draft.indexOf(text, from);
    from = start + text.length;
    const isListed = announced && /^(?:[-*•–]|\d{1,2}[.)])/.test(text);
    const folded = fold(text.startsWith(">") ? "" : text.replace(/^(?:[-*•–]|\d{1,2}[.)])\s*/, ""));
    const asks = text.endsWith("?") || isListed || requests.test(folded);
    announced = asks && (isListed || text.endsWith(":"));
    return asks && folded !== "" ? [{ sentence: { text, from: start, to: from }, folded, isListed }] : [];
  });
}
