import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Pack } from '../pack/index.ts';
import type { Messages } from './messages/index.ts';

/** What every part of one widget shares. */
export interface WidgetContext {
  pack: Pack;
  messages: Messages;
  /** The level of the widget's own heading: 1 on a page of ours, 2 inside somebody else's. */
  headingLevel: 1 | 2;
}

const context = createContext<WidgetContext | null>(null);

export const WidgetProvider = context.Provider;

export function useWidget(): WidgetContext {
  const value = useContext(context);
  if (!value) throw new Error('Inconsistent: a part of the widget was rendered outside of it');
  return value;
}
