import type { Stuk } from "../../src/stukken/stuk.js";
import { LEVENSLOPEN } from "../../src/levenslopen.js";
import { replay } from "../../src/kern/replay.js";
import { zakenVan } from "../../src/kern/zaak-van.js";
import { datum, normenMet } from "../bouwers.js";
import { historieVan, type Verhaal } from "../verhaal-historie.js";
import { AFGEWEZEN } from "../verhalen/afgewezen.verhaal.js";
import { PGB_MET_VEILIGHEIDSZORG } from "../verhalen/pgb.verhaal.js";
import { HARDHEID } from "../verhalen/hardheid.verhaal.js";

const dossierVan = (verhaal: Verhaal) => replay(verhaal.dossier, historieVan(verhaal), { levenslopen: LEVENSLOPEN, normen: normenMet() })._unsafeUnwrap();

/** The facts of the first investigation of a story. */
export const onderzoekVan = (verhaal: Verhaal) => {
  const [zaak] = zakenVan(dossierVan(verhaal), "A2");
  if (zaak === undefined) throw new Error("a story without an investigation");
  return zaak.feiten;
};

/** The facts of the first advice of a story. */
export const adviesVan = (verhaal: Verhaal) => {
  const [zaak] = zakenVan(dossierVan(verhaal), "A3");
  if (zaak === undefined) throw new Error("a story without an advice");
  return zaak.feiten;
};

/** A complete plan of approach. */
export const PLAN: Extract<Stuk, { readonly soort: "plan-van-aanpak" }> = {
  soort: "plan-van-aanpak",
  plan: {
    hulpvraag: "Grip op geld en post.",
    netwerkGevraagd: true,
    netwerk: ["de zus van de inwoner"],
    eigenaarschap: "Dit is uw plan. U hebt het samen met ons geschreven.",
    leefdomeinen: ["geld", "wonen"],
    financieleStress: true,
    financieelDoel: "Elke maand de vaste lasten op tijd betalen.",
    heeftDaginvulling: true,
    diversiteit: { stand: "besproken", toelichting: "U leest liever in het Arabisch." },
    professionals: ["de wijkteammedewerker"],
    organisaties: ["Bureau Schuldhulp"],
    samenwerking: "Wij bellen elke twee weken.",
    overgangsmomenten: [],
    eigenKracht: "U opent de post zelf.",
    ehealth: "niet geschikt",
    doelen: [
      { doel: "De post bijhouden", prioriteit: 2, perspectief: "ontwikkeling", activiteiten: ["elke week samen post openen"] },
      { doel: "De huur op tijd betalen", prioriteit: 1, perspectief: "stabilisatie", activiteiten: ["een vaste betaalopdracht maken"] },
    ],
    acties: [{ actie: "Betaalopdracht maken", eigenaar: "de inwoner", streefdatum: datum("2026-04-01"), evaluatiemoment: datum("2026-05-01") }],
    bijEvaluatie: ["de inwoner", "de zus van de inwoner"],
    verantwoordelijke: "de wijkteammedewerker",
    datum: datum("2026-03-16"),
  },
  instemming: { stemtIn: true, wilExemplaar: true },
};

const bestellingVan = (verhaal: Verhaal) => adviesVan(verhaal).bestelling ?? {};

/** One complete document of each kind, with the name of its golden file. */
export const VOLLEDIG: readonly (readonly [naam: string, stuk: Stuk])[] = [
  ["onderzoeksverslag-afgewezen", { soort: "onderzoeksverslag", onderzoek: onderzoekVan(AFGEWEZEN) }],
  ["onderzoeksverslag-pgb", { soort: "onderzoeksverslag", onderzoek: onderzoekVan(PGB_MET_VEILIGHEIDSZORG) }],
  ["plan-van-aanpak", PLAN],
  ["productbestelling-pgb", { soort: "productbestelling", bestelling: bestellingVan(PGB_MET_VEILIGHEIDSZORG) }],
  ["productbestelling-zin", { soort: "productbestelling", bestelling: bestellingVan(HARDHEID) }],
  ["negatief-advies", { soort: "negatief-advies", afwijzing: adviesVan(AFGEWEZEN).afwijzing ?? {} }],
  [
    "ondersteuningsplan",
    {
      soort: "ondersteuningsplan",
      plan: {
        vraag: "Iets te doen hebben, met mensen om mij heen.",
        perspectief: "Over een jaar vrijwilligerswerk.",
        doelen: [{ doel: "Twee keer per week naar de tuin", activiteiten: "zaaien en oogsten", frequentie: "2 dagdelen per week", door: "de begeleider van de tuin" }],
        eigenKracht: "U komt zelf met de fiets.",
        netwerk: "Uw buurman gaat soms mee.",
        algemeneVoorzieningen: "De moestuin van de wijk.",
        evaluatiemoment: datum("2026-11-02"),
        eersteAanspreekpunt: "de begeleider van de tuin",
        casemanagement: false,
        samenMetInwoner: true,
      },
    },
  ],
  [
    "warme-overdracht",
    {
      soort: "warme-overdracht",
      overdracht: {
        van: "het wijkteam",
        naar: "de buurtkamer",
        aanleiding: "De hulp van het wijkteam is klaar.",
        situatie: "De inwoner plant de week zelf, met een lijst.",
        watHelpt: "Rustig praten. Geen brieven sturen.",
        lopendeActies: [],
        wensVanInwoner: "Een vast gezicht.",
        inwonerStemtIn: true,
        gesprek: { datum: datum("2026-06-15"), inwonerErbij: true },
        eersteAanspreekpunt: "de gastvrouw van de buurtkamer",
      },
    },
  ],
];
