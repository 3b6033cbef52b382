/** Keeps what a question about a text of a suite was answered: its examples say the same few hundred texts over and over. */
export function remembered<Owner extends object, Answer>(
  answer: (owner: Owner, text: string) => Answer,
): (owner: Owner, text: string) => Answer {
  const known = new WeakMap<Owner, Map<string, Answer>>();
  return (owner, text) => {
    const answers = known.get(owner) ?? new Map<string, Answer>();
    known.set(owner, answers);
    const given = answers.get(text);
    if (given !== undefined) return given;
    const made = answer(owner, text);
    answers.set(text, made);
    return made;
  };
}
