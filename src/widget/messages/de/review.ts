import type { ReviewMessages } from '../en/review.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

export const reviewMessages: ReviewMessages = {
  review: 'Wiederholen',
  reviewLead:
    'Fragen, die Sie vorgemerkt haben und die wiederkommen, kurz bevor Sie sie vergessen. Sie sind in diesem Browser gespeichert und nirgends sonst.',
  nothingKept:
    'Noch sind keine Fragen vorgemerkt. Am Ende eines Quiz bringt „Zum Wiederholen vormerken“ dessen Fragen hierher.',
  nothingDue: (date) => `Zurzeit ist nichts fällig. Die nächste Frage kommt am ${date}.`,
  due: (count) => plural(count, { one: 'Eine Frage ist fällig', other: `${count} Fragen sind fällig` }),
  kept: (count) => plural(count, { one: 'Eine vorgemerkte Frage', other: `${count} vorgemerkte Fragen` }),
  added: (count) =>
    plural(count, { one: 'Eine Frage wurde hinzugefügt.', other: `${count} Fragen wurden hinzugefügt.` }),
  comesBack: (date) => `Diese Frage kommt am ${date} wieder.`,
  readAgain: 'Kernpunkte noch einmal lesen',
  drop: (count) =>
    plural(count, { one: 'Nicht mehr wiederholen', other: `Diese ${count} Fragen nicht mehr wiederholen` }),
  packGone: 'Diese Fragen sind nicht mehr verfügbar. Vielleicht wurden sie zurückgezogen.',
  unreachable: 'Diese Fragen konnten nicht geladen werden.',
  tryAgain: 'Noch einmal versuchen',
  dropped: 'Wird nicht mehr wiederholt.',
  notStored:
    'Ihre Fragen konnten in diesem Browser nicht gespeichert werden. Speichern Sie sie als Datei, bevor Sie die Seite verlassen.',
  exportFile: 'Als Datei speichern',
  importFile: 'Aus einer Datei hinzufügen',
  importFailed: 'Diese Datei enthält keine hier gespeicherten Fragen. Nichts wurde geändert.',
  deleteAll: 'Alles löschen',
  deletedAll: 'Alles ist gelöscht.',
  undo: 'Rückgängig machen',
  needsScript:
    'Das Wiederholen braucht JavaScript: Welche Fragen vorgemerkt sind und wann sie wiederkommen, weiß nur dieser Browser.',
};
