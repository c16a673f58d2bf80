import { err, ok, type Result } from "@wmo-kit/domain/result";
import type { IsoDatum, Tijdstip } from "@wmo-kit/domain";
import { describeDatumFout, formatNederlandseDatum, parseNederlandseDatum } from "@wmo-kit/schermen";

import { KEUZEN, legTermijnUit, parseKloktijd, type Keuze, type Uitleg } from "./leg-termijn-uit.js";
import { maak, onderdeel, toonUitkomst } from "./onderdeel.js";

const KLOKTIJD = /^(\d{1,2})[:.](\d{2})$/;

const findKeuze = (norm: string): Keuze | undefined => KEUZEN.flatMap(([, keuzen]) => keuzen).find((keuze) => keuze.norm === norm);

const leesTijd = (tekst: string): Result<string, string> => {
  const [, uur = "", minuut = ""] = KLOKTIJD.exec(tekst.trim()) ?? [];
  return uur === "" || Number(uur) > 23 || Number(minuut) > 59 ? err("Dit is geen tijd. Typ uren en minuten, bijvoorbeeld 09:30.") : ok(`${uur.padStart(2, "0")}:${minuut}`);
};

const leesAanvang = ({ inUren }: Keuze, datum: string, tijd: string): Result<IsoDatum | Tijdstip, string> =>
  parseNederlandseDatum(datum)
    .mapErr(describeDatumFout)
    .andThen((dag): Result<IsoDatum | Tijdstip, string> => (inUren ? leesTijd(tijd).andThen((klok) => parseKloktijd(dag, klok)) : ok(dag)));

const vulKeuzen = (lijst: HTMLSelectElement): void => {
  for (const [groep, keuzen] of KEUZEN) {
    const deel = document.createElement("optgroup");
    deel.label = groep;
    deel.append(...keuzen.map(({ norm, naam }) => new Option(naam, norm)));
    lijst.append(deel);
  }
};

/** Makes the page that explains a term work. The day of today is only what the field begins with. */
export const startTermijnproef = (vandaag: IsoDatum | undefined): void => {
  const norm = onderdeel("termijn-norm", HTMLSelectElement);
  const datum = onderdeel("termijn-datum", HTMLInputElement);
  const tijd = onderdeel("termijn-tijd", HTMLInputElement);
  const tijdvak = onderdeel("termijn-tijdvak", HTMLElement);
  const aanvang = onderdeel("termijn-aanvang", HTMLElement);
  const uitkomst = onderdeel("termijn-uitkomst", HTMLElement);

  vulKeuzen(norm);
  if (vandaag !== undefined) datum.value = formatNederlandseDatum(vandaag);
  const volgKeuze = (): void => {
    const keuze = findKeuze(norm.value);
    aanvang.textContent = keuze === undefined ? "" : `De dag van: ${keuze.aanvang}.`;
    tijdvak.hidden = keuze?.inUren !== true;
  };
  norm.addEventListener("change", volgKeuze);
  volgKeuze();

  const toon = ({ kop, stappen, bronnen }: Uitleg): void =>
    toonUitkomst(uitkomst, maak("h2", kop), [maak("h3", "Waarom deze dag?"), maak("ol", stappen.map((stap) => maak("li", stap)), "stappen"), maak("p", `Bron: ${bronnen.join("; ")}.`, "bronnen")]);
  const leg = (): void => {
    const keuze = findKeuze(norm.value);
    if (keuze === undefined) return;
    leesAanvang(keuze, datum.value, tijd.value)
      .andThen((begin) => legTermijnUit(keuze.norm, begin))
      .match(toon, (zin) => toonUitkomst(uitkomst, maak("h2", "Dit lukt nog niet"), [maak("p", zin)]));
  };
  onderdeel("termijn-leg-uit", HTMLButtonElement).addEventListener("click", leg);
  for (const veld of [datum, tijd]) {
    veld.addEventListener("keydown", (toets) => {
      if (toets.key === "Enter") leg();
    });
  }
};
