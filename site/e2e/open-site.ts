import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";

import { makeServer } from "../src/serveer/make-server.js";

const GEBOUWD = fileURLToPath(new URL("../dist/site", import.meta.url));

/** The built site on a port of its own. */
export interface Opengezet {
  readonly adres: string;
  readonly map: string;
  readonly sluit: () => Promise<void>;
}

const luister = (server: Server): Promise<number> =>
  new Promise((klaar, mis) => {
    server.once("error", mis);
    server.listen(0, "127.0.0.1", () => {
      const adres = server.address();
      if (adres === null || typeof adres === "string") mis(new Error("the server has no port"));
      else klaar(adres.port);
    });
  });

/** Opens the built site; a site that was not built is a failure that says so. */
export const openSite = async (): Promise<Opengezet> => {
  if (!existsSync(GEBOUWD)) throw new Error("the site is not built: run its build first");
  const server = makeServer(GEBOUWD);
  const poort = await luister(server);
  return {
    adres: `http://127.0.0.1:${poort}`,
    map: GEBOUWD,
    sluit: () =>
      new Promise((klaar) => {
        server.closeAllConnections();
        server.close(() => klaar());
      }),
  };
};
