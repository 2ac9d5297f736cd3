import { spawn } from 'node:child_process';
import { Builder, Capabilities, Key, Origin } from 'selenium-webdriver';

const displayNumber = ':97';
const driverPort = 4545;

/** KeyboardEvent's names of the keys that have no letter, as WebDriver sends them. */
const keys = { Enter: Key.ENTER, Escape: Key.ESCAPE, ArrowDown: Key.ARROW_DOWN, End: Key.END };

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts WebKitGTK's MiniBrowser at an address, on a display that nobody sees. */
export async function startWebKit({ driver, miniBrowser }, address) {
  const helpers = [
    spawn('Xvfb', [displayNumber, '-screen', '0', '1600x1000x24'], { stdio: 'ignore' }),
    spawn(driver, [`--port=${driverPort}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: displayNumber },
    }),
  ];
  await pause(1500);
  const options = { binary: miniBrowser, args: ['--automation'] };
  const browser = await new Builder()
    .usingServer(`http://127.0.0.1:${driverPort}`)
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }))
    .build();
  await browser.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 900 });
  await browser.get(address);
  const actions = () => browser.actions({ async: true });
  const at = ({ x, y }) => ({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT });
  return {
    evaluate: (pageFunction, ...values) =>
      browser.executeScript(`return (${pageFunction}).apply(null, arguments)`, ...values),
    press: (key) =>
      actions()
        .sendKeys(keys[key] ?? key)
        .perform(),
    pressWithControl: (key) => actions().keyDown(Key.CONTROL).sendKeys(key).keyUp(Key.CONTROL).perform(),
    type: (text) => actions().sendKeys(text).perform(),
    click: (point) => actions().move(at(point)).press().release().perform(),
    async drag(from, to) {
      const steps = actions().move(at(from)).press();
      for (let step = 1; step <= 12; step += 1) {
        const part = (start, end) => start + ((end - start) * step) / 12;
        steps.move({ ...at({ x: part(from.x, to.x), y: part(from.y, to.y) }), duration: 20 });
      }
      await steps.release().perform();
    },
    reload: () => browser.navigate().refresh(),
    async stop() {
      await browser.quit();
      for (const helper of helpers) helper.kill();
    },
  };
}
