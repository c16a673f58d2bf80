import fout from "../../node_modules/@wmo-kit/iwmo/voorbeelden/toewijzing-met-fouten.xml?raw";
import goed from "../../node_modules/@wmo-kit/iwmo/voorbeelden/toewijzing.xml?raw";
import { controleer, type Bevindingregel } from "./controleer.js";
import { maak, onderdeel, toonUitkomst } from "./onderdeel.js";

const rij = ({ code, plaats, pad, zin }: Bevindingregel): HTMLElement =>
  maak("li", [maak("p", zin, "bevinding__zin"), maak("p", [maak("strong", code), ` ${plaats}`.trimEnd(), document.createElement("br"), maak("code", pad)], "bevinding__plaats")], "bevinding");

/** Makes the page that holds a message against the standard work. */
export const startBerichtproef = (): void => {
  const tekst = onderdeel("bericht-tekst", HTMLTextAreaElement);
  const bestand = onderdeel("bericht-bestand", HTMLInputElement);
  const vak = onderdeel("bericht-vak", HTMLElement);
  const uitkomst = onderdeel("bericht-uitkomst", HTMLElement);

  const toon = (inhoud: Uint8Array | string): void => {
    const { kop, bevindingen, meer } = controleer(inhoud);
    const lijst = maak("ol", bevindingen.map(rij), "bevindingen");
    const rest = meer === 0 ? [] : [maak("p", `En nog ${meer} bevindingen.`)];
    const uitleg = maak("p", "Het bericht past in het schema en volgt de regels binnen het bericht (niveau 1 en 2).");
    toonUitkomst(uitkomst, maak("h2", kop), bevindingen.length === 0 ? [uitleg] : [lijst, ...rest]);
  };
  const lees = async (gekozen: File | undefined): Promise<void> => {
    if (gekozen !== undefined) toon(new Uint8Array(await gekozen.arrayBuffer()));
  };

  onderdeel("bericht-kijk-na", HTMLButtonElement).addEventListener("click", () => {
    if (tekst.value.trim() === "") toonUitkomst(uitkomst, maak("h2", "Er is nog geen bericht."), [maak("p", "Plak de tekst van een bericht in het veld, of kies een bestand.")]);
    else toon(tekst.value);
  });
  for (const [id, voorbeeld] of [
    ["bericht-goed", goed],
    ["bericht-fout", fout],
  ] as const) {
    onderdeel(id, HTMLButtonElement).addEventListener("click", () => {
      tekst.value = voorbeeld;
      toon(voorbeeld);
    });
  }
  bestand.addEventListener("change", () => void lees(bestand.files?.[0]));
  vak.addEventListener("dragover", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    vak.classList.add("vak--boven");
  });
  vak.addEventListener("dragleave", () => vak.classList.remove("vak--boven"));
  vak.addEventListener("drop", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    vak.classList.remove("vak--boven");
    void lees(gebeurtenis.dataTransfer?.files[0]);
  });
};
