import type { NameWords } from './name-words.ts';

/** All nouns are masculine, so that every adjective agrees with them; all adjectives are ones that stand behind. */
export const fr: NameWords = {
  first:
    'adroit agile aimable argenté attentif audacieux calme charmant confiant content courageux créatif curieux discret doré doux enjoué fidèle fier franc généreux gracieux habile heureux honnête ingénieux inventif joueur joyeux juste loyal malin paisible patient poli prudent rapide rêveur rieur rusé sage serein sincère souriant tenace tranquille vaillant vif'.split(
      ' ',
    ),
  second:
    'Aigle Bouleau Castor Cerf Chamois Chat Chêne Colibri Cormoran Cygne Dauphin Écureuil Faucon Flamant Glacier Hérisson Héron Hibou Jaguar Jardin Koala Lac Léopard Lion Lynx Martinet Merle Narval Nuage Océan Olivier Ourson Panda Papillon Pélican Pin Poulain Puma Renard Rocher Rossignol Ruisseau Sapin Soleil Tigre Torrent Toucan Vallon'.split(
      ' ',
    ),
  join: (first, second) => `${second} ${first}`,
};
