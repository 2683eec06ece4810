import { afterAll, describe, expect, inject, test } from 'vitest';
import { dealLesson, type RoomView } from '../../../src/room/index.ts';
import { ferryPack } from '../../builders.ts';
import { SEED } from '../../room/play.ts';
import { packIdsIn, secretsIn } from '../../room/secrets-in.ts';
import {
  askRooms,
  bearer,
  HttpClient,
  type MadeRoom,
  makeRoom,
  move,
  newStudentKey,
  type RoomClient,
  SocketClient,
  seeing,
} from './room-client.ts';
import { shownAnswer } from './shown-answer.ts';

const origin = inject('origin');
const left: RoomClient[] = [];
afterAll(() => {
  for (const client of left) client.leave();
});

const keep = <Client extends RoomClient>(client: Client): Client => {
  left.push(client);
  return client;
};

const ways = {
  'over sockets': async (code: string, key: string, join?: object): Promise<RoomClient> =>
    keep(await SocketClient.enter(origin, code, { key, ...(join && { join }) })),
  'over plain HTTP': async (code: string, key: string, join?: object): Promise<RoomClient> =>
    keep(await HttpClient.enter(origin, code, { key, ...(join && { join }) })),
};

/** What stays the same when somebody comes back. */
function timeless({ now, version, ...view }: RoomView): object {
  return view.role === 'host' ? { ...view, purgeAt: 0 } : view;
}

