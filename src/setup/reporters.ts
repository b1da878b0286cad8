/** Vitest's reporters: for people, and for the sum of all suites where `REPORT_FILE` names a file. */
export function reporters() {
  const file = process.env['REPORT_FILE'];
  return file === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: file } };
}
