/** What the helper that vite puts before each dynamic import says, and what it is to say. */
const changes = [
  // It takes what it has asked for once for something that is there, or on its way; a link in the page says as much.
  ['if (href in seen) return seen[href];', 'if (seen[href]) return seen[href];'],
  // The link of a style sheet that could not be loaded stays in the page, and is taken for one that is there.
  ['if (e.type === "error") rej(', 'if (e.type === "error") link.remove(), rej('],
];

/**
 * Has a style sheet that could not be loaded asked for again with the next import of the part that it belongs to: by itself
 * vite's helper never does, and the part would be drawn without its styles.
 *
 * @returns {import('vite').Plugin}
 */
export function askAgainPlugin() {
  return {
    name: 'rolewright-ask-again',
    apply: 'build',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler(code) {
        return changes.reduce((text, [from, to]) => {
          if (!text.includes(from)) this.error(`vite's helper for imports does not say any more: ${from}`);
          return text.replace(from, to);
        }, code);
      },
    },
  };
}
