/** Where the keys of this page's room lie. A student's device keeps its key until the room has ended; a teacher's tab. */
const nameOf = (role: string, code: string) => `readback-${role}-${code}`;

/** A key in base64url: 16 bytes for a student, 32 for a host. */
export function makeKey(bytes: 16 | 32): string {
  const drawn = crypto.getRandomValues(new Uint8Array(bytes));
  return btoa(String.fromCharCode(...drawn))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

export function loadStudentKey(code: string): string | null {
  return read(() => localStorage.getItem(nameOf('student', code)));
}

/** Where the browser keeps nothing, the page alone knows the key. */
export function storeStudentKey(code: string, key: string): void {
  read(() => localStorage.setItem(nameOf('student', code), key));
}

export function dropStudentKey(code: string): void {
  read(() => localStorage.removeItem(nameOf('student', code)));
}

/** What the fragment of a teacher's page carries; `recovery` is there once, right after the room was made. */
export interface ClassKeys {
  key: string;
  screen: string | null;
  recovery: string | null;
}

/** Takes the keys out of the fragment and keeps them for this tab; `null`: there are none. */
export function takeKeys(role: 'host' | 'screen', code: string): ClassKeys | null {
  const [key, screen = null, recovery = null] = location.hash.slice(1).split('.');
  if (!key) {
    const kept = read(() => sessionStorage.getItem(nameOf(role, code)))?.split('.');
    return kept?.[0] ? { key: kept[0], screen: kept[1] ?? null, recovery: null } : null;
  }
  storeKeys(role, code, key, screen);
  history.replaceState(null, '', location.pathname + location.search);
  return { key, screen, recovery };
}

export function storeKeys(role: 'host' | 'screen', code: string, key: string, screen: string | null): void {
  read(() => sessionStorage.setItem(nameOf(role, code), screen ? `${key}.${screen}` : key));
}

/** A browser may forbid storage. */
function read<Value>(run: () => Value): Value | null {
  try {
    return run();
  } catch {
    return null;
  }
}
