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
    signal state[blocks + 1];
    state[0] <== tag;
    for (var b = 0; b < blocks; b++) {
        var size = b == blocks - 1 ? count - 16 * b : 16;
        var block[size];
        for (var i = 0; i < size; i++) {
            block[i] = in[16 * b + i];
        }
        var after[1] = PoseidonEx(size, 1)(block, state[b]);
        state[b + 1] <== after[0];
    }
    out <== state[blocks];
}
