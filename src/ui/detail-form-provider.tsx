import { useState, type ReactNode } from 'react';
import type { DetailKind } from '../document/detail-values/detail-kind';
import { DetailFormContext } from './detail-form-context';
import { late } from './late';
import { WaitingDialog } from './not-loaded';

const DetailFormDialog = late(
  async () => (await import('./detail-form/detail-form-dialog')).DetailFormDialog,
  WaitingDialog,
);

/** Holds the page's one form for the value of a detail. */
export function DetailFormProvider({ children }: { readonly children: ReactNode }) {
  const [kind, setKind] = useState<DetailKind>();
  return (
    <DetailFormContext value={setKind}>
      {children}
      {kind !== undefined && <DetailFormDialog kind={kind} onClose={() => setKind(undefined)} />}
    </DetailFormContext>
  );
}
