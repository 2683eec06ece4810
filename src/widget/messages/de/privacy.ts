import type { PrivacyMessages } from '../en/privacy.ts';

export const privacyMessages: PrivacyMessages = {
  title: 'Was gespeichert wird',
  lead: 'Niemand wird verfolgt: keine Cookies, keine Konten, keine Werbung, keine Dritten. Das ist alles, was gespeichert wird, wenn Sie hier lesen oder antworten, oder auf einer Seite, die unsere Fragen zeigt.',
  sent: 'Ihre Antworten, auch getippte, werden einmal und ohne Namen an diese Website gesendet, um gezählt zu werden; eine Website, die unsere Fragen zeigt, kann das abschalten. Ohne JavaScript werden sie gesendet, um bewertet zu werden. Was Sie aus dem Gedächtnis schreiben, wird nie gesendet.',
  kept: {
    progress: {
      what: 'Ihr Stand in einem Quiz: was Sie geantwortet haben und wo Sie sind. Das beginnt mit Ihrer ersten Antwort.',
      where: 'Im Tab Ihres Browsers, für die Seite, die das Quiz zeigt. Eine Website kann es abschalten.',
      howLong: (forget) => `Bis der Tab geschlossen wird oder Sie „${forget}“ drücken.`,
    },
    review: {
      what: 'Fragen, die Sie sich zum Wiederholen gemerkt haben: ihre Namen, wann jede wiederkommt und wie gut Sie sie noch wussten. Keine Antworten.',
      where: 'In Ihrem Browser, nur für diese Website; es wird nie gesendet.',
      howLong:
        'Bis Sie es auf der Seite der Wiederholung oder die Daten des Browsers löschen. Eine Datei, die Sie sichern, gehört Ihnen.',
    },
    studio: {
      what: 'Im Studio: das Paket, an dem Sie arbeiten, und der Artikel, den Sie eingegeben haben.',
      where: 'In Ihrem Browser, nur für diese Website; es wird nie gesendet.',
      howLong: 'Bis Sie dort „Start over“ drücken oder die Daten des Browsers löschen.',
    },
    counts: {
      what: 'Wie viele eine Frage beantwortet haben, wie viele ganz richtig, und wie viele jeden Teil gewählt oder richtig zugeordnet haben. Getippte Wörter werden nicht gespeichert.',
      where: 'Im eigenen Speicher dieser Website, für jeden Inhalt.',
      howLong: (answers) =>
        `Solange die Website läuft. Die Zahlen einer Frage werden anderen ab ${answers} Antworten gezeigt.`,
    },
    attempts: {
      what: 'Dass ein Durchgang gezählt wurde, und für welche Fragen: ein Prüfwert (SHA-256) einer Zahl, die die Seite für jeden Durchgang zufällig zieht. Er bezeichnet weder Sie noch Ihr Gerät.',
      where: 'Im selben Speicher, damit einmal zählt, was zweimal gesendet wird.',
      howLong: (hours) =>
        `Höchstens ${hours} Stunden; im eigenen Verlauf der Plattform, aus dem sich der Speicher wiederherstellen lässt, 30 Tage.`,
    },
    senders: {
      what: 'Wie oft eine Netzadresse in einer Minute Antworten gesendet, Räume eröffnet oder Codes probiert hat, damit niemand es tausendfach tut: anhand eines Prüfwerts der Adresse.',
      where: 'Bei den Ratenbegrenzungen der Plattform, getrennt von den Antworten.',
      howLong: 'Eine Minute.',
    },
    lesson: {
      what: 'Im Live-Unterricht: die Namen oder Plätze, die Lernende dort haben, ihre Antworten und die Zeit, um die sie gebeten haben. Von den Schlüsseln, die den Raum öffnen, nur Prüfwerte.',
      where: 'Im Speicher dieses einen Raums.',
      howLong: (hours) =>
        `Bis ${hours} Stunden nach dem Ende der Stunde, wenn die Lehrkraft keine andere Zeit wählt und ihn nicht vorher löscht. Namen werden am Ende gelöscht, wenn die Lehrkraft sie nicht behält.`,
    },
    device: {
      what: 'Im Live-Unterricht: der Schlüssel, an dem der Raum das Gerät einer lernenden Person wiedererkennt.',
      where: 'Im Browser dieses Geräts; der Schlüssel der Lehrkraft im Tab.',
      howLong: 'Bis die Seite erfährt, dass der Raum zu Ende ist; der der Lehrkraft, bis der Tab geschlossen wird.',
    },
    errors: {
      what: 'Fehler dieser Website selbst: welche Art von Anfrage scheiterte und warum, ohne Adresse, Browser, Antworten oder Worte einer lesenden Person.',
      where: 'Im Protokoll der Plattform.',
      howLong: 'So lange, wie der Betreiber der Website es dort gewählt hat.',
    },
  },
  requests:
    'Adresse, Browser und Sprache einer Anfrage dienen dazu, sie zu beantworten, und werden von uns nicht gespeichert. Was die Plattform, auf der diese Website läuft, damit tut, ist eine Sache zwischen ihr und dem Betreiber.',
};
