import {
  type Abi,
  type Account,
  type Chain,
  encodeDeployData,
  keccak256,
  type PublicClient,
  type Transport,
  type WalletClient,
} from "viem";
import { beaconLightClientAbi, beaconLightClientBytecode } from "../contracts/generated/BeaconLightClient.ts";
import { inboxAbi, inboxBytecode } from "../contracts/generated/Inbox.ts";
import { inclusionVerifierAbi, inclusionVerifierBytecode } from "../contracts/generated/InclusionVerifier.ts";
import { outboxAbi, outboxBytecode } from "../contracts/generated/Outbox.ts";
import { type DeploymentOptions, toContractParameters } from "../contracts/light-client/deployment.ts";
import { verifierConstructorArguments } from "../contracts/proofs/verifying-key.ts";
import type { LoadedCircuit } from "../groth16/keys.ts";
import type { ChainConfig } from "../light-client/config/chain-config.ts";
import { HeliogramError } from "../primitives/errors.ts";
import { fromHex, type Hex } from "../primitives/hex.ts";
import type { LightClientBootstrap } from "../ssz/values.ts";

export interface ChainAccess {
  readonly publicClient: PublicClient<Transport, Chain>;
  readonly wallet: WalletClient<Transport, Chain, Account>;
  /** On a chain that makes blocks on demand only: makes one. */
  readonly mine?: () => Promise<unknown>;
}

export interface Deployed {
  readonly address: Hex;
  readonly blockNumber: number;
  readonly gasUsed: number;
}

/** The contracts of one direction. */
export interface RouteContracts {
  readonly outbox: Deployed & { readonly codeHash: Hex };
  readonly lightClient: Deployed & { readonly checkpointRoot: Hex; readonly checkpointSlot: number };
  /** Position in the inbox's list is the verifier's id. */
  readonly verifiers: readonly (Deployed & { readonly circuit: string })[];
  readonly inbox: Deployed;
}

/** The outbox takes no arguments: it can be there long before anyone listens to it. */
export async function deployOutbox(source: ChainAccess): Promise<RouteContracts["outbox"]> {
  const outbox = await deployContract(source, outboxAbi, outboxBytecode, []);
  const code = await source.publicClient.getCode({ address: outbox.address });
  return { ...outbox, codeHash: keccak256(code ?? "0x") };
}

export interface DestinationOptions {
  readonly config: ChainConfig;
  readonly bootstrap: LightClientBootstrap;
  readonly checkpointRoot: Hex;
  readonly circuits: readonly LoadedCircuit[];
  readonly lightClient?: Omit<DeploymentOptions, "sourceChainId" | "checkpointRoot">;
}

/** Deploys what a destination needs to hear from an outbox: light client, verifiers and inbox. */
export async function deployDestination(
  destination: ChainAccess,
  outbox: RouteContracts["outbox"],
  sourceChainId: number,
  options: DestinationOptions,
): Promise<RouteContracts> {
  const { config, bootstrap, checkpointRoot, circuits } = options;
  const parameters = toContractParameters(config, bootstrap, {
    ...options.lightClient,
    sourceChainId,
    checkpointRoot: fromHex(checkpointRoot, 32),
  });
  const lightClient = await deployContract(destination, beaconLightClientAbi, beaconLightClientBytecode, [parameters]);
  const verifiers: RouteContracts["verifiers"][number][] = [];
  for (const { instance, verificationKey, lock } of circuits) {
    const args = verifierConstructorArguments(verificationKey, instance, lock.development);
    const verifier = await deployContract(destination, inclusionVerifierAbi, inclusionVerifierBytecode, args);
    verifiers.push({ ...verifier, circuit: instance.name });
  }
  const inbox = await deployContract(destination, inboxAbi, inboxBytecode, [
    lightClient.address,
    BigInt(sourceChainId),
    outbox.address,
    outbox.codeHash,
    verifiers.map((verifier) => verifier.address),
  ]);
  const checkpointSlot = bootstrap.header.beacon.slot;
  return { outbox, lightClient: { ...lightClient, checkpointRoot, checkpointSlot }, verifiers, inbox };
}

/** @throws DeployError the transaction was reverted */
export async function deployContract(
  { publicClient, wallet, mine }: ChainAccess,
  abi: Abi,
  bytecode: Hex,
  args: readonly unknown[],
): Promise<Deployed> {
  const data = encodeDeployData({ abi, bytecode, args });
  const hash = await wallet.sendTransaction({ data });
  await mine?.();
  const receipt = await publicClient.waitForTransactionReceipt({ hash, pollingInterval: 50 });
  if (receipt.status !== "success" || !receipt.contractAddress) {
    throw new DeployError("DEPLOY_REVERTED", "a contract refused its deployment", {
      details: { transactionHash: hash },
      hint: "the constructor's arguments are wrong; a development key deploys on the devnet only",
    });
  }
  return {
    address: receipt.contractAddress,
    blockNumber: Number(receipt.blockNumber),
    gasUsed: Number(receipt.gasUsed),
  };
}

export class DeployError extends HeliogramError<"DEPLOY_REVERTED"> {}
