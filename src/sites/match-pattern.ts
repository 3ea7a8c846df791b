/**
 * Whether a WebExtension match pattern with a scheme and a host covers an address; paths are always
 * `/*` here. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function covers(pattern: string, { protocol, hostname }: URL): boolean {
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) {
    return false;
  }
  const schemeFits = scheme === '*' || `${scheme}:` === protocol;
  const hostFits = host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : host === '*' || host === hostname;
  return schemeFits && hostFits;
}
