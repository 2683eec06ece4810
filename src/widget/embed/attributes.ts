/** What `<readback-widget>` understands; docs/embed.md says what each means. */
export const attributes = ['pack', 'view', 'theme', 'lang', 'article', 'frame', 'remember', 'tally'] as const;
