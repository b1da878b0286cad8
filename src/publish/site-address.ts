/** The address of the site, from `SITE_URL`; that of `npm start` without it. Its path ends with `/`. */
export function siteAddress(): URL {
  const address = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321/');
  address.pathname = address.pathname.replace(/\/?$/u, '/');
  return address;
}

/** The full address of a path of the site, which begins with `/`. */
export function fullAddress(path: string): string {
  return new URL(path.slice(1), siteAddress()).href;
}
