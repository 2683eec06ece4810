/** What the element tells the page it stands in: bubbling, composed events of these names. */
export type WidgetEvent =
  | { name: 'readback-ready'; detail: { pack: string } }
  | { name: 'readback-answer'; detail: { question: string; credit: number } }
  /** `score`: the sum of the credits; `total`: how many scored questions there are. */
  | { name: 'readback-complete'; detail: { score: number; total: number } }
  | { name: 'readback-error'; detail: { reason: 'not-found' | 'network' | 'invalid' | 'withdrawn' } };
