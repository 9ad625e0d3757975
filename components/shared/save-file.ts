/** Hands a file to the person, the way a link with `download` does. Needs no permission of a content policy. */
let last: string | undefined;

export function saveFile(content: Blob, name: string): void {
  // A browser may still be reading the last file, but not the one before it.
  if (last !== undefined) URL.revokeObjectURL(last);
  last = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = last;
  link.download = name;
  link.click();
}

/** `lindenhof-wellbeing-after-2026-11-12.csv`: only what every file system takes. */
export const fileName = (parts: readonly string[], extension: string): string =>
  `${parts
    .join('-')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}.${extension}`;
