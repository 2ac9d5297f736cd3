/** How long, in milliseconds, nothing loads or runs that is not for the first screen; what is asked for loads at once all the same. */
const firstMoments = 3200;

/** Returns once the first moments are over, counted from the call: it is called as the page begins. */
export const afterFirstMoments = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, firstMoments);
  });
