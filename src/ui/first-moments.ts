/** How long, in milliseconds, nothing loads or runs that is not for the first screen; what is asked for loads at once all the same. */
export const firstMoments = 3200;
