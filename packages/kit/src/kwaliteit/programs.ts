import { invariant, type IsoDatum } from "@wmo-kit/domain";
import { liftResult, makeUuidV7, nu, vandaag } from "@wmo-kit/runtime";
import { encodeICalendar, makeAgenda } from "@wmo-kit/timeliness/plichten";
import { Effect } from "effect";

import { Kitinstelling } from "../diensten/kitinstelling.js";
import { Werkomgeving } from "../diensten/werkomgeving.js";
import { leesOrganisatie } from "../register/lees-organisatie.js";
import { legFeitenVast } from "../register/leg-feiten-vast.js";
import { Register } from "../register/register.js";
import { hashAgendageheim, isAgendageheim, makeAgendageheim } from "./agendatoegang.js";
import { Kwaliteitkeuze } from "./kwaliteitkeuze.js";
import { showBewijsregister } from "./list-bewijs.js";
import { listKlachten, makeKlachtenverslag } from "./list-klachten.js";
import { findPlichten, showPlichten } from "./list-plichten.js";

/** The evidence register on a day. @source D-16.4 */
export const toonBewijs = Effect.fn("toonBewijs")(function* (gevraagd?: IsoDatum) {
  const { stand, peildatum } = yield* leesOrganisatie(gevraagd);
  const { eisen } = yield* Kwaliteitkeuze;
  return showBewijsregister(stand, peildatum, eisen);
});

/** The complaints on a day. @source D-6.1 */
export const toonKlachten = Effect.fn("toonKlachten")(function* (gevraagd?: IsoDatum) {
  const { stand, peildatum } = yield* leesOrganisatie(gevraagd);
  return { peildatum, versie: stand.versie, klachten: listKlachten(stand, peildatum) };
});

const jaarVan = (dag: IsoDatum): number => Number(dag.slice(0, 4));

/** The complaints of a year, counted. @source D-6.3 */
export const toonKlachtenverslag = Effect.fn("toonKlachtenverslag")(function* (jaar?: number) {
  const { stand, peildatum } = yield* leesOrganisatie();
  return makeKlachtenverslag(stand, jaar ?? jaarVan(peildatum), peildatum);
});

/** The incidents with every notice they call for. @source D-3.5, D-16.6 */
export const toonIncidenten = Effect.fn("toonIncidenten")(function* (gevraagd?: IsoDatum) {
  const { organisatie, peildatum } = yield* leesOrganisatie(gevraagd);
  const { alle } = yield* Werkomgeving;
  const { listIncidenten } = yield* Kwaliteitkeuze;
  return { peildatum, incidenten: listIncidenten(organisatie, alle.normen, peildatum) };
});

/** The planned changes with the last day to report them. @source D-20.8 */
export const toonWijzigingen = Effect.fn("toonWijzigingen")(function* (gevraagd?: IsoDatum) {
  const { organisatie, peildatum } = yield* leesOrganisatie(gevraagd);
  const { alle } = yield* Werkomgeving;
  const { listWijzigingen } = yield* Kwaliteitkeuze;
  return { peildatum, wijzigingen: listWijzigingen(organisatie, alle.normen, peildatum) };
});

/** The duties of a year. @source norms.md section 4 */
export const toonPlichten = Effect.fn("toonPlichten")(function* (jaar?: number) {
  const { organisatie: _, ...basis } = yield* leesOrganisatie();
  const { partij } = yield* Kwaliteitkeuze;
  return yield* Effect.orDie(liftResult(showPlichten({ ...basis, partij, jaar: jaar ?? jaarVan(basis.peildatum) })));
});

/** Makes an address by which a calendar program follows the duties. The secret in it is not kept. */
export const geefAgendatoegang = Effect.fn("geefAgendatoegang")(function* (voor: string) {
  const geheim = makeAgendageheim();
  const id = yield* makeUuidV7;
  yield* legFeitenVast([{ soort: "agendatoegang-gegeven", gegevens: { id, voor, hash: hashAgendageheim(geheim) } }]);
  return { id, pad: `/api/agenda/${geheim}/plichten.ics` };
});

/** Takes such an address back: from then on it opens nothing. */
export const trekAgendatoegangIn = Effect.fn("trekAgendatoegangIn")(function* (id: string) {
  yield* legFeitenVast([{ soort: "agendatoegang-ingetrokken", gegevens: { id } }]);
});

/** The calendar of this year and the next for who has the secret; nothing else can be read with it. @source RFC 5545 */
export const volgAgenda = Effect.fn("volgAgenda")(function* (geheim: string) {
  const register = yield* Register;
  const stand = yield* register.lees;
  if (!isAgendageheim(stand, geheim)) return yield* Effect.fail({ _tag: "AgendaOnbekend" } as const);
  const { kalender, profiel } = yield* Kitinstelling;
  const { partij, agenda: instelling } = yield* Kwaliteitkeuze;
  const peildatum = yield* vandaag;
  const jaren = [jaarVan(peildatum), jaarVan(peildatum) + 1];
  const plichten = yield* Effect.orDie(Effect.forEach(jaren, (jaar) => liftResult(findPlichten({ partij, stand, jaar, peildatum, kalender, profiel }))));
  const agenda = makeAgenda(
    plichten.flatMap(({ gedateerd }) => gedateerd),
    instelling,
  );
  const tekst = encodeICalendar(agenda, yield* nu);
  invariant(tekst.isOk(), "een jaar heeft plichten");
  return tekst.value;
});
