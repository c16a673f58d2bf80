import { createConnection, createServer } from "node:net";
import { once } from "node:events";

/** A way to a server that breaks at the moment a COMMIT has been sent and before its answer comes back. */
export const startCommitProxy = async (url: string): Promise<{ readonly url: string; readonly stop: () => void }> => {
  const doel = new URL(url);
  const proxy = createServer((client) => {
    const server = createConnection({ host: doel.hostname, port: Number(doel.port) });
    let isAfgesneden = false;
    client.on("data", (deel) => {
      server.write(deel);
      isAfgesneden ||= deel.includes("COMMIT");
    });
    server.on("data", (deel) => (isAfgesneden ? client.destroy() : client.write(deel)));
    for (const [een, ander] of [[client, server], [server, client]] as const) een.on("close", () => ander.destroy()).on("error", () => ander.destroy());
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const adres = proxy.address();
  const via = new URL(url);
  via.port = adres !== null && typeof adres === "object" ? String(adres.port) : "";
  return { url: via.href, stop: () => void proxy.close() };
};
