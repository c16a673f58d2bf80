import { parse, type AgbCode } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import {
  checkNiveau2,
  decodeBericht,
  describeError,
  type Bericht,
  type DecodeFailure,
  type ToegewezenProduct,
  type Wmo301,
  type Wmo306,
  type Wmo308,
  type Wmo316,
  type Wmo319,
  type Wmo325,
} from "@wmo-kit/iwmo";

import { Toewijzingsinhoud } from "../feiten/client.js";
import type { FeitVan } from "../feiten/feit.js";
import { toBevindingen } from "./domeinregels.js";
import type { AgbOnjuist, BerichtAfgekeurd, BerichtNietHerkend } from "./failures.js";
import { sleutels } from "./sleutels.js";

type Retour = Wmo306 | Wmo308 | Wmo316;

/**
 * An allocation, or an answer to one of our messages; `op` is the key that our message claimed.
 * The answer to a claim is about many residents: `op` is the identification of the claim.
 */
export type Inkomend =
  | { readonly _tag: "Toewijzing"; readonly inhoud: Toewijzingsinhoud }
  | {
      readonly _tag: "Antwoord";
      readonly op: string;
      readonly afzender: string;
      readonly inhoud: Pick<FeitVan<"antwoord-ontvangen">, "berichtsoort" | "identificatie" | "dagtekening" | "uitkomst" | "codes" | "xml">;
      /** Identification of the message of ours that a return repeats; an answer to a request does not say it. */
      readonly heen?: string;
    }
  | { readonly _tag: "Declaratieantwoord"; readonly op: string };

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

const toProduct = (product: ToegewezenProduct["product"]): object => {
  if (product === undefined) return { soort: "generiek" };
  return { soort: product.code === undefined ? "aspecifiek" : "specifiek", ...product };
};

const toToewijzing = ({ toewijzingNummer, product, ...rest }: ToegewezenProduct): object => ({
  nummer: toewijzingNummer,
  product: toProduct(product),
  ...rest,
});

const toInhoud = ({ header, client }: Wmo301, xml: string): object => ({
  afzender: header.afzender,
  ontvanger: header.ontvanger,
  ...header.berichtIdentificatie,
  client: { bsn: client.bsn, naam: client.naam, geboortedatum: client.geboortedatum, geslacht: client.geslacht },
  toewijzingen: client.toegewezenProducten.map(toToewijzing),
  xml,
});

const readToewijzing = (bericht: Wmo301, bytes: Uint8Array): Result<Inkomend, BerichtAfgekeurd> => {
  const inhoud = parse(Toewijzingsinhoud, "Toewijzingsinhoud", toInhoud(bericht, utf8.decode(bytes)));
  return inhoud.isOk()
    ? ok({ _tag: "Toewijzing", inhoud: inhoud.value })
    : err({ _tag: "BerichtAfgekeurd", bevindingen: toBevindingen(inhoud.error) });
};

/** Codes by which a part of a message is not rejected: nothing to say of it, or not looked at. @source iWmo 3.2, WJ001 */
const GEEN_AFKEURING: readonly string[] = ["0200", "0233"];

/** The message that each return answers. @source iWmo 3.2, berichtenoverzicht */
const HEENBERICHT = { WMO306: "WMO305", WMO308: "WMO307", WMO316: "WMO315" } as const;

const listRetourcodes = (deel: unknown): readonly string[] => {
  if (typeof deel !== "object" || deel === null) return [];
  return Object.entries(deel).flatMap(([naam, waarde]) => (naam === "retourCodes" && Array.isArray(waarde) ? waarde.map(String) : listRetourcodes(waarde)));
};

const readRetour = (bericht: Retour, bytes: Uint8Array): Inkomend => {
  const { header, soort } = bericht;
  const codes = [...new Set(listRetourcodes(bericht))].filter((code) => !GEEN_AFKEURING.includes(code));
  return {
    _tag: "Antwoord",
    op: sleutels.verzonden(HEENBERICHT[soort], header.berichtIdentificatie.identificatie),
    afzender: header.ontvanger,
    heen: header.berichtIdentificatie.identificatie,
    inhoud: {
      berichtsoort: soort,
      identificatie: header.identificatieRetour,
      dagtekening: header.dagtekeningRetour,
      uitkomst: codes.length === 0 ? "goed" : "afgekeurd",
      codes,
      xml: utf8.decode(bytes),
    },
  };
};

/** The request was refused. @source iWmo 3.2, WJ760 */
const AFGEWEZEN = "1";

const readAntwoord = ({ header, antwoord }: Wmo319, bytes: Uint8Array): Inkomend => ({
  _tag: "Antwoord",
  op: sleutels.referentie(antwoord.referentieAanbieder),
  afzender: header.afzender,
  inhoud: {
    berichtsoort: "WMO319",
    ...header.berichtIdentificatie,
    uitkomst: antwoord.verzoekAntwoord === AFGEWEZEN ? "afgekeurd" : "in onderzoek",
    codes: antwoord.redenAfwijzingVerzoek === undefined ? [] : [antwoord.redenAfwijzingVerzoek],
    xml: utf8.decode(bytes),
  },
});

const readDeclaratieantwoord = ({ header }: Wmo325): Inkomend => ({ _tag: "Declaratieantwoord", op: header.declaratieIdentificatie.identificatie });

const toFailure = (failure: DecodeFailure): BerichtAfgekeurd | BerichtNietHerkend =>
  failure._tag === "BerichtOngeldig"
    ? { _tag: "BerichtAfgekeurd", bevindingen: failure.bevindingen }
    : { _tag: "BerichtNietHerkend", uitleg: describeError(failure) };

const VAN_GEMEENTE: ReadonlySet<Bericht["soort"]> = new Set(["WMO301", "WMO319", "WMO325"]);

/** The AGB code of the provider in a message: who receives it, or (in a return, which repeats our header) who sent ours. */
const aanbiederVan = ({ soort, header }: Bericht): string => (VAN_GEMEENTE.has(soort) ? header.ontvanger : header.afzender);

/**
 * Reads a message that a provider receives: an allocation (301), the answer to a request (319) or a claim (325), or a return (306, 308, 316).
 * All findings at once; with an AGB code of the contract a message for another code is refused.
 *
 * @source D-11.2, D-11.4; D-20.6
 */
export const readBericht = (bytes: Uint8Array, agbCode: AgbCode | undefined): Result<Inkomend, BerichtAfgekeurd | BerichtNietHerkend | AgbOnjuist> => {
  const gelezen = decodeBericht(bytes);
  if (gelezen.isErr()) return err(toFailure(gelezen.error));
  const bericht = gelezen.value;
  const bevindingen = checkNiveau2(bericht, bytes);
  if (bevindingen.length > 0) return err({ _tag: "BerichtAfgekeurd", bevindingen });
  if (agbCode !== undefined && aanbiederVan(bericht) !== agbCode) return err({ _tag: "AgbOnjuist" });
  switch (bericht.soort) {
    case "WMO301":
      return readToewijzing(bericht, bytes);
    case "WMO306":
    case "WMO308":
    case "WMO316":
      return ok(readRetour(bericht, bytes));
    case "WMO319":
      return ok(readAntwoord(bericht, bytes));
    case "WMO325":
      return ok(readDeclaratieantwoord(bericht));
    default:
      return err({ _tag: "BerichtNietHerkend", uitleg: `Dit is een ${bericht.soort}.` });
  }
};
