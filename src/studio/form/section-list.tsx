import type { Evidence, Pack, Point } from '../../pack/index.ts';
import { isPassage } from '../document/is-passage.ts';
import { newEvidence, newPoint, newSection } from '../document/new-entries.ts';
import type { Studio } from '../studio-context.ts';
import { CheckField } from './check-field.tsx';
import { EntryList } from './entry-list.tsx';
import { Fold } from './fold.tsx';
import { SelectField } from './select-field.tsx';
import { short } from './short.ts';
import { TextField } from './text-field.tsx';

interface PackPart {
  studio: Studio;
  pack: Pack;
}

export function SectionList({ studio, pack }: PackPart) {
  return (
    <EntryList
      studio={studio}
      place="sections"
      noun="section"
      entries={pack.sections}
      titleOf={({ heading }) => short(heading)}
      make={newSection}
      render={({ heading, points }, place) => (
        <>
          <TextField studio={studio} place={`${place}.heading`} label="Heading" value={heading} />
          <EntryList
            studio={studio}
            place={`${place}.points`}
            noun="point"
            entries={points}
            make={newPoint}
            render={(point, own) => <PointFields studio={studio} pack={pack} point={point} place={own} />}
          />
        </>
      )}
    />
  );
}

const statuses = [
  ['report', 'The article reports it'],
  ['statement', 'A voice’s own words or demand'],
  ['assessment', 'A voice’s judgement'],
  ['interpretation', 'Read into words or events'],
] as const;

function PointFields({ studio, pack, point, place }: PackPart & { point: Point; place: string }) {
  return (
    <>
      <EntryList
        studio={studio}
        place={`${place}.evidence`}
        noun="passage"
        entries={point.evidence}
        make={newEvidence}
        render={(evidence, own) => <EvidenceFields studio={studio} evidence={evidence} place={own} />}
      />
      <TextField
        studio={studio}
        place={`${place}.text`}
        label="One thing, in your own words"
        value={point.text}
        isLong
      />
      <div class="row">
        <SelectField
          studio={studio}
          place={`${place}.voice`}
          label="Whose voice"
          value={point.voice}
          choices={pack.voices.map(({ id, name }) => [id, name])}
        />
        <SelectField
          studio={studio}
          place={`${place}.status`}
          label="How it stands"
          value={point.status}
          choices={statuses}
        />
      </div>
      <TextField
        studio={studio}
        place={`${place}.background`}
        label="Background of yours, if it is needed"
        value={point.background}
        empty={undefined}
        isLong
      />
      <CheckField
        studio={studio}
        place={`${place}.asked`}
        label="No question shall rest on it"
        value={point.asked === false}
        means={[undefined, false]}
      />
    </>
  );
}

const aroundFields = [
  ['prefix', 'Words right before it'],
  ['suffix', 'Words right after it'],
  ['where', 'The article’s heading above it'],
] as const;

function EvidenceFields({ studio, evidence, place }: { studio: Studio; evidence: Evidence; place: string }) {
  const passage = studio.state.passageOf(evidence);
  const takesPasted = (text: string) => {
    if (studio.state.article === null || !isPassage(text)) return false;
    studio.act({ type: 'takePassage', place, text });
    return true;
  };
  return (
    <>
      {passage && (
        <p class="passage">
          <span class="facts">In the article:</span> {passage}
        </p>
      )}
      <div class="row">
        <TextField
          studio={studio}
          place={`${place}.start`}
          label="Its first few words"
          hint={studio.state.article === null ? undefined : 'Or paste the whole passage here.'}
          value={evidence.start}
          takesPasted={takesPasted}
        />
        <TextField
          studio={studio}
          place={`${place}.end`}
          label="Its last few words"
          value={evidence.end}
          empty={undefined}
        />
      </div>
      <Fold
        studio={studio}
        title="More about its place"
        places={[`${place}.prefix`, `${place}.suffix`, `${place}.where`]}
      >
        {aroundFields.map(([field, label]) => (
          <TextField
            key={field}
            studio={studio}
            place={`${place}.${field}`}
            label={label}
            value={evidence[field]}
            empty={undefined}
          />
        ))}
      </Fold>
    </>
  );
}
