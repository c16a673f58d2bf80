import { maakTabel, renderPakket as renderPagina, toonDag as dag, type Hoofdstuk } from "@wmo-kit/kit/toezicht";

import { ONDERDELEN } from "./onderdelen.table.js";
import type { Pakketregisters, Toezichtpakket } from "./weergave.js";

const jaNee = (waarde: boolean): string => (waarde ? "ja" : "nee");

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

/** The pack of a provider as one HTML file to print. @source D-16.4 */
export const renderPakket = (pakket: Toezichtpakket): string =>
  renderPagina(
    pakket,
    (Object.keys(ONDERDELEN) as readonly (keyof Pakketregisters)[]).flatMap((onderdeel) => schrijfDeel(pakket.inhoud.registers, onderdeel)),
  );
