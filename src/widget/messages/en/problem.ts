/** What a page of ours says where it cannot show what was asked for. */
export const problemMessages = {
  /** Before the names of packs that may have been meant. */
  near: 'Did you mean one of these?',
  notFound: { title: 'There is no such page', detail: 'The address may be mistyped, or the page may have moved.' },
  packNotFound: {
    title: 'There is no such pack',
    detail: (wanted: string) => `Nothing here is called “${wanted}”. The link may be old or mistyped.`,
  },
  formatNotFound: {
    title: 'There is no such file',
    detail: (wanted: string, known: string) => `A pack can be had as ${known}; “${wanted}” is none of them.`,
  },
  /** A note of the pack's editor follows. */
  packWithdrawn: 'This pack has been withdrawn',
  methodNotAllowed: {
    title: 'That cannot be done here',
    detail: (allowed: string) => `This address answers ${allowed}.`,
  },
  bodyTooLarge: {
    title: 'That was too much to read',
    detail: (kilobytes: number) => `At most ${kilobytes} kB can be sent to this address.`,
  },
  tooManyRequests: {
    title: 'That was too often',
    detail: (seconds: number) => `Try again in ${seconds} seconds, and send less in a minute.`,
  },
  noRooms: {
    title: 'There are no rooms here',
    detail: 'Whoever runs this server has not set ROOM_KEY, the secret that room codes are signed with.',
  },
  roomNotFound: {
    title: 'There is no such room',
    detail: 'Look at the code again: one of its letters may be mistyped.',
  },
  internal: {
    title: 'Something went wrong on our side',
    detail: 'It was not your doing. Try again in a moment.',
  },
};

export type ProblemMessages = typeof problemMessages;
