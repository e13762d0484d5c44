/** Gives the reader a file that was made on the page. Nothing is sent. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([content], { type: typeof content === 'string' ? `${type};charset=utf-8` : type }),
  );
  link.download = name;
  link.click();
  // The browser reads the file after the click has been answered.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
