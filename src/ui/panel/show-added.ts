/** Brings a row that was added from the panel into sight, and lights it up for a moment. */
export function showAdded(rowId: string): void {
  const row = document.querySelector<HTMLElement>(`[data-item="${CSS.escape(rowId)}"]`);
  // On a narrow page the sheet is hidden meanwhile.
  if (row === null || row.offsetParent === null) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  row.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
  row.animate([{ background: 'var(--accent-wash)' }, {}], { duration: 1600, easing: 'ease-in' });
}
