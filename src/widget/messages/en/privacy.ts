/** What the page about privacy says. Of each thing that is kept: what it is, where it lies, and for how long. */
export const privacyMessages = {
  title: 'What is kept',
  lead: 'Nobody is followed: there are no cookies, no accounts, no advertising and no third party. This is everything that is kept when you read or answer here, or in a page that shows our questions.',
  sent: 'Your answers, typed ones too, are sent to this site once, without a name, to be counted; a site that shows our questions can switch that off. Without JavaScript, they are sent to be graded. What you write from memory is never sent.',
  kept: {
    progress: {
      what: 'Your progress in a quiz: what you answered, and where you are. It begins with your first answer.',
      where: 'In the tab of your browser, for the page that shows the quiz. A site can switch it off.',
      /** `forget` is what the button says. */
      howLong: (forget: string) => `Until the tab is closed, or you press “${forget}”.`,
    },
    review: {
      what: 'Questions that you kept for review: their names, when each comes back, and how well you remembered it. No answers.',
      where: 'In your browser, for this site alone; it is never sent.',
      howLong: 'Until you delete it on the review’s page, or clear the browser. A file that you save is yours.',
    },
    studio: {
      what: 'In the studio: the pack that you work on, and the article that you gave.',
      where: 'In your browser, for this site alone; it is never sent.',
      howLong: 'Until you press “Start over” there, or clear the browser.',
    },
    counts: {
      what: 'How many answered a question, how many fully right, and how many chose or rightly placed each part of it. Words that were typed are not kept.',
      where: 'In this site’s own storage, for each pack.',
      howLong: (answers: number) =>
        `As long as the site runs. A question’s counts are shown to others from ${answers} answers on.`,
    },
    attempts: {
      what: 'That an attempt was counted, and for which questions: a digest (SHA-256) of a number that the page draws at random for each attempt. It names neither you nor your device.',
      where: 'In the same storage, so that what is sent twice is counted once.',
      howLong: (hours: number) =>
        `At most ${hours} hours; in the platform’s own history, from which storage can be restored, 30 days.`,
    },
    senders: {
      what: 'How often one network address sent answers, made a room or tried codes within a minute, so that nobody can do it thousands of times: by a digest of the address.',
      where: 'With the platform’s rate limits, apart from the answers.',
      howLong: 'A minute.',
    },
    lesson: {
      what: 'In a live class: the names or seats that students have there, their answers, and the time they asked for. Of the keys that open the room, only digests.',
      where: 'In the storage of that one room.',
      howLong: (hours: number) =>
        `Until ${hours} hours after the lesson’s end, unless its teacher sets another time or deletes it before. Names leave it at the end, unless the teacher keeps them.`,
    },
    device: {
      what: 'In a live class: the key by which the room knows a student’s device again.',
      where: 'In that device’s browser; a teacher’s key in the tab.',
      howLong: 'Until the page learns that the room has ended; a teacher’s until the tab is closed.',
    },
    errors: {
      what: 'Errors of this site’s own: which kind of request failed and why, without address, browser, answers or words of a reader.',
      where: 'In the platform’s log.',
      howLong: 'As long as the site’s operator has chosen there.',
    },
  },
  requests:
    'Address, browser and language of a request are used to answer it, and are not stored by us. What the platform that carries this site does with them is between it and the site’s operator.',
};

export type PrivacyMessages = typeof privacyMessages;
