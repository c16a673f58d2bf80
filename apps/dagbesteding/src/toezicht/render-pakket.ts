import { formatDatum, isIsoDatum } from "@wmo-kit/domain";

import { escapeHtml, maakTabel } from "./html.js";
import { ONDERDELEN } from "./onderdelen.table.js";
import type { Pakketregel, Pakketregisters, Toezichtpakket } from "./weergave.js";

const STIJL =
  "body{font-family:sans-serif;line-height:1.5;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111}table{border-collapse:collapse;margin:1rem 0;width:100%}caption{text-align:left;font-weight:bold}td,th{border:1px solid #5b6b7b;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}code{overflow-wrap:anywhere}article{break-inside:avoid;border-top:1px solid #5b6b7b;margin-top:1rem}@media print{section{break-before:page}nav{break-after:page}a{color:inherit;text-decoration:none}thead{display:table-header-group}tr{break-inside:avoid}}@page{margin:2cm}";

const dag = (tekst: string | null): string | null => (tekst !== null && isIsoDatum(tekst) ? formatDatum(tekst) : tekst);
const jaNee = (waarde: boolean): string => (waarde ? "ja" : "nee");

interface Hoofdstuk {
  readonly id: string;
  readonly titel: string;
  readonly html: string;
}

const schrijfEis = ({ eis, titel, samenvatting, gevraagd, soort, houdbaar, standTekst, stukken, controlegetal }: Pakketregel): string =>
  `<article id="${escapeHtml(eis)}"><h3>${escapeHtml(eis)} ${escapeHtml(titel)}</h3><p>${escapeHtml(samenvatting)}</p>` +
  `<p>Gevraagd: ${escapeHtml(gevraagd)} (${escapeHtml(soort)}; telt: ${escapeHtml(houdbaar)}).</p><p><strong>Stand: ${escapeHtml(standTekst)}.</strong></p>` +
  maakTabel(
    "Vastgelegd bewijs",
    ["stuk", "datum", "geldig tot en met", "vastgelegd op", "door", "SHA-256 van het stuk"],
    stukken.map((stuk) => [stuk.kenmerk, dag(stuk.datum), dag(stuk.geldigTot), dag(stuk.vastgelegdOp), stuk.vastgelegdDoor, stuk.sha256]),
  ) +
  `<p>Controlegetal: <code>${controlegetal}</code></p></article>`;

type Schrijvers = { readonly [O in keyof Pakketregisters]: (deel: NonNullable<Pakketregisters[O]>) => string };

const SCHRIJVERS: Schrijvers = {
  vogs: (regels) =>
    maakTabel(
      "Mensen die voor de opdracht werken",
      ["zaak", "rol", "zelfstandig", "toestand", "VOG van", "laatste geldige dag", "stand", "mag werken"],
      regels.map((regel) => [regel.zaak, regel.rol, jaNee(regel.zelfstandig), regel.toestandTekst, dag(regel.afgegeven), dag(regel.laatsteGeldigeDag), regel.stand, jaNee(regel.magWerken)]),
    ),
  kwalificaties: (regels) =>
    maakTabel(
      "Opleiding en kwalificaties per medewerker",
      ["medewerker", "functie", "kwalificatie", "niveau", "omschrijving", "stuk", "stand"],
      regels.map((regel) => [regel.persoon, regel.functie, regel.kwalificatie, regel.niveau, regel.omschrijving, regel.kenmerk, regel.stand]),
    ),
  locaties: (regels) =>
    maakTabel(
      "Locaties",
      ["locatie", "adres", "stand", "goedkeuring", "bewijs", "ontbreekt"],
      regels.map((regel) => [
        regel.naam,
        regel.adres,
        regel.stand,
        regel.goedkeuring,
        regel.bewijzen.map(({ onderwerp, kenmerk, stand }) => `${onderwerp}: ${kenmerk} (${stand})`).join("; "),
        regel.ontbreekt.join(", "),
      ]),
    ),
  onderaannemers: (regels) =>
    maakTabel(
      "Onderaannemers",
      ["zaak", "vorm", "producten", "toestand", "goedkeuring", "bewijs ontbreekt", "tarief"],
      regels.map((regel) => [
        regel.zaak,
        regel.vorm,
        regel.producten.join(", "),
        regel.toestandTekst,
        regel.goedkeuring,
        regel.bewijsOntbreekt.join(", "),
        regel.toetsen.map(({ eis, product, oordeel }) => `${eis} ${product}: ${oordeel}`).join("; "),
      ]),
    ),
  incidenten: (regels) =>
    maakTabel(
      "Incidenten en de meldingen die daarbij horen",
      ["zaak", "aard", "bekend op", "melding aan", "uiterlijk", "stand", "bewijs"],
      regels.flatMap(({ zaak, aard, bekendOp, meldingen }) =>
        meldingen.length === 0
          ? [[zaak, aard, dag(bekendOp), null, null, null, null]]
          : meldingen.map(({ ontvanger, uiterlijk, stand, bewijs }) => [zaak, aard, dag(bekendOp), ontvanger, dag(uiterlijk), stand, bewijs]),
      ),
    ),
  wijzigingen: (regels) =>
    maakTabel(
      "Wijzigingen",
      ["zaak", "wat", "gewenste dag", "melden uiterlijk", "toestand", "stand"],
      regels.map((regel) => [regel.zaak, regel.soort, dag(regel.gewensteDatum), dag(regel.meldenUiterlijk), regel.toestandTekst, regel.stand]),
    ),
  klachten: ({ jaar, aantal, nogOpen, perOnderwerp, perUitkomst, maatregelen }) =>
    `<p>In ${jaar} zijn ${aantal} klachten ontvangen; ${nogOpen} daarvan zijn nog open.</p>` +
    maakTabel("Per onderwerp", ["onderwerp", "aantal"], perOnderwerp.map((regel) => [regel.wat, String(regel.aantal)])) +
    maakTabel("Per uitkomst", ["uitkomst", "aantal"], perUitkomst.map((regel) => [regel.wat, String(regel.aantal)])) +
    maakTabel("Maatregelen", ["maatregel"], maatregelen.map((maatregel) => [maatregel])),
  plichten: (regels) =>
    maakTabel(
      "Plichten",
      ["norm", "wat", "uiterlijk", "stand", "bewijs"],
      regels.map((regel) => [regel.norm, regel.titel, dag(regel.uiterlijk), regel.standTekst, regel.bewijs]),
    ),
};

