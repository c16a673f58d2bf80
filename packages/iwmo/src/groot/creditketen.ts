import type { Declaratieregel } from "./declaratieregel.js";

/** A line with the lines that credit it. */
export interface Creditketen {
  readonly referentieNummer: string;
  /** The line itself; absent when it is in a claim that was not given. */
  readonly debet?: Declaratieregel;
  readonly credits: readonly Declaratieregel[];
  /** What is left of it after what was granted: zero when the credit was granted too. @unit eurocents */
  readonly saldo: number;
}

/** A number that was used again (after a rejection, or against TR314) stands for the line that counts most. */
const GEWICHT = { Toegekend: 2, Onbeantwoord: 1, Afgewezen: 0 } as const satisfies Record<Declaratieregel["uitkomst"]["_tag"], number>;

const kiesDebet = (eerder: Declaratieregel | undefined, regel: Declaratieregel): Declaratieregel =>
  eerder !== undefined && GEWICHT[eerder.uitkomst._tag] > GEWICHT[regel.uitkomst._tag] ? eerder : regel;

const toegekend = ({ saldo, uitkomst }: Declaratieregel): number => (uitkomst._tag === "Toegekend" ? saldo : 0);

/**
 * Ties credits to the lines they credit, over any number of claims: one chain for each line that is no credit,
 * and for each line that is credited but not given. In order of first appearance.
 *
 * @source iWmo 3.2, IV085, IV091, OP360, OP366
 */
export const listCreditketens = (regels: readonly Declaratieregel[]): readonly Creditketen[] => {
  const ketens = new Map<string, { debet?: Declaratieregel; readonly credits: Declaratieregel[] }>();
  const ketenVan = (referentieNummer: string): { debet?: Declaratieregel; readonly credits: Declaratieregel[] } => {
    const keten = ketens.get(referentieNummer) ?? { credits: [] };
    ketens.set(referentieNummer, keten);
    return keten;
  };
  for (const regel of regels) {
    const keten = ketenVan(regel.vorigReferentieNummer ?? regel.referentieNummer);
    if (regel.vorigReferentieNummer === undefined) keten.debet = kiesDebet(keten.debet, regel);
    else keten.credits.push(regel);
  }
  return [...ketens].map(([referentieNummer, { debet, credits }]) => ({
    referentieNummer,
    ...(debet === undefined ? {} : { debet }),
    credits,
    saldo: credits.reduce((som, credit) => som + toegekend(credit), debet === undefined ? 0 : toegekend(debet)),
  }));
};
