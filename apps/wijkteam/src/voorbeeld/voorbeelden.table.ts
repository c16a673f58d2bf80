/** A step of a made-up resident: how many working days ago, and what was filled in. */
export interface Voorbeeldstap {
  /** @unit working days before today */
  readonly geleden: number;
  readonly gebeurtenis: string;
  readonly gegevens: object;
}

/** A made-up resident: what was reported, and the steps that followed. */
export interface Voorbeeldrij {
  /** @unit working days before today */
  readonly geleden: number;
  readonly voornamen: string;
  readonly achternaam: string;
  readonly wijk: string;
  readonly kanaal: "telefoon" | "stip" | "e-mail" | "partner" | "balie";
  /** Left out when the resident reported in person. */
  readonly aanmelder?: { readonly relatie: "naaste" | "professional"; readonly naam: string; readonly organisatie?: string };
  readonly vraag: string;
  readonly stappen: readonly Voorbeeldstap[];
}

const INFORMATIE = {
  schriftelijk: true,
  mondeling: true,
  onderwerpen: [
    "netwerk-erbij",
    "clientondersteuning",
    "klacht",
    "keuze-professional",
    "aanvullende-zorg-aanvragen",
    "keuze-zin-of-pgb",
    "keuze-aanbieder",
    "abonnementstarief",
  ],
};

const geinformeerd = (geleden: number): Voorbeeldstap => ({ geleden, gebeurtenis: "informatie-verstrekt", gegevens: INFORMATIE });

const gesproken = (geleden: number, anders: object): Voorbeeldstap => ({
  geleden,
  gebeurtenis: "kwalitatief-contact",
  gegevens: {
    deelnemers: ["inwoner"],
    aard: "meedoen",
    urgentie: "gewoon",
    socialeBasisLostOp: false,
    opdrachtnemerLostOp: true,
    vraagGenoegzaamBekend: false,
    veiligheidszorg: false,
    ...anders,
  },
});

/** Made-up residents, one for each place on the way from a melding to a professional. Names, districts and questions are invented. */
export const VOORBEELDEN: readonly Voorbeeldrij[] = [
  { geleden: 1, voornamen: "Anna", achternaam: "Proefstra", wijk: "Noord", kanaal: "telefoon", vraag: "Ik kom de deur niet meer uit.", stappen: [] },
  {
    geleden: 7,
    voornamen: "Bram",
    achternaam: "Voorbeeldsma",
    wijk: "Zuid",
    kanaal: "partner",
    aanmelder: { relatie: "professional", naam: "De huisarts", organisatie: "Huisartsen Zuid" },
    vraag: "Meneer zorgt al jaren alleen voor zijn vrouw en is moe.",
    stappen: [],
  },
  {
    geleden: 6,
    voornamen: "Chantal",
    achternaam: "Testema",
    wijk: "Noord",
    kanaal: "stip",
    vraag: "De brieven blijven liggen en er is geen geld meer.",
    stappen: [
      { geleden: 6, gebeurtenis: "bevestigd-aan-aanmelder", gegevens: { aan: "Chantal Testema" } },
      geinformeerd(4),
      gesproken(3, { aard: "geld", urgentie: "spoed" }),
    ],
  },
  {
    geleden: 20,
    voornamen: "Dirk",
    achternaam: "Verzonnema",
    wijk: "Zuid",
    kanaal: "e-mail",
    aanmelder: { relatie: "naaste", naam: "De dochter" },
    vraag: "Vader is veel alleen sinds de verhuizing.",
    stappen: [
      { geleden: 20, gebeurtenis: "bevestigd-aan-aanmelder", gegevens: { aan: "De dochter" } },
      geinformeerd(18),
      gesproken(17, { score: 40 }),
      { geleden: 16, gebeurtenis: "op-wachtlijst", gegevens: { teBellen: "het wijkteam" } },
    ],
  },
  {
    geleden: 8,
    voornamen: "Els",
    achternaam: "Fictiefsen",
    wijk: "Noord",
    kanaal: "balie",
    vraag: "Ik wil leren omgaan met mijn geld.",
    stappen: [
      { geleden: 8, gebeurtenis: "bevestigd-aan-aanmelder", gegevens: { aan: "Els Fictiefsen" } },
      geinformeerd(6),
      gesproken(5, { vraagGenoegzaamBekend: true }),
      {
        geleden: 4,
        gebeurtenis: "professional-gekoppeld",
        gegevens: { professional: "demo", keuzeGeboden: true, achtergrondGewogen: true, professionalIsVeiligheidsdeskundig: false, andereVerantwoordelijkeInGezin: false },
      },
    ],
  },
];
