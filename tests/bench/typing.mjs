import { drawn, mainThread } from './support/main-thread.mjs';
import { makeDraft } from './support/make-draft.mjs';
import { openPage, settled } from './support/open-page.mjs';

const keys = 60;
const pause = 30;

/** What a key costs with the preview beside it, saving included. */
export default {
  rounds: 3,
  measures: {
    short: { name: 'CPU per key, 500 words', limit: 7.5, unit: 'ms' },
    long: { name: 'CPU per key, 5,000 words', unit: 'ms' },
    growth: {
      name: 'CPU per key at 5,000 words against 500',
      limit: 1.5,
      unit: 'times',
      digits: 2,
    },
    longest: { name: 'CPU per key, 1,000 rows with 50,000 words', unit: 'ms' },
    undo: { name: 'CPU per undo, 1,000 rows with 50,000 words', unit: 'ms' },
  },
  async run(place) {
    const { perKey: short } = await typeIn(place, { rows: 50 });
    const { perKey: long } = await typeIn(place, { rows: 500 });
    const { perKey: longest, perUndo: undo } = await typeIn(place, {
      rows: 1000,
      wordsInRow: 50,
      rowsIn: 25,
    });
    return { short, long, growth: long / short, longest, undo };
  },
};

async function typeIn(place, size) {
  const page = await openPage(place, [makeDraft(size)]);
  await settled(page);
  const meter = await mainThread(page);
  const field = page.getByRole('textbox', { name: 'Part 2, item 3' });
  await field.click();
  await page.keyboard.press('End');
  const type = async (count) => {
    for (let key = 0; key < count; key += 1) {
      await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a');
      await page.waitForTimeout(pause);
    }
    await drawn(page);
  };
  await type(10);
  const perKey = (await meter.during(() => type(keys))) / keys;
  const perUndo = await meter.during(() => page.keyboard.press('Control+z'));
  await page.context().close();
  return { perKey, perUndo };
}
