/** An entry of the site's navigation; `path` is without the base. */
export interface NavigationEntry {
  readonly title: string;
  readonly path: string;
  /** Left out of the bar at the foot of a phone, which has room for five; the footer has them all. */
  readonly isSecondary?: boolean;
}

/** The main navigation, in the order it is shown. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { title: 'Plans', path: '/plans/' },
  { title: 'Frameworks', path: '/frameworks/', isSecondary: true },
  { title: 'Guides', path: '/guides/', isSecondary: true },
  { title: 'Notes', path: '/notes/', isSecondary: true },
  { title: 'Questions', path: '/questions/' },
  { title: 'Identify', path: '/identify/' },
  { title: 'Practice', path: '/practice/' },
  { title: 'Print', path: '/print/' },
  { title: 'Checklists', path: '/checklists/', isSecondary: true },
];
