export { setInversionConstants } from "./inversions";
export { addLater, exportPoint, finishAdditions, importPoints, lastTouched, useGroup } from "./points";
export { buildTable, msm, msmWorkSize } from "./msm";
export {
  cosetRoots, cosetTransform, importScalars, inverseRoots, inverseTransform, multiplyMatrix, multiplyValues, quotient, scaleScalars,
  unpackScalars,
} from "./fft";
export { canonical as canonicalFp, mul as mulFp, pack as packFp, square as squareFp, subReduced as subFp, unpack as unpackFp } from "./generated/fp";
export { canonical as canonicalFr, mul as mulFr, pack as packFr, square as squareFr, unpack as unpackFr } from "./generated/fr";

/** The first byte that the kernel does not use itself. */
export function heapBase(): usize {
  return __heap_base;
}
