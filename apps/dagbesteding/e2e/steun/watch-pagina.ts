import type { Page } from "playwright-core";

/** Answers that a test provokes on purpose; Chromium writes these to the console by itself. */
export interface VerwachteStoring {
  readonly status: number;
  readonly pad: RegExp;
}

/** What went wrong in a page behind the back of the user. */
export interface Wacht {
  readonly verwacht: (storing: VerwachteStoring) => void;
  readonly storingen: () => readonly string[];
}

const HULPBRON = /^Failed to load resource: .*?(\d{3}|net::\w+)/;

/** Listens to the console, to uncaught errors, to failed requests and to every answer of 400 and up. */
export const watchPagina = (page: Page): Wacht => {
  const gevonden: string[] = [];
  const verwachtingen: VerwachteStoring[] = [];
  const isVerwacht = (status: number, url: string): boolean =>
    verwachtingen.some((storing) => storing.status === status && storing.pad.test(new URL(url).pathname));

  page.on("console", (melding) => {
    if (melding.type() !== "error" && melding.type() !== "warning") return;
    // The same answer also comes by as a response, which is judged below.
    if (HULPBRON.test(melding.text())) return;
    gevonden.push(`console: ${melding.text()}`);
  });
  page.on("pageerror", (fout) => gevonden.push(`fout: ${fout.message}`));
  page.on("requestfailed", (verzoek) => {
    const reden = verzoek.failure()?.errorText ?? "";
    // A download is handed over to the browser, which ends the request of the page.
    if (reden === "net::ERR_ABORTED" && verzoek.url().includes("/berichten/")) return;
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
  return { verwacht: (storing) => verwachtingen.push(storing), storingen: () => gevonden };
};
