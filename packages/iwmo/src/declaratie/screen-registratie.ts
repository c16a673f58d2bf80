import { addMaanden, type IsoDatum } from "@wmo-kit/domain/rekenen";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { maandperiodeVan } from "../grootboek/maanden.js";
import { listAfspraken, type Tarief } from "../keten/context.js";
import { findToewijzing, isVervallen } from "../keten/toewijzingen.js";
import { maandnummerVan } from "../keten/volume/kalender.js";
import { factorNaar, fijnsteEenheid, fijnsteFactor } from "../keten/volume/omrekening.js";
import type { Eenheid } from "../keten/volume/volume.table.js";
import type { ToegewezenProduct } from "../release-3-2/wmo301.js";
import { DECLARATIETERMIJN, EERSTE_DECLARATIEDAG } from "../rules/grenzen.table.js";
import { groepVan, type Kandidaat } from "./kandidaat.js";
import type { RedenNietGedeclareerd } from "./reden.js";
import type { Registratie } from "./registratie.js";
import { EURO, findTarief } from "./tarief.js";
import type { Declaratieopdracht } from "./voorstel.js";

type Reden = RedenNietGedeclareerd | undefined;

const pastOpToewijzing = ({ dag, product, toewijzingNummer }: Registratie, { ingangsdatum, einddatum, product: toegewezen }: ToegewezenProduct): Reden => {
  if (dag < ingangsdatum || (einddatum !== undefined && dag > einddatum))
    return { _tag: "BuitenToewijzing", dag, ingangsdatum, ...(einddatum === undefined ? {} : { einddatum }) };
  const past = toegewezen === undefined || (toegewezen.categorie === product.categorie && (toegewezen.code === undefined || toegewezen.code === product.code));
  return past ? undefined : { _tag: "ProductPastNiet", toewijzingNummer };
};

/** Whether the day may be in this claim. @source iWmo 3.2, TR319, TR335, CS100; D-20.3 */
const pastInTijd = (dag: IsoDatum, { begindatum, einddatum }: Kandidaat["periode"], { periode, kop, laatsteDag }: Declaratieopdracht): Reden => {
  if (einddatum > periode.einddatum) return { _tag: "NaDeclaratieperiode", dag };
  const grens = addMaanden(kop.dagtekening, -DECLARATIETERMIJN.waarde).unwrapOr(einddatum);
  if (begindatum < EERSTE_DECLARATIEDAG.waarde || einddatum < grens) return { _tag: "TeLangGeleden", dag };
  const uiterlijk = laatsteDag?.(dag);
  return uiterlijk !== undefined && kop.dagtekening > uiterlijk ? { _tag: "TeLaat", dag, uiterlijk } : undefined;
};

/** The unit of the assignment; without one, a unit of the agreements or of the tariff that the registration fits. @source iWmo 3.2, TR341 */
const basisVan = ({ product, eenheid, dag }: Registratie, { omvang }: ToegewezenProduct, { afspraken, tarieven }: Declaratieopdracht): Eenheid | undefined => {
  const past = (basis: Eenheid): boolean => factorNaar(basis, eenheid) !== undefined;
  if (omvang !== undefined) return past(omvang.eenheid) ? omvang.eenheid : undefined;
  const afgesproken = listAfspraken(afspraken?.eenheden, product, dag);
  if (afgesproken.length > 0) return afgesproken.find((rij) => past(rij.eenheid))?.eenheid;
  return eenheid === EURO ? EURO : (listAfspraken(tarieven, product, dag).find((rij) => past(rij.eenheid))?.eenheid ?? eenheid);
};

const isZelfdeTarief = (een: Tarief, ander: Tarief): boolean => een.tariefInEurocent === ander.tariefInEurocent && een.eenheid === ander.eenheid;

/** The tariff of the line: that of the first day of the period, and of the day itself. @source iWmo 3.2, TR418; D-20.12 */
const tariefVan = (
  { dag, product }: Registratie,
  { begindatum }: Kandidaat["periode"],
  { tarieven, basis }: Pick<Declaratieopdracht, "tarieven"> & { readonly basis: Eenheid },
): Result<{ readonly tarief?: Tarief }, RedenNietGedeclareerd> => {
  if (basis === EURO) return ok({});
  const eenheid = fijnsteEenheid(basis);
  const [opDag, opEerste] = [dag, begindatum].map((datum) => findTarief(tarieven, product, { dag: datum, eenheid }));
  if (opDag === undefined) return err({ _tag: "TariefOnbekend", dag });
  if (opEerste === undefined) return err({ _tag: "TariefOnbekend", dag: begindatum });
  return isZelfdeTarief(opDag, opEerste) ? ok({ tarief: opEerste }) : err({ _tag: "TariefWisseltInPeriode", dag, begindatum });
};

/** Whether a registration on its own may be claimed; what is left of the volume, and earlier lines, come after. @source D-20.10, D-20.12 */
export const screenRegistratie = (registratie: Registratie, opdracht: Declaratieopdracht): Result<Kandidaat, RedenNietGedeclareerd> => {
  const { bsn, toewijzingNummer, dag, product, eenheid, volume, nietDeclarabel } = registratie;
  if (nietDeclarabel !== undefined) return err({ _tag: "NietDeclarabel", reden: nietDeclarabel });
  if (!Number.isSafeInteger(volume) || volume < 1) return err({ _tag: "VolumeOngeldig" });
  const toewijzing = findToewijzing(opdracht.keten.toewijzingen, opdracht.kop, { bsn, nummer: toewijzingNummer });
  if (toewijzing === undefined) return err({ _tag: "GeenToewijzing", toewijzingNummer });
  if (isVervallen(toewijzing) || toewijzing.redenWijziging === "13") return err({ _tag: "ToewijzingVervallen", toewijzingNummer });
  const periode = maandperiodeVan(maandnummerVan(dag), toewijzing.ingangsdatum, toewijzing.einddatum);
  const reden = pastOpToewijzing(registratie, toewijzing) ?? pastInTijd(dag, periode, opdracht);
  if (reden !== undefined) return err(reden);
  const basis = basisVan(registratie, toewijzing, opdracht);
  const factor = basis === undefined ? undefined : factorNaar(basis, eenheid);
  if (basis === undefined || factor === undefined) return err({ _tag: "EenheidPastNiet", eenheid });
  return tariefVan(registratie, periode, { tarieven: opdracht.tarieven, basis }).map((prijs) => ({
    registratie,
    toewijzing,
    periode,
    basis,
    ...prijs,
    fijn: (volume * fijnsteFactor(basis)) / factor,
    groep: groepVan(bsn, { toewijzingNummer, productCategorie: product.categorie, productCode: product.code, productPeriode: periode }),
  }));
};
