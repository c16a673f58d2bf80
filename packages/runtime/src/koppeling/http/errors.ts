import type { Mislukreden } from "../../transport/uitbericht.js";

/** A connection in the environment is not complete or not safe; which setting, never its value. */
export interface VerbindingOngeldig {
  readonly _tag: "VerbindingOngeldig";
  /** Name of the setting: `WMO_KIT_BRP_ADRES`. */
  readonly instelling: string;
  readonly reden: "ontbreekt" | "adres" | "onveilig" | "getal" | "halfCertificaat" | "tweeSleutels";
}

/** A question to another system got no answer that can be used; when `blijvend`, asking again changes nothing. */
export interface VraagMislukt {
  readonly _tag: "VraagMislukt";
  readonly koppeling: string;
  readonly reden: Mislukreden;
  readonly blijvend: boolean;
}

export type VerbindingError = VerbindingOngeldig | VraagMislukt;
