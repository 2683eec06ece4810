// For a page whose widget stands near its top: the loader and the widget, in one language, as one script. What `#messages`
// stands for, the build decides.
import { messages } from '#messages/widget';
import { defineWidget } from '../embed/define-widget.ts';
import { atHand } from '../embed/load.ts';
import * as widget from './element.tsx';

atHand.set(messages.language, widget);
defineWidget();
