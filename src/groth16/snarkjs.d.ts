/** The parts of snarkjs (and of the curve objects it hands out) that this project calls. */
declare module "snarkjs" {
  /** A path, or bytes in memory in snarkjs's own wrapping. */
  type FileLike = string | Uint8Array | { type: "mem"; data?: Uint8Array };

  interface Logger {
    debug(text: string): void;
    info(text: string): void;
    warn(text: string): void;
    error(text: string): void;
  }

  interface SnarkjsProof {
    readonly pi_a: readonly string[];
    readonly pi_b: readonly (readonly string[])[];
    readonly pi_c: readonly string[];
    readonly protocol: string;
    readonly curve: string;
  }

  interface WasmField {
    readonly n8: number;
    readonly w: readonly Uint8Array[];
    toObject(element: Uint8Array): bigint;
  }

  interface WasmGroup {
    readonly F: { readonly n8: number };
    readonly g: Uint8Array;
    fromObject(point: readonly unknown[]): Uint8Array;
    toObject(point: Uint8Array): unknown;
    toAffine(point: Uint8Array): Uint8Array;
    timesScalar(point: Uint8Array, scalar: bigint): Uint8Array;
    eq(a: Uint8Array, b: Uint8Array): boolean;
    multiExpAffine(bases: Uint8Array, scalars: Uint8Array): Promise<Uint8Array>;
  }

  type CurveParameter = { readonly var: number; readonly offset?: number } | { readonly val: number };
  type CurveTask =
    | { readonly cmd: "ALLOC"; readonly var: number; readonly len: number }
    | { readonly cmd: "ALLOCSET"; readonly var: number; readonly buff: Uint8Array }
    | { readonly cmd: "CALL"; readonly fnName: string; readonly params: readonly CurveParameter[] }
    | { readonly cmd: "GET"; readonly out: number; readonly var: number; readonly len: number };

  interface Curve {
    readonly Fr: WasmField;
    readonly G1: WasmGroup;
    readonly G2: WasmGroup;
    readonly tm: { queueAction(tasks: readonly CurveTask[]): Promise<Uint8Array[]> };
    pairingEq(...points: Uint8Array[]): Promise<boolean>;
    terminate(): Promise<void>;
  }

  export const curves: {
    getCurveFromName(name: "bn128", options?: { singleThread: boolean }): Promise<Curve>;
  };

  export const groth16: {
    prove(
      zkey: FileLike,
      witness: FileLike,
      logger?: Logger,
      options?: { singleThread: boolean },
    ): Promise<{ proof: SnarkjsProof; publicSignals: string[] }>;
    verify(
      verificationKey: unknown,
      publicSignals: readonly string[],
      proof: SnarkjsProof,
      logger?: Logger,
    ): Promise<boolean>;
  };

  export const wtns: {
    check(r1cs: FileLike, witness: FileLike, logger: Logger): Promise<boolean>;
  };

  export const powersOfTau: {
    newAccumulator(curve: Curve, power: number, ptau: FileLike, logger?: Logger): Promise<Uint8Array>;
    contribute(before: FileLike, after: FileLike, name: string, entropy: string, logger?: Logger): Promise<Uint8Array>;
    preparePhase2(before: FileLike, after: FileLike, logger?: Logger): Promise<void>;
  };

  export const zKey: {
    newZKey(r1cs: FileLike, ptau: FileLike, zkey: FileLike, logger?: Logger): Promise<Uint8Array | -1>;
    contribute(before: FileLike, after: FileLike, name: string, entropy: string, logger?: Logger): Promise<Uint8Array>;
    beacon(
      before: FileLike,
      after: FileLike,
      name: string,
      beaconHash: string,
      iterationsExponent: number,
      logger?: Logger,
    ): Promise<Uint8Array | false>;
    verifyFromR1cs(r1cs: FileLike, ptau: FileLike, zkey: FileLike, logger?: Logger): Promise<boolean>;
  };
}
