import type { InvoerOngeldig, NietGevonden, StapTegengehouden } from "@wmo-kit/kit/api";
import type { AccountAfgewezen, NietAangemeld, OngeldigVerzoek } from "@wmo-kit/runtime/api";
import { Effect, type Schema } from "effect";
import type { HttpClientError } from "effect/http";

import type { Antwoord } from "../../vraag/antwoord.js";
import { NIET_GEVONDEN, type Probleem } from "../../vraag/probleem.js";
import { meldVerlopen } from "./verlopen.js";

/** A problem of an app itself: every one has a code and a sentence. */
export interface Eigenfout {
  readonly _tag: string;
  readonly code: string;
  readonly detail: string;
}

type Kitfout = HttpClientError.HttpClientError | Schema.SchemaError | NietAangemeld | AccountAfgewezen | OngeldigVerzoek | NietGevonden | InvoerOngeldig | StapTegengehouden;

/** Everything that can come back instead of an answer. */
export type Vraagfout = Kitfout | Eigenfout;

const ONVERWACHT: Probleem = {
  code: "ONVERWACHT_ANTWOORD",
  tekst: "De toepassing gaf een antwoord dat deze pagina niet kent. Laad de pagina opnieuw.",
};

const KITFOUTEN = {
  HttpClientError: true,
  SchemaError: true,
  NietAangemeld: true,
  AccountAfgewezen: true,
  OngeldigVerzoek: true,
  NietGevonden: true,
  InvoerOngeldig: true,
  StapTegengehouden: true,
} as const satisfies Record<Kitfout["_tag"], true>;

const isKitfout = (fout: Vraagfout): fout is Kitfout => Object.hasOwn(KITFOUTEN, fout._tag);

const isRecord = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === "object" && waarde !== null;

const toProbleem = (probleem: Probleem): Effect.Effect<Antwoord<never>> => Effect.succeed({ _tag: "probleem", probleem });

const NIET_AANGEMELD: Effect.Effect<Antwoord<never>> = Effect.sync(() => {
  meldVerlopen();
  return { _tag: "niet aangemeld" };
});

const readBody = ({ response }: HttpClientError.HttpClientError): Effect.Effect<Antwoord<never>> => {
  if (response === undefined) return Effect.succeed({ _tag: "offline" });
  if (response.status === 401) return NIET_AANGEMELD;
  return response.json.pipe(
    Effect.map((inhoud) => (isRecord(inhoud) ? (inhoud["detail"] ?? inhoud["title"]) : undefined)),
    Effect.map((tekst) => (typeof tekst === "string" ? { code: `HTTP_${response.status}`, tekst } : ONVERWACHT)),
    Effect.orElseSucceed(() => ONVERWACHT),
    Effect.map((probleem) => ({ _tag: "probleem", probleem })),
  );
};

const describeAfwijzing = (detail: string, redenen: readonly { readonly tekst: string }[]): string =>
  [detail, ...redenen.map(({ tekst }) => tekst).filter((tekst) => tekst !== detail)].join(" ");

const fromKit = (fout: Kitfout): Effect.Effect<Antwoord<never>> => {
  switch (fout._tag) {
    case "HttpClientError":
      return readBody(fout);
    case "SchemaError":
      return toProbleem(ONVERWACHT);
    case "NietAangemeld":
      return NIET_AANGEMELD;
    case "AccountAfgewezen":
      return toProbleem({ code: fout.code, tekst: describeAfwijzing(fout.detail, fout.redenen) });
    case "OngeldigVerzoek":
      return toProbleem({ code: "ONGELDIG_VERZOEK", tekst: fout.detail ?? fout.title });
    case "NietGevonden":
      return toProbleem({ code: NIET_GEVONDEN, tekst: fout.detail });
    case "InvoerOngeldig":
      return toProbleem({ code: fout.code, tekst: fout.detail, velden: fout.bevindingen });
    case "StapTegengehouden": {
      const { geblokkeerd, teErkennen, oordelen } = fout;
      return toProbleem({ code: fout.code, tekst: fout.detail, tegengehouden: { geblokkeerd, teErkennen, oordelen } });
    }
  }
};

/** The person who asked stopped waiting for it. */
const GESTOPT: Antwoord<never> = { _tag: "probleem", probleem: { code: "GESTOPT", tekst: "U bent gestopt. Er is niets veranderd." } };

/** What a problem of an app says besides its code and sentence: the dossier it is about, findings at a field. */
export type Meer<F> = (fout: F) => Omit<Probleem, "code" | "tekst">;

/** How an app asks its server, and tells what came of it in words. */
export const makeAsk =
  <F extends Vraagfout>(meer: Meer<Exclude<F, Kitfout>>) =>
  <A>(vraag: Effect.Effect<A, F>, signal?: AbortSignal): Promise<Antwoord<A>> => {
    const antwoord = Effect.runPromise(
      vraag.pipe(
        Effect.map((waarde): Antwoord<A> => ({ _tag: "gelukt", waarde })),
        Effect.catch((fout) => {
          if (isKitfout(fout)) return fromKit(fout);
          const { code, detail: tekst } = fout;
          return toProbleem({ code, tekst, ...meer(fout as Exclude<F, Kitfout>) });
        }),
      ),
      signal === undefined ? {} : { signal },
    );
    // Who stops a question gets no answer from the server any more.
    return antwoord.catch((oorzaak: unknown) => (signal?.aborted === true ? GESTOPT : Promise.reject(oorzaak)));
  };

/** Asks for what every app has. */
export const ask = makeAsk<Vraagfout>(() => ({}));
