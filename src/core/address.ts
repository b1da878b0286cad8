/** The query of an address with these values in it, in this order and without the empty ones; other parameters stay. */
export function writeQuery(address: URLSearchParams, values: Readonly<Record<string, string>>): string {
  const written = new URLSearchParams(address);
  for (const name of Object.keys(values)) written.delete(name);
  for (const [name, value] of Object.entries(values)) if (value !== '') written.set(name, value);
  // Both may stand in a query as they are, and `l2/1-capacity,l6` is easier to read so.
  return written.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
}
