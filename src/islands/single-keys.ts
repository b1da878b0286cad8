import { readText, removeText, writeText } from './storage.ts';

const KEY = 'hedgehog-keys';
const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** Whether keys work without Ctrl; the reader may switch them off (WCAG 2.2, 2.1.4). */
export function haveSingleKeys(): boolean {
  return readText(KEY) !== 'off';
}

/** Switches the keys that work without Ctrl on or off, on this device. */
export function switchSingleKeys(isOn: boolean): void {
  if (isOn) removeText(KEY);
  else writeText(KEY, 'off');
}

/** True for a key pressed alone, outside of a field, by somebody who has not switched such keys off. */
export function isSingleKey({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const isTyping = target instanceof Element && target.matches(FIELDS);
  return !ctrlKey && !metaKey && !altKey && !isTyping && haveSingleKeys();
}
