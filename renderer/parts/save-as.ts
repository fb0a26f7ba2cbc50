/** Hands a text or a file to the browser's own download. */
export function saveAs(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Revoked at once, some browsers would have nothing to save.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
