import type { Pack } from '../../pack/index.ts';
import { newCorrection, newDate, newLimit, newTerm, newVoice } from '../document/new-entries.ts';
import type { Studio } from '../studio-context.ts';
import { CheckField } from './check-field.tsx';
import { EntryList } from './entry-list.tsx';
import { Fold } from './fold.tsx';
import { LinesField } from './lines-field.tsx';
import { PointsField } from './points-field.tsx';
import { QuestionList } from './question-list.tsx';
import { SectionList } from './section-list.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

interface PackPart {
  studio: Studio;
  pack: Pack;
}

/** The whole pack as fields. */
export function PackForm({ studio, pack }: PackPart) {
  return (
    <>
      <Fold studio={studio} title="About the pack" places={['title', 'summary', 'id', 'language', 'contact']} isOpen>
        <AboutFields studio={studio} pack={pack} />
      </Fold>
      <Fold studio={studio} title="About the article" places={['article']}>
        <ArticleFields studio={studio} pack={pack} />
      </Fold>
      <Fold studio={studio} title="Voices" places={['voices']}>
        <VoiceList studio={studio} pack={pack} />
      </Fold>
      <Fold studio={studio} title="Key points" places={['sections']}>
        <SectionList studio={studio} pack={pack} />
      </Fold>
      <Fold studio={studio} title="Words explained" places={['terms']}>
        <TermList studio={studio} pack={pack} />
      </Fold>
      <Fold studio={studio} title="Timeline" places={['timeline']}>
        <Timeline studio={studio} pack={pack} />
      </Fold>
      <Fold studio={studio} title="What the article leaves open" places={['limits']}>
        <LimitList studio={studio} pack={pack} />
      </Fold>
      <Fold studio={studio} title="Questions" places={['questions']}>
        <QuestionList studio={studio} pack={pack} />
      </Fold>
      <Fold studio={studio} title="Corrections" places={['corrections']}>
        <CorrectionList studio={studio} pack={pack} />
      </Fold>
      <Fold studio={studio} title="Ready for readers?" places={['draft', 'withdrawn']}>
        <CheckField
          studio={studio}
          place="draft"
          label="It is still a draft, which is never served"
          value={pack.draft}
        />
      </Fold>
    </>
  );
}

function AboutFields({ studio, pack }: PackPart) {
  return (
    <>
      <TextField studio={studio} place="title" label="Your title" value={pack.title} />
      <TextField studio={studio} place="summary" label="What the article is about" value={pack.summary} isLong />
      <div class="row">
        <TextField
          studio={studio}
          place="id"
          label="Name of the file"
          hint="Lower-case letters, digits and hyphens; also the address."
          value={pack.id}
        />
        <TextField
          studio={studio}
          place="language"
          label="Language"
          hint="A tag such as en, vi or pt-BR."
          value={pack.language}
        />
      </div>
      <TextField
        studio={studio}
        place="contact"
        label="Where readers report a mistake: e-mail or web address"
        value={pack.contact}
        empty={null}
      />
    </>
  );
}

function ArticleFields({ studio, pack: { article } }: PackPart) {
  return (
    <>
      <p class="hint">What is not known stays empty.</p>
      <TextField studio={studio} place="article.title" label="Its own headline" value={article.title} empty={null} />
      <div class="row">
        <TextField studio={studio} place="article.publisher" label="Publisher" value={article.publisher} empty={null} />
        <TextField
          studio={studio}
          place="article.publishedOn"
          label="Published on, such as 2026-03-02"
          value={article.publishedOn}
          empty={null}
        />
        <TextField
          studio={studio}
          place="article.updatedOn"
          label="Updated on"
          value={article.updatedOn}
          empty={null}
        />
      </div>
      <LinesField studio={studio} place="article.authors" label="Authors, one on each line" value={article.authors} />
      <TextField studio={studio} place="article.url" label="Web address" value={article.url} empty={null} />
    </>
  );
}

const voiceKinds = [
  ['official', 'An official'],
  ['institution', 'An institution'],
  ['person', 'A person'],
  ['unnamed', 'Somebody who is not named'],
  ['publisher', 'The article itself'],
] as const;

function VoiceList({ studio, pack }: PackPart) {
  return (
    <EntryList
      studio={studio}
      place="voices"
      noun="voice"
      entries={pack.voices}
      titleOf={({ name }) => name}
      make={newVoice}
      render={({ name, role, kind, also }, place) => (
        <>
          <div class="row">
            <TextField studio={studio} place={`${place}.name`} label="Name" value={name} />
            <SelectField studio={studio} place={`${place}.kind`} label="Who speaks" value={kind} choices={voiceKinds} />
          </div>
          <TextField studio={studio} place={`${place}.role`} label="Role" value={role} empty={undefined} />
          <LinesField
            studio={studio}
            place={`${place}.also`}
            label="Other words for this voice, one on each line"
            hint="Such as “the mayor”: by these a question may name it."
            value={also}
          />
        </>
      )}
    />
  );
}

function TermList({ studio, pack }: PackPart) {
  return (
    <EntryList
      studio={studio}
      place="terms"
      noun="term"
      entries={pack.terms}
      make={newTerm}
      render={({ term, meaning }, place) => (
        <>
          <TextField studio={studio} place={`${place}.term`} label="Word" value={term} />
          <TextField studio={studio} place={`${place}.meaning`} label="What it means here" value={meaning} isLong />
        </>
      )}
    />
  );
}

function Timeline({ studio, pack }: PackPart) {
  return (
    <EntryList
      studio={studio}
      place="timeline"
      noun="date"
      entries={pack.timeline}
      make={newDate}
      render={({ date, label, points }, place) => (
        <>
          <TextField
            studio={studio}
            place={`${place}.date`}
            label="Date"
            hint="As exact as the article is: 2026, 2026-03 or 2026-03-02."
            value={date}
          />
          <TextField studio={studio} place={`${place}.label`} label="What happened" value={label} />
          <PointsField
            studio={studio}
            place={`${place}.points`}
            label="The points that say so"
            pack={pack}
            value={points}
          />
        </>
      )}
    />
  );
}

function LimitList({ studio, pack }: PackPart) {
  return (
    <EntryList
      studio={studio}
      place="limits"
      noun="limit"
      entries={pack.limits}
      make={newLimit}
      render={(limit, place) => <TextField studio={studio} place={place} label="What is open" value={limit} isLong />}
    />
  );
}

function CorrectionList({ studio, pack }: PackPart) {
  return (
    <EntryList
      studio={studio}
      place="corrections"
      noun="correction"
      entries={pack.corrections}
      make={newCorrection}
      render={({ date, note }, place) => (
        <>
          <TextField studio={studio} place={`${place}.date`} label="Date" value={date} />
          <TextField studio={studio} place={`${place}.note`} label="What was corrected" value={note} isLong />
        </>
      )}
    />
  );
}
