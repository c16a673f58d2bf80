import { absoluut, nummerVan, type Rij } from "./plaats.js";
import type { Overtreding, Regel } from "./regel.js";
import type { Tekstbron } from "./tekstbron.js";

/** Takes each violation as it is found. */
export type Melder = (code: string, plaatsen: Overtreding, hoofdplaats: string) => void;

/** Rules that are asked together in one walk over the elements they are about. */
export interface Regelgroep<B> {
  /** The rules the standard publishes for this kind of message. */
  readonly codes: readonly string[];
  readonly toets: (bericht: B, tekst: Tekstbron, meld: Melder) => void;
}

export const maakVolledig = (pad: string, [eerste, ...rest]: Overtreding): Overtreding => [
  absoluut(pad, eerste),
  ...rest.map((plaats) => absoluut(pad, plaats)),
];

/** Reports the violations of one rule in one element; paths are only made here, when there is something to say. */
export const meldOvertredingen = <E, B>(regel: Regel<E, B>, overtredingen: readonly Overtreding[], pad: string, tekst: Tekstbron, meld: Melder): void => {
  for (const relatief of overtredingen) {
    const volledig = maakVolledig(pad, relatief);
    for (const plaatsen of regel.verfijn?.(volledig, tekst) ?? [volledig])
      meld(regel.code, plaatsen, (regel.hoofdplaats === 0 ? undefined : plaatsen.at(-1)) ?? plaatsen[0]);
  }
};

/** Asks each rule about each element that is found in the message. */
export const elk = <E, B>(vind: (bericht: B) => readonly Rij<E>[], regels: readonly Regel<NoInfer<E>, NoInfer<B>>[]): Regelgroep<B> => ({
  codes: regels.map(({ code }) => code),
  toets: (bericht, tekst, meld) => {
    for (const { elementen, pad } of vind(bericht)) {
      for (let i = 0; i < elementen.length; i += 1) {
        const element = elementen[i];
        if (element === undefined) continue;
        for (const regel of regels) {
          const overtredingen = regel.toets(element, bericht, tekst);
          if (overtredingen.length > 0) meldOvertredingen(regel, overtredingen, pad + nummerVan(elementen, i), tekst, meld);
        }
      }
    }
  },
});

/** Asks each rule about each row of elements as a whole: what has to be unique or may not overlap. */
export const perRij = <E, B>(vind: (bericht: B) => readonly Rij<E>[], regels: readonly Regel<readonly NoInfer<E>[], NoInfer<B>>[]): Regelgroep<B> => ({
  codes: regels.map(({ code }) => code),
  toets: (bericht, tekst, meld) => {
    for (const { elementen, pad } of vind(bericht)) {
      if (elementen.length === 0) continue;
      for (const regel of regels) meldOvertredingen(regel, regel.toets(elementen, bericht, tekst), pad, tekst, meld);
    }
  },
});

/** Rules that are asked of a kind of message for which the standard does not publish them. */
export const ongepubliceerd = <B>({ toets }: Regelgroep<B>): Regelgroep<B> => ({ codes: [], toets });
