import fc from "fast-check";
import { expect, it } from "vitest";
import { blstBls } from "../../../src/bls/blst.ts";
import { createLightClientContext } from "../../../src/light-client/context.ts";
import { processLightClientUpdate } from "../../../src/light-client/spec/process-update.ts";
import { initializeLightClientStore } from "../../../src/light-client/spec/store.ts";
import { createBeaconChain } from "../../../src/testing/beacon/chain.ts";
import { createExecutionBlock } from "../../../src/testing/beacon/execution.ts";
import { beaconForks, forkRow } from "../../../src/testing/beacon/forks.ts";
import { minimalPreset } from "../../../src/testing/beacon/preset.ts";

const smallPreset = { ...minimalPreset, syncCommitteeSize: 8 };

/** Why an honest update may be of no use to a client that missed some: a period passed it by, or it is old news. */
const MISSED = ["LC_SIGNATURE_PERIOD_UNKNOWN_COMMITTEE", "LC_UPDATE_NOT_RELEVANT"];

const block = fc.record({
  gap: fc.integer({ min: 1, max: 24 }),
  absent: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { maxLength: 7 }),
  attested: fc.boolean(),
});
/** Epochs between one fork and the next; zero lets a fork be skipped. */
const forkGaps = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 });

it("makes light-client data that holds on any schedule of blocks, forks, absences and stalls", () => {
  fc.assert(
    fc.property(forkGaps, fc.array(block, { minLength: 30, maxLength: 30 }), (gaps, blocks) => {
      const later = beaconForks.slice(1).map((name, index) => {
        const epoch = gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0);
        return forkRow(name, epoch);
      });
      const chain = createBeaconChain({
        seed: "schedules",
        genesisTime: 0,
        preset: smallPreset,
        forks: [forkRow("capella", 0), ...later],
      });
      let slot = 0;
      for (const { gap, absent, attested } of blocks) {
        slot += gap;
        const { payload } = createExecutionBlock({ blockNumber: slot, timestamp: slot, stateRoot: new Uint8Array(32) });
        chain.produceBlock(slot, payload, { absent, attested });
      }
      const context = createLightClientContext(chain.config, blstBls);
      const [, first, ...rest] = chain.blocks;
      let store = initializeLightClientStore(context, first!.root, chain.bootstrap(first!.root));
      let accepted = 0;
      for (const { root } of rest) {
        const update = chain.updateBy(root);
        try {
          store = processLightClientUpdate(context, store, update, update.signatureSlot);
          accepted++;
        } catch (error) {
          expect(MISSED).toContain((error as { code?: string }).code);
        }
      }
      expect(accepted).toBeGreaterThan(0);
    }),
    { numRuns: 20, seed: 20_260_101 },
  );
});
