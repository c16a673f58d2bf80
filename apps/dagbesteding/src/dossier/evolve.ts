import { invariant, toLokaleDatum, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";

import type { Dossier, DossierBericht, Toewijzing } from "./dossier.js";
import type { Gebeurtenis, ToegewezenProduct, ToewijzingOntvangen } from "./gebeurtenis.js";

/** A fact with its place in the dossier and the moment it was recorded. */
export interface VastgelegdFeit {
  readonly dossier: string;
  readonly versie: number;
  readonly opgetreden: Tijdstip;
  readonly gebeurtenis: Gebeurtenis;
}

const lokaleDatum = (tijdstip: Tijdstip): IsoDatum => {
  const datum = toLokaleDatum(tijdstip);
  invariant(datum.isOk(), "een vastgelegd tijdstip valt in de jaren 1 tot en met 9999");
  return datum.value;
};

/** The allocation that was set last counts, whatever the order of receipt. @source iWmo OP033x1 */
const isRecenter = (nieuw: ToegewezenProduct, bestaand: ToegewezenProduct): boolean =>
  `${nieuw.toewijzingsdatum}T${nieuw.toewijzingstijd}` >= `${bestaand.toewijzingsdatum}T${bestaand.toewijzingstijd}`;

const voegToewijzingToe = (
  toewijzingen: readonly Toewijzing[],
  nieuw: ToegewezenProduct & Pick<Toewijzing, "berichtId">,
  ontvangstdatum: IsoDatum,
): readonly Toewijzing[] => {
  const bestaand = toewijzingen.find(({ nummer }) => nummer === nieuw.nummer);
  if (bestaand === undefined) return [...toewijzingen, { ...nieuw, ontvangstdatum }];
  if (!isRecenter(nieuw, bestaand)) return toewijzingen;
  const bijgewerkt: Toewijzing = {
    ...nieuw,
    ontvangstdatum: bestaand.ontvangstdatum,
    ...(bestaand.start === undefined ? {} : { start: bestaand.start }),
  };
  return toewijzingen.map((toewijzing) => (toewijzing === bestaand ? bijgewerkt : toewijzing));
};

const leeg = (id: string, { client, afzender, ontvanger }: ToewijzingOntvangen): Dossier => ({
  id,
  versie: 0,
  client,
  gemeente: afzender,
  aanbieder: ontvanger,
  ontvangsten: [],
  toewijzingen: [],
  contacten: [],
  berichten: [],
  tijdlijn: [],
});

const ontvang = (dossier: Dossier, feit: ToewijzingOntvangen): Dossier => {
  const ontvangstdatum = lokaleDatum(feit.ontvangenOp);
  const bekend = new Set(dossier.toewijzingen.map(({ nummer }) => nummer));
  const bericht: DossierBericht = {
    berichtId: feit.berichtId,
    soort: "WMO301",
    identificatie: feit.identificatie,
    dagtekening: feit.dagtekening,
    xml: feit.xml,
  };
  return {
    ...dossier,
    client: feit.client,
    gemeente: feit.afzender,
    aanbieder: feit.ontvanger,
    ontvangsten: [
      ...dossier.ontvangsten,
      {
        berichtId: feit.berichtId,
        ontvangstdatum,
        nieuweToewijzingen: feit.toewijzingen.map(({ nummer }) => nummer).filter((nummer) => !bekend.has(nummer)),
      },
    ],
    toewijzingen: feit.toewijzingen.reduce(
      (rijen, toewijzing) => voegToewijzingToe(rijen, { ...toewijzing, berichtId: feit.berichtId }, ontvangstdatum),
      dossier.toewijzingen,
    ),
    berichten: [...dossier.berichten, bericht],
  };
};

const metStart = (dossier: Dossier, nummer: number, start: Partial<Toewijzing["start"]>): Dossier => ({
  ...dossier,
  toewijzingen: dossier.toewijzingen.map((toewijzing) => {
    const begindatum = start?.begindatum ?? toewijzing.start?.begindatum;
    if (toewijzing.nummer !== nummer || begindatum === undefined) return toewijzing;
    return { ...toewijzing, start: { ...toewijzing.start, ...start, begindatum } };
  }),
});

const pasToe = (dossier: Dossier, gebeurtenis: Gebeurtenis): Dossier => {
  switch (gebeurtenis.soort) {
    case "toewijzing-ontvangen":
      return ontvang(dossier, gebeurtenis);
    case "contact-gelegd":
      return { ...dossier, contacten: [...dossier.contacten, gebeurtenis.datum] };
    case "ondersteuning-gestart":
      return metStart(dossier, gebeurtenis.toewijzingNummer, { begindatum: gebeurtenis.begindatum });
    case "startbericht-gemaakt": {
      const { berichtId, toewijzingNummer, identificatie, dagtekening, xml } = gebeurtenis;
      const bericht: DossierBericht = { berichtId, soort: "WMO305", identificatie, dagtekening, toewijzingNummer, xml };
      return { ...metStart(dossier, toewijzingNummer, { berichtId }), berichten: [...dossier.berichten, bericht] };
    }
    case "startbericht-verzonden":
      return {
        ...dossier,
        berichten: dossier.berichten.map((bericht) =>
          bericht.berichtId === gebeurtenis.berichtId ? { ...bericht, verzondenOp: gebeurtenis.datum } : bericht,
        ),
      };
    case "bsn-getoond":
      return dossier;
  }
};

/** The dossier after one more fact. The first fact of a dossier is always the receipt of an allocation. */
export const evolve = (dossier: Dossier | undefined, feit: VastgelegdFeit): Dossier => {
  const { gebeurtenis } = feit;
  const begin = dossier ?? (gebeurtenis.soort === "toewijzing-ontvangen" ? leeg(feit.dossier, gebeurtenis) : undefined);
  invariant(begin !== undefined, "een dossier begint met de ontvangst van een toewijzing");
  return {
    ...pasToe(begin, gebeurtenis),
    versie: feit.versie,
    tijdlijn: [...begin.tijdlijn, { opgetreden: feit.opgetreden, gebeurtenis }],
  };
};

/** The dossier that a list of facts leads to; the same facts always give the same dossier. */
export const replay = (feiten: readonly VastgelegdFeit[]): Dossier | undefined =>
  feiten.reduce<Dossier | undefined>(evolve, undefined);
