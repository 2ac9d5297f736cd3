// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { late } from '../../src/ui/late';
import { waitingWith, WaitingDialog } from '../../src/ui/not-loaded';
import { renderPart } from '../support/render-part';

let siteAnswers = true;
let isConnected = false;

beforeEach(() => {
  siteAnswers = true;
  isConnected = false;
  vi.stubGlobal('fetch', () =>
    siteAnswers ? Promise.resolve({ ok: true }) : Promise.reject(new TypeError()),
  );
});

afterEach(() => vi.unstubAllGlobals());

/** Loads a component once there is a connection. */
const whenConnected =
  <Props extends object>(Part: (props: Props) => React.ReactNode) =>
  () =>
    isConnected ? Promise.resolve(Part) : Promise.reject(new TypeError('offline'));

const patient = { timeout: 5000 };
const tryAgain = () => screen.findByRole('button', { name: 'Try again' }, patient);

it('says in its place that it cannot be loaded, and comes when somebody tries again', async () => {
  siteAnswers = false;
  const Part = late(
    whenConnected(() => <p>Here it is</p>),
    waitingWith('Loading it …'),
  );
  const { user } = renderPart(<Part />);
  expect(await screen.findByText('Loading it …')).toBeVisible();
  const button = await tryAgain();
  expect(screen.getByText(/^This could not be loaded. Check your connection/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
  isConnected = true;
  await user.click(button);
  expect(await screen.findByText('Here it is')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

it('offers to reload only where the site answers and nothing would be lost by it', async () => {
  const Part = late(
    whenConnected(() => <p>Here it is</p>),
    waitingWith('Loading it …'),
  );
  const { editor } = renderPart(<Part />);
  editor.setSaving({ status: 'failed', reason: 'full', isInShadow: false });
  await tryAgain();
  expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
  editor.setSaving({ status: 'saved', at: new Date(0) });
  expect(await screen.findByRole('button', { name: 'Reload the page' })).toBeVisible();
  expect(screen.getByText(/your draft is saved/)).toBeVisible();
});

it('stands in the place of a dialog only where it cannot be loaded, and can be put away', async () => {
  const onClose = vi.fn<() => void>();
  const Part = late<{ readonly onClose: () => void }>(
    whenConnected(({ onClose: close }) => (
      <button type="button" onClick={close}>
        Done
      </button>
    )),
    WaitingDialog,
  );
  const { user } = renderPart(<Part onClose={onClose} />);
  expect(screen.queryByRole('dialog')).toBeNull();
  await tryAgain();
  expect(screen.getByRole('dialog', { name: 'Not loaded yet' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
});

it('says nothing in the place of what nobody waits for', async () => {
  const Part = late(whenConnected(() => <p>Here it is</p>));
  renderPart(
    <main>
      <Part />
    </main>,
  );
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(screen.getByRole('main')).toBeEmptyDOMElement();
  isConnected = true;
  window.dispatchEvent(new Event('online'));
  expect(await screen.findByText('Here it is')).toBeVisible();
});
