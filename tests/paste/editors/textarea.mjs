/** Returns a box without formatting. */
export function start(place) {
  const box = document.createElement('textarea');
  place.append(box);
  return { text: () => box.value };
}
