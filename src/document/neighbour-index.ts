/**
 * Returns the index of the part one step up (-1) or down (1) from another, or undefined where there is none. With
 * `onlyIncluded`, what is kept aside is no step of its own.
 */
export function neighbourIndex(
  parts: readonly { readonly included: boolean }[],
  index: number,
  step: 1 | -1,
  onlyIncluded = false,
): number | undefined {
  const counts = ({ included }: { readonly included: boolean }) => included || !onlyIncluded;
  const found =
    step === 1
      ? parts.findIndex((part, at) => at > index && counts(part))
      : parts.findLastIndex((part, at) => at < index && counts(part));
  return found === -1 ? undefined : found;
}
