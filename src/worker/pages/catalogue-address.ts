/** Where a page of the catalogue is, or of what a search found in it. */
export function catalogueAddress(query: string, pageNumber: number): string {
  const parameters = new URLSearchParams({
    ...(query !== '' && { q: query }),
    ...(pageNumber > 1 && { page: String(pageNumber) }),
  });
  return parameters.size > 0 ? `/?${parameters}` : '/';
}
