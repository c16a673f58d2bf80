import type { IsoDatum, Tijdstip } from "@wmo-kit/domain";
import type { Taakweergave } from "@wmo-kit/kit/api";
import type { Zoekvraag } from "@wmo-kit/runtime";

import { SEIN, TAAK, toMomenttekst, TWEEDE_DEEL, ZONDER_DAG } from "./werkregel.js";

/** On what day, and at what moment, the worklist is asked for. */
export interface Werkmoment {
  readonly peildatum: IsoDatum;
  readonly tijdstip: Tijdstip;
}

/** After everything that begins with a day. */
const na = (dag: string): string => `${dag}~`;

/** The stands in which something can be, in the order of haste. */
export const STANDEN = ["verstreken", "bijna verstreken", "lopend", "geen norm"] as const satisfies readonly Taakweergave["stand"][];

/**
 * Where what stands so on a day is found: a term whose last day lies behind us, or that passed by the hour; one that is almost late;
 * one that runs; and what has no last day.
 */
export const listWerkvragen = (stand: Taakweergave["stand"], { peildatum, tijdstip }: Werkmoment): readonly Zoekvraag[] => {
  const nu = { vanaf: TWEEDE_DEEL, tot: toMomenttekst(tijdstip) };
  switch (stand) {
    case "verstreken":
      return [
        { groep: TAAK, tot: peildatum },
        { groep: SEIN, tot: peildatum },
        { groep: SEIN, van: peildatum, tot: na(peildatum), deel: nu },
      ];
    case "bijna verstreken":
      return [{ groep: TAAK, van: peildatum, tot: ZONDER_DAG, deel: { vanaf: TWEEDE_DEEL, tot: na(peildatum) } }];
    case "lopend":
      return [{ groep: TAAK, van: peildatum, tot: ZONDER_DAG, deel: { vanaf: TWEEDE_DEEL, van: na(peildatum) } }];
    case "geen norm":
      return [{ groep: TAAK, van: ZONDER_DAG }];
  }
};

/** Everything that has to be done on a day, whatever its stand. */
export const listAlleWerkvragen = ({ peildatum, tijdstip }: Werkmoment): readonly Zoekvraag[] => [
  { groep: TAAK },
  { groep: SEIN, tot: peildatum },
  { groep: SEIN, van: peildatum, tot: na(peildatum), deel: { vanaf: TWEEDE_DEEL, tot: toMomenttekst(tijdstip) } },
];
