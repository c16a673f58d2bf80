import { parse, type AgbCode } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import { checkNiveau2, decodeBericht, describeError, type DecodeFailure, type ToegewezenProduct, type Wmo301 } from "@wmo-kit/iwmo";

import { toBevindingen } from "./domeinregels.js";
import type { AgbOnjuist, BerichtAfgekeurd, BerichtNietHerkend } from "./failures.js";
import { Toewijzingsinhoud } from "./gebeurtenis.js";

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

const toProduct = (product: ToegewezenProduct["product"]): object => {
  if (product === undefined) return { soort: "generiek" };
  return { soort: product.code === undefined ? "aspecifiek" : "specifiek", ...product };
};

const toToewijzing = ({ toewijzingNummer, referentieAanbieder: _, product, ...rest }: ToegewezenProduct): object => ({
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

const toFailure = (failure: DecodeFailure): BerichtAfgekeurd | BerichtNietHerkend =>
  failure._tag === "BerichtOngeldig"
    ? { _tag: "BerichtAfgekeurd", bevindingen: failure.bevindingen }
    : { _tag: "BerichtNietHerkend", uitleg: describeError(failure) };

/**
 * Reads a WMO301 into the words of the domain; all findings at once.
 * With an AGB code of the contract a message for another code is refused.
 *
 * @source D-11.2; D-20.6
 */
export const readToewijzingsbericht = (
  bytes: Uint8Array,
  agbCode: AgbCode | undefined,
): Result<Toewijzingsinhoud, BerichtAfgekeurd | BerichtNietHerkend | AgbOnjuist> => {
  const gelezen = decodeBericht(bytes);
  if (gelezen.isErr()) return err(toFailure(gelezen.error));
  const bericht = gelezen.value;
  if (bericht.soort !== "WMO301") return err({ _tag: "BerichtNietHerkend", uitleg: `Dit is een ${bericht.soort}.` });
  const bevindingen = checkNiveau2(bericht, bytes);
  if (bevindingen.length > 0) return err({ _tag: "BerichtAfgekeurd", bevindingen });
  if (agbCode !== undefined && bericht.header.ontvanger !== agbCode) return err({ _tag: "AgbOnjuist" });
  const inhoud = parse(Toewijzingsinhoud, "Toewijzingsinhoud", toInhoud(bericht, utf8.decode(bytes)));
  return inhoud.isOk() ? ok(inhoud.value) : err({ _tag: "BerichtAfgekeurd", bevindingen: toBevindingen(inhoud.error) });
};
