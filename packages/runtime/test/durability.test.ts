import { durabilityContract } from "./durability-contract.js";
import { tempFolder } from "./temp-folder.js";

durabilityContract("SQLite", tempFolder);
