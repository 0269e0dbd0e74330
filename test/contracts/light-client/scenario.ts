import { mkdirSync, writeFileSync } from "node:fs";
import { type AbiParameter, encodeAbiParameters, toFunctionSelector } from "viem";
import {
  beaconLightClientAbi,
  type ContractParameters,
  type ContractUpdate,
} from "../../../src/contracts/light-client/abi.ts";
import { fromHex, type Hex } from "../../../src/primitives/hex.ts";

/* What the Solidity tests replay: a deployment, then updates at given times with what must come of each. */

const FOLDER = "build/fixtures/light-client";

/** Accepted. */
const ACCEPTED: Hex = "0x00000000";
/** Rejected, for whatever reason. */
const REJECTED: Hex = "0xffffffff";

export interface Step {
  readonly update: ContractUpdate;
  /** Seconds since 1970. */
  readonly time: number;
  /** Name of the contract's error; "any" for any; undefined if the update must be accepted. */
  readonly error?: string;
  /** The contract's state after the step; left out, only acceptance is compared. */
  readonly after?: { readonly slot: number; readonly current: Hex; readonly next: Hex };
}

export interface Scenario {
  readonly parameters: ContractParameters;
  /** Seconds since 1970 at which the contract is deployed. */
  readonly time: number;
  /** Root of a next committee that the contract is made to know from the start. */
  readonly knownNext?: Hex;
  readonly steps: readonly Step[];
}

const ZERO: Hex = `0x${"00".repeat(32)}`;

/** Writes `<group>-<index>.bin` for each scenario, and their number. */
export function writeScenarios(group: string, scenarios: readonly Scenario[]): void {
  scenarios.forEach((scenario, index) => {
    writeFixture(`${group}-${index}`, encodeScenario(scenario));
  });
  writeFixture(`${group}-count`, encodeAbiParameters([{ type: "uint256" }], [BigInt(scenarios.length)]));
}

export function writeFixture(name: string, data: Hex): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.bin`, fromHex(data));
}

/** Selector of one of the contract's errors. */
export function errorSelector(name: string): Hex {
  const error = beaconLightClientAbi.find((item) => item.type === "error" && item.name === name);
  if (error?.type !== "error") throw new RangeError(`the contract has no error ${name}`);
  return toFunctionSelector(`${name}(${error.inputs.map(({ type }) => type).join(",")})`);
}

function encodeScenario({ parameters, time, knownNext, steps }: Scenario): Hex {
  const [parametersType] = inputsOf("constructor");
  const [updateType] = inputsOf("submitUpdate");
  const step: AbiParameter = {
    type: "tuple[]",
    name: "steps",
    components: [
      { type: "uint64", name: "time" },
      { type: "bytes4", name: "error" },
      { type: "bool", name: "compared" },
      { type: "uint64", name: "slot" },
      { type: "bytes32", name: "current" },
      { type: "bytes32", name: "next" },
      { ...updateType!, name: "update" },
    ],
  };
  const scenario: AbiParameter = {
    type: "tuple",
    components: [
      { ...parametersType!, name: "parameters" },
      { type: "uint64", name: "time" },
      { type: "bytes32", name: "knownNext" },
      step,
    ],
  };
  const values = steps.map(({ update, time: at, error, after }) => ({
    time: BigInt(at),
    error: error === undefined ? ACCEPTED : error === "any" ? REJECTED : errorSelector(error),
    compared: after !== undefined,
    slot: BigInt(after?.slot ?? 0),
    current: after?.current ?? ZERO,
    next: after?.next ?? ZERO,
    update,
  }));
  return encodeAbiParameters(
    [scenario],
    [{ parameters, time: BigInt(time), knownNext: knownNext ?? ZERO, steps: values }],
  );
}

function inputsOf(name: string): readonly AbiParameter[] {
  for (const item of beaconLightClientAbi) {
    if (item.type === "constructor" && name === "constructor") return item.inputs;
    if (item.type === "function" && item.name === name) return item.inputs;
  }
  throw new RangeError(`the contract has no ${name}`);
}
