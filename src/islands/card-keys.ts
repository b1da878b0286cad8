/** The keys of all cards of the library. Throws when they cannot be loaded. */
export async function fetchCardKeys(path: string): Promise<readonly string[]> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as readonly string[];
}
