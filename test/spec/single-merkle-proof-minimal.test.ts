import { testMerkleProofs } from "./merkle-proofs.ts";

await testMerkleProofs("minimal", ["v1.7.0-alpha.13/minimal", "merkle-proofs-eth-avm"]);
