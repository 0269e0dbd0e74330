/** JSON for records: bigints are written as `{"$bigint": "123"}`, everything else as it is. */
export function recordToJson(record: unknown): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    typeof value === "bigint" ? { $bigint: value.toString() } : value,
  );
}

/** @throws SyntaxError the text is no JSON, or a bigint in it is no number */
export function recordFromJson(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value === "object" && value !== null && "$bigint" in value && typeof value.$bigint === "string") {
      return BigInt(value.$bigint);
    }
    return value;
  });
}
