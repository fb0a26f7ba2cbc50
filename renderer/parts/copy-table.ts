type Rows = readonly (readonly string[])[];

/**
 * Puts a table on the clipboard, as cells for a sheet and as a table for a text. Must run in a click; the desktop
 * grants the page no clipboard of its own, so it is done the way Ctrl+C does it.
 * @returns whether it was taken
 */
export function copyTable(rows: Rows): boolean {
  return copied({ 'text/plain': asTabs(rows), 'text/html': asHtml(rows) });
}

/** The same for a text as it is. */
export function copyText(text: string): boolean {
  return copied({ 'text/plain': text });
}

function copied(kinds: Readonly<Record<string, string>>): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    for (const [kind, content] of Object.entries(kinds)) event.clipboardData?.setData(kind, content);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill);
  document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return taken;
}

export function asTabs(rows: Rows): string {
  return rows.map((row) => row.map(cell).join('\t')).join('\r\n');
}

export function asHtml(rows: Rows): string {
  const line = (row: readonly string[]) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`;
  return `<table border="1">${rows.map(line).join('')}</table>`;
}

/** What a document says must not be run as a formula by the sheet. */
function cell(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return /^[=+\-@]/u.test(plain) ? `'${plain}` : plain;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
