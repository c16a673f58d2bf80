import type { Tijdstip } from "@wmo-kit/domain";
import { STAP, STAP_SCHEMAVERSIE, toJson } from "@wmo-kit/kit";
import type { NieuweGebeurtenis } from "@wmo-kit/runtime";

import type { Trekker } from "./trek.js";

const hex = ({ onder }: Trekker, cijfers: number): string => Array.from({ length: cijfers }, () => onder(16).toString(16)).join("");

/** An id that follows from a seed. */
export const eenId = (trek: Trekker): string => `${hex(trek, 8)}-${hex(trek, 4)}-7${hex(trek, 3)}-a${hex(trek, 3)}-${hex(trek, 12)}`;

/** What happened in a case, when, and with which data. */
interface Gebeurd {
  readonly opgetreden: Tijdstip;
  /** The life cycle and the event, such as "A1 melding-ontvangen". */
  readonly wat: string;
  readonly zaak: string;
  readonly gegevens: unknown;
  readonly reden?: string;
}

/** A step as the store keeps it. */
export const toStapgebeurtenis = (kop: Pick<NieuweGebeurtenis, "id" | "actor">, { opgetreden, wat, zaak, gegevens, reden }: Gebeurd): NieuweGebeurtenis => {
  const [levensloop = "", soort = ""] = wat.split(" ");
  return { ...kop, opgetreden, soort: STAP, schemaversie: STAP_SCHEMAVERSIE, gegevens: toJson({ levensloop, zaak, soort, bekwaamheden: [], reden, gegevens }) };
};
