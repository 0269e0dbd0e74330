import type { Hex } from "../../primitives/hex.ts";
import type { StateProofResult } from "../../storage-proof/state-proof-task.ts";

export interface ProvenQuery {
  readonly stateRoot: Hex;
  readonly address: Hex;
  readonly slotKeys: readonly Hex[];
}

/** What a proof proves, as text or as one JSON object; values are 32-byte words. */
export function describeResult(query: ProvenQuery, result: StateProofResult, json: boolean): string {
  const { account, values, encoded } = result;
  const slots = query.slotKeys.map((key, index) => ({ key, value: word(values[index] ?? 0n) }));
  if (json) {
    return JSON.stringify({
      verified: true,
      stateRoot: query.stateRoot,
      address: query.address,
      account: account === null ? null : { ...account, nonce: `${account.nonce}`, balance: `${account.balance}` },
      slots,
      ...(encoded === null ? {} : { encoded }),
    });
  }
  const lines = [`proven under state root ${query.stateRoot}`, `account ${query.address}`];
  if (account === null) lines.push("  does not exist");
  else {
    lines.push(`  nonce        ${account.nonce}`, `  balance      ${account.balance} wei`);
    lines.push(`  storage root ${account.storageRoot}`, `  code hash    ${account.codeHash}`);
  }
  for (const { key, value } of slots) lines.push(`slot ${key}`, `  ${value}`);
  if (encoded !== null) lines.push(`encoded (${(encoded.length - 2) / 2} bytes)`, `  ${encoded}`);
  return lines.join("\n");
}

function word(value: bigint): Hex {
  return `0x${value.toString(16).padStart(64, "0")}`;
}
