pragma circom 2.1.6;

include "circomlib/circuits/poseidon.circom";
include "circomlib/circuits/switcher.circom";

// The nodes met on the way up from `node`, given the sibling at each height.
//
// Requires: nothing.
// Ensures: each bit is 0 (the node so far is a left child) or 1 (a right child); nodes[k] is the node after k + 1 steps.
template Climb(depth) {
    signal input node;
    signal input bits[depth];
    signal input siblings[depth];
    signal output nodes[depth];

    for (var k = 0; k < depth; k++) {
        bits[k] * (bits[k] - 1) === 0;

        var below = k == 0 ? node : nodes[k - 1];
        var (left, right) = Switcher()(bits[k], below, siblings[k]);
        nodes[k] <== Poseidon(2)([left, right]);
    }
}
