import type { Page } from '@playwright/test';
import { chooseImport, importDialog, openAsDraft } from './choose-import';
import { expectNoViolations } from './expect-no-violations';
import { expect, open, row, rowHandle, test } from './support';

/** Each further section is made of the same parts. */
const alike = ['Perks', 'Prerequisites', 'Hard Skills', 'Soft Skills'].map(
  (heading) => `section[aria-label="${heading}"]`,
);

interface State {
  readonly name: string;
  /** What looks different in it; all of the page where it is left out. */
  readonly part?: string;
  /** What is made of the same parts as the rest of it. */
  readonly leftOut?: readonly string[];
  readonly bringAbout?: (page: Page) => Promise<void>;
  /** Whether the narrow page has it in another form. */
  readonly differsWhenNarrow?: boolean;
}

const states: readonly State[] = [
  { name: 'as it opens', differsWhenNarrow: true },
  {
    name: 'with a row in hand',
    part: 'section[aria-label="Perks"]',
    bringAbout: (page) => row(page, 'Perks', 2).click(),
  },
  {
    name: 'with a text selected',
    part: '[role="toolbar"]',
    bringAbout: async (page) => {
      await row(page, 'Perks', 2).dblclick({ position: { x: 20, y: 8 } });
      await expect(page.getByRole('toolbar', { name: 'Formatting' })).toBeVisible();
    },
    differsWhenNarrow: true,
  },
  {
    name: 'with the review open',
    part: '[role="tabpanel"]',
    bringAbout: async (page) => {
      await page.getByRole('tab', { name: 'Review', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'The posting as a whole' })).toBeVisible();
    },
  },
  {
    name: 'with the card of words that were found',
    part: '[aria-label^="Review of"]',
    bringAbout: async (page) => {
      await row(page, 'Perks', 2).fill('A guru.');
      await expect(page.getByText(/^Review: /)).toBeAttached();
      await page.keyboard.press('Home');
      await page.keyboard.press('F8');
      await expect(page.getByRole('group', { name: 'Review of “guru”' })).toBeVisible();
    },
  },
  {
    name: 'with a menu open',
    part: '[role="menu"]',
    bringAbout: async (page) => {
      await rowHandle(page, 'Key Responsibilities', 2).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'with parts kept aside',
    part: '[data-included="false"]',
    bringAbout: async (page) => {
      await page.getByRole('switch', { name: 'Include section Perks' }).uncheck();
      await page.getByRole('checkbox', { name: 'Include Soft Skills, item 1', exact: true }).uncheck();
      await rowHandle(page, 'Key Responsibilities', 3).click();
      await page.getByRole('menuitem', { name: 'Keep aside' }).click();
    },
  },
  {
    name: 'with nothing in it',
    bringAbout: async (page) => {
      const section = page.getByRole('button', { name: /^Remove section / });
      while ((await section.count()) > 0) await section.first().click();
      await page.getByRole('button', { name: 'Remove Location', exact: true }).click();
      await page.getByRole('button', { name: 'Remove Type', exact: true }).click();
      await page.getByRole('textbox', { name: 'Job title' }).fill('');
    },
  },
  {
    name: 'with suggestions',
    part: 'section[aria-label="Panel"]',
    bringAbout: (page) => page.getByRole('tab', { name: 'Suggestions' }).click(),
    differsWhenNarrow: true,
  },
  {
    name: 'with the guide',
    part: 'section[aria-label="Panel"]',
    bringAbout: (page) => page.getByRole('tab', { name: 'Guide' }).click(),
  },
  {
    name: 'with the link dialog open',
    part: 'dialog',
    bringAbout: async (page) => {
      await row(page, 'Perks', 1).press('Control+a');
      await page.keyboard.press('Control+k');
      await page.getByRole('textbox', { name: 'Link address' }).fill('javascript:x');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'with the versions open',
    part: 'dialog',
    bringAbout: async (page) => {
      await row(page, 'Perks', 2).fill('A dog');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('versions of');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Look at the version/ }).click();
      await expect(page.getByRole('region', { name: /^The version/ })).toBeVisible();
    },
  },
  {
    name: 'with the copy for a place open',
    part: 'dialog',
    bringAbout: async (page) => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: /^Copy for/ }).click();
      await expect(page.getByRole('region', { name: 'As it arrives in LinkedIn' })).toBeVisible();
    },
  },
  {
    name: 'with the palette open',
    part: 'dialog',
    bringAbout: async (page) => {
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('option', { name: 'Backend Engineer Intern Engineering' })).toBeAttached();
    },
    differsWhenNarrow: true,
  },
  {
    name: 'with a palette that finds nothing',
    part: 'dialog',
    bringAbout: async (page) => {
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.getByRole('combobox').fill('zzz');
      await expect(page.getByText('Nothing is called “zzz”.')).toBeVisible();
    },
  },
  {
    name: 'with the shortcuts open',
    part: 'dialog',
    bringAbout: async (page) => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    },
    differsWhenNarrow: true,
  },
  {
    name: 'with only what is in the posting',
    part: 'label:has([data-field="only-posting"])',
    bringAbout: async (page) => {
      await page.getByRole('switch', { name: 'Include section Perks' }).uncheck();
      await page.getByRole('switch', { name: 'Show only what is in the posting' }).check();
    },
    differsWhenNarrow: true,
  },
  {
    name: 'with a notice',
    part: '[role="alert"]',
    bringAbout: async (page) => {
      await page.evaluate(() => (window.location.hash = '#/nowhere'));
      await expect(page.getByRole('alert')).toContainText('This address leads nowhere');
    },
  },
  {
    name: 'with an import refused',
    part: 'dialog',
    bringAbout: async (page) => {
      await chooseImport(page, { name: 'job.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7') });
      await importDialog(page).getByText('is a PDF').waitFor();
    },
  },
  {
    name: 'with an import shown',
    part: 'dialog',
    bringAbout: async (page) => {
      const buffer = Buffer.from('# Cook\n\n**Tasks**\n\n- Bake\n\n| a | b |\n| - | - |\n| c | d |\n');
      await chooseImport(page, { name: 'job.md', mimeType: '', buffer });
      await openAsDraft(page).waitFor();
    },
    differsWhenNarrow: true,
  },
  {
    name: 'with the list of drafts open',
    part: 'dialog',
    bringAbout: async (page) => {
      for (const action of [/^Duplicate /, /^Lock /, /^Delete /]) {
        if (!(await page.getByRole('dialog').isVisible())) {
          await page.getByRole('button', { name: 'Drafts', exact: true }).click();
        }
        await page.getByRole('dialog').getByRole('button', { name: action }).first().click();
      }
      await page.getByText('Recently deleted (1)').click();
      await page.getByRole('button', { name: /^Rename / }).click();
    },
    differsWhenNarrow: true,
  },
  {
    name: 'with a link to share',
    part: 'dialog',
    bringAbout: async (page) => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: 'Share as a link' }).click();
      await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    },
  },
  {
    name: 'with what was sent and changed since',
    part: 'dialog',
    bringAbout: async (page) => {
      for (const title of ['One', 'Two', 'Three']) {
        await page.getByRole('textbox', { name: 'Job title' }).fill(title);
        if (title === 'Three') break;
        await page.getByRole('button', { name: 'Export' }).click();
        const downloading = page.waitForEvent('download');
        await page.getByRole('menuitem', { name: /^Markdown/ }).click();
        await downloading;
      }
      await page.getByRole('button', { name: /^Changed since sent/ }).click();
      await expect(page.getByRole('dialog')).toContainText('sent there again later');
    },
  },
  {
    name: 'with what a job board shows',
    part: 'dialog',
    bringAbout: async (page) => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: 'Check what the job board shows' }).click();
      const text = await page.locator('main').innerText();
      await page
        .getByRole('textbox', { name: 'What the job board shows' })
        .fill(text.replaceAll('Perks', ''));
      await expect(page.getByRole('list', { name: 'What was lost or changed' })).toBeVisible();
    },
    differsWhenNarrow: true,
  },
  {
    name: 'with the check for Google for Jobs and a form over it',
    part: 'dialog',
    bringAbout: async (page) => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: 'Check for Google for Jobs' }).click();
      await page.getByRole('button', { name: 'Fill in: Pay' }).click();
      await page.getByRole('dialog', { name: 'Salary range' }).getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('Type an amount.')).toBeVisible();
    },
    differsWhenNarrow: true,
  },
  {
    name: 'on the page of words to avoid',
    leftOut: ['main > section:nth-of-type(n + 3)'],
    bringAbout: async (page) => {
      await page.getByRole('tab', { name: 'Review', exact: true }).click();
      await page.getByRole('button', { name: 'All words to avoid, and why' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Words to avoid/);
    },
    differsWhenNarrow: true,
  },
  {
    name: 'with a storage that is full',
    bringAbout: async (page) => {
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await row(page, 'Perks', 1).fill('x');
      await expect(page.getByRole('status')).toHaveText(/^Not saved/);
      // What has scrolled under the notice looks cut off to axe.
      await page.evaluate(() => window.scrollTo(0, 0));
    },
    differsWhenNarrow: true,
  },
];

