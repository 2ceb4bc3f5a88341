// What a spreadsheet takes for a formula, also behind spaces; the wide forms are what some of them read as the narrow ones.
const formula = /^\s*[=+\-@\t\r＝＋－＠]/u;

/** A cell that is text and nothing else, whatever is in it. */
function cellOf(text: string): string {
  const harmless = formula.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n\t']/.test(harmless) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}

/** Rows as a table for spreadsheets (RFC 4180), with the mark by which they know that it is UTF-8. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}
