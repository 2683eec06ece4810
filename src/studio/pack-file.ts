// https://wicg.github.io/file-system-access/ where the browser has it; else a file input and a download.

interface PickerOptions {
  suggestedName?: string;
  types: readonly { description: string; accept: Record<string, readonly string[]> }[];
}

declare global {
  interface Window {
    showOpenFilePicker?(options: PickerOptions): Promise<readonly FileSystemFileHandle[]>;
    showSaveFilePicker?(options: PickerOptions): Promise<FileSystemFileHandle>;
  }
}

const types = [{ description: 'Pack', accept: { 'application/json': ['.json'] } }];

// Ten times the largest pack there is.
const MOST_BYTES = 4_000_000;

/** Whether the browser lets a page open a file that it can write to later. */
export function canPickFiles(): boolean {
  return window.showOpenFilePicker !== undefined;
}

/** The file that the editor picks; `null`: none. */
export async function pickFile(): Promise<FileSystemFileHandle | null> {
  const [handle] = await orNone(window.showOpenFilePicker?.({ types }));
  return handle ?? null;
}

export type ReadFile = { ok: true; text: string } | { ok: false; problem: string };

/** A byte-order mark is left out, as it is when the file is saved. The problem ends a sentence that begins with the file's name. */
export async function readFileText(file: File): Promise<ReadFile> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'has more than 4 MB, which no pack has.' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { ok: false, problem: 'is no text in UTF-8.' };
  }
}

export type Saved = { how: 'written'; handle: FileSystemFileHandle } | { how: 'downloaded' | 'cancelled' | 'failed' };

/** Writes to the file that was opened or saved to before, else to one that the editor picks, else as a download. */
export async function saveText(text: string, fileName: string, known: FileSystemFileHandle | null): Promise<Saved> {
  if (known === null && window.showSaveFilePicker === undefined) {
    download(text, fileName);
    return { how: 'downloaded' };
  }
  try {
    const handle = known ?? (await window.showSaveFilePicker?.({ suggestedName: fileName, types }));
    if (!handle) return { how: 'cancelled' };
    const writable = await handle.createWritable();
    await writable.write(text);
    await writable.close();
    return { how: 'written', handle };
  } catch (error) {
    return { how: isCancelled(error) ? 'cancelled' : 'failed' };
  }
}

async function orNone<Item>(picked: Promise<readonly Item[]> | undefined): Promise<readonly Item[]> {
  try {
    return (await picked) ?? [];
  } catch (error) {
    if (isCancelled(error)) return [];
    throw error;
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function download(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Not before the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
