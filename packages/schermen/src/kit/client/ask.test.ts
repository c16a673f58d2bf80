import { NietGevonden, StapTegengehouden } from "@wmo-kit/kit/api";
import { Effect } from "effect";
import { HttpClientError, HttpClientRequest, HttpClientResponse } from "effect/http";
import { expect, it, vi } from "vitest";

import { makeAsk, type Eigenfout } from "./ask.js";
import { onVerlopen } from "./verlopen.js";

interface AlOntvangen extends Eigenfout {
  readonly _tag: "AlOntvangen";
  readonly dossierId: string;
}

type Fout = HttpClientError.HttpClientError | NietGevonden | StapTegengehouden | AlOntvangen;

const ask = makeAsk<Fout>((fout) => ({ dossierId: fout.dossierId }));

const VERZOEK = HttpClientRequest.get("https://kit.example/api/dossiers");
const antwoordMet = (status: number, inhoud: string): HttpClientError.HttpClientError =>
  new HttpClientError.HttpClientError({
    reason: new HttpClientError.StatusCodeError({ request: VERZOEK, response: HttpClientResponse.fromWeb(VERZOEK, new Response(inhoud, { status })) }),
  });

it("UI vragen: een antwoord komt door zoals het is", async () => {
  expect(await ask(Effect.succeed(3))).toEqual({ _tag: "gelukt", waarde: 3 });
});

it("UI vragen: zonder verbinding is er geen probleem in woorden maar een storing", async () => {
  const uitval = new HttpClientError.HttpClientError({ reason: new HttpClientError.TransportError({ request: VERZOEK, cause: new Error("weg") }) });
  expect(await ask(Effect.fail(uitval))).toEqual({ _tag: "offline" });
});

it("UI vragen: wie niet meer is aangemeld, hoort dat één keer en wordt naar het aanmelden geleid", async () => {
  const gehoord = vi.fn<() => void>();
  const stop = onVerlopen(gehoord);
  expect(await ask(Effect.fail(antwoordMet(401, "{}")))).toEqual({ _tag: "niet aangemeld" });
  stop();
  expect(gehoord).toHaveBeenCalledTimes(1);
});

it("UI vragen: een onverwacht antwoord geeft de zin van de server, en anders een eigen zin", async () => {
  expect(await ask(Effect.fail(antwoordMet(503, '{"detail":"Probeer het straks opnieuw."}')))).toMatchObject({ probleem: { code: "HTTP_503", tekst: "Probeer het straks opnieuw." } });
  expect(await ask(Effect.fail(antwoordMet(502, "<html>")))).toMatchObject({ probleem: { code: "ONVERWACHT_ANTWOORD" } });
});

it("UI stappen: wat een stap tegenhoudt komt mee, zodat het formulier het op zijn plaats zet", async () => {
  const fout = new StapTegengehouden({ detail: "Dit kan nu niet.", code: "STAP_TEGENGEHOUDEN", geblokkeerd: [], teErkennen: [], oordelen: [] });
  expect(await ask(Effect.fail(fout))).toEqual({
    _tag: "probleem",
    probleem: { code: "STAP_TEGENGEHOUDEN", tekst: "Dit kan nu niet.", tegengehouden: { geblokkeerd: [], teErkennen: [], oordelen: [] } },
  });
});

it("UI vragen: een app voegt aan een eigen probleem toe wat haar pagina nodig heeft", async () => {
  const fout: AlOntvangen = { _tag: "AlOntvangen", code: "BERICHT_AL_ONTVANGEN", detail: "Al ontvangen.", dossierId: "d1" };
  expect(await ask(Effect.fail(fout))).toEqual({ _tag: "probleem", probleem: { code: "BERICHT_AL_ONTVANGEN", tekst: "Al ontvangen.", dossierId: "d1" } });
  expect(await ask(Effect.fail(new NietGevonden({ detail: "Dit dossier is er niet.", code: "DOSSIER_ONBEKEND" })))).toMatchObject({ probleem: { code: "NIET_GEVONDEN" } });
});
