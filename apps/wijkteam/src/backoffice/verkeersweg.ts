import type { Verbinding } from "@wmo-kit/runtime";
import { Context, Effect, Layer } from "effect";

import { leesVerbinding } from "./lees-verbinding.js";

/** By which way messages go, in words for people; and where the back office is asked something, when it is there over HTTP. */
export class Verkeersweg extends Context.Service<Verkeersweg, { readonly weg: string; readonly verbinding: Verbinding | null }>()("@wmo-kit/wijkteam/backoffice/Verkeersweg") {}

/** Over HTTP when the settings name the back office, else through two folders. */
export const layerVerkeersweg = Layer.effect(
  Verkeersweg,
  Effect.map(leesVerbinding("BACKOFFICE"), (verbinding) =>
    Verkeersweg.of({ weg: verbinding === null ? "Berichten gaan als bestand door twee mappen." : "Berichten gaan rechtstreeks naar de backoffice (HTTP).", verbinding }),
  ),
);
