import type { Taak } from "../kern/gevolg.js";
import { metUiterlijk } from "../kern/met-uiterlijk.js";
import type { Vraag } from "../kern/wachter.js";
import { zaakVan } from "../kern/zaak-van.js";
import type { Onderzoek } from "./onderzoek.js";
import type { OnderzoekGegevens } from "./onderzoek.schemas.js";

type V<Soort extends keyof OnderzoekGegevens> = Vraag<Onderzoek, OnderzoekGegevens[Soort]>;

/** A long indication asks for contact now and then; how often is open in the source. @source W-27.2 */
export const bijLangeDuur = ({ gegevens: { isLangereDuur }, normen, gebeurtenis }: V<"stap-6-vastgelegd">): readonly Taak[] =>
  isLangereDuur === true
    ? [
        metUiterlijk(
          { taak: "Evalueer af en toe met de inwoner hoe het gaat.", eis: "W-27.2", norm: "W-27.2" },
          normen.laatsteDag("W-27.2", gebeurtenis.datum),
        ),
      ]
    : [];

/** What each outcome asks next. The last day of an advice counts from the melding. @source W-33, W-26-u2, W-42.3 */
export const naBesluit = ({ dossier, feiten, gegevens, normen }: V<"onderzoek-besloten" | "verslag-achterwege-gelaten">): readonly Taak[] => {
  const uitkomsten = gegevens.uitkomsten ?? [];
  const { aanleiding } = feiten;
  const melding = aanleiding?.soort === "melding" ? zaakVan(dossier, "A1", aanleiding.melding)?.feiten.ontvangen : undefined;
  const taken: Taak[] = [];
  if (uitkomsten.includes("sociale-basis")) taken.push({ _tag: "Taak", taak: "Leid warm toe naar de voorziening.", eis: "W-33.1" });
  if (uitkomsten.includes("basishulp")) taken.push({ _tag: "Taak", taak: "Start basishulp.", eis: "W-33.2" });
  if (uitkomsten.includes("wlz-of-zvw")) taken.push({ _tag: "Taak", taak: "Begeleid de aanvraag bij de andere wet.", eis: "W-33.3" });
  if (uitkomsten.includes("advies-positief") || uitkomsten.includes("advies-negatief"))
    taken.push(
      metUiterlijk(
        { taak: "Verstuur het advies met het verslag.", eis: "W-33.4", norm: "W-33.advies" },
        melding === undefined ? undefined : normen.laatsteDag("W-33.advies", melding.datum),
      ),
    );
  return taken;
};
