import puppeteer from 'puppeteer-core';

/** Starts Firefox at an address; keys have the names that KeyboardEvent gives them. */
export async function startFirefox(executablePath, address) {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(address);
  return {
    evaluate: (pageFunction, ...values) => page.evaluate(pageFunction, ...values),
    press: (key) => page.keyboard.press(key),
    async pressWithControl(key) {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    },
    type: (text) => page.keyboard.type(text),
    click: ({ x, y }) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 12 });
      await page.mouse.up();
    },
    reload: () => page.reload(),
    stop: () => browser.close(),
  };
}
