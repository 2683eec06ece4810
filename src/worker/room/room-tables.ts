import type { SqlStorage } from '@cloudflare/workers-types';
import type { Head, Lesson, Room, Student, StudentId, Viewer } from '../../room/index.ts';
import { isSameDigest } from './secrets.ts';

/** Whom a secret belongs to; `recovery` opens nothing, but makes another key the host's. */
export type KeyHolder = Viewer | { role: 'recovery' };

interface KeyRow extends Record<string, string | null> {
  digest: string;
  role: KeyHolder['role'];
  student: string | null;
}

/** One room in SQLite: the lesson and the head as a row each, a row for each student, and the digests of keys. */
export class RoomTables {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** `null`: there is no room here. Only looks, so that an object that was emptied stays empty. */
  load(): Room | null {
    const [table] = this.#sql.exec("SELECT name FROM sqlite_master WHERE name = 'facts'");
    if (!table) return null;
    const facts = new Map(
      [...this.#sql.exec<{ name: string; json: string }>('SELECT name, json FROM facts')].map(
        ({ name, json }) => [name, JSON.parse(json)] as const,
      ),
    );
    const students = [...this.#sql.exec<{ json: string }>('SELECT json FROM students ORDER BY rowid')].map(
      ({ json }) => JSON.parse(json) as Student,
    );
    return {
      lesson: facts.get('lesson') as Lesson,
      head: facts.get('head') as Head,
      students: new Map(students.map((student) => [student.id, student])),
    };
  }

  create(room: Room, digests: Record<'host' | 'screen' | 'recovery', string>): void {
    this.#sql.exec(`
      CREATE TABLE facts (name TEXT PRIMARY KEY, json TEXT NOT NULL);
      CREATE TABLE students (id TEXT PRIMARY KEY, json TEXT NOT NULL);
      CREATE TABLE keys (digest TEXT PRIMARY KEY, role TEXT NOT NULL, student TEXT);
    `);
    this.#sql.exec("INSERT INTO facts VALUES ('lesson', ?)", JSON.stringify(room.lesson));
    this.#saveHead(room.head);
    for (const role of ['host', 'screen', 'recovery'] as const) this.addKey(digests[role], { role });
  }

  /** Writes what differs, and nothing else: an answer is one row. */
  save(before: Room, after: Room): void {
    if (after.head !== before.head) this.#saveHead(after.head);
    if (after.students === before.students) return;
    for (const [id, student] of after.students) {
      if (student !== before.students.get(id)) this.#saveStudent(student);
    }
  }

  findKey(digest: string): KeyHolder | null {
    const [row] = this.#sql.exec<KeyRow>('SELECT digest, role, student FROM keys WHERE digest = ?', digest);
    if (!row || !isSameDigest(row.digest, digest)) return null;
    return row.role === 'student' ? { role: 'student', student: row.student as StudentId } : { role: row.role };
  }

  addKey(digest: string, holder: KeyHolder): void {
    const student = holder.role === 'student' ? holder.student : null;
    this.#sql.exec('INSERT INTO keys VALUES (?, ?, ?)', digest, holder.role, student);
  }

  replaceHostKey(digest: string): void {
    this.#sql.exec("DELETE FROM keys WHERE role = 'host'");
    this.addKey(digest, { role: 'host' });
  }

  dropStudentKeys(): void {
    this.#sql.exec("DELETE FROM keys WHERE role = 'student'");
  }

  #saveHead(head: Head): void {
    this.#sql.exec("INSERT OR REPLACE INTO facts VALUES ('head', ?)", JSON.stringify(head));
  }

  #saveStudent(student: Student): void {
    // An upsert keeps the row's number, and with it the order in which students came.
    this.#sql.exec(
      'INSERT INTO students VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json',
      student.id,
      JSON.stringify(student),
    );
  }
}
