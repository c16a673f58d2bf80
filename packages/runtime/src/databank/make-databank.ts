import { Effect } from "effect";

import { Databank, type Transactie } from "./databank.js";
import type { OpslagMislukt } from "./errors.js";
import { Lopend, type LopendeTransactie, makeLopend, tussen } from "./lopende-transactie.js";
import type { Motor } from "./verbinding.js";

const tell = (werk: readonly Effect.Effect<void>[]): Effect.Effect<void> =>
  Effect.forEach(werk, (een) => Effect.catchCause(een, (oorzaak) => Effect.logError("Werk na het opslaan is niet gelukt", oorzaak)), {
    discard: true,
  });

/** The databank on an engine: transactions, parts of transactions and trying again are the same for every engine. */
export const makeDatabank = (motor: Motor): Databank["Service"] => {
  const zelf = {};
  const lopend = Effect.map(Lopend, (alle) => {
    const tx = alle.get(zelf);
    return tx?.isOpen() === true ? tx : undefined;
  });
  const within = <A, E, R>(tx: LopendeTransactie, werk: (tx: Transactie) => Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.flatMap(Lopend, (alle) => Effect.provideService(Effect.suspend(() => werk(tx)), Lopend, new Map(alle).set(zelf, tx)));

  const heel = <A, E, R>(werk: (tx: Transactie) => Effect.Effect<A, E, R>) =>
    Effect.suspend(() => {
      const vastgelegd: Effect.Effect<void>[] = [];
      const poging = Effect.flatMap(motor.claim, (verbinding) => {
        const tx = makeLopend(verbinding, 0);
        const goed = Effect.tap(verbinding.commit, () => Effect.sync(() => vastgelegd.push(...tx.straks)));
        return tussen(verbinding.exec(motor.begin), within(tx, werk), tx, goed, verbinding.rollback);
      });
      // What is committed is committed: also a caller that was interrupted just then may not keep others from hearing of it.
      return Effect.ensuring(motor.opnieuw(Effect.scoped(poging)), Effect.suspend(() => tell(vastgelegd)));
    });

  const deel = <A, E, R>(buiten: LopendeTransactie, werk: (tx: Transactie) => Effect.Effect<A, E, R>) =>
    buiten.alleen.withPermit(
      Effect.suspend((): Effect.Effect<A, E | OpslagMislukt, R> => {
        const gebroken = buiten.gebroken();
        if (gebroken !== undefined) return Effect.failCause(gebroken);
        const { verbinding, diepte } = buiten;
        const tx = makeLopend(verbinding, diepte + 1);
        const naam = `deel_${diepte + 1}`;
        const goed = Effect.tap(verbinding.exec(`RELEASE SAVEPOINT ${naam}`), () => Effect.sync(() => buiten.straks.push(...tx.straks)));
        const terug = Effect.ignore(verbinding.exec(`ROLLBACK TO SAVEPOINT ${naam}; RELEASE SAVEPOINT ${naam}`));
        return tussen(verbinding.exec(`SAVEPOINT ${naam}`), within(tx, werk), tx, goed, terug);
      }),
    );

  return Databank.of({
    soort: motor.soort,
    all: (sql, params) => Effect.flatMap(lopend, (tx) => (tx ?? motor).all(sql, params)),
    run: (sql, params) => Effect.flatMap(lopend, (tx) => (tx ?? motor).run(sql, params)),
    transactie: (werk) => Effect.flatMap(lopend, (tx) => (tx === undefined ? heel(werk) : deel(tx, werk))),
    naVastleggen: (werk) => Effect.flatMap(lopend, (tx) => (tx === undefined ? werk : Effect.sync(() => void tx.straks.push(werk)))),
  });
};
