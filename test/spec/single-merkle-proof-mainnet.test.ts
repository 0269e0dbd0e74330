import { testMerkleProofs } from "./merkle-proofs.ts";

await testMerkleProofs("mainnet", ["v1.7.0-alpha.13/mainnet"]);
