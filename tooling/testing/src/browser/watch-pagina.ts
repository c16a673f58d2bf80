import type { Page } from "playwright-core";

import { volgVerzoeken } from "./rust.js";

/** Answers that a test provokes on purpose; Chromium writes these to the console by itself. */
export interface VerwachteStoring {
  readonly status: number;
  readonly pad: RegExp;
}

/** What went wrong in a page behind the back of the user. */
export interface Wacht {
  /** Watches another page as well. */
  readonly volg: (page: Page) => void;
  readonly verwacht: (storing: VerwachteStoring) => void;
  /** From here on the connection may be gone. */
  readonly verwachtUitval: () => void;
  readonly storingen: () => readonly string[];
}

const HULPBRON = /^Failed to load resource: .*?(\d{3}|net::\w+)/;

const WEGGEVALLEN = /^net::ERR_(?:CONNECTION_(?:RESET|REFUSED|CLOSED)|EMPTY_RESPONSE)$/;

/** Listens to the console, to uncaught errors, to failed requests and to every answer of 400 and up. */
export const watchPagina = (eerste: Page): Wacht => {
  const gevonden: string[] = [];
  const verwachtingen: VerwachteStoring[] = [];
  let uitvalMag = false;
  const isVerwacht = (status: number, url: string): boolean =>
    verwachtingen.some((storing) => storing.status === status && storing.pad.test(new URL(url).pathname));

  const volg = (page: Page): void => {
    volgVerzoeken(page);
    page.on("console", (melding) => {
      if (melding.type() !== "error" && melding.type() !== "warning") return;
      // The same answer also comes by as a response, which is judged below.
      if (HULPBRON.test(melding.text())) return;
      gevonden.push(`console: ${melding.text()}`);
    });
    page.on("pageerror", (fout) => gevonden.push(`fout: ${fout.message}`));
    page.on("requestfailed", (verzoek) => {
      const reden = verzoek.failure()?.errorText ?? "";
      // The browser itself ends a read when a download takes it over or another page opens; the page never ends one.
      if (reden === "net::ERR_ABORTED" && verzoek.method() === "GET") return;
      if (uitvalMag && reden === "net::ERR_INTERNET_DISCONNECTED") return;
      // A read that was under way when the plug was pulled; a write that is lost stays a fault.
      if (uitvalMag && WEGGEVALLEN.test(reden) && verzoek.method() === "GET") return;
      gevonden.push(`verzoek mislukt: ${verzoek.method()} ${verzoek.url()} ${reden}`);
    });
    page.on("response", (antwoord) => {
      if (antwoord.status() < 400 || isVerwacht(antwoord.status(), antwoord.url())) return;
      gevonden.push(`antwoord ${antwoord.status()}: ${antwoord.url()}`);
    });
    page.on("request", (verzoek) => {
      const { protocol, hostname } = new URL(verzoek.url());
      if (protocol.startsWith("http") && hostname !== "127.0.0.1") gevonden.push(`verzoek naar buiten: ${verzoek.url()}`);
    });
  };
  volg(eerste);
  return {
    volg,
    verwacht: (storing) => verwachtingen.push(storing),
    verwachtUitval: () => {
      uitvalMag = true;
    },
    storingen: () => gevonden,
  };
};
