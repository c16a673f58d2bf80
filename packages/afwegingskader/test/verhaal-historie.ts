import type { Foutcode } from "../src/fout/foutcode.js";
import type { Actor, Erkenning, Gebeurtenis } from "../src/kern/gebeurtenis.js";
import { parseGebeurtenis } from "../src/kern/parse-gebeurtenis.js";
import { LEVENSLOPEN } from "../src/levenslopen.js";

/** What happened, as somebody records it: on which case, which event, with what. */
export interface Voorval {
  readonly op: string;
  readonly door: Actor;
  readonly zaak: readonly [levensloop: string, id: string];
  readonly gebeurtenis: string;
  readonly gegevens?: object;
  readonly reden?: string;
  readonly erkend?: readonly Erkenning[];
}

/**
 * One line of a story. `wat` begins with the requirement and reads as a sentence.
 * It is taken in (`wordt`: the state after it, `moet`: what must be done because of it), or refused with sentences of these codes,
 * or a person must judge (`oordeel`), or the event does not exist there (`kanNiet`).
 */
export type Regel = { readonly wat: string } & Voorval &
  (
    | { readonly wordt: string; readonly moet?: readonly string[] }
    | { readonly geweigerd: Readonly<Partial<Record<Foutcode, string>>> }
    | { readonly oordeel: string }
    | { readonly kanNiet: true }
  );

/** A story from the first event to the last, as one dossier. */
export interface Verhaal {
  readonly titel: string;
  readonly dossier: string;
  readonly regels: readonly Regel[];
}

/** A line of a story as the event it records. */
export const gebeurtenisVan = ({ op, door, zaak: [levensloop, zaak], gebeurtenis, gegevens, reden, erkend }: Regel, plaats: number): Gebeurtenis =>
  parseGebeurtenis(LEVENSLOPEN, {
    id: `g-${plaats + 1}`,
    levensloop,
    zaak,
    soort: gebeurtenis,
    tijdstip: op,
    actor: door,
    gegevens: gegevens ?? {},
    ...(reden === undefined ? {} : { reden }),
    ...(erkend === undefined ? {} : { erkend }),
  })._unsafeUnwrap();

/** The events of a story that were taken in. */
export const historieVan = ({ regels }: Verhaal): readonly Gebeurtenis[] =>
  regels.flatMap((regel, plaats) => ("wordt" in regel ? [gebeurtenisVan(regel, plaats)] : []));
