/** Returns a new id: 16 random characters, enough that two never meet. */
export function createId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36).padStart(7, '0'))
    .join('')
    .slice(-16);
}
