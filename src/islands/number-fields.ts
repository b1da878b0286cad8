/** The numbers of the named inputs under an element, or undefined while one of them is empty or out of its range. */
export function readNumbers<Name extends string>(
  root: Element,
  names: readonly Name[],
): Record<Name, number> | undefined {
  const entries = names.map(
    (name) => [name, root.querySelector<HTMLInputElement>(`[name=${name}]`)] as const,
  );
  if (entries.some(([, input]) => !input || input.value === '' || !input.validity.valid)) return undefined;
  return Object.fromEntries(entries.map(([name, input]) => [name, input?.valueAsNumber])) as Record<
    Name,
    number
  >;
}

/** Makes a calculator's inputs usable, which without JavaScript would do nothing, and calls back at each change. */
export function followFields(root: HTMLElement, show: () => void, signal: AbortSignal): void {
  for (const input of root.querySelectorAll('input')) input.disabled = false;
  root.addEventListener('input', show, { signal });
}
