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

/** Leads to the field at the place, or to the nearest around it. */
export function showPlace(place: string): void {
  const id = placesAround(place)
    .map(placeId)
    .find((each) => document.getElementById(each));
  if (id) focusOn(id);
}
