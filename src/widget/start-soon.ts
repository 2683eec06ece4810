/**
 * Starts what answers the buttons in `area` behind the next frame, so that what a reader pressed meanwhile is seen first;
 * at the first press of a button, if that comes earlier, and before the button hears of it.
 */
export function startSoon(area: Element, start: () => void): void {
  let isStarted = false;
  function startOnce() {
    if (isStarted) return;
    isStarted = true;
    area.removeEventListener('click', onClick, true);
    start();
  }
  function onClick({ target }: Event) {
    if (target instanceof Element && target.closest('button')) startOnce();
  }
  area.addEventListener('click', onClick, true);
  requestAnimationFrame(() => setTimeout(startOnce));
}
