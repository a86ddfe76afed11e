/** Replaces the password of a URL by `***`, whether it stands before the host or in the query. */
export function maskUrl(url: string): string {
  return url
    .replace(/^([a-z][\w+.-]*:\/\/[^:/@]*):(?:[^/]*)@/i, '$1:***@')
    .replace(/([?&](?:ssl)?password=)[^&#]*/gi, '$1***')
}
