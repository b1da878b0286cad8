import { siteAddress } from '../publish/site-address.ts';

/** The path the site is built for, from `SITE_URL`; `/` without it. Always begins and ends with `/`. */
export const basePath = siteAddress().pathname;
