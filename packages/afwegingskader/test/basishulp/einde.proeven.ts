import { parseContractprofiel } from "@wmo-kit/domain";

import type { Basishulp } from "../../src/basishulp/basishulp.js";
import { BASISHULP } from "../../src/basishulp/levensloop.js";
import { datum, eenDossier, eenZaak } from "../bouwers.js";
import type { Wachterproef } from "../uitputtend.js";
import { FEITEN, gebeurt, in_, open } from "./bouwers.js";

const AFSLUITEN = { aanleiding: "oplossing gerealiseerd", reden: "De post is op orde.", zienswijzeInwoner: "Eens." };
const SLOT: Partial<Basishulp> = { laatsteEvaluatie: { datum: datum("2026-03-01"), bijEinde: true } };
const sluit = (anders: object = {}) => gebeurt("afgesloten", { ...AFSLUITEN, ...anders });
const VOORTIJDIG = {
  grond: "onherstelbaar verstoorde vertrouwensrelatie",
  motivering: "Drie gesprekken met een bemiddelaar hielpen niet.",
  partnerKanVoortzetten: false,
  zorgmijding: false,
  reden: "Vertrouwen is weg.",
  zienswijzeInwoner: "Oneens over de oorzaak.",
};
const REGELS = { grond: "essentiële verplichtingen niet nagekomen" };

/** A contract with another number of warnings, or none agreed. */
const metNorm = (waarde: number | null) =>
  parseContractprofiel({
    id: "proef",
    naam: "Proefcontract",
    afwijkingen: [{ norm: "W-63.2", waarde, begindatum: "2025-01-01", reden: "proef" }],
  })._unsafeUnwrap();

const voortijdig = (soort: "opgeschort" | "voortijdig-beeindigd"): readonly Wachterproef[] => [
  { titel: `W-63.2: ${soort} met een zwaarwegende grond`, dossier: in_("plan-actief"), gebeurtenis: gebeurt(soort, VOORTIJDIG), naar: soort },
  {
    titel: `W-63.2: ${soort} zonder zwaarwegende grond kan niet`,
    dossier: in_("plan-actief"),
    gebeurtenis: gebeurt(soort, { ...VOORTIJDIG, grond: undefined }),
    stopt: { wachter: "zwaarwegendeGrond", code: "ZWAARWEGENDE_GROND_ONTBREEKT" },
  },
  {
    titel: `W-63.2: ${soort} wegens regels na één waarschuwing kan niet`,
    dossier: in_("plan-actief", { waarschuwingen: [datum("2026-02-01")] }),
    gebeurtenis: gebeurt(soort, { ...VOORTIJDIG, ...REGELS }),
    stopt: { wachter: "herhaaldGewaarschuwd", code: "WAARSCHUWING_ONTBREEKT" },
  },
  {
    titel: `W-63.2: ${soort} wegens regels na twee waarschuwingen kan`,
    dossier: in_("plan-actief", { waarschuwingen: [datum("2026-02-01"), datum("2026-02-10")] }),
    gebeurtenis: gebeurt(soort, { ...VOORTIJDIG, ...REGELS }),
    naar: soort,
  },
  {
    titel: `W-63.2: ${soort} wegens regels met drie waarschuwingen als het contract er vier vraagt`,
    dossier: in_("plan-actief", { waarschuwingen: [datum("2026-02-01"), datum("2026-02-10"), datum("2026-02-20")] }),
    gebeurtenis: gebeurt(soort, { ...VOORTIJDIG, ...REGELS }),
    profiel: metNorm(4),
    stopt: { wachter: "herhaaldGewaarschuwd", code: "WAARSCHUWING_ONTBREEKT" },
  },
  {
    titel: `W-63.2: ${soort} wegens regels zonder afgesproken aantal vraagt een oordeel van een mens`,
    dossier: in_("plan-actief", { waarschuwingen: [datum("2026-02-01")] }),
    gebeurtenis: gebeurt(soort, { ...VOORTIJDIG, ...REGELS }),
    profiel: metNorm(null),
    stopt: { wachter: "herhaaldGewaarschuwd", code: "WAARSCHUWING_ONTBREEKT", oordeel: true },
  },
  {
    titel: `W-63.2: ${soort} wegens regels zonder afgesproken aantal kan als een mens uitlegt waarom het genoeg was`,
    dossier: in_("plan-actief", { waarschuwingen: [datum("2026-02-01")] }),
    gebeurtenis: gebeurt(soort, { ...VOORTIJDIG, ...REGELS, waaromGenoegGewaarschuwd: "Een brief en een gesprek op één dag." }),
    profiel: metNorm(null),
    naar: soort,
  },
  {
    titel: `W-63.2: ${soort} wegens regels zonder enige waarschuwing kan nooit`,
    dossier: in_("plan-actief"),
    gebeurtenis: gebeurt(soort, { ...VOORTIJDIG, ...REGELS, waaromGenoegGewaarschuwd: "Was duidelijk." }),
    profiel: metNorm(null),
    stopt: { wachter: "herhaaldGewaarschuwd", code: "WAARSCHUWING_ONTBREEKT" },
  },
  {
    titel: `W-63.3: ${soort} terwijl een overdracht loopt kan niet`,
    dossier: in_("plan-actief", { overdrachten: open }),
    gebeurtenis: gebeurt(soort, VOORTIJDIG),
    stopt: { wachter: "geenOpenOverdracht", code: "OVERDRACHT_NIET_GEREGELD" },
  },
  {
    titel: `W-63.3: ${soort} kan niet voordat een partner die verder kan heeft overgenomen`,
    dossier: in_("plan-actief", { overdrachten: [{ naar: "partner", stand: "deels" }] }),
    gebeurtenis: gebeurt(soort, { ...VOORTIJDIG, partnerKanVoortzetten: true }),
    stopt: { wachter: "eerstOverdragen", code: "OVERDRACHT_NIET_GEREGELD" },
  },
  {
    titel: `W-60: ${soort} kan als de partner volledig heeft overgenomen`,
    dossier: in_("plan-actief", { overdrachten: [{ naar: "partner", stand: "volledig" }] }),
    gebeurtenis: gebeurt(soort, { ...VOORTIJDIG, partnerKanVoortzetten: true }),
    naar: soort,
  },
  {
    titel: `W-63.4: ${soort} bij zorgmijding zonder afstemming kan niet`,
    dossier: in_("plan-actief"),
    gebeurtenis: gebeurt(soort, { ...VOORTIJDIG, zorgmijding: true }),
    stopt: { wachter: "zorgmijdingAfgestemd", code: "ZORGMIJDING_NIET_AFGESTEMD" },
  },
  {
    titel: `W-63.4: ${soort} bij zorgmijding na afstemming met het regieteam`,
    dossier: in_("plan-actief"),
    gebeurtenis: gebeurt(soort, { ...VOORTIJDIG, zorgmijding: true, afgestemdMet: "regieteam" }),
    naar: soort,
  },
  {
    titel: `W-63.5: ${soort} zonder zienswijze van de inwoner kan niet`,
    dossier: in_("plan-actief"),
    gebeurtenis: gebeurt(soort, { ...VOORTIJDIG, zienswijzeInwoner: undefined }),
    stopt: { wachter: "redenMetInwoner", code: "REDEN_BEEINDIGING_ONTBREEKT" },
  },
  {
    titel: `W-63.2: ${soort} zonder motivering, zoals een scherm het vraagt, kan niet`,
    dossier: in_("plan-actief"),
    // The door asks a motivation; a screen asks the guards before it is written.
    gebeurtenis: { ...gebeurt(soort, VOORTIJDIG), gegevens: { ...VOORTIJDIG, motivering: undefined } },
    stopt: { wachter: "grondGemotiveerd", code: "MOTIVERING_ONTBREEKT" },
  },
];

