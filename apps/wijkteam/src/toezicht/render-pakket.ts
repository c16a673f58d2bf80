import { formatEurocent, isEurocent } from "@wmo-kit/domain";
import { maakTabel, renderPakket as renderPagina, toonDag as dag, type Hoofdstuk } from "@wmo-kit/kit/toezicht";

import { ONDERDELEN } from "./onderdelen.table.js";
import type { Pakketregisters, Toezichtpakket } from "./weergave.js";

type Schrijvers = { readonly [O in keyof Pakketregisters]: (deel: NonNullable<Pakketregisters[O]>) => string };

const jaNee = (waarde: boolean): string => (waarde ? "ja" : "nee");
const bedrag = (cent: number | null): string => (cent !== null && isEurocent(cent) ? ` (uitgegeven: ${formatEurocent(cent)})` : "");

const SCHRIJVERS: Schrijvers = {
  vergewis: (regels) =>
    maakTabel(
      "Wat van iedereen is nagegaan",
      ["medewerker", "werkt als", "in loondienst", "nagegaan", "ontbreekt", "bezwaar", "VOG", "VOG van", "mag werken"],
      regels.map((regel) => [
        regel.persoon,
        regel.inzet,
        jaNee(regel.inLoondienst),
        regel.gedaan.map(({ onderdeel, uitkomst, datum, kenmerk }) => `${onderdeel}: ${uitkomst}, ${dag(datum) ?? datum}, ${kenmerk}`).join("; "),
        regel.ontbreekt.join("; "),
        jaNee(regel.bezwaar),
        regel.vog,
        dag(regel.vogAfgegeven),
        regel.magWerken === null ? null : jaNee(regel.magWerken),
      ]),
    ),
  scholing: (regels) =>
    maakTabel(
      "Opleiding en registratie per medewerker",
      ["medewerker", "waarvoor", "eis", "omschrijving", "stuk", "van", "geldig tot en met", "stand"],
      regels.map((regel) => [regel.persoon, regel.kwalificatie, regel.eis, regel.omschrijving, regel.kenmerk, dag(regel.datum), dag(regel.geldigTot), regel.stand]),
    ),
  bezetting: (regels) =>
    maakTabel(
      "Functies",
      ["functie", "eis", "waar", "minstens", "aantal", "stand", "opmerkingen"],
      regels.map((regel) => [regel.functie, regel.eis, regel.waar, regel.minimum?.toString() ?? null, String(regel.aantal), regel.stand, regel.opmerkingen.join("; ")]),
    ),
  wijken: (regels) => maakTabel("Wijken", ["wijk", "stadsdeel", "team"], regels.map((regel) => [regel.naam, regel.stadsdeel, regel.team])),
  risicos: (regels) =>
    maakTabel(
      "Risico's met hun maatregelen",
      ["risico", "te beïnvloeden", "te voorspellen", "prioriteit", "stand", "maatregelen"],
      regels.map((regel) => [
        regel.omschrijving,
        jaNee(regel.beinvloedbaar),
        jaNee(regel.voorspelbaar),
        String(regel.prioriteit),
        regel.stand,
        regel.maatregelen.map(({ maatregel, onderbouwing, stand }) => `${maatregel}, omdat: ${onderbouwing} (${stand})`).join("; "),
      ]),
    ),
  ontwikkeling: (regels) =>
    maakTabel(
      "Ontwikkeldoelen en hun voortgang",
      ["doel", "jaar", "thema", "voortgang", "kwartalen zonder voortgang"],
      regels.map((regel) => [
        regel.resultaat,
        String(regel.jaar),
        regel.thema,
        regel.kwartalen.map(({ kwartaal, voortgang, uitgegeven }) => `kwartaal ${kwartaal}: ${voortgang ?? ""}${bedrag(uitgegeven)}`).join("; "),
        regel.ontbreekt.join(", "),
      ]),
    ),
  partners: (regels) =>
    maakTabel(
      "Partners",
      ["partner", "soort", "afspraken", "privacyafspraken", "nagekeken op", "ontbreekt"],
      regels.map((regel) => [regel.naam, regel.partnersoort, regel.afspraken, regel.privacyafspraken, dag(regel.nagekekenOp), regel.ontbreekt.join(", ")]),
    ),
  incidenten: (regels) =>
    maakTabel(
      "Incidenten en wijzigingen, en de meldingen die daarbij horen",
      ["zaak", "aard", "bekend op", "melding aan", "uiterlijk", "stand", "bewijs"],
      regels.flatMap(({ zaak, aard, bekendOp, meldingen }) =>
        meldingen.length === 0
          ? [[zaak, aard, dag(bekendOp), null, null, null, null]]
          : meldingen.map(({ ontvanger, uiterlijk, stand, bewijs }) => [zaak, aard, dag(bekendOp), ontvanger, dag(uiterlijk), stand, bewijs]),
      ),
    ),
  klachten: ({ jaar, aantal, nogOpen, perOnderwerp, perUitkomst, maatregelen }) =>
    `<p>In ${jaar} zijn ${aantal} klachten ontvangen; ${nogOpen} daarvan zijn nog open.</p>` +
    maakTabel("Per onderwerp", ["onderwerp", "aantal"], perOnderwerp.map((regel) => [regel.wat, String(regel.aantal)])) +
    maakTabel("Per uitkomst", ["uitkomst", "aantal"], perUitkomst.map((regel) => [regel.wat, String(regel.aantal)])) +
    maakTabel("Maatregelen", ["maatregel"], maatregelen.map((maatregel) => [maatregel])),
  klagers: (regels) => maakTabel("Klachten naar wie ze deed", ["wie", "aantal"], regels.map((regel) => [regel.wie, String(regel.aantal)])),
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

/** The pack of a district team as one HTML file to print. */
export const renderPakket = (pakket: Toezichtpakket): string =>
  renderPagina(
    pakket,
    (Object.keys(ONDERDELEN) as readonly (keyof Pakketregisters)[]).flatMap((onderdeel) => schrijfDeel(pakket.inhoud.registers, onderdeel)),
  );
