import type { QueryClient } from "@tanstack/react-query";

/**
 * Does what an agent did with a conversation after everything they did with it before: an undo that overtook what it
 * undoes would leave the baton where nobody wants it.
 */
export function inTurn<T>(client: QueryClient, conversation: string, act: () => Promise<T>): Promise<T> {
  const mutation = client.getMutationCache().build<T, Error, void, unknown>(client, {
    mutationKey: ["move", conversation],
    scope: { id: conversation },
    networkMode: "always",
    mutationFn: act,
  });
  return mutation.execute();
}

/**
 * Whether the server does not know yet of all that an agent did, with one conversation or with any. The screen is ahead
 * of it then, and what is read meanwhile would take the screen back for a moment.
 */
export const isMoving = (client: QueryClient, conversation?: string): boolean =>
  client.isMutating({ mutationKey: conversation === undefined ? ["move"] : ["move", conversation] }) > 0;
