import type { Oordeel, RedenGeenOordeel } from "../oordeel/oordeel.js";

const REDENEN: Readonly<Record<RedenGeenOordeel, string>> = {
  "cijfer ontbreekt": "een cijfer ontbreekt; vul het aan",
  "noemer is nul": "er is niets om door te delen; controleer het cijfer",
  "noemer is negatief": "het getal om door te delen is negatief; controleer het cijfer",
  "norm is open": "het programma noemt geen waarde; spreek er een af in het contractprofiel",
  "deskundig oordeel nodig": "dit is aan de deskundige; leg het besluit met bewijs vast",
};

/** The verdict in a few words, with what to do now. */
export const describeOordeel = (oordeel: Oordeel): string => {
  switch (oordeel.soort) {
    case "voldoet":
      return "Oordeel: voldoet.";
    case "voldoet niet":
      return "Oordeel: voldoet niet.";
    case "toelichting nodig":
      return "Oordeel: toelichting nodig, want de waarde ligt buiten het uitgangspunt.";
    case "streven niet gehaald":
      return "Oordeel: het streven is niet gehaald; dat is geen afkeuring.";
    case "geen oordeel":
      return `Oordeel: geen, want ${REDENEN[oordeel.reden]}.`;
    case "niet van toepassing":
      return oordeel.op.grond === "drempel"
        ? "Oordeel: niet van toepassing, want de drempel is niet gehaald."
        : "Oordeel: niet van toepassing, volgens besluit.";
    case "voldoet met uitleg":
      return "Oordeel: voldoet met uitleg; de uitleg is aanvaard.";
  }
};
