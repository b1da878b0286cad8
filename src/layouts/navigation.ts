/** An entry of the site's navigation; `path` is without the base. */
export interface NavigationEntry {
  readonly title: string;
  readonly path: string;
}

/** The main navigation, in the order it is shown. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { title: 'Plans', path: '/plans/' },
  { title: 'Frameworks', path: '/frameworks/' },
  { title: 'Guides', path: '/guides/' },
  { title: 'Notes', path: '/notes/' },
  { title: 'Questions', path: '/questions/' },
  { title: 'Checklists', path: '/checklists/' },
];
