/** Hands a file to the browser, which saves it with its downloads; false where it refuses. */
export function saveFile(name: string, content: Blob): boolean {
  try {
    const url = URL.createObjectURL(content);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // Some browsers read it only after this turn.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false;
  }
}
