/** Something that is measured: one call does `stappen` steps. */
export interface Loper {
  readonly naam: string;
  readonly stappen: number;
  readonly loop: () => void;
}

/** What was measured of a runner. @unit nanoseconds a step */
export interface Looptijd {
  readonly naam: string;
  readonly nsPerStap: number;
}

const nsPerStap = ({ stappen, loop }: Loper, keren: number): number => {
  const begin = performance.now();
  for (let keer = 0; keer < keren; keer += 1) loop();
  return ((performance.now() - begin) * 1e6) / (keren * stappen);
};

/** Long enough for the clock, and short enough to fall between the moments that something else has the processor. */
const MINIMALE_TIJD_NS = 2e6;

/**
 * Runs all in turn, round after round, so that a busy moment of the machine hits all alike.
 * The fastest of the rounds counts: the one that was disturbed least. The clock of the thread is no help: it ticks in milliseconds.
 */
export const meetOmBeurten = (rondes: number, lopers: readonly Loper[]): readonly Looptijd[] => {
  const keren = lopers.map((loper) => {
    let aantal = 1;
    while (nsPerStap(loper, aantal) * aantal * loper.stappen < MINIMALE_TIJD_NS) aantal *= 2;
    return aantal;
  });
  const gemeten: number[][] = lopers.map(() => []);
  for (let ronde = 0; ronde < rondes; ronde += 1) for (const [plaats, loper] of lopers.entries()) gemeten[plaats]?.push(nsPerStap(loper, keren[plaats] ?? 1));
  return lopers.map(({ naam }, plaats) => ({ naam, nsPerStap: Math.min(...(gemeten[plaats] ?? [])) }));
};
