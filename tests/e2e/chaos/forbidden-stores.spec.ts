import { expect, open, row, test } from '../support';
import { reportTrial } from './report-trial';
import { isFull } from './trials';

interface Ban {
  readonly name: string;
  /** Runs in the page before anything of ours. */
  readonly script: () => void;
  readonly status: RegExp;
  /** What is typed is there after a reload. */
  readonly isKept: boolean;
  /** Is tried in the short run too. */
  readonly isShort?: boolean;
}

const everyBan: readonly Ban[] = [
  {
    name: 'local storage that throws when it is asked for',
    script: () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    },
    status: /^Saved.*safety copy only/,
    isKept: true,
  },
  {
    name: 'local storage that is null',
    script: () => Object.defineProperty(window, 'localStorage', { value: null }),
    status: /^Saved.*safety copy only/,
    isKept: true,
  },
  {
    name: 'local storage that takes nothing',
    isShort: true,
    script: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('forbidden', 'SecurityError');
      };
    },
    status: /^Saved.*safety copy only/,
    isKept: true,
  },
  {
    name: 'an IndexedDB that throws when it is opened',
    script: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('forbidden', 'SecurityError');
      };
    },
    status: /^Saved.*without a safety copy/,
    isKept: true,
  },
  {
    name: 'an IndexedDB that refuses to open',
    script: () => {
      const { open: original } = IDBFactory.prototype;
      const newer = original.call(indexedDB, 'chaos', 2);
      newer.addEventListener('success', () => newer.result.close());
      // An older version than the one that stands there is refused.
      IDBFactory.prototype.open = () => original.call(indexedDB, 'chaos', 1);
    },
    status: /^Saved.*without a safety copy/,
    isKept: true,
  },
  {
    name: 'an IndexedDB that never answers',
    script: () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    },
    status: /^Saved.*without a safety copy/,
    isKept: true,
  },
  {
    name: 'no IndexedDB',
    script: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
    status: /^Saved.*without a safety copy/,
    isKept: true,
  },
  {
    name: 'neither',
    isShort: true,
    script: () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    },
    status: /^Not saved/,
    isKept: false,
  },
];

const bans = everyBan.filter(({ isShort = false }) => isFull || isShort);

for (const { name, script, status, isKept } of bans) {
  test(`a browser with ${name} is told of, and the page works`, async ({ page }) => {
    await page.addInitScript(script);
    await open(page);
    await row(page, 'Perks', 1).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(', still here');
    await expect(row(page, 'Perks', 1)).toHaveText(/, still here$/);
    await expect(page.getByRole('status')).toHaveText(status);
    const said = await page.getByRole('status').innerText();
    await page.reload();
    await open(page);
    const text = await row(page, 'Perks', 1).innerText();
    expect(text.endsWith(', still here')).toBe(isKept);
    reportTrial(name, `“${said}”${isKept ? ', and it was after a reload' : ''}`);
  });
}
