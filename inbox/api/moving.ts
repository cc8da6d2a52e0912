import type { QueryClient } from "@tanstack/react-query";

/** What an agent does with a conversation: moves the baton, writes, or looks at what all that came to. */
type Doing = "move" | "write" | "look";

/**
 * Does it after everything that the agent did with the conversation before. Requests overtake each other: an undo that
 * came before what it undoes would leave the baton where nobody wants it, two answers would change places, and a promise
 * that is still on its way would be forgotten by whoever resolves.
 */
export function inTurn<T>(client: QueryClient, conversation: string, doing: Doing, act: () => Promise<T>): Promise<T> {
  const mutation = client.getMutationCache().build<T, Error, void, unknown>(client, {
    mutationKey: [doing, conversation],
    scope: { id: conversation },
    networkMode: "always",
    mutationFn: act,
  });
  return mutation.execute();
}

/**
 * Whether the server does not know yet of all moves that an agent made, with one conversation or with any. The screen is
 * ahead of it then, and what is read meanwhile would take the screen back for a moment.
 */
export const isMoving = (client: QueryClient, conversation?: string): boolean =>
  client.isMutating({ mutationKey: conversation === undefined ? ["move"] : ["move", conversation] }) > 0;
