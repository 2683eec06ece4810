/** The languages that the interface speaks; the first one is for everybody else. */
export const languages = ['en', 'vi', 'ar', 'es', 'fr', 'de', 'it', 'pt', 'pl', 'uk', 'tr', 'zh'] as const;

export type Language = (typeof languages)[number];
