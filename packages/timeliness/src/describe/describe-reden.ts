import type { RedenGeenWerkdag, VrijeDag } from "../kalender/reden-geen-werkdag.js";

const noem = ({ soort, naam }: VrijeDag): string => (soort === "feestdag" ? naam : `gesloten: ${naam}`);

/** Why a day is not a working day, short enough for brackets: “weekend, 1e Paasdag”. */
export const describeReden = (reden: RedenGeenWerkdag): string => {
  switch (reden._tag) {
    case "Weekend":
      return "weekend";
    case "VrijeDag":
      return reden.dagen.map(noem).join(", ");
    case "VrijeDagInWeekend":
      return ["weekend", ...reden.dagen.map(noem)].join(", ");
  }
};
