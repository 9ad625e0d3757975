/** Hands a file to the person, as a link with `download` does. Needs no permission of a content policy. */
let last: string | undefined;

export function saveFile(content: Blob, name: string): void {
  // The browser may still be reading the last file, but not the one before it.
  if (last !== undefined) URL.revokeObjectURL(last);
  last = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = last;
  link.download = name;
  link.click();
}