for (const width of [1440, 390]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    const seen = width === 390 ? states.filter(({ differsWhenNarrow }) => differsWhenNarrow) : states;
    for (const { name, part, leftOut, bringAbout } of seen) {
      test(`axe finds nothing ${name}, in light and in dark`, async ({ page }) => {
        await open(page);
        await bringAbout?.(page);
        await expectNoViolations(page, part === undefined ? { leftOut: leftOut ?? alike } : { part });
      });
    }
  });
}

for (const width of [1440, 1024, 768, 390, 320]) {
  test(`nothing reaches past the side of a window ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await row(page, 'Perks', 1).fill('x'.repeat(300));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('every control is at least 24 pixels in both directions', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const small = await page.locator('button, input, [role="tab"]').evaluateAll((controls) =>
    controls
      .map((control) => ({
        name: control.getAttribute('aria-label') ?? control.textContent,
        box: control.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
});

test('the whole main job goes by keyboard alone', async ({ page, context }) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  /** Goes on with Tab until a control with this name has the focus. */
  const tabTo = async (name: string, key = 'Tab') => {
    for (let count = 0; count < 400; count += 1) {
      await page.keyboard.press(key);
      const focused = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      );
      if (focused === name) return;
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await tabTo('Key Responsibilities, item 1');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Learn something each week');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(row(page, 'Key Responsibilities', 1)).toHaveText('Learn something each week');
  // The outline leads to any section at once.
  const goTo = async (heading: string) => {
    await tabTo(heading, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `Move section ${heading}`, exact: true })).toBeFocused();
  };
  await goTo('Soft Skills');
  await tabTo('Include Soft Skills, item 1');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+Tab');
  await goTo('Tools and Programs');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Move up' })).toBeFocused();
  await page.keyboard.press('Enter');
  await goTo('Tools and Programs');
  await tabTo('Copy', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('announcement')).toHaveText(/^Copied/);
  const plain = await page.evaluate(() => navigator.clipboard.readText());
  expect(plain).toContain('• Learn something each week\n• Assist in');
  expect(plain).not.toContain('Strong analytical');
  expect(plain.indexOf('Tools and Programs')).toBeLessThan(plain.indexOf('Soft Skills'));
});
