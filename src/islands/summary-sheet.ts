/** Puts what is about buckets into the order of their keys and takes out what is about others. */
export function orderBuckets(sheet: ParentNode, keys: readonly string[]): void {
  const blocks = [...sheet.querySelectorAll<HTMLElement>('[data-bucket]')];
  const place = ({ dataset }: HTMLElement) => keys.indexOf(dataset['bucket'] ?? '');
  // Where the first one stands, all of them stand.
  const start = blocks[0]?.previousElementSibling;
  const parent = blocks[0]?.parentElement;
  for (const block of blocks) block.remove();
  const sorted = blocks.filter((block) => place(block) >= 0).sort((a, b) => place(a) - place(b));
  if (start) start.after(...sorted);
  else parent?.prepend(...sorted);
}

/** Says on a sheet how many it takes, where words of the reader's own make it longer than one. */
export function tellLength(sheet: HTMLElement, count: number): void {
  const place = sheet.querySelector<HTMLElement>('[data-place]');
  if (place) place.textContent = count > 1 ? `${count} sheets` : (place.dataset['place'] ?? '');
  const note = sheet.querySelector<HTMLElement>('[data-overleaf]');
  if (note) note.hidden = count <= 1;
}
