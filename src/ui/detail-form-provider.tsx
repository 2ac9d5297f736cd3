import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { DetailKind } from '../document/detail-values/detail-kind';
import { DetailFormContext } from './detail-form-context';

const DetailFormDialog = lazy(async () => ({
  default: (await import('./detail-form/detail-form-dialog')).DetailFormDialog,
}));

/** Holds the page's one form for the value of a detail. */
export function DetailFormProvider({ children }: { readonly children: ReactNode }) {
  const [kind, setKind] = useState<DetailKind>();
  return (
    <DetailFormContext value={setKind}>
      {children}
      <Suspense>
        {kind !== undefined && <DetailFormDialog kind={kind} onClose={() => setKind(undefined)} />}
      </Suspense>
    </DetailFormContext>
  );
}
