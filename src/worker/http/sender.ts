/**
 * Whom a request is limited as: the digest of its sender's address, so that no address is handed on, let alone kept.
 * An IPv6 address counts as its /64, which one household or phone has all of.
 */
export async function senderOf(request: Request, salt: string): Promise<string> {
  // The platform sets it, and overwrites what a sender claims.
  const address = request.headers.get('CF-Connecting-IP') ?? '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${networkOf(address)}`));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** The first four groups of an IPv6 address, written out; an IPv4 address as it is. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [before = [], after = []] = address.split('::').map((groups) => groups.split(':').filter(Boolean));
  const skipped = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...skipped, ...after].slice(0, 4).join(':');
}