const schrijfDeel = <O extends keyof Pakketregisters>(registers: Pakketregisters, onderdeel: O): readonly Hoofdstuk[] => {
  const deel = registers[onderdeel];
  // The writer of a part takes that part; null was left out here.
  return deel === null ? [] : [{ id: onderdeel, titel: ONDERDELEN[onderdeel].titel, html: SCHRIJVERS[onderdeel](deel as NonNullable<Pakketregisters[O]>) }];
};

/** The pack as one HTML file to print: table of contents, a page for each chapter, and nothing from outside. @source D-16.4 */
export const renderPakket = ({ gemaaktOp, controlegetal, inhoud }: Toezichtpakket): string => {
  const { organisatie, programma, peildatum, gevraagd, regels, ontbreekt, zonderBewijsvraag, registers } = inhoud;
  const titel = gevraagd === null ? `Toon aan: alle eisen, ${organisatie}` : `Toon aan: eis ${gevraagd.slice(2)}, ${organisatie}`;
  const hoofdstukken: readonly Hoofdstuk[] = [
    { id: "ontbreekt", titel: "Wat ontbreekt", html: maakTabel("Eisen zonder geldig bewijs", ["eis", "titel", "gevraagd", "stand"], ontbreekt.map((regel) => [regel.eis, regel.titel, regel.gevraagd, regel.reden])) },
    { id: "bewijs", titel: "Bewijs per eis", html: regels.length === 0 ? "<p>Voor deze eis vraagt het programma geen bewijs.</p>" : regels.map(schrijfEis).join("\n") },
    ...(Object.keys(ONDERDELEN) as readonly (keyof Pakketregisters)[]).flatMap((onderdeel) => schrijfDeel(registers, onderdeel)),
    { id: "overig", titel: "Eisen zonder bewijsvraag", html: maakTabel("Het programma vraagt hier geen stuk", ["eis", "titel"], zonderBewijsvraag.map((regel) => [regel.eis, regel.titel])) },
  ];
  return [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(titel)}</title><style>${STIJL}</style></head><body>`,
    `<header><h1>${escapeHtml(titel)}</h1><p>Stand op ${escapeHtml(dag(peildatum) ?? peildatum)}, gemaakt op ${escapeHtml(gemaaktOp)}. ${escapeHtml(programma)}.</p>`,
    `<p>Controlegetal van dit pakket (SHA-256 over de inhoud als JSON): <code>${controlegetal}</code></p></header>`,
    `<nav aria-label="Inhoud"><h2>Inhoud</h2><ol>${hoofdstukken.map(({ id, titel: naam }) => `<li><a href="#${id}">${escapeHtml(naam)}</a></li>`).join("")}</ol></nav>`,
    `<main>${hoofdstukken.map(({ id, titel: naam, html }) => `<section id="${id}"><h2>${escapeHtml(naam)}</h2>${html}</section>`).join("\n")}</main></body></html>`,
    "",
  ].join("\n");
};
