/** What stands around the widget on pages of ours. */
export const pageMessages = {
  /** The language's own name, as its readers know it. */
  languageName: 'English',
  worksheet: 'Print a worksheet',
  useInClass: 'Use in class',
  files: 'Files for classroom tools',
  allPacks: 'All articles',
  /** Names the list of languages. */
  languages: 'Languages',
  review: 'Your review',
  privacy: 'Privacy',
};

export type PageMessages = typeof pageMessages;
