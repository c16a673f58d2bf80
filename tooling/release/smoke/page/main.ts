import { parseIsoDatum } from "@wmo-kit/domain";
import { decodeWmo301 } from "@wmo-kit/iwmo";
import { DAGBESTEDING_TERMIJNEN, describeTermijn, evaluateTermijn, makeKalender } from "@wmo-kit/timeliness";

import bericht from "./bericht.xml?raw";

const uitleg = parseIsoDatum("2026-04-01")
  .andThen((aanvang) => evaluateTermijn({ normen: DAGBESTEDING_TERMIJNEN, norm: "D-20.4", aanvang, kalender: makeKalender() }))
  .match(describeTermijn, (fout) => fout._tag);
const uit = document.querySelector("#uit");
if (uit !== null) uit.textContent = `${decodeWmo301(bericht).isOk()}\n${uitleg}`;
