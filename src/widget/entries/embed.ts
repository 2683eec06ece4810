import { defineWidget } from '../embed/define-widget.ts';

defineWidget();
