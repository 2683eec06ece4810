import type { WidgetProps } from './widget.tsx';

/** The id of the element that holds the widget on a page that the Worker rendered. */
export const PAGE_ROOT_ID = 'readback';

/** The id of the JSON data block from which the browser hydrates it. */
export const PAGE_DATA_ID = 'readback-data';

/** What the Worker rendered the page with. */
export type PageData = Omit<WidgetProps, 'messages'>;
