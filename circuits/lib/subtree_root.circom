pragma circom 2.1.6;

include "circomlib/circuits/poseidon.circom";

// Root of a complete binary tree over 2^depth leaves, left child first.
//
// Requires: nothing.
// Ensures: leftmost[k] is the leftmost node at height k (height 0 is leaves[0]), and root is the node at height `depth`.
template SubtreeRoot(depth) {
    var width = 2 ** depth;

    signal input leaves[width];
    signal output leftmost[depth];
    signal output root;

    signal nodes[2 * width - 1];
    for (var i = 0; i < width; i++) {
        nodes[i] <== leaves[i];
    }

    var start = 0; // of the row at height k
    for (var k = 0; k < depth; k++) {
        var count = width >> k;
        leftmost[k] <== nodes[start];
        for (var i = 0; i < count / 2; i++) {
            nodes[start + count + i] <== Poseidon(2)([nodes[start + 2 * i], nodes[start + 2 * i + 1]]);
        }
        start += count;
    }
    root <== nodes[start];
}
