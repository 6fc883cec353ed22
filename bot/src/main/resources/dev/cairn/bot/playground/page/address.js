// Decides which addresses may become links or pictures: http and https only, pictures from this origin only.

/** The address as a link may carry it, or null if it is not http or https. */
export function webAddress(text) {
  const url = parse(text, undefined);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

/** The address if this page may show it as a picture; anything elsewhere is never fetched. */
export function ownAddress(text) {
  const url = parse(text, location.origin);
  return url && url.origin === location.origin ? url.href : null;
}

function parse(text, base) {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
