/** The address that stands in manifest.xml at the root of the project. */
const ADDRESS_IN_SOURCE = 'https://localhost:3000/';

/**
 * The manifest for one place of installation: every address below `url` (ends with a slash), the origin as the one
 * trusted domain, and the package's version with Office's fourth part (1.2.3 → 1.2.3.0).
 */
export function manifestFor(source: string, url: string, version: string): string {
  const origin = new URL(url).origin;
  return source
    .replace(/<AppDomain>[^<]*<\/AppDomain>/, `<AppDomain>${escapeXml(origin)}</AppDomain>`)
    .replaceAll(ADDRESS_IN_SOURCE, escapeXml(url))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${escapeXml(version)}.0</Version>`);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
