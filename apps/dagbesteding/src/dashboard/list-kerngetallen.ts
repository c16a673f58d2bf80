import type { Kerngetal } from "./weergave.js";

interface Bron {
  readonly vogs: readonly { readonly zaak: string; readonly looptAf: boolean; readonly stand: string }[];
  /** Undefined as long as no evidence was ever recorded. */
  readonly bewijs: readonly { readonly eis: string; readonly stand: string }[] | undefined;
  readonly klachten: readonly { readonly id: string; readonly stand: string }[];
  readonly meldingen: readonly { readonly zaak: string; readonly meldingen: readonly { readonly stand: string }[] }[];
  readonly wachtlijsten: readonly { readonly zaak: string; readonly wachtenden: number }[];
}

const tel = (kop: Pick<Kerngetal, "id" | "titel" | "definitie" | "bron">, ids: readonly string[], waarde: number = ids.length): Kerngetal => ({
  ...kop,
  waarde,
  eenheid: "aantal",
  waardeTekst: String(waarde),
  ids,
});

const BEWIJS = {
  id: "bewijs-ontbreekt",
  titel: "Bewijs ontbreekt of is verlopen",
  definitie: "Eisen waarvoor vandaag bewijs nodig is en geen geldig bewijs is vastgelegd. Bewijs dat bij een gebeurtenis hoort telt pas als die er is geweest.",
  bron: "eis 16.4",
} as const;

/** A register that nobody began says nothing about what is missing. */
const telBewijs = (bewijs: Bron["bewijs"]): Kerngetal =>
  bewijs === undefined
    ? { ...BEWIJS, waarde: null, eenheid: "aantal", waardeTekst: "nog niet begonnen", ids: [] }
    : tel(BEWIJS, bewijs.filter(({ stand }) => stand === "ontbreekt" || stand === "verlopen").map(({ eis }) => eis));

/** The numbers of the dashboard that are not a share by month; each says what it counts and which things those are. */
export const listKerngetallen = ({ vogs, bewijs, klachten, meldingen, wachtlijsten }: Bron): readonly Kerngetal[] => [
  tel(
    { id: "vog-loopt-af", titel: "VOG loopt binnen drie maanden af", definitie: "Zelfstandigen van wie de laatste geldige dag van de VOG binnen drie maanden valt.", bron: "eis 3.4" },
    vogs.filter(({ looptAf }) => looptAf).map(({ zaak }) => zaak),
  ),
  tel(
    { id: "vog-verlopen", titel: "VOG verlopen", definitie: "Zelfstandigen van wie de VOG vandaag ouder is dan drie jaar of ontbreekt.", bron: "eis 3.4" },
    vogs.filter(({ stand }) => stand === "verlopen" || stand === "nog niet afgegeven").map(({ zaak }) => zaak),
  ),
  telBewijs(bewijs),
  tel(
    { id: "klachten-te-laat", titel: "Klachten over de termijn", definitie: "Open klachten waarvan de termijn van de eigen klachtenregeling voorbij is.", bron: "eis 6.1" },
    klachten.filter(({ stand }) => stand === "te laat").map(({ id }) => id),
  ),
  tel(
    { id: "meldingen-open", titel: "Incidenten met een open melding", definitie: "Incidenten waarvan nog niet elke melding is gedaan.", bron: "eis 3.5 en 16.6" },
    meldingen.filter((incident) => incident.meldingen.some(({ stand }) => stand === "open" || stand === "te laat")).map(({ zaak }) => zaak),
  ),
  tel(
    { id: "wachtenden", titel: "Wachtenden", definitie: "Het aantal mensen op de wachtlijsten van alle locaties samen, zoals laatst bijgewerkt.", bron: "eis 11.14" },
    wachtlijsten.map(({ zaak }) => zaak),
    wachtlijsten.reduce((som, { wachtenden }) => som + wachtenden, 0),
  ),
];
