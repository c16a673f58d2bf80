// `pnpm site`: shows the built site on this computer.
import { makeServer } from "../src/serveer/make-server.js";
import { PLAATSEN } from "../src/plaatsen.js";

const poort = Number(process.env["PORT"] ?? 4343);
makeServer(PLAATSEN.gebouwd).listen(poort, "127.0.0.1", () => console.log(`De site staat op http://127.0.0.1:${poort}. Stoppen: Ctrl+C.`));
