import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import type { DraftActions } from '../store/draft-actions';
import { DraftsContext } from './drafts-context';

const loadDialog = () => import('./drafts/drafts-dialog');
const DraftsDialog = lazy(async () => ({ default: (await loadDialog()).DraftsDialog }));

/** Hands the drafts on this device to everything below, and holds the page's one dialog of them. */
export function DraftsProvider({
  drafts,
  children,
}: {
  readonly drafts: DraftActions;
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const value = useMemo(() => ({ drafts, openDialog: () => setOpen(true) }), [drafts]);
  return (
    <DraftsContext value={value}>
      {children}
      <Suspense>{isOpen && <DraftsDialog onClose={() => setOpen(false)} />}</Suspense>
    </DraftsContext>
  );
}
