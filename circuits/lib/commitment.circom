pragma circom 2.1.6;

include "circomlib/circuits/poseidon.circom";

// A sponge in overwrite mode over circomlib's Poseidon: lane 0 is the capacity, starts as the tag and carries over; the
// other lanes take up to 16 inputs a block. The number of inputs is fixed, so there is no padding.
//
// Requires: a tag that no other use of Poseidon on the same data shares.
// Ensures: out is lane 0 after the last block.
template Commitment(count, tag) {
    signal input in[count];
    signal output out;

    var blocks = (count + 15) \ 16;
    component block[blocks];
    for (var b = 0; b < blocks; b++) {
        var size = b == blocks - 1 ? count - 16 * b : 16;
        block[b] = PoseidonEx(size, 1);
        if (b == 0) {
            block[b].initialState <== tag;
        } else {
            block[b].initialState <== block[b - 1].out[0];
        }
        for (var i = 0; i < size; i++) {
            block[b].inputs[i] <== in[16 * b + i];
        }
    }
    out <== block[blocks - 1].out[0];
}
