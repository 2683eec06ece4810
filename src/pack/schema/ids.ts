import * as v from 'valibot';

const EXPECTED = 'an id: lower-case letters, digits and single hyphens, at most 64 characters';

// No dot, underscore or capital: an id is also a form field's name, a file's name and a fragment.
const slug = v.pipe(v.string(EXPECTED), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, EXPECTED), v.maxLength(64, EXPECTED));

export const packIdSchema = v.pipe(slug, v.brand('PackId'));
/** `result` is the place behind the last question. */
export const questionIdSchema = v.pipe(
  slug,
  v.notValue('result', 'another id: `result` is the place of the result'),
  v.brand('QuestionId'),
);
export const pointIdSchema = v.pipe(slug, v.brand('PointId'));
export const voiceIdSchema = v.pipe(slug, v.brand('VoiceId'));
export const sectionIdSchema = v.pipe(slug, v.brand('SectionId'));

/** An option, item, side, heading or blank inside one question. */
export const partIdSchema = slug;

export type PackId = v.InferOutput<typeof packIdSchema>;
export type QuestionId = v.InferOutput<typeof questionIdSchema>;
export type PointId = v.InferOutput<typeof pointIdSchema>;
export type VoiceId = v.InferOutput<typeof voiceIdSchema>;
export type SectionId = v.InferOutput<typeof sectionIdSchema>;
export type PartId = v.InferOutput<typeof partIdSchema>;
