import { createContext, use } from 'react';
import type { DetailKind } from '../document/detail-values/detail-kind';

export const DetailFormContext = createContext<((kind: DetailKind) => void) | undefined>(undefined);

/** Returns the function that asks for the value of a well-known detail with proper inputs. */
export function useDetailForm(): (kind: DetailKind) => void {
  const ask = use(DetailFormContext);
  if (ask === undefined) throw new Error('useDetailForm needs a DetailFormProvider above it');
  return ask;
}
