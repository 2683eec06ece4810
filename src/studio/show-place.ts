import { placesAround } from './document/findings-by-place.ts';
import { placeId } from './studio-context.ts';

const FIELDS = 'input, textarea, select';

/** Puts the focus on the element, or on the first field of what it stands for, and unfolds what hides it. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  const holder = element.matches('summary') ? element.parentElement : element;
  const field = element.matches(`${FIELDS}, button`) ? element : holder?.querySelector<HTMLElement>(FIELDS);
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  (field ?? element).focus();
}

/** Of the places, leads to the first that stands after the element in the form, or else to the first of all. */
export function showNextOf(places: readonly string[], after: Element | null): void {
  const isLater = (place: string) => {
    const element = elementAt(place);
    return element && after?.isConnected && after.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  };
  const inTurn = places.filter((place) => elementAt(place)).sort(byPosition);
  const next = inTurn.find(isLater) ?? inTurn[0];
  if (next !== undefined) showPlace(next);
}

function byPosition(place: string, other: string): number {
  const [one, two] = [elementAt(place), elementAt(other)];
  return one && two && one.compareDocumentPosition(two) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Leads to the field at the place, or to the nearest around it. */
export function showPlace(place: string): void {
  const element = elementAt(place);
  if (element) focusOn(element.id);
}

function elementAt(place: string): Element | null {
  const ids = placesAround(place).map(placeId);
  return ids.map((id) => document.getElementById(id)).find((element) => element !== null) ?? null;
}
