import * as v from 'valibot';
import { packIdSchema, pointIdSchema, sectionIdSchema, voiceIdSchema } from './ids.ts';
import { questionSchema } from './question.ts';
import { distinctIds, languageTag, line, partialDate, passage, text, webAddress } from './text.ts';

/** A field with the words that an editor's own editor shows for it. */
function field<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

const articleSchema = v.strictObject({
  title: field(v.nullable(line), 'The article’s own headline; null where it has none.'),
  publisher: v.nullable(line),
  publishedOn: v.nullable(partialDate),
  updatedOn: v.nullable(partialDate),
  authors: v.array(line),
  url: field(v.nullable(webAddress), 'Where the article can be read; evidence is then linked to its very words.'),
});

const voiceSchema = v.strictObject({
  id: voiceIdSchema,
  name: line,
  role: v.optional(line),
  kind: v.picklist(['official', 'institution', 'person', 'unnamed', 'publisher']),
  also: v.optional(field(v.array(line), 'Other words by which a text names this voice.')),
});

// The words of a text fragment (https://wicg.github.io/scroll-to-text-fragment/): a few, never a whole sentence.
const fewWords = text(120);

const evidenceSchema = v.strictObject({
  start: field(fewWords, 'The first few words of the passage; the whole of it where there is no end.'),
  end: v.optional(field(fewWords, 'The last few words of the passage.')),
  prefix: v.optional(field(fewWords, 'Words right before the passage, where its own are not enough to find it.')),
  suffix: v.optional(field(fewWords, 'Words right after the passage, where its own are not enough to find it.')),
  where: v.optional(field(line, 'The article’s heading under which the passage stands.')),
});

const statusSchema = field(
  v.picklist(['report', 'statement', 'assessment', 'interpretation']),
  'How the point stands. report: the article tells it; statement: a voice’s own words or demand; assessment: a voice’s judgement; interpretation: what is read into words or events.',
);

const pointSchema = v.strictObject({
  id: pointIdSchema,
  text: field(passage, 'One thing, in your own words.'),
  voice: field(voiceIdSchema, 'Who says it: the id of one of the voices.'),
  status: statusSchema,
  evidence: v.pipe(v.array(evidenceSchema), v.minLength(1, 'at least one place in the article')),
  background: v.optional(field(passage, 'Yours, not the article’s, and shown as yours; keep it beyond dispute.')),
  asked: v.optional(field(v.boolean(), 'false: left out of the quiz on purpose; no question rests on it.')),
});

const sectionSchema = v.strictObject({
  id: sectionIdSchema,
  heading: line,
  points: v.pipe(v.array(pointSchema), v.minLength(1, 'at least one key point')),
});

const noteSchema = v.strictObject({ date: partialDate, note: passage });

const contactSchema = v.union(
  [webAddress, v.pipe(v.string(), v.email())],
  'an e-mail address, or a web address that begins with https:// or http://',
);

const termSchema = v.strictObject({ term: line, meaning: passage });

const timelineEntrySchema = v.strictObject({ date: partialDate, label: line, points: v.array(pointIdSchema) });

export const packSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id: field(packIdSchema, 'The file’s name without its ending, and the pack’s address.'),
  language: field(languageTag, 'The language of this file.'),
  languages: v.optional(
    field(v.array(languageTag), 'Written by the build: the languages the pack can be had in, its own first.'),
  ),
  article: articleSchema,
  title: field(line, 'Your title; the article’s own is article.title.'),
  summary: passage,
  contact: field(v.nullable(contactSchema), 'Where a reader reports a mistake.'),
  voices: v.pipe(v.array(voiceSchema), v.minLength(1, 'at least one voice'), distinctIds()),
  sections: v.pipe(v.array(sectionSchema), v.minLength(1, 'at least one section'), distinctIds()),
  terms: field(v.array(termSchema), 'Words that the article uses, explained by you.'),
  timeline: field(v.array(timelineEntrySchema), 'Dates as exact as the article gives them, no more.'),
  limits: field(v.array(passage), 'What the article leaves open, or rests on one source for.'),
  corrections: v.array(noteSchema),
  withdrawn: field(v.nullable(noteSchema), 'Set when the pack must not be used any more; its readers see the note.'),
  draft: field(v.boolean(), 'A draft is never served.'),
  questions: v.pipe(v.array(questionSchema), distinctIds()),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type Article = Pack['article'];
export type Term = v.InferOutput<typeof termSchema>;
export type Voice = v.InferOutput<typeof voiceSchema>;
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type Status = v.InferOutput<typeof statusSchema>;
export type Point = v.InferOutput<typeof pointSchema>;
export type Section = v.InferOutput<typeof sectionSchema>;
