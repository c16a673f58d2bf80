import { statfs } from "node:fs/promises";

import { parseTijdstip, type Tijdstip, toEpochMs } from "@wmo-kit/domain";
import { Effect } from "effect";

import { nu } from "../../clock/nu.js";
import { Databank } from "../../databank/databank.js";
import { describeOpslagError } from "../../databank/describe-error.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { attemptDisk } from "../disk.js";
import { listKopieen } from "../kopie/list-kopieen.js";
import { describeMeting, type Metingnaam, type Gezondheidsstand } from "./describe-meting.js";
import { Gegevensmap } from "./gegevensmap.js";
import { type Grens, GRENZEN } from "./gezondheid.table.js";
import { recordHartslag } from "./hartslag.js";
import { zonderKopieSinds } from "./meet-kopie.js";
import { checkLogboekeinde } from "./meet-logboek.js";
import { type Achterstand, meetAchterstand } from "./meet-uitgaand.js";

/** One thing that was looked at, how it stands, and what to do. */
export interface Meting {
  readonly naam: Metingnaam;
  readonly stand: Gezondheidsstand;
  readonly uitleg: string;
}

/** Everything that was looked at; `stand` is that of the worst. */
export interface Gezondheid {
  readonly stand: Gezondheidsstand;
  readonly metingen: readonly Meting[];
}

/** What to look at. */
export interface Gezondheidsvraag {
  readonly tenant: string;
  /** Folder of the data, of which the disk must have room; without it the `Gegevensmap`. */
  readonly map?: string;
  /** Folder of the reserve copies; without it what was recorded of the last one counts. */
  readonly kopiemap?: string;
  /** What waits to go out; without it the outbox. */
  readonly achterstand?: Effect.Effect<Achterstand, OpslagMislukt>;
}

const judge = (waarde: number, { letOp, fout }: Grens): Gezondheidsstand => (waarde >= fout ? "fout" : waarde >= letOp ? "let-op" : "goed");

const meting = (naam: Metingnaam, stand: Gezondheidsstand): Meting => ({ naam, stand, uitleg: describeMeting(naam, stand) });

const failed = (naam: Metingnaam) => (fout: OpslagMislukt): Effect.Effect<Meting> => Effect.succeed({ naam, stand: "fout", uitleg: describeOpslagError(fout) });

const meetOpslag = (tenant: string): Effect.Effect<Meting, never, Databank> =>
  recordHartslag(tenant, "gezondheid").pipe(Effect.as(meting("opslag", "goed")), Effect.catch(failed("opslag")));

const meetSchijf = (map: string): Effect.Effect<Meting> =>
  attemptDisk(() => statfs(map)).pipe(
    Effect.map(({ bavail, bsize }) => meting("schijf", judge(-bavail * bsize, { ...GRENZEN.schijf, letOp: -GRENZEN.schijf.letOp, fout: -GRENZEN.schijf.fout }))),
    Effect.catch(failed("schijf")),
  );

const ageOf = (tekst: unknown, moment: Tijdstip): number => {
  const tijdstip = parseTijdstip(tekst);
  return tijdstip.isOk() ? toEpochMs(moment) - toEpochMs(tijdstip.value) : 0;
};

const meetKlok = (tenant: string, moment: Tijdstip): Effect.Effect<Meting, never, Databank> =>
  Effect.flatMap(Databank, (databank) =>
    Effect.all([
      databank.all("SELECT opgetreden AS moment FROM gebeurtenis WHERE tenant = ? ORDER BY positie DESC LIMIT 1", [tenant]),
      // A log line is written at every look, so it shows a clock that went back also when facts were written since.
      databank.all("SELECT tijdstip AS moment FROM audit WHERE tenant = ? ORDER BY tijdstip DESC LIMIT 1", [tenant]),
    ]),
  ).pipe(
    Effect.map((gevonden) => meting("klok", judge(Math.max(0, ...gevonden.flat().map((rij) => -ageOf(rij["moment"], moment))), GRENZEN.klok))),
    Effect.catch(failed("klok")),
  );

const meetKopie = ({ tenant, kopiemap }: Gezondheidsvraag, moment: Tijdstip): Effect.Effect<Meting, never, Databank> =>
  (kopiemap === undefined
    ? Effect.map(zonderKopieSinds(tenant), (sinds) => (sinds === undefined ? "goed" : judge(ageOf(sinds, moment), GRENZEN.reservekopie)))
    : Effect.map(listKopieen(kopiemap), ([nieuwste]) => (nieuwste === undefined ? "fout" : judge(ageOf(nieuwste.gemaakt, moment), GRENZEN.reservekopie)))
  ).pipe(
    Effect.map((stand) => meting("reservekopie", stand)),
    Effect.catch(failed("reservekopie")),
  );

const meetLogboek = (tenant: string): Effect.Effect<Meting, never, Databank> =>
  checkLogboekeinde(tenant).pipe(
    Effect.map((breuk) => meting("logboek", breuk === undefined ? "goed" : "fout")),
    Effect.catch(failed("logboek")),
  );

const meetUitgaand = (achterstand: Effect.Effect<Achterstand, OpslagMislukt, Databank>, moment: Tijdstip): Effect.Effect<Meting, never, Databank> =>
  achterstand.pipe(
    Effect.map(({ oudste }) => meting("uitgaand", oudste === null ? "goed" : judge(ageOf(oudste, moment), GRENZEN.uitgaand))),
    Effect.catch(failed("uitgaand")),
  );

const worst = (metingen: readonly Meting[]): Gezondheidsstand =>
  metingen.some(({ stand }) => stand === "fout") ? "fout" : metingen.some(({ stand }) => stand === "let-op") ? "let-op" : "goed";

/**
 * Looks whether the application can do its work: writing, the clock, room on the disk, the last reserve copy, the end of the log,
 * messages that wait. Never fails.
 */
export const meetGezondheid = (vraag: Gezondheidsvraag): Effect.Effect<Gezondheid, never, Databank> =>
  Effect.gen(function* () {
    const { tenant, achterstand = meetAchterstand(tenant) } = vraag;
    const moment = yield* nu;
    const map = vraag.map ?? (yield* Gegevensmap);
    const metingen = yield* Effect.all([
      meetOpslag(tenant),
      meetKlok(tenant, moment),
      ...(map === undefined ? [] : [meetSchijf(map)]),
      meetKopie(vraag, moment),
      meetLogboek(tenant),
      meetUitgaand(achterstand, moment),
    ]);
    return { stand: worst(metingen), metingen };
  });
