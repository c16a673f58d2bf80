import { packageConfig } from "@wmo-kit/tooling-tsup";

export default packageConfig({ index: "src/index.ts", api: "src/api.ts", cli: "src/cli.ts", client: "src/client.ts", http: "src/http.ts", koppelingen: "src/koppelingen.ts", kwaliteit: "src/kwaliteit.ts", register: "src/register.ts", toezicht: "src/toezicht.ts" }, { platform: "node", target: "node24" });
