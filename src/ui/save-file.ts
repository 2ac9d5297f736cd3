import type { FileContent } from '../formats/format';

/** Downloads a text or bytes as a file. */
export function saveFile(name: string, mimeType: string, content: FileContent): void {
  const type = typeof content === 'string' ? `${mimeType};charset=utf-8` : mimeType;
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken what it needs once the click is done with.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
