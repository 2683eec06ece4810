import type { RoomReport, StudentReport } from './room-report.ts';

/** A row for each student, a column for each question and round; RFC 4180, for spreadsheets. */
export function reportCsv({ questions, students }: RoomReport): string {
  const roundsOf = (column: number) => students[0]?.answers[column]?.credits.length ?? 1;
  const headings = questions.flatMap(({ number, question }, column) =>
    Array.from(
      { length: roundsOf(column) },
      (_, round) => `${number} ${question}${round > 0 ? `, round ${round + 1}` : ''}`,
    ),
  );
  const rows = [['student', 'seat', 'score', ...headings], ...students.map(studentRow)];
  return rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function studentRow({ number, name, seat, score, answers }: StudentReport): string[] {
  const credits = answers.flatMap((answer) => answer.credits.map((credit) => describeCredit(answer.wasThere, credit)));
  return [
    name ?? `Student ${number}`,
    seat === null ? '' : String(seat),
    score === null ? '' : round(score),
    ...credits,
  ];
}

/** Not answered is worth nothing; not there is left empty. */
function describeCredit(wasThere: boolean, credit: number | null): string {
  if (credit !== null) return round(credit);
  return wasThere ? '0' : '';
}

function round(value: number): string {
  return String(Number(value.toFixed(4)));
}

function writeCell(text: string): string {
  // A spreadsheet runs what begins like a formula: https://owasp.org/www-community/attacks/CSV_Injection
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
