import type { Gebeurtenis } from "@wmo-kit/afwegingskader";

import type { Dossierfeiten } from "../feiten/dossierfeiten.js";
import type { Feit, Telfeit } from "../feiten/feit.js";
import type { Gebrek } from "../feiten/gebrek.js";
import { readAdvies } from "./advies.js";
import { readBasishulp, type Basishulpverloop } from "./basishulp.js";
import { feitenVanCaseload } from "./caseload.js";
import { feitenVanMelding, gebrekenVanMelding } from "./feiten-van-melding.js";
import { gegevenVan } from "./gegeven.js";
import { readMelding, type Meldingverloop } from "./melding.js";
import { readOnderzoek, type Onderzoekverloop } from "./onderzoek.js";
import { alleVan, eersteVan, listVerlopen, type Verloop } from "./verloop.js";
import { feitenVanVoorval } from "./voorval.js";

/** The events of one resident, in the order in which they were recorded, with the few personal facts that figures need. */
export interface Wijkteamdossier {
  readonly dossier: string;
  readonly wijk?: string | undefined;
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

const lees = <Gelezen>(verlopen: readonly Verloop[], levensloop: string, read: (verloop: Verloop) => Gelezen | undefined): readonly Gelezen[] =>
  verlopen.flatMap((verloop) => {
    const gelezen = verloop.levensloop === levensloop ? read(verloop) : undefined;
    return gelezen === undefined ? [] : [gelezen];
  });

const meldingVan = ({ melding, onderzoek }: Basishulpverloop, onderzoeken: readonly Onderzoekverloop[]): string | undefined =>
  melding ?? onderzoeken.find(({ zaak }) => zaak === onderzoek)?.melding;

const gebrekVanStart = (hulp: Basishulpverloop, onderzoeken: readonly Onderzoekverloop[], meldingen: ReadonlyMap<string, Meldingverloop>): readonly Gebrek[] => {
  const melding = meldingVan(hulp, onderzoeken);
  if (melding !== undefined) return meldingen.has(melding) ? [] : [{ soort: "melding-onbekend", zaak: hulp.zaak }];
  // After a re-indication there is no melding to count from.
  return onderzoeken.some(({ zaak }) => zaak === hulp.onderzoek) ? [] : [{ soort: "start-zonder-melding", zaak: hulp.zaak }];
};

// The events with which a case can begin; without one of them there is nothing to count from.
const BEGIN: Readonly<Record<string, readonly string[]>> = {
  A1: ["melding-ontvangen"],
  A2: ["onderzoek-gestart", "onderzoek-overgeslagen"],
  A3: ["advies-begonnen"],
  A5: ["basishulp-gestart"],
  A9: ["voorval-bekend", "wijziging-voorgenomen"],
};

const zonderBegin = (verlopen: readonly Verloop[]): readonly Gebrek[] =>
  verlopen
    .filter((verloop) => eersteVan(verloop, ...(BEGIN[verloop.levensloop] ?? [])) === undefined && BEGIN[verloop.levensloop] !== undefined)
    .map(({ zaak }) => ({ soort: "gegevens-onleesbaar", zaak }));

const vanSteekproef = (verloop: Verloop): readonly Telfeit[] =>
  alleVan(verloop, "steekproef-getrokken").map((gebeurtenis) => ({
    _tag: "Telfeit",
    reeks: "pgb-steekproef",
    zaak: verloop.zaak,
    dag: gebeurtenis.datum,
    goed: gegevenVan(gebeurtenis, "isGetrokken") === true,
    kenmerken: {},
  }));

/**
 * What a dossier of the wijkteam contributes to the figures. It may also be the dossier of the organisation, with its incidents.
 *
 * @source W-33, W-50.2, W-72.1, W-106; lifecycle.md part A
 */
export const readWijkteamdossier = ({ dossier, wijk, gebeurtenissen }: Wijkteamdossier): Dossierfeiten => {
  const verlopen = listVerlopen(gebeurtenissen);
  const meldingverlopen = lees(verlopen, "A1", readMelding);
  const meldingen = new Map(meldingverlopen.map((melding) => [melding.zaak, melding]));
  const onderzoeken = lees(verlopen, "A2", readOnderzoek);
  const basishulp = lees(verlopen, "A5", readBasishulp);
  const adviezen = lees(verlopen, "A3", readAdvies);
  const feiten: readonly Feit[] = [
    ...meldingverlopen.flatMap((melding) =>
      feitenVanMelding({
        melding,
        onderzoek: onderzoeken.find(({ zaak }) => zaak === melding.onderzoek),
        basishulp: basishulp.filter((hulp) => meldingVan(hulp, onderzoeken) === melding.zaak),
        adviezen: adviezen.filter(({ onderzoek }) => onderzoek !== undefined && onderzoek === melding.onderzoek),
      }),
    ),
    ...feitenVanCaseload({ meldingen, onderzoeken, basishulp }),
    ...basishulp.flatMap(({ telfeiten }) => telfeiten),
    ...adviezen.flatMap(({ telfeiten }) => telfeiten),
    ...verlopen.filter(({ levensloop }) => levensloop === "A4").flatMap(vanSteekproef),
    ...verlopen.filter(({ levensloop }) => levensloop === "A9").flatMap(feitenVanVoorval),
  ];
  const isVanInwoner = meldingverlopen.length + onderzoeken.length + basishulp.length > 0;
  return {
    dossier,
    ...(wijk === undefined ? {} : { wijk }),
    feiten,
    gebreken: [
      ...(isVanInwoner && wijk === undefined ? [{ soort: "wijk-onbekend", zaak: "inwoner" } as const] : []),
      ...meldingverlopen.flatMap(gebrekenVanMelding),
      ...basishulp.flatMap((hulp) => gebrekVanStart(hulp, onderzoeken, meldingen)),
      ...zonderBegin(verlopen),
    ],
  };
};
