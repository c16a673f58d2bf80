import type { Optie, Veld } from "@wmo-kit/schermen";

const veld = (naam: string, label: string, soort: Veld["soort"], uitleg: string | null = null): Veld => ({
  naam,
  label,
  uitleg,
  soort,
  verplicht: true,
  opties: null,
  velden: null,
  voorstel: null,
  min: null,
  max: soort === "tekst" ? 200 : soort === "langeTekst" ? 500 : null,
  alleenBij: null,
});

/** Whether the case goes to an expert team. @source W-21.2 */
export const EXPERTTEAMVELDEN: readonly Veld[] = [
  veld("komtInAanmerking", "Komt de casus in aanmerking voor een expertteam?", "jaNee"),
  veld("toelichting", "Waarom?", "langeTekst", "Ook als het niet hoeft: leg kort uit waarom."),
];

/** The discussion in the team. @source W-21.2 */
export const BESPREKINGVELDEN: readonly Veld[] = [veld("datum", "Besproken op", "datum"), veld("uitkomst", "Wat was de uitkomst?", "langeTekst")];

/** Somebody of the network. @source W-27.1.4 */
export const NETWERKVELDEN: readonly Veld[] = [veld("wie", "Wie?", "tekst"), veld("relatie", "Relatie tot de inwoner", "tekst"), veld("bijdrage", "Wat kan deze persoon doen?", "langeTekst")];

/** What the social map that was read in offers, and its day. */
export interface Kaartkeuze {
  readonly stand: string;
  readonly opties: readonly Optie[];
}

/** An activity of the social map that was considered: chosen from the map when it was read in, else typed. @source W-26.d, W-26.f */
export const voorzieningvelden = (activiteiten: readonly Optie[], kaart?: Kaartkeuze): readonly Veld[] => [
  { ...veld("activiteit", "Voor welke activiteit?", "keuze"), opties: activiteiten },
  kaart === undefined || kaart.opties.length === 0
    ? veld("voorziening", "Welke voorziening van de sociale kaart?", "tekst")
    : { ...veld("voorziening", "Welke voorziening van de sociale kaart?", "keuze"), opties: kaart.opties },
  { ...veld("kaartVan", "Van welke dag is de sociale kaart?", "datum"), voorstel: kaart?.stand ?? null },
  veld("past", "Past deze voorziening?", "jaNee"),
  veld("motivering", "Waarom wel of niet?", "langeTekst"),
];
