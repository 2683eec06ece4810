let failures = 0;

/**
 * Imports a script. A browser remembers of an address that it failed, for as long as the page lives: after a failure,
 * the next call asks under another name.
 */
export async function importAgain<Script>(address: string): Promise<Script> {
  try {
    return await import(/* @vite-ignore */ `${address}#${failures}`);
  } catch (error) {
    failures++;
    throw error;
  }
}
