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
import { type Grens, GRENZEN } from "./gezondheid.table.js";

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

/** How many messages wait to be sent, and since when the oldest does. */
export interface Achterstand {
  readonly aantal: number;
  readonly oudste: Tijdstip | null;
}

/** What to look at. */
export interface Gezondheidsvraag {
  readonly tenant: string;
  /** Folder of the data, of which the disk must have room; absent for a database on a server. */
  readonly map?: string;
  /** Folder of the reserve copies. */
  readonly kopiemap?: string;
  readonly achterstand?: Effect.Effect<Achterstand, OpslagMislukt>;
}

const judge = (waarde: number, { letOp, fout }: Grens): Gezondheidsstand => (waarde >= fout ? "fout" : waarde >= letOp ? "let-op" : "goed");

const meting = (naam: Metingnaam, stand: Gezondheidsstand): Meting => ({ naam, stand, uitleg: describeMeting(naam, stand) });

const failed = (naam: Metingnaam) => (fout: OpslagMislukt): Effect.Effect<Meting> => Effect.succeed({ naam, stand: "fout", uitleg: describeOpslagError(fout) });

const meetOpslag = (databank: Databank["Service"], tenant: string, moment: Tijdstip): Effect.Effect<Meting> =>
  databank
    .run(
      "INSERT INTO hartslag (tenant, naam, tijdstip) VALUES (?, 'gezondheid', ?) ON CONFLICT (tenant, naam) DO UPDATE SET tijdstip = excluded.tijdstip",
      [tenant, moment],
    )
    .pipe(Effect.as(meting("opslag", "goed")), Effect.catch(failed("opslag")));

const meetSchijf = (map: string): Effect.Effect<Meting> =>
  attemptDisk(() => statfs(map)).pipe(
    Effect.map(({ bavail, bsize }) => meting("schijf", judge(-bavail * bsize, { ...GRENZEN.schijf, letOp: -GRENZEN.schijf.letOp, fout: -GRENZEN.schijf.fout }))),
    Effect.catch(failed("schijf")),
  );

const ageOf = (tekst: unknown, moment: Tijdstip): number => {
  const tijdstip = parseTijdstip(tekst);
  return tijdstip.isOk() ? toEpochMs(moment) - toEpochMs(tijdstip.value) : 0;
};

const meetKlok = (databank: Databank["Service"], tenant: string, moment: Tijdstip): Effect.Effect<Meting> =>
  databank.all("SELECT opgetreden FROM gebeurtenis WHERE tenant = ? ORDER BY positie DESC LIMIT 1", [tenant]).pipe(
    Effect.map(([rij]) => meting("klok", rij === undefined ? "goed" : judge(-ageOf(rij["opgetreden"], moment), GRENZEN.klok))),
    Effect.catch(failed("klok")),
  );

const meetKopie = (kopiemap: string, moment: Tijdstip): Effect.Effect<Meting> =>
  listKopieen(kopiemap).pipe(
    Effect.map(([nieuwste]) => meting("reservekopie", nieuwste === undefined ? "fout" : judge(ageOf(nieuwste.gemaakt, moment), GRENZEN.reservekopie))),
    Effect.catch(failed("reservekopie")),
  );

const meetUitgaand = (achterstand: Effect.Effect<Achterstand, OpslagMislukt>, moment: Tijdstip): Effect.Effect<Meting> =>
  achterstand.pipe(
    Effect.map(({ oudste }) => meting("uitgaand", oudste === null ? "goed" : judge(ageOf(oudste, moment), GRENZEN.uitgaand))),
    Effect.catch(failed("uitgaand")),
  );

const worst = (metingen: readonly Meting[]): Gezondheidsstand =>
  metingen.some(({ stand }) => stand === "fout") ? "fout" : metingen.some(({ stand }) => stand === "let-op") ? "let-op" : "goed";

/** Looks whether the application can do its work: writing, room on the disk, the clock, the last reserve copy, messages that wait. Never fails. */
export const meetGezondheid = ({ tenant, map, kopiemap, achterstand }: Gezondheidsvraag): Effect.Effect<Gezondheid, never, Databank> =>
  Effect.gen(function* () {
    const databank = yield* Databank;
    const moment = yield* nu;
    const metingen = yield* Effect.all([
      meetOpslag(databank, tenant, moment),
      meetKlok(databank, tenant, moment),
      ...(map === undefined ? [] : [meetSchijf(map)]),
      ...(kopiemap === undefined ? [] : [meetKopie(kopiemap, moment)]),
      ...(achterstand === undefined ? [] : [meetUitgaand(achterstand, moment)]),
    ]);
    return { stand: worst(metingen), metingen };
  });
