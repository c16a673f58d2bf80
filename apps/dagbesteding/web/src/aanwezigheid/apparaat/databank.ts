const NAAM = "wmo-kit-dagbesteding";
const VERSIE = 1;

/** What is kept on this device: taps on their way, rosters of days, and the count of the device. */
export const LADEN = { feiten: "feiten", dagen: "dagen", toestel: "toestel" } as const;

const make = (db: IDBDatabase): void => {
  db.createObjectStore(LADEN.feiten, { keyPath: ["account", "feit.kenmerk"] });
  db.createObjectStore(LADEN.dagen, { keyPath: ["account", "locatie", "datum"] });
  db.createObjectStore(LADEN.toestel, { keyPath: "soort" });
};

/** The answer to a question to IndexedDB. */
export const antwoordOp = <T>(vraag: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    vraag.addEventListener("success", () => resolve(vraag.result));
    vraag.addEventListener("error", () => reject(vraag.error ?? new Error("IndexedDB antwoordt niet")));
  });

let geopend: Promise<IDBDatabase> | undefined;

const open = (): Promise<IDBDatabase> => {
  const vraag = indexedDB.open(NAAM, VERSIE);
  vraag.addEventListener("upgradeneeded", () => make(vraag.result));
  return antwoordOp(vraag).then((db) => {
    // A newer page of ours in another tab may change the shape: let go, and open again when asked.
    db.addEventListener("versionchange", () => {
      db.close();
      geopend = undefined;
    });
    return db;
  });
};

/** The store on this device; opened once. */
const openDatabank = (): Promise<IDBDatabase> => {
  geopend ??= open().catch((fout: unknown) => {
    geopend = undefined;
    throw fout;
  });
  return geopend;
};

/** Work in one transaction: all of it is on the disk when the promise is kept, or nothing is. */
export const inTransactie = async <T>(
  laden: readonly (keyof typeof LADEN)[],
  soort: "readonly" | "readwrite",
  werk: (lade: (naam: keyof typeof LADEN) => IDBObjectStore) => Promise<T>,
): Promise<T> => {
  const db = await openDatabank();
  const transactie = db.transaction([...laden], soort, { durability: "strict" });
  const klaar = new Promise<void>((resolve, reject) => {
    transactie.addEventListener("complete", () => resolve());
    transactie.addEventListener("abort", () => reject(transactie.error ?? new Error("IndexedDB bewaart niet")));
  });
  const [waarde] = await Promise.all([werk((naam) => transactie.objectStore(naam)), klaar]);
  return waarde;
};

/** Every key of an account in a store. */
export const vanAccount = (account: string): IDBKeyRange => IDBKeyRange.bound([account], [account, []]);
