import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringToHex } from "viem";
import { blstBls } from "../../src/bls/blst.ts";
import { chainAccess, type DemoChain } from "../../src/cli/demo/chains.ts";
import { mailboxAbi, mailboxBytecode } from "../../src/contracts/generated/Mailbox.ts";
import { outboxAbi } from "../../src/contracts/generated/Outbox.ts";
import { type Devnet, startDevnet } from "../../src/devnet/devnet.ts";
import { ensureDevelopmentKeys, loadCircuit } from "../../src/groth16/load.ts";
import { BeaconRestTransport } from "../../src/light-client/transport/beacon-rest.ts";
import { deployContract, deployDestination, deployOutbox, type RouteContracts } from "../../src/node/deploy-route.ts";
import { openRoute, type Route } from "../../src/node/route.ts";
import { createHeliogramHandlers } from "../../src/pool/heliogram-tasks.ts";
import { createInProcessPool } from "../../src/pool/in-process-pool.ts";
import { fromHex, type Hex } from "../../src/primitives/hex.ts";

/** The devnet with contracts and an opened route; its circuit opens one message a proof, so proofs are quick. */
export interface SmallWorld {
  readonly devnet: Devnet;
  readonly source: DemoChain;
  readonly destination: DemoChain;
  readonly contracts: RouteContracts;
  readonly mailbox: Hex;
  readonly route: Route;
  /** Opens the route again over the same database, as a restarted node would. */
  reopen(): Promise<Route>;
  send(count: number, overrides?: { deadline?: bigint; receiver?: Hex; gasLimit?: number }): Promise<void>;
  stop(): Promise<void>;
}

export async function startSmallWorld(): Promise<SmallWorld> {
  await ensureDevelopmentKeys(["single"]);
  const circuit = await loadCircuit("single");
  const devnet = await startDevnet();
  const source = chainAccess(devnet.source, 0, () => devnet.advance({ slots: 1 }));
  const destination = chainAccess(devnet.destination, 0);
  const outbox = await deployOutbox(source);
  const transport = new BeaconRestTransport(devnet.beacon.config, devnet.beacon.url);
  const { checkpointRoot } = devnet.beacon;
  const contracts = await deployDestination(destination, outbox, devnet.source.chainId, {
    config: devnet.beacon.config,
    bootstrap: await transport.getBootstrap(fromHex(checkpointRoot, 32)),
    checkpointRoot,
    circuits: [circuit],
  });
  const mailbox = await deployContract(destination, mailboxAbi, mailboxBytecode, [
    contracts.inbox.address,
    BigInt(devnet.source.chainId),
    outbox.address,
  ]);
  const dataFolder = mkdtempSync(join(tmpdir(), "heliogram-e2e-"));
  const pool = createInProcessPool(createHeliogramHandlers(), { workers: 1, queueMax: 16 });
  const open = (): Promise<Route> =>
    openRoute({
      name: "e2e",
      dataFolder,
      source: source.publicClient,
      stateRpcUrls: [devnet.source.rpcUrl],
      destination: destination.publicClient,
      account: destination.wallet.account,
      config: devnet.beacon.config,
      transports: [transport],
      bls: blstBls,
      contracts,
      circuit,
      pool,
      confirmations: 1,
      limits: { batchMessagesMin: 1 },
      emit: () => undefined,
    });
  const route = await open();
  return {
    devnet,
    source,
    destination,
    contracts,
    mailbox: mailbox.address,
    route,
    reopen: open,
    send: async (count, overrides = {}) => {
      for (let index = 0; index < count; index++) {
        await source.wallet.writeContract({
          address: outbox.address,
          abi: outboxAbi,
          functionName: "send",
          args: [
            {
              destinationChainId: BigInt(devnet.destination.chainId),
              inbox: contracts.inbox.address,
              receiver: overrides.receiver ?? mailbox.address,
              gasLimit: overrides.gasLimit ?? 100_000,
              deadline: overrides.deadline ?? 2n ** 40n,
              payload: stringToHex(`payload ${index}`),
            },
          ],
          gas: 500_000n,
        });
      }
      await devnet.advance({ slots: 1 });
    },
    stop: async () => {
      await route.close();
      await pool.close();
      await devnet.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
