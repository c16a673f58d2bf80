/**
 * The monthly timeliness report over a large city: 100,000 residents, three years of cases, from the kept facts.
 * CPU time, because the machine is shared; the limit is that of the requirement (two seconds).
 */
import { fromEpochDag, parseIsoDatum, parseTijdstip, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import { makeVerslag } from "@wmo-kit/tooling-bench";
import { parseKalendermaand, type Kalendermaand } from "@wmo-kit/timeliness";

import type { Dossierfeiten } from "../src/feiten/dossierfeiten.js";
import type { Feit } from "../src/feiten/feit.js";
import { makeRapport, makeTelkader, telDossiers, WIJKTEAM_INDICATOREN, type Telvraag } from "../src/index.js";

const INWONERS = Number(process.env["BENCH_INWONERS"] ?? 100_000);
const HOOGSTENS_MS = 2000;
const DAGEN = 1095;
const EERSTE = 19_723; // 1 January 2024

let zaad = 20260322;
const trek = (onder: number): number => {
  zaad = (zaad * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((zaad / 2_147_483_648) * onder);
};

const DAGTEKST = Array.from({ length: DAGEN + 200 }, (_leeg, dag) => fromEpochDag(EERSTE + dag)._unsafeUnwrap());
const dagVan = (dag: number): IsoDatum => DAGTEKST[dag] ?? parseIsoDatum("2024-01-01")._unsafeUnwrap();
const momentVan = (dag: number, tijd: string): Tijdstip => parseTijdstip(`${dagVan(dag)}T${tijd}Z`)._unsafeUnwrap();

const WIJKEN = ["Dukenburg", "Lindenholt", "Centrum", "Noord", "Oost", "Zuid"];
const URGENTIES = ["gewoon", "gewoon", "gewoon", "spoed", "crisis"];

const feitenVan = (nr: number): readonly Feit[] => {
  const dag = trek(DAGEN);
  const zaak = `m${nr}`;
  const kenmerken = { kanaal: "telefoon", urgentie: URGENTIES[trek(URGENTIES.length)] ?? "gewoon" };
  const aanvang = { datum: dagVan(dag), tijdstip: momentVan(dag, "09:00:00") };
  const start = dagVan(dag + trek(25));
  return [
    { _tag: "Telfeit", reeks: "meldingen", zaak, dag: dagVan(dag), kenmerken },
    { _tag: "Termijnfeit", reeks: "bevestiging", zaak, aanvang, gedaan: { datum: dagVan(dag + 1), tijdstip: momentVan(dag + 1, "10:00:00") }, kenmerken },
    { _tag: "Termijnfeit", reeks: "contact", zaak, aanvang, gedaan: { datum: dagVan(dag + trek(9)) }, kenmerken },
    { _tag: "Termijnfeit", reeks: "start", zaak, aanvang, gedaan: { datum: start }, kenmerken },
    { _tag: "Termijnfeit", reeks: "afhandeling", zaak, aanvang, gedaan: { datum: start }, kenmerken },
    { _tag: "Loopfeit", reeks: "wachttijd-start", zaak, van: dagVan(dag), tot: start, kenmerken },
    { _tag: "Loopfeit", reeks: "caseload", zaak, van: start, tot: dagVan(dag + 30 + trek(150)), kenmerken: { reden: "oplossing gerealiseerd" } },
    { _tag: "Loopfeit", reeks: "trajecten", zaak, van: start, kenmerken: { soort: "basishulp" } },
    { _tag: "Telfeit", reeks: "afgesloten", zaak, dag: dagVan(dag + 40), goed: trek(10) > 1, kenmerken },
    { _tag: "Telfeit", reeks: "oplossingen", zaak, dag: dagVan(dag + 40), kenmerken: { ...kenmerken, oplossing: "basishulp" } },
  ];
};

const dossiers: Dossierfeiten[] = [];
for (let nr = 0; nr < INWONERS; nr += 1) {
  dossiers.push({ dossier: `d${nr}`, wijk: WIJKEN[nr % WIJKEN.length] ?? "Centrum", feiten: [...feitenVan(nr * 2), ...(nr % 2 === 0 ? feitenVan(nr * 2 + 1) : [])], gebreken: [] });
}

const maand = (tekst: string): Kalendermaand => parseKalendermaand(tekst)._unsafeUnwrap();
const TIJDIGHEID = WIJKTEAM_INDICATOREN.filter(({ eisen }) => eisen.some((eis) => eis === "W-106.14" || eis.startsWith("W-50")));

const verslag = makeVerslag("monitoring");

const meet = ([id, wat, naam]: readonly [id: string, wat: string, naam: string], vraag: Pick<Telvraag, "indicatoren" | "periode" | "zaken">, hoogstens?: number): void => {
  const voor = process.cpuUsage();
  const kader = makeTelkader({ ...vraag, peildatum: parseIsoDatum("2027-02-01")._unsafeUnwrap() })._unsafeUnwrap();
  const { rapport } = makeRapport(kader, telDossiers(kader, dossiers), (zaak) => zaak)._unsafeUnwrap();
  const { user, system } = process.cpuUsage(voor);
  const ms = Math.round((user + system) / 1000);
  const geheugen = Math.round(process.memoryUsage().heapUsed / 1_048_576);
  process.stdout.write(`${naam}: ${ms} ms CPU, ${rapport.cellen.length} cellen, heap ${geheugen} MB\n`);
  verslag.meet({ id: `monitoring.${id}`, wat, waarde: ms, eenheid: "ms CPU", beter: "lager", ...(hoogstens === undefined ? {} : { doel: { op: "waarde" as const, grens: hoogstens } }) });
  if (hoogstens !== undefined && ms > hoogstens) {
    process.stdout.write(`te traag: hoogstens ${hoogstens} ms\n`);
    process.exitCode = 1;
  }
};

process.stdout.write(`${INWONERS} inwoners, ${dossiers.reduce((som, { feiten }) => som + feiten.length, 0)} feiten over drie jaar\n`);
const maart = { vanaf: maand("2025-03"), totEnMet: maand("2025-03") };
meet(["maand.aantallen", `timeliness of a month over ${INWONERS} residents, numbers only`, "tijdigheid van een maand, alleen aantallen"], { indicatoren: TIJDIGHEID, periode: maart, zaken: "zonder" }, HOOGSTENS_MS);
meet(["maand.zaken", "the same with the cases behind each number", "tijdigheid van een maand, met de zaken erachter"], { indicatoren: TIJDIGHEID, periode: maart, zaken: "met" }, HOOGSTENS_MS);
meet(["jaar.alles", "all figures of a year, per month and together", "alle cijfers van een jaar, per maand en samen"], { indicatoren: WIJKTEAM_INDICATOREN, periode: { vanaf: maand("2025-01"), totEnMet: maand("2025-12") }, zaken: "zonder" });
verslag.klaar();
