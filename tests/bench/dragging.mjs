import { drawn, mainThread } from './support/main-thread.mjs';
import { makeDraft } from './support/make-draft.mjs';
import { openPage, settled } from './support/open-page.mjs';

const moves = 60;
const pause = 16;
const limits = { 20: [4.5], 200: [7.5, 50, 25], 1000: [12.5, 60, 30] };

const sizes = Object.entries(limits).map(([rows, [move, pickUp, drop]]) => ({
  rows: Number(rows),
  measures: {
    [`move${rows}`]: { name: `drag, ${rows} rows: CPU per move`, limit: move, unit: 'ms' },
    [`pickUp${rows}`]: { name: `drag, ${rows} rows: pick-up`, limit: pickUp, unit: 'ms' },
    [`drop${rows}`]: { name: `drag, ${rows} rows: drop`, limit: drop, unit: 'ms' },
  },
}));

/** What a drag from the first row to the fifteenth costs, all rows being in one section. */
export default {
  rounds: 3,
  measures: Object.assign({}, ...sizes.map(({ measures }) => measures)),
  async run(place) {
    const all = {};
    for (const { rows } of sizes) Object.assign(all, await drag(place, rows));
    return all;
  },
};

async function drag(place, rows) {
  const page = await openPage(place, [makeDraft({ rows, rowsIn: rows, wordsInRow: 5 })]);
  // As tall as the way of the drag, so that the page does not scroll with it.
  await page.setViewportSize({ width: 1440, height: 1400 });
  await settled(page);
  const meter = await mainThread(page);
  const middleOf = async (item) => {
    const { x, y, width, height } = await page
      .getByRole('button', { name: `Move Part 1, item ${item}`, exact: true })
      .boundingBox();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const from = await middleOf(1);
  const to = await middleOf(15);
  await page.mouse.move(from.x, from.y);
  await drawn(page);
  const pickUp = await meter.during(async () => {
    await page.mouse.down();
    for (const step of [2, 4, 6]) await page.mouse.move(from.x, from.y + step);
    await page.waitForTimeout(50);
  });
  const moving = await meter.during(async () => {
    for (let move = 1; move <= moves; move += 1) {
      await page.mouse.move(from.x, from.y + ((to.y - from.y) * move) / moves);
      await page.waitForTimeout(pause);
    }
  });
  const drop = await meter.during(() => page.mouse.up());
  const announcement = await page.getByTestId('announcement').textContent();
  if (!announcement.startsWith('Moved to item 15 ')) throw new Error(`The drag ended with: ${announcement}`);
  await page.context().close();
  return { [`move${rows}`]: moving / moves, [`pickUp${rows}`]: pickUp, [`drop${rows}`]: drop };
}
