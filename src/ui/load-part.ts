import { noteFailedImport } from './failed-imports';

/** The style sheets that are there or on their way, by their addresses. */
const styles = new Map<string, Promise<void>>();

function loadStyles(href: string): Promise<void> {
  const loading =
    styles.get(href) ??
    new Promise<void>((resolve, reject) => {
      // What the first screen needs is in the page from the start.
      if ([...document.styleSheets].some((sheet) => sheet.href === href)) return resolve();
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      link.addEventListener('load', () => resolve());
      link.addEventListener('error', () => {
        link.remove();
        styles.delete(href);
        reject(new Error(`Could not load ${href}`));
      });
      document.head.append(link);
    });
  styles.set(href, loading);
  return loading;
}

/** Asks for a module before the one that needs it is there to ask. Not by a link: WebKit would never ask again after a failure. */
const hasten = (href: string): Promise<unknown> => import(/* @vite-ignore */ href).catch(() => {});

/**
 * Returns what an import gives, once the style sheets that it needs are there; `files` are all that it needs, beside the
 * importer. Whatever could not be loaded is asked for again the next time. The built page has each dynamic import go through it.
 */
export async function loadPart<T>(
  load: () => Promise<T>,
  files: readonly string[] = [],
  importer = '',
): Promise<T> {
  const hrefs = files.map((file) => new URL(file, importer).href);
  try {
    const needed = hrefs.map((href) => (href.endsWith('.css') ? loadStyles(href) : hasten(href)));
    const [part] = await Promise.all([load(), ...needed]);
    return part;
  } catch (error) {
    noteFailedImport(error);
    throw error;
  }
}
