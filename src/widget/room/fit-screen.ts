/** Below this share of its size a text is not read from the back row any more; the page is scrolled then. */
const LEAST_SHARE = 0.6;
const STEP = 0.95;

/** Makes the projector's letters as small as it takes to show the whole page at once: nobody scrolls a wall. */
export function fitScreen(screen: HTMLElement): void {
  screen.style.fontSize = '';
  const usualPx = Number.parseFloat(getComputedStyle(screen).fontSize);
  for (let share = STEP; share >= LEAST_SHARE && isTooHigh(); share *= STEP) {
    screen.style.fontSize = `${usualPx * share}px`;
  }
}

const isTooHigh = () => document.documentElement.scrollHeight > innerHeight;
