import { mits, type Vraag, type Wachter } from "../kern/wachter.js";
import { zaakVan } from "../kern/zaak-van.js";
import type { Onderzoek } from "./onderzoek.js";
import type { OnderzoekGegevens } from "./onderzoek.schemas.js";

type Verslag = OnderzoekGegevens["verslag-opgesteld"];
type Doelsoort = Verslag["doelen"][number]["soort"];
type W<Soort extends keyof OnderzoekGegevens> = Wachter<Onderzoek, OnderzoekGegevens[Soort]>;

interface Doelregel {
  readonly naam: string;
  readonly soort: Doelsoort;
  readonly doel: string;
  readonly metStreefdatum: boolean;
  readonly veld: keyof Verslag;
  readonly speelt: (vraag: Vraag<Onderzoek, Verslag>) => boolean;
}

const verplichtDoel = ({ naam, soort, doel, metStreefdatum, veld, speelt }: Doelregel): W<"verslag-opgesteld"> => ({
  naam,
  code: "VERSLAG_DOEL_ONTBREEKT",
  vraagt: [veld, "doelen"],
  toets: (vraag) => {
    const heeftDoel = (vraag.gegevens.doelen ?? []).some(
      (kandidaat) => kandidaat.soort === soort && (!metStreefdatum || kandidaat.streefdatum !== undefined),
    );
    return heeftDoel || !speelt(vraag) ? undefined : { doel };
  },
});

/** Financial stress plays: a goal for it. @source W-29.3 */
export const doelFinancien = verplichtDoel({
  naam: "doelFinancien",
  soort: "financien",
  doel: "financiën",
  metStreefdatum: false,
  veld: "financieleStress",
  speelt: ({ gegevens }) => gegevens.financieleStress === true,
});

/** No meaningful day: a goal with a date. @source W-29.4 */
export const doelDaginvulling = verplichtDoel({
  naam: "doelDaginvulling",
  soort: "daginvulling",
  doel: "zinvolle daginvulling met streefdatum",
  metStreefdatum: true,
  veld: "daginvullingOntbreekt",
  speelt: ({ gegevens }) => gegevens.daginvullingOntbreekt === true,
});

/** Concern about safety, in the report or already at the screening: a safety plan as goal. @source W-29.5 */
export const doelVeiligheidsplan = verplichtDoel({
  naam: "doelVeiligheidsplan",
  soort: "veiligheidsplan",
  doel: "veiligheidsplan",
  metStreefdatum: false,
  veld: "veiligheidszorg",
  speelt: ({ dossier, feiten: { aanleiding }, gegevens }) =>
    gegevens.veiligheidszorg === true ||
    (aanleiding?.soort === "melding" && zaakVan(dossier, "A1", aanleiding.melding)?.feiten.veiligheidszorg === true),
});

/** Lighter help can be worked towards: a goal with a date. @source W-29.6 */
export const doelAfschalen = verplichtDoel({
  naam: "doelAfschalen",
  soort: "afschalen",
  doel: "afschalen met streefdatum",
  metStreefdatum: true,
  veld: "afschalenMogelijk",
  speelt: ({ gegevens }) => gegevens.afschalenMogelijk === true,
});

/** A director is appointed: name, organisation and feedback are in the report. @source W-29.7 */
export const regisseurGenoemd: W<"verslag-opgesteld"> = {
  naam: "regisseurGenoemd",
  code: "VERSLAG_REGISSEUR_ONTBREEKT",
  vraagt: ["regisseurAangewezen", "regisseur"],
  toets: ({ gegevens: { regisseurAangewezen = false, regisseur } }) => mits(!regisseurAangewezen || regisseur !== undefined),
};

/** The resident could propose changes, and agreement or not is recorded. @source W-29.1 */
export const inwonerReageerde: Wachter<Onderzoek, unknown> = {
  naam: "inwonerReageerde",
  code: "VERSLAGREACTIE_ONTBREEKT",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.reactie !== undefined),
};

/** An advice always has a report. @source W-29.1, W-29.2 */
export const geenAdviesZonderVerslag: W<"verslag-achterwege-gelaten"> = {
  naam: "geenAdviesZonderVerslag",
  code: "VERSLAG_ONTBREEKT",
  vraagt: ["uitkomsten"],
  toets: ({ gegevens: { uitkomsten = [] } }) => mits(!uitkomsten.includes("advies-positief") && !uitkomsten.includes("advies-negatief")),
};

/** Without a report the resident supports the solution. @source W-29.1 */
export const inwonerSteuntOplossing: W<"verslag-achterwege-gelaten"> = {
  naam: "inwonerSteuntOplossing",
  code: "VERSLAG_NODIG",
  vraagt: ["inwonerSteuntOplossing"],
  toets: ({ gegevens }) => mits(gegevens.inwonerSteuntOplossing),
};
