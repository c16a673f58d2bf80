// Loaded before the built kit by `startKit`, so that a test can let a year pass. The kit itself knows nothing of it.
import { verzetKlok } from "./verzet-klok.ts";

const zet = verzetKlok(Number(process.env.PROEF_MOMENT));
process.on("message", (moment) => {
  zet(Number(moment));
  process.send("verzet");
});
