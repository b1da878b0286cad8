import { withBase } from '../core/routes.ts';

/** What a browser needs to install the site as an app. */
export function GET(): Response {
  const path = (end: string) => withBase(end, import.meta.env.BASE_URL);
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: path(`/icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return Response.json({
    name: 'Hedgehog: the interview study guide',
    short_name: 'Hedgehog',
    description: 'Frameworks, hedgehog answers, questions and checklists to read, search and print.',
    lang: 'en',
    id: path('/'),
    start_url: path('/'),
    scope: path('/'),
    display: 'standalone',
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    icons: [
      { src: path('/favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon(192, 'any'),
      icon(512, 'any'),
      icon(192, 'maskable'),
      icon(512, 'maskable'),
    ],
  });
}
