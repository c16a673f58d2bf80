import type { OpslagMislukt } from "../databank/errors.js";
import type { Mislukreden } from "./uitbericht.js";

/** Another message was put ready under this identification. */
export interface IdentificatieBezet {
  readonly _tag: "IdentificatieBezet";
  readonly identificatie: string;
}

/** The message could not be put in its envelope; `bevindingen` say why, without personal data. */
export interface NietVerpakt {
  readonly _tag: "NietVerpakt";
  readonly bevindingen: readonly string[];
}

/** What came in is no message that can be read; `bevindingen` say why, without personal data. */
export interface Afgekeurd {
  readonly _tag: "Afgekeurd";
  readonly bevindingen: readonly string[];
}

/** There is no such message in the state this asks for. */
export interface BerichtNietGevonden {
  readonly _tag: "BerichtNietGevonden";
  readonly identificatie: string;
}

/** Offering or fetching failed; when `blijvend`, trying again changes nothing. */
export interface VerkeerMislukt {
  readonly _tag: "VerkeerMislukt";
  readonly reden: Mislukreden;
  readonly blijvend: boolean;
}

export type TransportError = IdentificatieBezet | NietVerpakt | Afgekeurd | BerichtNietGevonden | VerkeerMislukt | OpslagMislukt;

/** A failure of the network with its reason. */
export const verkeerMislukt = (reden: Mislukreden, blijvend = false): VerkeerMislukt => ({ _tag: "VerkeerMislukt", reden, blijvend });
