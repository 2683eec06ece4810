/** What one entry of a list is called in the form. */
const entryNames: Record<string, string> = {
  timeline: 'date',
  evidence: 'passage',
  left: 'entry',
  right: 'partner',
  checklist: 'item',
};

/** A place for those who never saw JSON: `sections[0].points[1].text` is “section 1, point 2, text”. */
export function describePlace(place: string): string {
  return place
    .split('.')
    .map((step) => {
      const [, list = '', index] = /^(.*?)\[(\d+)\]$/.exec(step) ?? [];
      return index === undefined ? step : `${entryNames[list] ?? list.replace(/s$/, '')} ${Number(index) + 1}`;
    })
    .join(', ');
}