describe.each(Object.entries(ways))('a lesson %s', (_way, enter) => {
  test('goes from the lobby to the report; everybody may reload in every phase, and nobody is told too early', async () => {
    const room = await makeRoom(origin);
    const keys = [newStudentKey(), newStudentKey()];
    let host = await enter(room.code, room.hostKey);
    let screen = await enter(room.code, room.screenKey);
    let students = await Promise.all(keys.map((key) => enter(room.code, key, {})));

    // The texts are the pack's, whatever the ids are.
    const { items } = dealLesson(ferryPack, SEED);
    const heardBefore = new Map<RoomClient, number>();
    const newlyHeard = (client: RoomClient) => {
      const since = client.heard.slice(heardBefore.get(client) ?? 0);
      heardBefore.set(client, client.heard.length);
      return since.join('\n');
    };
    const reload = async () => {
      // What they count, host and screen are told in frames of their own; students have seen all of it.
      host = await enter(room.code, room.hostKey);
      screen = await enter(room.code, room.screenKey);
      const before = await Promise.all(
        [host, screen, ...students].map(async (client) => timeless(await client.view())),
      );
      host = await enter(room.code, room.hostKey);
      screen = await enter(room.code, room.screenKey);
      // A device that does not know whether it got in says the same as the first time.
      students = await Promise.all(keys.map((key) => enter(room.code, key, {})));
      const after = await Promise.all([host, screen, ...students].map(async (client) => timeless(await client.view())));
      expect(after).toEqual(before);
    };
    const keepsSecret = (index: number) => {
      const hidden = items.slice(index, index + 1);
      for (const client of [screen, ...students]) {
        const heard = newlyHeard(client);
        expect(secretsIn(heard, hidden)).toEqual([]);
        expect(heard.split('\n').flatMap((line) => (line === '' ? [] : packIdsIn(JSON.parse(line))))).toEqual([]);
      }
    };

    await reload();
    let seen = await move(host, 'start');
    const answered: number[] = [];
    for (let index = 0; index < items.length; index++) {
      const all = () =>
        Promise.all([screen, ...students].map((client) => seeing(client, ({ seq }) => seq === seen.seq)));
      await all();
      expect((await students[0]?.view())?.question).toBeNull();
      seen = await move(host, 'open');
      await all();
      if (index < 2) await reload();
      keepsSecret(index);
      if (seen.stem?.kind !== 'recall') {
        for (const [turn, student] of students.entries()) {
          const view = await student.view();
          const answer = {
            t: 'answer',
            question: view.question?.id,
            round: 1,
            answer: shownAnswer(view, turn),
            clientId: `${index}`,
          };
          expect((await student.ask(answer)).t).toBe('ok');
          expect((await student.ask(answer)).t).toBe('ok');
        }
        answered.push(index);
      }
      keepsSecret(index);
      seen = await move(host, 'lock');
      await all();
      if (index < 2) await reload();
      keepsSecret(index);
      seen = await move(host, 'reveal');
      const shown = await Promise.all(
        [screen, ...students].map((client) => seeing(client, ({ seq }) => seq === seen.seq)),
      );
      for (const view of shown) expect(view.reveal?.explanation).toBe(ferryPack.questions[index]?.explanation);
      if (index < 2) await reload();
      for (const client of [screen, ...students]) newlyHeard(client);
      if (index < items.length - 1) seen = await move(host, 'next');
    }

    const report = (await (
      await askRooms(origin, `/${room.code}/report`, { headers: bearer(room.hostKey) })
    ).json()) as {
      students: { name: string }[];
      questions: { answered: number; of: number; question: string }[];
    };
    expect(report.students).toHaveLength(2);
    expect(report.questions.map(({ question }) => question)).toEqual(
      answered.map((index) => ferryPack.questions[index]?.id),
    );
    expect(report.questions.every((question) => question.answered === 2 && question.of === 2)).toBe(true);

    await move(host, 'end');
    for (const student of students) {
      const view = await seeing(student, ({ phase }) => phase === 'ended');
      expect(view.role === 'student' && view.you.score?.total).toBe(answered.length);
    }
    // Their keys open nothing but that.
    for (const key of keys) await expect(enter(room.code, key, {})).rejects.toThrow('ended');
    const csv = await askRooms(origin, `/${room.code}/report?format=csv`, { headers: bearer(room.hostKey) });
    expect(csv.headers.get('Content-Type')).toContain('text/csv');
    expect((await csv.text()).trim().split('\r\n')).toHaveLength(3);
  });

  test('takes in who comes late, at the question of the moment, until the door is closed', async () => {
    const room = await makeRoom(origin);
    const host = await enter(room.code, room.hostKey);
    await move(host, 'start');
    await move(host, 'skip');
    const seen = await move(host, 'open');
    const late = await enter(room.code, newStudentKey(), {});
    expect((await late.view()).question?.id).toBe(seen.question?.id);
    expect((await host.ask({ t: 'door', open: false })).t).toBe('ok');
    await expect(enter(room.code, newStudentKey(), {})).rejects.toThrow('door-closed');
  });

  test.each(['no key', 'a wrong key', 'a student’s key', 'the screen’s key'])('obeys nobody with %s', async (whose) => {
    const room = await makeRoom(origin);
    const host = await enter(room.code, room.hostKey);
    const seen = await move(host, 'start');
    const studentKey = newStudentKey();
    await enter(room.code, studentKey, {});
    const before = timeless(await (await enter(room.code, room.hostKey)).view());
    const key = { 'a wrong key': 'x'.repeat(43), 'a student’s key': studentKey, 'the screen’s key': room.screenKey }[
      whose
    ];
    for (const message of [
      { t: 'do', what: 'open', expectSeq: seen.seq },
      { t: 'do', what: 'end', expectSeq: seen.seq },
      { t: 'door', open: false },
      { t: 'settings', screenNames: true },
      { t: 'student', who: 'anybody', what: 'remove' },
      { t: 'purge' },
    ]) {
      expect(['not-allowed', 'unknown-key', 'hello-first']).toContain(await refusalFor(room, key, message, enter));
    }
    for (const [method, path] of [
      ['GET', '/report'],
      ['DELETE', ''],
    ] as const) {
      const response = await askRooms(origin, `/${room.code}${path}`, { method, ...(key && { headers: bearer(key) }) });
      expect([401, 403]).toContain(response.status);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    }
    expect(timeless(await (await enter(room.code, room.hostKey)).view())).toEqual(before);
  });
});

async function refusalFor(
  { code }: MadeRoom,
  key: string | undefined,
  message: { t: string },
  enter: (code: string, key: string) => Promise<RoomClient>,
): Promise<string | undefined> {
  if (key !== undefined && key !== 'x'.repeat(43)) return (await (await enter(code, key)).ask(message)).code;
  if (enter === ways['over plain HTTP']) {
    const init = { method: 'POST', body: JSON.stringify({ v: 1, ...message }), ...(key && { headers: bearer(key) }) };
    return ((await (await askRooms(origin, `/${code}/message`, init)).json()) as { code: string }).code;
  }
  const client = keep(await SocketClient.open(origin, code));
  if (key !== undefined) expect((await client.ask({ t: 'hello', key })).code).toBe('unknown-key');
  return (await client.ask(message)).code;
}
