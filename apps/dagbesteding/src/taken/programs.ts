import { invariant } from "@wmo-kit/domain";
import { hashAgendageheim, isGelijkeHash, makeAgendageheim } from "@wmo-kit/kit/kwaliteit";
import { legFeitenVast, Register, type Registerstand } from "@wmo-kit/kit/register";
import { Behandelrelatie, findAccount, Gebruiker, mag, makeUuidV7, nu, vandaag } from "@wmo-kit/runtime";
import { encodeICalendar } from "@wmo-kit/timeliness/plichten";
import { Effect, Option } from "effect";

import { stukkenVan } from "../organisatie/register/registerstand.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { makeTakenagenda } from "./takenagenda.js";

/** The addresses that work now, with whose tasks they show. */
const listGeldige = (stand: Registerstand) => {
  const ingetrokken = stukkenVan(stand, "takenagenda-ingetrokken");
  return [...stukkenVan(stand, "takenagenda-gegeven").values()].map(({ gegevens }) => gegevens).filter(({ id }) => !ingetrokken.has(id));
};

const trekAlleIn = Effect.fnUntraced(function* (account: string) {
  const stand = yield* (yield* Register).lees;
  return listGeldige(stand)
    .filter((agenda) => agenda.account === account)
    .map(({ id }) => ({ soort: "takenagenda-ingetrokken", gegevens: { id } }) as const);
});

/** An address by which a calendar program follows the own tasks; the one before it stops working. The secret in it is not kept. */
export const geefTakenagenda = Effect.gen(function* () {
  const { account } = yield* Gebruiker;
  const geheim = makeAgendageheim();
  const id = yield* makeUuidV7;
  const nieuw = { soort: "takenagenda-gegeven", gegevens: { id, account, hash: hashAgendageheim(geheim) } } as const;
  yield* legFeitenVast([...(yield* trekAlleIn(account)), nieuw]);
  return { pad: `/api/agenda/${geheim}/taken.ics` };
});

/** From now on no calendar program follows the own tasks. */
export const trekTakenagendaIn = Effect.gen(function* () {
  const { account } = yield* Gebruiker;
  const feiten = yield* trekAlleIn(account);
  if (feiten.length > 0) yield* legFeitenVast(feiten);
});

/** Whether the own tasks can be followed now. */
export const toonTakenagenda = Effect.gen(function* () {
  const { account } = yield* Gebruiker;
  return { gevolgd: listGeldige(yield* (yield* Register).lees).some((agenda) => agenda.account === account) };
});

/** The calendar of tasks behind a secret, as long as its owner may see those dossiers. @source RFC 5545 */
export const volgTakenagenda = Effect.fn("volgTakenagenda")(function* (geheim: string) {
  const onbekend = Effect.fail({ _tag: "AgendaOnbekend" } as const);
  const hash = hashAgendageheim(geheim);
  const gevonden = listGeldige(yield* (yield* Register).lees).find((agenda) => isGelijkeHash(agenda.hash, hash));
  if (gevonden === undefined) return yield* onbekend;
  const { tenant } = yield* Instelling;
  const account = Option.getOrUndefined(yield* findAccount(tenant, gevonden.account));
  if (account === undefined || account.geblokkeerd || !mag(account.rollen, "dossier.zien")) return yield* onbekend;
  const eigen = yield* (yield* Behandelrelatie).listDossiers(tenant, account.account);
  const dossiers = (yield* (yield* Dossierkast).list).filter(({ id }) => eigen.has(id));
  const tekst = encodeICalendar(makeTakenagenda(dossiers, yield* vandaag), yield* nu);
  invariant(tekst.isOk(), "een agenda heeft een punt");
  return tekst.value;
});
