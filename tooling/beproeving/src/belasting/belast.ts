/** How people work: how many at once, how long they think in between, and for how long. */
export interface Belasting {
  readonly gebruikers: number;
  /** Mean; 0 is people who never wait. @unit milliseconds */
  readonly denktijdMs: number;
  readonly seconden: number;
}

/** One request of somebody; answers its status. */
export type Werk = () => Promise<{ readonly status: number }>;

const wacht = (ms: number): Promise<void> => (ms === 0 ? Promise.resolve() : new Promise((klaar) => setTimeout(klaar, ms)));

// A connection that lay idle may be closed just when it is used again; a browser then opens another one, and so do we.
const metVerbinding = (werk: Werk): ReturnType<Werk> =>
  werk().catch((fout: unknown) => (fout instanceof Error && "code" in fout && fout.code === "ECONNRESET" ? werk() : Promise.reject(fout)));

/** People who each do something, think, and do something again; answers how long each request took. @unit milliseconds */
export const belast = async (werk: Werk, { gebruikers, denktijdMs, seconden }: Belasting): Promise<readonly number[]> => {
  const tijden: number[] = [];
  const einde = performance.now() + seconden * 1_000;
  const gebruiker = async (): Promise<void> => {
    await wacht(Math.random() * denktijdMs);
    while (performance.now() < einde) {
      const begin = performance.now();
      const { status } = await metVerbinding(werk);
      if (status >= 400) return Promise.reject(new Error(`onder belasting: ${status}`));
      tijden.push(performance.now() - begin);
      await wacht(denktijdMs * (0.5 + Math.random()));
    }
  };
  await Promise.all(Array.from({ length: gebruikers }, gebruiker));
  return tijden;
};

/** The value below which a part of the measurements lies. */
export const percentiel = (tijden: readonly number[], deel: number): number => {
  const opVolgorde = tijden.toSorted((een, ander) => een - ander);
  return opVolgorde[Math.min(opVolgorde.length - 1, Math.floor(opVolgorde.length * deel))] ?? 0;
};
