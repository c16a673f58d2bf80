import { createHash } from "node:crypto";

import type { IsoDatum } from "@wmo-kit/domain";
import { checkKaart, drawSvg, parseNetwerkkaart } from "@wmo-kit/financial/netwerkkaart";
import { renderHtml, renderMarkdown } from "@wmo-kit/financial/rapport";
import { writeCsvSjabloon } from "@wmo-kit/financial/sjabloon";
import { liftResult, makeUuidV7, vandaag } from "@wmo-kit/runtime";
import { Effect, type Schema } from "effect";

import { leesOrganisatie } from "../register/lees-organisatie.js";
import { legFeitenVast } from "../register/leg-feiten-vast.js";
import type { NietVastgelegd } from "./errors.js";
import { Financieelkeuze } from "./financieelkeuze.js";
import { nieuwsteVan } from "./financieellezer.js";
import { makeJaardossier } from "./make-jaardossier.js";
import { readJaarcijfers } from "./read-jaarcijfers.js";
import { showKaart } from "./show-kaart.js";
import { showToetsing } from "./show-toetsing.js";

const ontbreekt = (wat: NietVastgelegd["wat"]) => Effect.fail<NietVastgelegd>({ _tag: "NietVastgelegd", wat });

const utf8 = new TextEncoder();

const leesDossier = Effect.fn("leesDossier")(function* (gevraagd?: IsoDatum) {
  const { partij } = yield* Financieelkeuze;
  const { stand, peildatum, profiel } = yield* leesOrganisatie(gevraagd);
  const stuk = nieuwsteVan(stand, "jaarcijfers-ingelezen");
  if (stuk === undefined) return yield* ontbreekt("jaarrekening");
  const jaren = yield* readJaarcijfers(utf8.encode(stuk.gegevens.csv));
  const wntKlasse = nieuwsteVan(stand, "omstandigheden-vastgelegd")?.gegevens.wntKlasse;
  return { stuk, jaardossier: makeJaardossier({ partij, jaren, peildatum, profiel, wntKlasse }) };
});

const toetsJaarrekening = Effect.fnUntraced(function* (gevraagd?: IsoDatum) {
  const { toPunten } = yield* Financieelkeuze;
  const { stuk, jaardossier } = yield* leesDossier(gevraagd);
  return showToetsing(jaardossier, stuk, toPunten(jaardossier.dossier.oordeel));
});

/** The checks of the newest accounts that were taken in; null as long as there are none. @source D-16.7, D-24.1, W-79.1 to W-79.9, W-104.2 */
export const toonJaarrekening = Effect.fn("toonJaarrekening")(function* (gevraagd?: IsoDatum) {
  return yield* Effect.catchTag(toetsJaarrekening(gevraagd), "NietVastgelegd", () => Effect.succeed(null));
});

/** Takes in accounts from a file: all of it or, with any fault, nothing. The figures are kept as the file gave them. @source D-16.7, W-104.2 */
export const leesJaarrekening = Effect.fn("leesJaarrekening")(function* (bestandsnaam: string, bytes: Uint8Array) {
  const jaren = yield* readJaarcijfers(bytes);
  const id = yield* makeUuidV7;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  yield* legFeitenVast([{ soort: "jaarcijfers-ingelezen", gegevens: { id, bestandsnaam, sha256, csv: writeCsvSjabloon(jaren) } }]);
  return yield* toetsJaarrekening();
});

/** The financial dossier as a page that needs nothing else. @source D-16.7, W-104.2 */
export const schrijfDossier = Effect.fn("schrijfDossier")(function* (vorm: "html" | "markdown", gevraagd?: IsoDatum) {
  const { jaardossier } = yield* leesDossier(gevraagd);
  return vorm === "html" ? renderHtml(jaardossier.dossier) : renderMarkdown(jaardossier.dossier);
});

const leesKaart = Effect.fn("leesKaart")(function* (gevraagd?: IsoDatum) {
  const { stand, peildatum } = yield* leesOrganisatie(gevraagd);
  const stuk = nieuwsteVan(stand, "netwerkkaart-vastgelegd");
  if (stuk === undefined) return yield* ontbreekt("netwerkkaart");
  return { kaart: yield* liftResult(parseNetwerkkaart(stuk.gegevens.kaart)), op: stuk.op, peildatum };
});

const beschrijfKaart = Effect.fnUntraced(function* (gevraagd?: IsoDatum) {
  const { kaart, op, peildatum } = yield* leesKaart(gevraagd);
  return showKaart(kaart, op, peildatum);
});

/** The newest network map; null as long as there is none. @source D-16.9, W-104.7 */
export const toonNetwerkkaart = Effect.fn("toonNetwerkkaart")(function* (gevraagd?: IsoDatum) {
  return yield* Effect.catchTag(beschrijfKaart(gevraagd), "NietVastgelegd", () => Effect.succeed(null));
});

/** The newest network map as a drawing alone. */
export const tekenNetwerkkaart = Effect.map(leesKaart(), ({ kaart }) => drawSvg(kaart));

/** Records a network map that does not contradict itself. @source D-16.9, W-104.7 */
export const legNetwerkkaartVast = Effect.fn("legNetwerkkaartVast")(function* (invoer: Schema.Json) {
  const kaart = yield* liftResult(parseNetwerkkaart(invoer));
  const [eerste, ...rest] = checkKaart(kaart, yield* vandaag);
  if (eerste !== undefined) return yield* Effect.fail({ _tag: "KaartOnjuist", fouten: [eerste, ...rest] } as const);
  const id = yield* makeUuidV7;
  yield* legFeitenVast([{ soort: "netwerkkaart-vastgelegd", gegevens: { id, kaart: invoer } }]);
  return yield* beschrijfKaart();
});
