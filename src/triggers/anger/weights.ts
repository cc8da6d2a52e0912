/** A sign that patient people give as well: alone it is nothing; with another, or with a faint one, it calls a person. */
export const mild = 0.5;
/** A word of a bad day: it takes three, or one beside a mild sign. */
export const faint = 0.4;
