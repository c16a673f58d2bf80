import { parseIsoDatum, parseTijdstip, type Contractprofiel, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import { DAGBESTEDING_TERMIJNEN, WETTELIJKE_TERMIJNEN, WIJKTEAM_TERMIJNEN } from "@wmo-kit/timeliness";
import { VERNIEUWINGSTERMIJNEN } from "@wmo-kit/timeliness/meting";
import { DAGBESTEDING_KALENDER } from "@wmo-kit/timeliness/plichten";

import type { Dossier, Zaak } from "../src/kern/dossier.js";
import type { Actor, Erkenning, Gebeurtenis } from "../src/kern/gebeurtenis.js";
import type { Levensloop } from "../src/kern/levensloop.js";
import { makeNormenboek } from "../src/kern/make-normenboek.js";
import type { Normenboek } from "../src/kern/normenboek.js";
import { parseGebeurtenis } from "../src/kern/parse-gebeurtenis.js";
import type { Omgeving } from "../src/kern/transition.js";

/** A date in a test; one that does not exist fails at once. */
export const datum = (tekst: string): IsoDatum => parseIsoDatum(tekst)._unsafeUnwrap();

/** A moment in a test. */
export const tijdstip = (tekst: string): Tijdstip => parseTijdstip(tekst)._unsafeUnwrap();

/** A professional without special training, unless said otherwise. */
export const eenActor = (anders: Partial<Actor> = {}): Actor => ({ id: "p-1", bekwaamheden: [], ...anders });

/** What an event in a test can say about its head. `zaak` is `z-1`, the moment a Monday morning, the actor `p-1`. */
export interface Kop {
  readonly zaak?: string;
  readonly tijdstip?: string;
  readonly actor?: Actor;
  readonly reden?: string;
  readonly erkend?: readonly Erkenning[];
}

/** An event as it comes in through the door: read by its schema, so a test cannot make one that the outside cannot. */
export const eenGebeurtenis = (levensloop: Levensloop, soort: string, gegevens: object = {}, kop: Kop = {}): Gebeurtenis =>
  parseGebeurtenis(new Map([[levensloop.code, levensloop]]), {
    id: "g-1",
    levensloop: levensloop.code,
    zaak: "z-1",
    soort,
    tijdstip: "2026-03-02T09:00:00Z",
    actor: eenActor(),
    gegevens,
    ...kop,
  })._unsafeUnwrap();

/** Whether the door takes this data for an event. */
export const leestGegevens = (levensloop: Levensloop, soort: string, gegevens: object): boolean =>
  levensloop.schemas[soort]?.safeParse(gegevens).success ?? false;

/** A case in a state with facts. */
export const eenZaak = <Feiten>(levensloop: Levensloop, toestand: string, feiten: Feiten, id = "z-1"): Zaak<string, string, Feiten> => ({
  id,
  levensloop: levensloop.code,
  toestand,
  feiten,
  versie: 1,
});

/** A dossier with these cases. */
export const eenDossier = (...zaken: readonly Zaak[]): Dossier => ({ id: "d-1", zaken: Object.fromEntries(zaken.map((zaak) => [zaak.id, zaak])) });

/** The norms of both programmes and the law, without a contract profile unless one is given. Numbers are set per test. */
export const normenMet = (aantallen: Readonly<Record<string, number>> = {}, profiel?: Contractprofiel): Normenboek =>
  makeNormenboek({
    termijnen: [...WIJKTEAM_TERMIJNEN, ...DAGBESTEDING_TERMIJNEN, ...WETTELIJKE_TERMIJNEN, ...VERNIEUWINGSTERMIJNEN],
    jaarplichten: DAGBESTEDING_KALENDER,
    aantallen: (norm) => aantallen[norm],
    ...(profiel === undefined ? {} : { profiel }),
  });

/** The surroundings for these life cycles. */
export const omgevingMet = (
  levenslopen: readonly Levensloop[],
  aantallen: Readonly<Record<string, number>> = {},
  profiel?: Contractprofiel,
): Omgeving => ({
  levenslopen: new Map(levenslopen.map((levensloop) => [levensloop.code, levensloop])),
  normen: normenMet(aantallen, profiel),
});
