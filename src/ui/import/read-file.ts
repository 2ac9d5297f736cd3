/** The largest file that is read, in bytes. */
export const largestFile = 5 * 1024 * 1024;

export type ReadFileResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

/** Returns the text of a file, or in words why there is none. */
export async function readFile(file: File): Promise<ReadFileResult> {
  const problem = (text: string) => ({ ok: false, problem: `“${file.name}” ${text}` }) as const;
  if (file.size > largestFile) {
    return problem('is larger than 5 MB, which is more than any job description. Nothing was imported.');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    if (text.includes('\0')) return problem('is not a text file. Nothing was imported.');
    if (text.trim() === '') return problem('is empty. Nothing was imported.');
    return { ok: true, text };
  } catch {
    return problem('is not a text file in UTF-8. Save it as plain text or Markdown and try again.');
  }
}
