/** The path the site is built for, from `SITE_URL`; `/` without it. Always begins and ends with `/`. */
export const basePath = new URL(process.env['SITE_URL'] ?? 'http://localhost/').pathname.replace(
  /\/?$/u,
  '/',
);
