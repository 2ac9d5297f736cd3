import { createContext } from 'react';

/** Whether the fields below only show what they hold; asked once for all of them, since each that asked the editor would be asked back at each key. */
export const ReadOnlyContext = createContext(false);
