import { packageConfig } from "@wmo-kit/tooling-tsup";

export default packageConfig({ index: "src/index.ts", api: "src/api.ts", cli: "src/cli.ts", client: "src/client.ts", financieel: "src/financieel.ts", http: "src/http.ts", installatie: "src/installatie.ts", koppelingen: "src/koppelingen.ts", kwaliteit: "src/kwaliteit.ts", register: "src/register.ts", toezicht: "src/toezicht.ts", verkeer: "src/verkeer.ts" }, { platform: "node", target: "node24" });
