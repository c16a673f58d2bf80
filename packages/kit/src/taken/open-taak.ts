import type { EisVerwijzing } from "@wmo-kit/afwegingskader";
import type { IsoDatum, NormId, Tijdstip } from "@wmo-kit/domain";

import type { Termijnaanvang } from "../omgeving/volg-aanvangen.js";

/**
 * Something a person must do because of an event of a case.
 * `uiterlijk` is its last day when there is one, `aanvang` what that was counted from, `sinds` when it came up.
 */
export interface OpenTaak {
  readonly id: string;
  readonly levensloop: string;
  readonly zaak: string;
  readonly taak: string;
  readonly eis: EisVerwijzing;
  readonly norm?: NormId;
  readonly uiterlijk?: IsoDatum;
  readonly aanvang?: Termijnaanvang;
  readonly sinds: Tijdstip;
}
