/** What is wrong with none of a form's fields in particular. */
export function Problem({ words }: { words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p role="alert" className="mb-4 text-failure">
      {words}
    </p>
  );
}
