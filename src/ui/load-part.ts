import { noteFailedImport } from './failed-imports';

/** Asks for a module before the one that needs it is there to ask. Not by a link: WebKit would never ask again after a failure. */
const hasten = (href: string): Promise<unknown> => import(/* @vite-ignore */ href).catch(() => {});

/**
 * Returns what an import gives; `files` are the modules that it needs, beside the importer. What could not be loaded is asked
 * for again the next time. The built page has each dynamic import go through it; all styles are there from the start.
 */
export async function loadPart<T>(
  load: () => Promise<T>,
  files: readonly string[] = [],
  importer = '',
): Promise<T> {
  const loading = load();
  for (const file of files) void hasten(new URL(file, importer).href);
  try {
    return await loading;
  } catch (error) {
    noteFailedImport(error);
    throw error;
  }
}
