import type { FunctionComponent } from 'preact';
import type { Status } from '../../pack/index.ts';
import type { LaterMessages } from '../messages/index.ts';
import type { WidgetContext } from '../widget-context.ts';
import { Definitions } from './definitions.tsx';

/** What the labels mean by which each point says how it stands. */
export const labelMeanings = (words: LaterMessages): FunctionComponent<{ widget: WidgetContext }> =>
  function LabelMeanings({ widget: { messages } }) {
    const statuses = Object.keys(messages.statuses) as Status[];
    return (
      <Definitions entries={statuses.map((status) => [messages.statuses[status], words.statusMeanings[status]])} />
    );
  };
