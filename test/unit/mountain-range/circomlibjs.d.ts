declare module "circomlibjs" {
  interface ReferencePoseidon {
    (inputs: readonly bigint[], initialState?: bigint): unknown;
    readonly F: { toObject(value: unknown): bigint };
  }
  export function buildPoseidonReference(): Promise<ReferencePoseidon>;
}
