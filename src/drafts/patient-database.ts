import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** An IndexedDB database that may be forbidden, closed under the page, or silent, and does no harm then. */
interface PatientDatabase<Schema extends DBSchema> {
  /** Returns what the database answers, or undefined where it fails. */
  answer<Result>(
    this: void,
    action: (opened: IDBPDatabase<Schema>) => Promise<Result>,
  ): Promise<Result | undefined>;
  /** Returns what the database answers, or undefined where it fails or is silent. */
  attempt<Result>(
    this: void,
    action: (opened: IDBPDatabase<Schema>) => Promise<Result>,
  ): Promise<Result | undefined>;
}

/** Returns the database of this name; one that does not answer is waited for so many milliseconds. */
export function patientDatabase<Schema extends DBSchema>(
  name: string,
  patience: number,
  create: (created: IDBPDatabase<Schema>) => void,
): PatientDatabase<Schema> {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  let database: IDBPDatabase<Schema> | undefined;

  const forget = () => {
    opening = undefined;
    database = undefined;
  };

  async function open(): Promise<IDBPDatabase<Schema>> {
    opening ??= openDB<Schema>(name, 1, { upgrade: create, terminated: forget });
    database = await opening;
    return database;
  }

  const answer: PatientDatabase<Schema>['answer'] = async (action) => {
    try {
      // An open database is asked at once and not a turn later: until then the page may be busy drawing.
      return await action(database ?? (await open()));
    } catch {
      // The next attempt opens it anew: it may have been closed under the page.
      forget();
      return undefined;
    }
  };

  return {
    answer,
    async attempt(action) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const giveUp = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, patience, undefined)));
      const result = await Promise.race([answer(action), giveUp]);
      clearTimeout(timer);
      return result;
    },
  };
}
