import { invariant, toLokaleDatum, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import type { Vastgelegd } from "@wmo-kit/kit";

import type { ToegewezenProduct } from "../feiten/client.js";
import type { Feit, FeitVan } from "../feiten/feit.js";
import type { DossierBericht, GeweigerdeStap, Stand, Toewijzing } from "./dossier.js";
import { isRecenter } from "./is-recenter.js";

const lokaleDatum = (tijdstip: Tijdstip): IsoDatum => {
  const datum = toLokaleDatum(tijdstip);
  invariant(datum.isOk(), "een vastgelegd tijdstip valt in de jaren 1 tot en met 9999");
  return datum.value;
};

const voegToewijzingToe = (
  toewijzingen: readonly Toewijzing[],
  nieuw: ToegewezenProduct & Pick<Toewijzing, "berichtId">,
  ontvangstdatum: IsoDatum,
): readonly Toewijzing[] => {
  const bestaand = toewijzingen.find(({ nummer }) => nummer === nieuw.nummer);
  if (bestaand === undefined) return [...toewijzingen, { ...nieuw, ontvangstdatum }];
  if (!isRecenter(nieuw, bestaand)) return toewijzingen;
  return toewijzingen.map((toewijzing) => (toewijzing === bestaand ? { ...nieuw, ontvangstdatum: bestaand.ontvangstdatum } : toewijzing));
};

const ontvang = (stand: Stand, feit: FeitVan<"toewijzing-ontvangen">): Stand => {
  const { berichtId, identificatie, dagtekening, xml, client, afzender, ontvanger } = feit;
  const ontvangstdatum = lokaleDatum(feit.ontvangenOp);
  const bekend = new Set(stand.toewijzingen.map(({ nummer }) => nummer));
  const nieuweToewijzingen = feit.toewijzingen.map(({ nummer }) => nummer).filter((nummer) => !bekend.has(nummer));
  return {
    ...stand,
    bewoner: { client, gemeente: afzender, aanbieder: ontvanger },
    ontvangsten: [...stand.ontvangsten, { berichtId, ontvangstdatum, nieuweToewijzingen }],
    toewijzingen: feit.toewijzingen.reduce(
      (rijen, toewijzing) => voegToewijzingToe(rijen, { ...toewijzing, berichtId }, ontvangstdatum),
      stand.toewijzingen,
    ),
    berichten: [...stand.berichten, { berichtId, soort: "WMO301", richting: "ontvangen", identificatie, dagtekening, xml }],
  };
};

const wijzigBericht = (stand: Stand, berichtId: string, wijziging: Partial<DossierBericht>): Stand => ({
  ...stand,
  berichten: stand.berichten.map((bericht) => (bericht.berichtId === berichtId ? { ...bericht, ...wijziging } : bericht)),
});

const voegBerichtToe = (stand: Stand, bericht: DossierBericht): Stand => ({ ...stand, berichten: [...stand.berichten, bericht] });

const maak = (stand: Stand, { soort: _, berichtsoort, ...rest }: FeitVan<"bericht-gemaakt">): Stand =>
  voegBerichtToe(stand, { ...rest, soort: berichtsoort, richting: "gemaakt" } as DossierBericht);

const isZelfdeStap = (een: Pick<GeweigerdeStap, "zaak" | "gebeurtenis">, ander: Pick<GeweigerdeStap, "zaak" | "gebeurtenis">): boolean =>
  een.zaak === ander.zaak && een.gebeurtenis === ander.gebeurtenis;

const neemEigenFeit = (stand: Stand, feit: Feit, op: IsoDatum): Stand => {
  switch (feit.soort) {
    case "toewijzing-ontvangen":
      return ontvang(stand, feit);
    case "bewoner-vastgelegd":
      return { ...stand, bewoner: { client: feit.client, gemeente: feit.gemeente, aanbieder: feit.aanbieder } };
    case "bericht-gemaakt":
      return maak(stand, feit);
    case "brief-klaargezet": {
      const { berichtId, zaak, dagtekening, aan, onderwerp } = feit;
      return voegBerichtToe(stand, { berichtId, soort: "BRIEF", richting: "gemaakt", identificatie: "", dagtekening, zaak, brief: { aan, onderwerp }, xml: "" });
    }
    case "bericht-verzonden":
      return wijzigBericht(stand, feit.berichtId, { verzondenOp: feit.datum });
    case "antwoord-ontvangen": {
      const { berichtId, berichtsoort, identificatie, dagtekening, op, uitkomst, codes, xml } = feit;
      const met = wijzigBericht(stand, op, { antwoord: { uitkomst, codes } });
      return voegBerichtToe(met, { berichtId, soort: berichtsoort, richting: "ontvangen", identificatie, dagtekening, xml });
    }
    case "stap-geweigerd": {
      const { soort: _, ...stap } = feit;
      return { ...stand, geweigerd: [...stand.geweigerd.filter((eerder) => !isZelfdeStap(eerder, stap)), { ...stap, op }] };
    }
    case "bsn-getoond":
      return stand;
  }
};

/** Which message a step reports as sent. @source D-20.4, D-20.5 */
const VERZONDEN_DOOR: Readonly<Record<string, DossierBericht["soort"]>> = { "305-verzonden": "WMO305", "307-verzonden": "WMO307" };

const neemStap = (oud: Stand, { gebeurtenis, opgetreden }: Extract<Vastgelegd<Feit>, { readonly _tag: "Stap" }>): Stand => {
  const gedaan = { zaak: gebeurtenis.zaak, gebeurtenis: gebeurtenis.soort };
  const stand = oud.geweigerd.some((stap) => isZelfdeStap(stap, gedaan)) ? { ...oud, geweigerd: oud.geweigerd.filter((stap) => !isZelfdeStap(stap, gedaan)) } : oud;
  const soort = gebeurtenis.levensloop === "B2" ? VERZONDEN_DOOR[gebeurtenis.soort] : undefined;
  if (soort === undefined) return stand;
  const bericht = stand.berichten.findLast((kandidaat) => kandidaat.soort === soort && kandidaat.zaak === gebeurtenis.zaak);
  const { gegevens } = gebeurtenis;
  const verzondenOp =
    typeof gegevens === "object" && gegevens !== null && "verzondenOp" in gegevens ? (gegevens.verzondenOp as IsoDatum) : lokaleDatum(opgetreden);
  return bericht === undefined ? stand : wijzigBericht(stand, bericht.berichtId, { verzondenOp });
};

/** What the app keeps of a dossier after one more fact. */
export const evolve = (stand: Stand, vastgelegd: Vastgelegd<Feit>): Stand => {
  const tijdlijn = [...stand.tijdlijn, vastgelegd];
  switch (vastgelegd._tag) {
    case "Eigen":
      return { ...neemEigenFeit(stand, vastgelegd.feit, lokaleDatum(vastgelegd.opgetreden)), tijdlijn };
    case "Stap":
      return { ...neemStap(stand, vastgelegd), tijdlijn };
    case "TaakGedaan":
      return { ...stand, tijdlijn };
  }
};
