import { formatDatum, formatTijdstip, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import type { Emailtaak, Koppelingsoort, Richting, VastgelegdKoppelingfeit, Versheid } from "@wmo-kit/runtime";

import type { Kitkoppeling } from "./kitkoppeling.js";
import type { Emailweergave, Gebruiksregel, Koppelingregel, Versheidstand } from "./weergave.js";

const RICHTINGEN: Record<Richting, string> = { in: "naar ons", uit: "van ons", raadpleging: "opzoeken" };

/** How the kit works with a system of each kind. */
const ADAPTERS: Record<Koppelingsoort, string> = {
  bericht: "iWmo-bericht, via een map of HTTP",
  http: "HTTP",
  bestand: "bestand met een vast sjabloon",
  emailtaak: "e-mail die u zelf verstuurt",
  opzoeking: "opzoeking met bewijs",
};

/** What was done with a system: facts, e-mails, and the last day on which a message went over it. */
export interface Koppelinggebruik {
  readonly feiten: readonly VastgelegdKoppelingfeit[];
  readonly emails: readonly Emailtaak[];
  readonly versheid: Versheid | null;
  readonly laatsteBericht: IsoDatum | undefined;
}

const toonTijdstip = (op: Tijdstip): string => formatTijdstip(op).unwrapOr(op);

const toonVersheid = ({ versheid }: Koppelinggebruik, gebruikt: boolean): readonly [Versheidstand, string] => {
  if (!gebruikt) return ["niet gebruikt", "Nog niet gebruikt"];
  if (versheid === null || versheid.houdbaarTot === null) return ["zonder norm", "Geen termijn"];
  return versheid.verouderdSinds === null
    ? ["vers", `Goed tot en met ${formatDatum(versheid.houdbaarTot)}`]
    : ["verouderd", `Verouderd sinds ${formatDatum(versheid.verouderdSinds)}`];
};

/** One system as a row: by what it was last used, and how old that is. */
export const showKoppelingregel = (koppeling: Kitkoppeling, gebruik: Koppelinggebruik): Koppelingregel => {
  const { code, systeem, richting, soort, eisen, gegevens, doel, persoonsgegevens, toestemming } = koppeling;
  const laatste = gebruik.feiten.at(-1)?.opgetreden;
  const bericht = gebruik.laatsteBericht;
  const laatstGebruikt = laatste ?? bericht ?? null;
  const [versheid, versheidTekst] = toonVersheid(gebruik, laatstGebruikt !== null);
  return {
    code,
    systeem,
    richting: richting.map((een) => RICHTINGEN[een]).join(", "),
    soort,
    adapter: ADAPTERS[soort],
    eisen: [...eisen],
    gegevens,
    doel,
    persoonsgegevens,
    toestemmingNodig: toestemming === "nodig",
    laatstGebruikt,
    laatstGebruiktTekst: laatste !== undefined ? toonTijdstip(laatste) : bericht === undefined ? null : formatDatum(bericht),
    versheid,
    versheidTekst,
    teVerzenden: gebruik.emails.filter(({ stand }) => stand === "voorbereid").length,
  };
};

const watVan = (feit: VastgelegdKoppelingfeit): Pick<Gebruiksregel, "wat" | "uitkomst" | "bewijs" | "dossier"> | undefined => {
  switch (feit.soort) {
    case "KoppelingGebruikt":
      return { wat: feit.gegevens.wat, uitkomst: feit.gegevens.uitkomst, bewijs: feit.gegevens.bewijs, dossier: feit.gegevens.dossier };
    case "OpzoekingVastgelegd":
      return { wat: feit.gegevens.vraag, uitkomst: feit.gegevens.uitkomst, bewijs: feit.gegevens.document, dossier: feit.gegevens.dossier };
    case "BestandIngelezen":
      return { wat: `Bestand ingelezen (${feit.gegevens.sjabloon})`, uitkomst: `${feit.gegevens.rijen} rijen, ${feit.gegevens.overgeslagen} overgeslagen`, bewijs: feit.gegevens.hash, dossier: null };
    case "EmailVoorbereid":
    case "EmailVerzonden":
    case "EmailBeantwoord":
      return undefined;
  }
};

/** What was done with a system, newest first; e-mails have their own list. */
export const showGebruik = (feiten: readonly VastgelegdKoppelingfeit[]): readonly Gebruiksregel[] =>
  feiten
    .flatMap((feit) => {
      const wat = watVan(feit);
      return wat === undefined ? [] : [{ id: feit.id, op: feit.opgetreden, opTekst: toonTijdstip(feit.opgetreden), ...wat }];
    })
    .toReversed();

/** An e-mail in words. */
export const showEmail = ({ taak, stand, aan, onderwerp, tekst, voorbereid, verzonden, antwoord }: Emailtaak): Emailweergave => ({
  taak,
  stand,
  aan,
  onderwerp,
  tekst,
  voorbereidTekst: toonTijdstip(voorbereid.op),
  verzondenTekst: verzonden === null ? null : toonTijdstip(verzonden.op),
  verwijzing: verzonden?.verwijzing ?? null,
  antwoordTekst: antwoord === null ? null : `${toonTijdstip(antwoord.op)}: ${antwoord.uitkomst}`,
});
