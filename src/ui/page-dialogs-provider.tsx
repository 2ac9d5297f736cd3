import { useMemo, useState, type ReactNode } from 'react';
import { PageDialogsContext, type PageDialog } from './page-dialogs-context';

/** Keeps which of the page's dialogs is open, for everything below. */
export function PageDialogsProvider({ children }: { readonly children: ReactNode }) {
  const [dialog, openDialog] = useState<PageDialog>();
  const value = useMemo(() => ({ dialog, openDialog }), [dialog]);
  return <PageDialogsContext value={value}>{children}</PageDialogsContext>;
}
