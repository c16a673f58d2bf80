import type { Optie, Veld } from "@wmo-kit/schermen";

const veld = (naam: string, label: string, soort: Veld["soort"], anders: Partial<Veld> = {}): Veld => ({
  naam,
  label,
  soort,
  uitleg: null,
  verplicht: true,
  opties: null,
  velden: null,
  voorstel: null,
  min: null,
  max: null,
  alleenBij: null,
  ...anders,
});

const keuzen = (opties: Readonly<Record<string, string>>): readonly Optie[] => Object.entries(opties).map(([waarde, label]) => ({ waarde, label }));

/** What a resident wants changed or added. @source W-95.3 */
export const VOORSTELVELDEN: readonly Veld[] = [
  veld("onderdeel", "Waar gaat het over?", "keuze", { opties: keuzen({ plan: "Mijn plan", verslag: "Het verslag", gegevens: "Mijn gegevens", anders: "Iets anders" }) }),
  veld("tekst", "Wat klopt niet, of wat wilt u erbij?", "langeTekst", { uitleg: "Schrijf het in uw eigen woorden. Zet geen burgerservicenummer (BSN) in de tekst.", max: 2000 }),
];

/** What the resident thinks of a plan. A copy on paper is asked. @source W-8.2 */
export const PLANOORDEEL: readonly Veld[] = [
  veld("akkoord", "Bent u het eens met dit plan?", "jaNee"),
  veld("exemplaarGewenst", "Wilt u dit plan ook op papier?", "jaNee"),
  veld("toelichting", "Wat wilt u erover zeggen?", "langeTekst", { verplicht: false, max: 2000 }),
];

/** What the resident thinks of a report. @source W-29.1 */
export const VERSLAGOORDEEL: readonly Veld[] = [
  veld("akkoord", "Bent u het eens met dit verslag?", "jaNee"),
  veld("toelichting", "Wat moet er anders?", "langeTekst", { uitleg: "Uw woorden komen zo in het verslag te staan.", verplicht: false, max: 500 }),
];

/** With whom the resident shares. @source W-95.3 */
export const DEELVELDEN: readonly Veld[] = [
  veld("naam", "Met wie wilt u delen?", "tekst", { uitleg: "De naam zoals u die zelf gebruikt.", max: 100 }),
  veld("relatie", "Wie is dat voor u?", "tekst", { uitleg: "Bijvoorbeeld: mijn zus, mijn buurman.", max: 100 }),
  veld("onderdelen", "Wat mag deze persoon zien?", "meerkeuze", {
    opties: keuzen({
      plan: "Mijn plan",
      verslag: "Het verslag van het onderzoek",
      besluiten: "Adviezen en besluiten",
      termijnen: "Wanneer ik iets hoor",
      contact: "Wie mij helpt",
    }),
    min: 1,
  }),
  veld("vanaf", "Vanaf welke dag?", "datum"),
  veld("tot", "Tot en met welke dag?", "datum"),
];

/** The answer to a proposal of the resident. */
export const ANTWOORDVELDEN: readonly Veld[] = [
  veld("besluit", "Wat doet u met het voorstel?", "keuze", { opties: keuzen({ overgenomen: "Overnemen", deels: "Voor een deel overnemen", niet: "Niet overnemen" }) }),
  veld("antwoord", "Antwoord aan de inwoner", "langeTekst", { uitleg: "In gewone woorden. De inwoner leest dit zo.", max: 500 }),
];

/** Why the access of a resident ends. */
export const EINDEVELDEN: readonly Veld[] = [veld("reden", "Waarom eindigt de toegang?", "langeTekst", { uitleg: "Dit komt in de tijdlijn van het dossier te staan.", max: 500 })];
