/** What a question is called where its controls are not: “Is this true of the article?” alone would not say which it is. */
export function questionName({ prompt, statement }: { prompt: string; statement?: string }): string {
  return statement === undefined ? prompt : `${prompt} ${statement}`;
}
