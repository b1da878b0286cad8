/** The page's main part: opens what the address points into. */
export class StudyPage extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', this);
    this.handleEvent();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this);
  }

  handleEvent(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = target?.closest('details');
    if (!target || !details || details.open) return;
    details.open = true;
    target.scrollIntoView();
  }
}

customElements.define('study-page', StudyPage);
