import type { RecordRules } from '../record/attempt-record.ts';
import type { Theme } from '../widget.tsx';
import type { WidgetEvent } from '../widget-event.ts';

/** What a frame of ours tells the page around it. */
export type FromFrame = { type: 'readback:height'; heightPx: number } | ({ type: 'readback:event' } & WidgetEvent);

/** What the page around it tells a frame of ours: how it is to look, and what it may keep and count; unsaid, as before. */
export interface ToFrame extends Partial<RecordRules> {
  type: 'readback:look';
  theme: Theme;
  properties: Partial<Record<LookProperty, string>>;
}

/** The custom properties by which a host makes the widget look like its site. */
export const lookProperties = [
  '--readback-accent',
  '--readback-font',
  '--readback-radius',
  '--readback-surface',
  '--readback-text',
] as const;

export type LookProperty = (typeof lookProperties)[number];

export const eventNames: readonly string[] = [
  'readback-ready',
  'readback-answer',
  'readback-complete',
  'readback-error',
] satisfies WidgetEvent['name'][];

/** Whether this is a message of ours. Who sent it, the listener must know already. */
export function isFromFrame(message: unknown): message is FromFrame {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  if (message.type === 'readback:height') return 'heightPx' in message && Number.isFinite(message.heightPx);
  return message.type === 'readback:event' && 'name' in message && eventNames.includes(String(message.name));
}

export function isToFrame(message: unknown): message is ToFrame {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'readback:look';
}
