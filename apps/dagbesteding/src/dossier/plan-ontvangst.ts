import { zakenVan, type Dossier } from "@wmo-kit/afwegingskader";
import type { AgbCode } from "@wmo-kit/domain";
import type { Stapopdracht } from "@wmo-kit/kit";

import type { ToegewezenProduct, Toewijzingsinhoud } from "../feiten/client.js";
import { isVerwijderd, type Stand } from "./dossier.js";
import { isRecenter } from "./is-recenter.js";
import { findToeleiding, toeleidingId } from "./zaken.js";

/** What the provider says of itself when an allocation is taken in. @source D-20.6, D-20.7, D-20.8 */
export interface EigenContract {
  readonly agbCode: AgbCode | undefined;
  /** Product codes of the contract; undefined when they were not given. */
  readonly producten: readonly string[] | undefined;
  /** Whether the municipality approved the own code. */
  readonly goedgekeurd: boolean;
}

const toToewijzing = (toegewezen: ToegewezenProduct): object => ({
  nummer: toegewezen.nummer,
  // An allocation of a category, or of a budget, leaves the product open. IV075
  ...(toegewezen.product.soort === "specifiek" ? { product: toegewezen.product.code } : {}),
  begindatum: toegewezen.ingangsdatum,
  ...(toegewezen.einddatum === undefined ? {} : { einddatum: toegewezen.einddatum }),
});

const isLeverbaar = ({ ingangsdatum, einddatum }: ToegewezenProduct): boolean => einddatum === undefined || ingangsdatum <= einddatum;

/** The request that an allocation answers, by the reference that was sent with it. @source iWmo 3.2, WMO301 ReferentieAanbieder */
const findVerzoek = (zaken: Dossier, { berichten }: Stand, { referentieAanbieder }: ToegewezenProduct): string | undefined => {
  if (referentieAanbieder === undefined) return undefined;
  const zaak = berichten.findLast(({ soort, referentie }) => soort === "WMO315" && referentie === referentieAanbieder)?.zaak;
  return zakenVan(zaken, "B1").find(({ id, toestand }) => id === zaak && (toestand === "315-verzonden" || toestand === "in-onderzoek"))?.id;
};

const stap = (zaak: string, gebeurtenis: string, gegevens: object): Stapopdracht => ({ levensloop: "B1", zaak, gebeurtenis, gegevens });

const verwerk = (zaak: string, toegewezen: ToegewezenProduct, { ontvanger }: Toewijzingsinhoud, { agbCode, producten, goedgekeurd }: EigenContract): Stapopdracht =>
  stap(zaak, "301-verwerkt", {
    eigenAgb: { code: agbCode ?? ontvanger, soort: "ondernemingscode", goedgekeurd },
    productcodeGeldig: producten === undefined || toegewezen.product.soort !== "specifiek" || producten.includes(toegewezen.product.code),
  });

const neemAan = (inhoud: Toewijzingsinhoud, toegewezen: ToegewezenProduct, zaak: string, contract: EigenContract): readonly (readonly Stapopdracht[])[] => {
  if (!isLeverbaar(toegewezen)) return [];
  const ontvangen = stap(zaak, "301-ontvangen", { aanAgb: inhoud.ontvanger, toewijzing: toToewijzing(toegewezen) });
  if (isVerwijderd(toegewezen)) return [[ontvangen, stap(zaak, "301-ingetrokken", {})]];
  // Taken in at once; when a guard stops that, the receipt stays as work for a person.
  return [[ontvangen], [verwerk(zaak, toegewezen, inhoud, contract)]];
};

/**
 * The steps that a WMO301 asks for, per allocation: new, changed, or taken away. Each inner list is taken as a whole or left.
 * An older message than the one that is known changes nothing.
 *
 * @source lifecycle.md B1; iWmo 3.2, OP033x1, WMO002
 */
export const planOntvangst = (zaken: Dossier, stand: Stand, inhoud: Toewijzingsinhoud, contract: EigenContract): readonly (readonly Stapopdracht[])[] =>
  inhoud.toewijzingen.flatMap((toegewezen) => {
    const { nummer } = toegewezen;
    const bekend = findToeleiding(zaken, nummer);
    if (bekend === undefined) return neemAan(inhoud, toegewezen, findVerzoek(zaken, stand, toegewezen) ?? toeleidingId(nummer), contract);
    const huidig = stand.toewijzingen.find((toewijzing) => toewijzing.nummer === nummer);
    if (huidig !== undefined && !isRecenter(toegewezen, huidig)) return [];
    if (isVerwijderd(toegewezen)) return [[stap(bekend.id, "301-ingetrokken", {})]];
    return isLeverbaar(toegewezen) ? [[stap(bekend.id, "301-gewijzigd", { toewijzing: toToewijzing(toegewezen) })]] : [];
  });
