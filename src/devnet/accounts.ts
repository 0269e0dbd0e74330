import { mnemonicToAccount, privateKeyToAccount } from "viem/accounts";
import { type Hex, toHex } from "../primitives/hex.ts";

/** anvil's default mnemonic: its accounts are rich on every chain that anvil starts, and worthless elsewhere. */
const MNEMONIC = "test test test test test test test test test test test junk";
const ACCOUNTS = 10;

export interface DevnetAccount {
  readonly address: Hex;
  readonly privateKey: Hex;
}

/** The funded accounts, the same on both chains. */
export function devnetAccounts(): readonly DevnetAccount[] {
  const parent = mnemonicToAccount(MNEMONIC, { path: "m/44'/60'/0'/0" }).getHdKey();
  return Array.from({ length: ACCOUNTS }, (_, index) => {
    const privateKey = toHex(parent.deriveChild(index).privateKey!);
    return { address: privateKeyToAccount(privateKey).address, privateKey };
  });
}
