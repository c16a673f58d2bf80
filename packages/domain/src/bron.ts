/** Where a rule or number comes from: a law, or a numbered requirement of a programme, or a published rule of a standard. */
export type Bron =
  | { readonly soort: "wet"; readonly wet: string; readonly artikel: string; readonly lid?: string }
  | { readonly soort: "eis"; readonly document: string; readonly eis: string }
  | { readonly soort: "standaard"; readonly standaard: string; readonly regel: string }
  | { readonly soort: "afspraak"; readonly afspraak: string };

/** A source as people write it: “Algemene termijnenwet art. 1 lid 1”, “Programma van eisen … eis 20.4”. */
export const describeBron = (bron: Bron): string => {
  switch (bron.soort) {
    case "wet":
      return `${bron.wet} art. ${bron.artikel}${bron.lid === undefined ? "" : ` lid ${bron.lid}`}`;
    case "eis":
      return `${bron.document}, eis ${bron.eis}`;
    case "standaard":
      return `${bron.standaard}, regel ${bron.regel}`;
    case "afspraak":
      return bron.afspraak;
  }
};
