const SHOWN_FOR = 2000;

/** Copies the address of a heading when its link is followed. */
export function copyHeadingLinks(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('[data-heading-link]') : null;
    if (!link) return;
    navigator.clipboard.writeText(link.href).then(
      () => {
        link.dataset['copied'] = '';
        link.textContent = 'link copied';
        setTimeout(() => {
          delete link.dataset['copied'];
          link.textContent = '#';
        }, SHOWN_FOR);
      },
      () => undefined,
    );
  });
}
