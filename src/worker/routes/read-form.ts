/** A posted form, URL-encoded; what cannot be read as one counts as an empty form. */
export async function readForm(request: Request): Promise<string> {
  if (!request.headers.get('Content-Type')?.toLowerCase().startsWith('multipart/form-data')) {
    return new URLSearchParams(await request.text()).toString();
  }
  const form = await request.formData().catch(() => new FormData());
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return new URLSearchParams(texts).toString();
}
