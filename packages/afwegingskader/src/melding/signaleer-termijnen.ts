import { toEpochMs, toLokaleDatum, type IsoDatum, type NormId, type Tijdstip } from "@wmo-kit/domain";

import { VERZONDEN_TOESTANDEN } from "../advies/verzonden-toestanden.js";
import type { Dossier } from "../kern/dossier.js";
import type { ZaakId } from "../kern/gebeurtenis.js";
import type { Taak } from "../kern/gevolg.js";
import { metUiterlijk } from "../kern/met-uiterlijk.js";
import type { Moment } from "../kern/moment.js";
import type { Normenboek } from "../kern/normenboek.js";
import type { EisVerwijzing } from "../kern/eis-verwijzing.js";
import { zaakVan, zakenVan } from "../kern/zaak-van.js";
import type { Melding } from "./melding.js";
import type { MeldingToestand } from "./toestanden.js";

/** A term of a melding that passed. It stops nothing: it is shown, and the task says what to do. */
export interface Termijnsignaal {
  readonly signaal: "bevestiging-te-laat" | "contact-te-laat" | "start-te-laat" | "wachttijd-28-dagen" | "advies-te-laat";
  readonly melding: ZaakId;
  readonly taak: Taak;
}

interface Signaalregel {
  readonly signaal: Termijnsignaal["signaal"];
  readonly norm: NormId;
  readonly eis: EisVerwijzing;
  readonly taak: string;
  readonly aanvang: (melding: Melding) => Moment | undefined;
  readonly staatOpen: (melding: Melding, toestand: MeldingToestand, dossier: Dossier) => boolean;
}

const AFGEROND: readonly string[] = ["besloten", "overgeslagen", "gestopt"];

const wachtOpAdvies = ({ onderzoek: id }: Melding, dossier: Dossier): boolean => {
  const onderzoek = zaakVan(dossier, "A2", id);
  if (onderzoek === undefined) return false;
  if (zakenVan(dossier, "A3").some(({ feiten, toestand }) => feiten.onderzoek === id && VERZONDEN_TOESTANDEN.includes(toestand))) return false;
  return !AFGEROND.includes(onderzoek.toestand) || onderzoek.feiten.uitkomsten.some((uitkomst) => uitkomst.startsWith("advies"));
};

const SIGNALEN: readonly Signaalregel[] = [
  {
    signaal: "bevestiging-te-laat",
    norm: "W-50.2.1",
    eis: "W-50.2.1",
    taak: "Bevestig de melding alsnog aan de aanmelder.",
    aanvang: ({ ontvangen }) => ontvangen,
    staatOpen: ({ bevestigd }) => bevestigd === undefined,
  },
  {
    signaal: "contact-te-laat",
    norm: "W-50.2.2",
    eis: "W-50.2.2",
    taak: "Spreek de inwoner alsnog.",
    aanvang: ({ ontvangen }) => ontvangen,
    staatOpen: ({ gescreend }) => gescreend === undefined,
  },
  {
    signaal: "start-te-laat",
    norm: "W-50.2.3",
    eis: "W-50.2.3",
    taak: "Start de basishulp.",
    aanvang: ({ ontvangen }) => ontvangen,
    staatOpen: ({ oplossingen }, toestand) => oplossingen.length === 0 && (toestand === "wachtlijst" || toestand === "gekoppeld"),
  },
  {
    signaal: "wachttijd-28-dagen",
    norm: "W-50.1.wachttijd",
    eis: "W-50.1",
    taak: "Koppel een professional: de wachttijd is langer dan afgesproken.",
    aanvang: ({ opWachtlijst }) => opWachtlijst,
    staatOpen: (_melding, toestand) => toestand === "wachtlijst",
  },
  {
    signaal: "advies-te-laat",
    norm: "W-33.advies",
    eis: "W-33",
    taak: "Informeer de opdrachtgever: het advies is niet binnen zes weken verstuurd.",
    aanvang: ({ ontvangen }) => ontvangen,
    staatOpen: (melding, _toestand, dossier) => wachtOpAdvies(melding, dossier),
  },
];

interface Signaalvraag {
  readonly dossier: Dossier;
  readonly normen: Normenboek;
  readonly tijdstip: Tijdstip;
}

const uiterlijkVan = (normen: Normenboek, norm: NormId, aanvang: Moment, nu: Tijdstip): { readonly dag: IsoDatum; readonly voorbij: boolean } | undefined => {
  const moment = normen.laatsteMoment(norm, aanvang.tijdstip);
  const dag = moment === undefined ? normen.laatsteDag(norm, aanvang.datum) : toLokaleDatum(moment).unwrapOr(undefined);
  const vandaag = toLokaleDatum(nu).unwrapOr(undefined);
  if (dag === undefined || vandaag === undefined) return undefined;
  return { dag, voorbij: moment === undefined ? vandaag > dag : toEpochMs(nu) > toEpochMs(moment) };
};

/** Every term of the open meldings of a dossier that passed at a moment. @source W-33, W-50.1, W-50.2; lifecycle.md A1, deadline events */
export const signaleerTermijnen = ({ dossier, normen, tijdstip }: Signaalvraag): readonly Termijnsignaal[] =>
  zakenVan(dossier, "A1").flatMap(({ id, feiten, toestand }) =>
    toestand === "afgehandeld" || toestand === "ingetrokken"
      ? []
      : SIGNALEN.flatMap(({ signaal, norm, eis, taak, aanvang, staatOpen }) => {
          const begin = aanvang(feiten);
          const uiterlijk = begin === undefined || !staatOpen(feiten, toestand, dossier) ? undefined : uiterlijkVan(normen, norm, begin, tijdstip);
          return uiterlijk?.voorbij === true ? [{ signaal, melding: id, taak: metUiterlijk({ taak, eis, norm }, uiterlijk.dag) }] : [];
        }),
  );
