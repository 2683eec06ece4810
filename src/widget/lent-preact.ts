import type { createElement, Fragment } from 'preact';

/*
 * What `preact` stands for in the scripts that come later. Those before them hold Preact: one stands in the page, where
 * nothing can import it, and each name that the other would have to hand out costs every reader. A second copy would be
 * 4 kB for every reader who begins.
 */
let lentElement: typeof createElement;
let lentFragment: typeof Fragment;

/** Before anything is drawn. */
export function lendPreact(element: typeof createElement, fragment: typeof Fragment) {
  lentElement = element;
  lentFragment = fragment;
}

export { lentElement as h, lentFragment as Fragment };
