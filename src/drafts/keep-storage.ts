/** Asks the browser not to delete by itself what the page has stored; some browsers ask the user. */
export async function keepStorage(): Promise<void> {
  // Absent where the page is not served securely.
  const manager = navigator.storage as StorageManager | undefined;
  try {
    if ((await manager?.persisted()) === false) await manager?.persist();
  } catch {
    // A browser that forbids the question goes without.
  }
}
