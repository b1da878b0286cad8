import { readPlaces } from './reading-places.ts';

/** Leads back to the page and section that was read last on this device. */
export class StudyPlace extends HTMLElement {
  connectedCallback(): void {
    const [place] = readPlaces();
    if (!place) return;
    const link = document.createElement('a');
    link.href = `${place.path}#${place.anchor}`;
    link.textContent = `${place.page}: ${place.section}`;
    this.replaceChildren('You were reading ', link);
  }
}

customElements.define('study-place', StudyPlace);
