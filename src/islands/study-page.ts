const SHOWN_FOR = 2000;

/** The page's main part: copies the address of a heading when its link is followed, and opens what the address points into. */
export class StudyPage extends HTMLElement {
  #connection?: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.addEventListener(
      'click',
      (event) => {
        this.#copyLink(event.target);
      },
      { signal },
    );
    addEventListener(
      'hashchange',
      () => {
        this.#openTarget();
      },
      { signal },
    );
    this.#openTarget();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #copyLink(target: EventTarget | null): void {
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
  }

  #openTarget(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = target?.closest('details');
    if (!target || !details || details.open) return;
    details.open = true;
    target.scrollIntoView();
  }
}

customElements.define('study-page', StudyPage);
