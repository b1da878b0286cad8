/** Marks, in the list of contents, the section that is being read; folds the list away again once an entry is chosen. */
export class StudyContents extends HTMLElement {
  #observer?: IntersectionObserver;

  connectedCallback(): void {
    const links = new Map([...this.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
    const visible = new Set<string>();
    this.addEventListener('click', this);
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = target.getAttribute('aria-labelledby') ?? target.id;
          if (isIntersecting) visible.add(id);
          else visible.delete(id);
        }
        const current = [...links.keys()].find((id) => visible.has(id));
        if (current === undefined) return;
        for (const [id, link] of links) link.setAttribute('aria-current', String(id === current));
      },
      { rootMargin: '-80px 0px -50% 0px' },
    );
    for (const id of links.keys()) {
      const heading = document.getElementById(id);
      const target = heading?.closest('section[aria-labelledby]') ?? heading;
      if (target) this.#observer.observe(target);
    }
  }

  handleEvent({ target }: Event): void {
    const details = this.querySelector('details');
    if (details && target instanceof HTMLAnchorElement) details.open = false;
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
    this.#observer?.disconnect();
  }
}

customElements.define('study-contents', StudyContents);
