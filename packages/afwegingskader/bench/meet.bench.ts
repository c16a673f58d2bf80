/** Something that is measured: one call does `stappen` steps. */
export interface Loper {
  readonly naam: string;
  readonly stappen: number;
  readonly loop: () => void;
}

/** What was measured of a runner. @unit nanoseconds a step */
export interface Meting {
  readonly naam: string;
  readonly nsPerStap: number;
}

// The time of this thread on a processor, so that what else the machine does is left out as far as it can be.
const nsPerStap = ({ stappen, loop }: Loper, keren: number): number => {
  const begin = process.threadCpuUsage();
  for (let keer = 0; keer < keren; keer += 1) loop();
  const { user, system } = process.threadCpuUsage(begin);
  return ((user + system) * 1000) / (keren * stappen);
};

const MINIMALE_TIJD_NS = 3e7;

/** Runs all in turn, round after round, so that a busy moment of the machine hits all alike. The fastest of the rounds counts: the one that was disturbed least. Needs Node 24. */
export const meet = (rondes: number, lopers: readonly Loper[]): readonly Meting[] => {
  const keren = lopers.map((loper) => {
    let aantal = 1;
    while (nsPerStap(loper, aantal) * aantal * loper.stappen < MINIMALE_TIJD_NS) aantal *= 2;
    return aantal;
  });
  const gemeten: number[][] = lopers.map(() => []);
  for (let ronde = 0; ronde < rondes; ronde += 1) for (const [plaats, loper] of lopers.entries()) gemeten[plaats]?.push(nsPerStap(loper, keren[plaats] ?? 1));
  return lopers.map(({ naam }, plaats) => ({ naam, nsPerStap: Math.min(...(gemeten[plaats] ?? [])) }));
};
