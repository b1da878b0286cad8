import { KEY_GROUPS } from '../core/keyboard.ts';
import styles from '../styles/keys.css?url';
import { haveSingleKeys, switchSingleKeys } from './single-keys.ts';

let dialog: HTMLDialogElement | undefined;

/** Shows the keys of the site over the page. */
export function showKeys(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const made = element('dialog', 'keys-dialog');
  made.setAttribute('aria-labelledby', 'keys-title');
  const title = Object.assign(element('h2', '', 'Keyboard'), { id: 'keys-title' });
  const close = element('button', 'button', 'Close');
  close.addEventListener('click', () => {
    made.close();
  });
  made.append(title, ...KEY_GROUPS.map(groupOf), switchOf(), close);
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }));
  document.body.append(made);
  return made;
}

function groupOf({ title, uses }: (typeof KEY_GROUPS)[number]): HTMLElement {
  const list = element('dl', 'key-list');
  for (const { keys, does } of uses) {
    const term = element('dt', '');
    term.append(...keys.flatMap((key, index) => [index > 0 ? ' ' : '', element('kbd', '', key)]));
    const row = element('div', '');
    row.append(term, element('dd', '', does));
    list.append(row);
  }
  const group = element('section', '');
  group.append(element('h3', '', title), list);
  return group;
}

function switchOf(): HTMLElement {
  const box = Object.assign(element('input', ''), { type: 'checkbox', checked: haveSingleKeys() });
  box.addEventListener('change', () => {
    switchSingleKeys(box.checked);
  });
  const label = element('label', 'key-switch');
  label.append(box, ' Keys work without Ctrl');
  return label;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { className, textContent: text });
}
