// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Notices } from '../../src/ui/notices';
import { renderPart } from '../support/render-part';
import { templateEditor } from '../support/render-app';

it('says at once, whatever cannot be loaded, why a draft cannot be changed, and unlocks it', async () => {
  const editor = templateEditor();
  editor.setLocked(true);
  const { user } = renderPart(<Notices />, editor);
  expect(screen.getByRole('alert')).toHaveTextContent('This draft is locked against changes.');
  await user.click(screen.getByRole('button', { name: 'Unlock' }));
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
});
