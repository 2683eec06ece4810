import { ownView, type Room, type ServerMessage, studentsView, type Viewer, viewFor } from '../../room/index.ts';

/** The views of a room at one moment as JSON; what all students see alike is serialised once. */
export class StateFrames {
  readonly #room: Room;
  readonly #nowMillis: number;
  #students: string | undefined;

  constructor(room: Room, nowMillis: number) {
    this.#room = room;
    this.#nowMillis = nowMillis;
  }

  view(viewer: Viewer): string {
    if (viewer.role !== 'student') return JSON.stringify(viewFor(this.#room, viewer, this.#nowMillis));
    const student = this.#room.students.get(viewer.student);
    if (!student) throw new Error(`Inconsistent: there is no student ${viewer.student}`);
    this.#students ??= JSON.stringify(studentsView(this.#room, this.#nowMillis)).slice(0, -1);
    return `${this.#students},"you":${JSON.stringify(ownView(this.#room, student))}}`;
  }

  state(viewer: Viewer): string {
    return around({ v: 1, t: 'state' }, this.view(viewer));
  }

  welcome(viewer: Viewer, id: string | undefined): string {
    const { role } = viewer;
    return around(
      { v: 1, t: 'welcome', role, now: this.#nowMillis, ...(id !== undefined && { id }) },
      this.view(viewer),
    );
  }
}

type Envelope<Type extends ServerMessage['t']> = Omit<Extract<ServerMessage, { t: Type }>, 'state'>;

function around(envelope: Envelope<'state'> | Envelope<'welcome'>, view: string): string {
  return `${JSON.stringify(envelope).slice(0, -1)},"state":${view}}`;
}
