import { fillSjabloon, findSjabloon, listSjabloonvelden, SJABLOONVELDEN, TALEN, type Sjabloonblok, type Sjabloonsoort, type Sjabloonveld, type Taalcode } from "@wmo-kit/afwegingskader";
import { applyContractprofiel, selectNorm, type Contractprofiel, type IsoDatum } from "@wmo-kit/domain";
import { AWB_TERMIJNEN, type TermijnNorm } from "@wmo-kit/timeliness";

import type { Veldwaarden } from "./tekstvelden.js";
import type { Taaltekst } from "./tekstweergave.js";

/** The texts that a resident can read at any time: rights beforehand, choice and contribution, and objection. @source W-49.2, W-30, W-31, W-40 */
const SOORTEN = ["informatie-vooraf", "keuze-en-bijdrage", "bezwaar"] as const satisfies readonly Sjabloonsoort[];

const isVeld = (naam: string): naam is Sjabloonveld => Object.hasOwn(SJABLOONVELDEN, naam);
const isTaal = (code: string): code is Taalcode => Object.hasOwn(TALEN, code);

/** With what the texts are filled. */
export interface Tekstbron {
  readonly velden: Veldwaarden;
  readonly organisatie: string;
  readonly termijnen: readonly TermijnNorm[];
  readonly profiel: Contractprofiel | undefined;
  readonly peildatum: IsoDatum;
}

const vulNormen = ({ termijnen, profiel, peildatum }: Tekstbron): Veldwaarden => {
  const rijen: readonly TermijnNorm[] = [...termijnen, ...AWB_TERMIJNEN];
  const normen = profiel === undefined ? rijen : applyContractprofiel(rijen, profiel);
  return Object.fromEntries(
    Object.entries(SJABLOONVELDEN).flatMap(([veld, { norm }]) => {
      if (norm === null || !isVeld(veld)) return [];
      return selectNorm(normen, norm, peildatum).match(({ waarde }) => [[veld, String(waarde.aantal)] as const], () => []);
    }),
  );
};

const zonderOnderwerp = (blok: Sjabloonblok): Taaltekst["teksten"][number]["blokken"][number] =>
  blok.soort === "lijst" ? blok : { soort: "alinea", tekst: blok.tekst };

const showTaal = (taal: Taalcode, velden: Veldwaarden): Taaltekst => {
  const { eigenNaam, richting, controle } = TALEN[taal];
  const gevuld = SOORTEN.map((soort) => fillSjabloon(soort, taal, velden).map(({ titel, blokken }) => ({ soort, titel, blokken: blokken.map(zonderOnderwerp) })));
  const mist = SOORTEN.flatMap((soort) => {
    const sjabloon = findSjabloon(soort, taal);
    return sjabloon === undefined ? [] : listSjabloonvelden(sjabloon).filter((veld) => velden[veld] === undefined);
  });
  return {
    taal,
    eigenNaam,
    richting,
    controle,
    mist: [...new Set(mist)].map((veld) => SJABLOONVELDEN[veld].uitleg),
    teksten: gevuld.flatMap((tekst) => (tekst.isOk() ? [tekst.value] : [])),
  };
};

/** The fixed texts in every language; a text with a gap is left out, and what is missing is named. @source W-49.2 */
export const showTeksten = (bron: Tekstbron): readonly Taaltekst[] => {
  const velden: Veldwaarden = { organisatie: bron.organisatie, ...bron.velden, ...vulNormen(bron) };
  return Object.keys(TALEN).filter(isTaal).map((taal) => showTaal(taal, velden));
};
