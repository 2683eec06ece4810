import * as v from 'valibot';
import { packIdSchema, pointIdSchema, sectionIdSchema, voiceIdSchema } from './ids.ts';
import { questionSchema } from './kinds/index.ts';
import { distinctIds, languageTag, line, partialDate, passage, text, webAddress } from './text.ts';

const articleSchema = v.strictObject({
  /** The article's own headline; ours is the pack's `title`. */
  title: v.nullable(line),
  publisher: v.nullable(line),
  publishedOn: v.nullable(partialDate),
  updatedOn: v.nullable(partialDate),
  authors: v.array(line),
  url: v.nullable(webAddress),
});

const voiceSchema = v.strictObject({
  id: voiceIdSchema,
  name: line,
  role: v.optional(line),
  kind: v.picklist(['official', 'institution', 'person', 'unnamed', 'publisher']),
  /** Other words by which a text names this voice. */
  also: v.optional(v.array(line)),
});

// The words of a text fragment (https://wicg.github.io/scroll-to-text-fragment/): a few, never a whole sentence.
const fewWords = text(120);

const evidenceSchema = v.strictObject({
  /** The first few words of the passage; the whole of it where there is no `end`. */
  start: fewWords,
  end: v.optional(fewWords),
  /** Words right before the passage, and right after it, where its own are not enough to find it. */
  prefix: v.optional(fewWords),
  suffix: v.optional(fewWords),
  /** The article's heading under which the passage stands. */
  where: v.optional(line),
});

/** How a point stands; see docs/packs.md. */
export const statusSchema = v.picklist(['report', 'statement', 'assessment', 'interpretation']);

const pointSchema = v.strictObject({
  id: pointIdSchema,
  text: passage,
  voice: voiceIdSchema,
  status: statusSchema,
  evidence: v.pipe(v.array(evidenceSchema), v.minLength(1, 'at least one place in the article')),
  /** Ours, not the article's, and shown as ours. */
  background: v.optional(passage),
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

export const packSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id: packIdSchema,
  language: languageTag,
  /** Written by the build: the languages the pack can be had in, its own first. */
  languages: v.optional(v.array(languageTag)),
  article: articleSchema,
  title: line,
  summary: passage,
  /** Where a reader reports a mistake. */
  contact: v.nullable(contactSchema),
  voices: v.pipe(v.array(voiceSchema), v.minLength(1, 'at least one voice'), distinctIds()),
  sections: v.pipe(v.array(sectionSchema), v.minLength(1, 'at least one section'), distinctIds()),
  terms: v.array(v.strictObject({ term: line, meaning: passage })),
  timeline: v.array(v.strictObject({ date: partialDate, label: line, points: v.array(pointIdSchema) })),
  /** What the article leaves open, or rests on one source for. */
  limits: v.array(passage),
  corrections: v.array(noteSchema),
  withdrawn: v.nullable(noteSchema),
  /** A draft is never served. */
  draft: v.boolean(),
  questions: v.pipe(v.array(questionSchema), distinctIds()),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type Article = Pack['article'];
export type Voice = v.InferOutput<typeof voiceSchema>;
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type Status = v.InferOutput<typeof statusSchema>;
export type Point = v.InferOutput<typeof pointSchema>;
export type Section = v.InferOutput<typeof sectionSchema>;
export type Note = v.InferOutput<typeof noteSchema>;
