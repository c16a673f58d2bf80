import { BERICHTEN } from "../../src/index.js";
import { BERICHTENOVERZICHT, type Berichtregel } from "./berichtenoverzicht.table.js";
import { GEMAAKT, renderTabel } from "./render-tabel.js";

const OVERZICHT: readonly Berichtregel[] = BERICHTENOVERZICHT;

const rijVan = ({ soort, naam, verzender, antwoord }: Berichtregel): readonly string[] => {
  const beschrijving = BERICHTEN.find((bericht) => bericht.soort === soort);
  return [
    soort,
    naam,
    beschrijving?.code ?? "",
    verzender,
    verzender === "gemeente" ? "aanbieder" : "gemeente",
    antwoord ?? "–",
    beschrijving?.versies.bericht ?? "",
    `\`${beschrijving?.naamruimte ?? ""}\``,
  ];
};

/** The page with the fourteen messages. */
export const renderBerichten = (): string =>
  [
    GEMAAKT,
    "# The messages of iWmo 3.2",
    "",
    "Who sends what to whom, and what answers it. A return message copies the header of what it answers: its Afzender is the party that sent the first message, not the party that sends the return.",
    "",
    renderTabel(["message", "name", "BerichtCode", "sender", "receiver", "answer", "schema", "namespace"], OVERZICHT.map(rijVan)),
    "",
  ].join("\n");
