/** The chunks of the first screen. */
const atStart = new Set(['index', 'start', 'soon']);

/**
 * Tells Chromium that most of what the first screen's files hold runs as they load: it compiles them whole while they
 * arrive, in a thread of its own, and not function by function as the page calls them. For others it is a comment.
 *
 * @returns {import('vite').Plugin}
 */
export function compileHintPlugin() {
  return {
    name: 'rolewright-compile-hint',
    apply: 'build',
    generateBundle: {
      // After all that puts something before the code: the hint counts only in the first line.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && atStart.has(file.name))
            file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      },
    },
  };
}