/** Every way in which help stops or goes on again. */
export const EINDEPROEVEN: readonly Wachterproef[] = [
  { titel: "W-63.1: afsluiten als de oplossing er is", dossier: in_("plan-actief", SLOT), gebeurtenis: sluit(), naar: "afgesloten" },
  {
    titel: "W-63.1: afsluiten na volledige overdracht",
    dossier: in_("plan-actief", { ...SLOT, overdrachten: [{ naar: "partner", stand: "volledig" }] }),
    gebeurtenis: sluit({ aanleiding: "volledig overgedragen" }),
    naar: "afgesloten",
  },
  {
    titel: "W-63.1: een overdracht voor een deel is geen volledige overdracht",
    dossier: in_("plan-actief", { ...SLOT, overdrachten: [{ naar: "partner", stand: "deels" }] }),
    gebeurtenis: sluit({ aanleiding: "volledig overgedragen" }),
    stopt: { wachter: "opgelostOfOvergedragen", code: "OVERDRACHT_NIET_GEREGELD" },
  },
  {
    titel: "W-63.3: afsluiten terwijl een overdracht loopt kan niet",
    dossier: in_("plan-actief", { ...SLOT, overdrachten: open }),
    gebeurtenis: sluit(),
    stopt: { wachter: "geenOpenOverdracht", code: "OVERDRACHT_NIET_GEREGELD" },
  },
  {
    titel: "W-63.3: afsluiten als overgedragen terwijl de overdracht loopt kan niet",
    dossier: in_("plan-actief", { ...SLOT, overdrachten: open }),
    gebeurtenis: sluit({ aanleiding: "volledig overgedragen" }),
    stopt: { wachter: "geenOpenOverdracht", code: "OVERDRACHT_NIET_GEREGELD" },
  },
  {
    titel: "W-9.1: afsluiten zonder evaluatie aan het eind kan niet",
    dossier: in_("plan-actief", { laatsteEvaluatie: { datum: datum("2026-03-01"), bijEinde: false } }),
    gebeurtenis: sluit(),
    stopt: { wachter: "slotevaluatie", code: "EVALUATIE_ONTBREEKT" },
  },
  {
    titel: "W-63.5: afsluiten zonder zienswijze van de inwoner kan niet",
    dossier: in_("plan-actief", SLOT),
    gebeurtenis: sluit({ zienswijzeInwoner: undefined }),
    stopt: { wachter: "redenMetInwoner", code: "REDEN_BEEINDIGING_ONTBREEKT" },
  },
  {
    titel: "W-12.1: een waakvlam met een afgesproken einddatum",
    dossier: in_("afgesloten"),
    gebeurtenis: gebeurt("waakvlam-afgesproken", { einddatum: "2026-06-02", metInwoner: true }),
    naar: "waakvlam",
  },
  ...[{ metInwoner: true }, { einddatum: "2026-06-02", metInwoner: false }, { einddatum: "2026-03-02", metInwoner: true }].map((gegevens) => ({
    titel: `W-12.1: een waakvlam met ${Object.keys(gegevens).join(" en ")} die niet klopt kan niet`,
    dossier: in_("afgesloten"),
    gebeurtenis: gebeurt("waakvlam-afgesproken", gegevens),
    stopt: { wachter: "waakvlamAfgesproken", code: "WAAKVLAM_ONVOLLEDIG" } as const,
  })),
  { titel: "W-12.1: zonder waakvlam eindigt de hulp als de inwoner het weet", dossier: in_("afgesloten"), gebeurtenis: gebeurt("geen-waakvlam", { inwonerIngelicht: true }), naar: "beeindigd" },
  {
    titel: "W-12.1: de hulp eindigt niet zonder dat de inwoner het weet",
    dossier: in_("afgesloten"),
    gebeurtenis: gebeurt("geen-waakvlam", { inwonerIngelicht: false }),
    stopt: { wachter: "inwonerIngelicht", code: "INWONER_NIET_INGELICHT" },
  },
  { titel: "W-12.1: op de afgesproken dag eindigt de waakvlam", dossier: in_("waakvlam", { waakvlamTot: datum("2026-03-02") }), gebeurtenis: gebeurt("waakvlam-voorbij"), naar: "beeindigd" },
  {
    titel: "W-12.1: een dag eerder loopt de waakvlam nog",
    dossier: in_("waakvlam", { waakvlamTot: datum("2026-03-03") }),
    gebeurtenis: gebeurt("waakvlam-voorbij"),
    stopt: { wachter: "waakvlamVoorbij", code: "WAAKVLAM_LOOPT_NOG", velden: { datum: "3 maart 2026" } },
  },
  ...[
    { titel: "met een plan gaat de hulp door bij het plan", dossier: in_("opgeschort"), naar: "plan-actief" },
    {
      titel: "zonder plan waarmee de inwoner instemt gaat de hulp door bij de start",
      dossier: eenDossier(eenZaak(BASISHULP, "opgeschort", { ...FEITEN, ingestemdOp: undefined })),
      naar: "gestart",
    },
  ].flatMap(({ titel, dossier, naar }): readonly Wachterproef[] => [
    { titel: `W-63.1: ${titel}`, dossier, gebeurtenis: gebeurt("hulp-hervat", { grondVervallen: true, verantwoordelijke: "p-1" }), naar },
    {
      titel: `W-63.2: de grond moet weg zijn (${naar})`,
      dossier,
      gebeurtenis: gebeurt("hulp-hervat", { grondVervallen: false, verantwoordelijke: "p-1" }),
      stopt: { wachter: "grondVervallen", code: "GROND_NOG_AANWEZIG" },
    },
    {
      titel: `W-8.7: bij hervatten is iemand verantwoordelijk (${naar})`,
      dossier,
      gebeurtenis: gebeurt("hulp-hervat", { grondVervallen: true }),
      stopt: { wachter: "verantwoordelijkeGenoemd", code: "VERANTWOORDELIJKE_NIET_UNIEK" },
    },
  ]),
  { titel: "W-12.1: vanuit de waakvlam gaat de hulp zonder meer door", dossier: in_("waakvlam"), gebeurtenis: gebeurt("hulp-hervat"), naar: "plan-actief" },
  ...voortijdig("opgeschort"),
  ...voortijdig("voortijdig-beeindigd"),
  { titel: "W-95.1: een correctie met reden", dossier: in_("plan-actief"), gebeurtenis: gebeurt("gegevens-gecorrigeerd", { veiligheidszorg: false }, "2026-03-02", "Verkeerd aangevinkt."), naar: "plan-actief" },
  {
    titel: "W-95.1: een correctie zonder reden kan niet",
    dossier: in_("plan-actief"),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { veiligheidszorg: false }),
    stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" },
  },
];
