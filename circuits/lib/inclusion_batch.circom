pragma circom 2.1.6;

include "anchored_chunk.circom";
include "circomlib/circuits/bitify.circom";
include "commitment.circom";
include "compact_polynomial.circom";

// Many leaves of a mountain range under a few of its nodes, with three public signals whatever their number.
//
// Public signals, in order: c, y, r. See docs/public-signal-compression.md for the argument.
//
// Requires (of the verifier): r derived from c, the key and all values of V; anchors proven by other means, with levels
// below 64; values of V below the field modulus.
// Ensures: y is the monic polynomial of V = anchorValues ++ [levels] ++ selected leaves at r, where each selected leaf is a
// leaf, at the level of a nonzero anchor, below that anchor; and c binds the anchors, their levels, all leaves by position
// and all selectors.
template InclusionBatch(chunks, chunkDepth, pathDepth, anchors) {
    assert(chunkDepth + pathDepth < 64);
    var width = 2 ** chunkDepth;
    var heights = chunkDepth + pathDepth + 1;
    var leafCount = chunks * width;

    signal input r;
    signal input anchorValues[anchors];
    signal input anchorLevels[anchors];
    signal input leaves[chunks][width];
    signal input selectors[chunks][width];
    signal input bits[chunks][pathDepth];
    signal input siblings[chunks][pathDepth];
    signal input stops[chunks][heights];
    signal input picks[chunks][anchors];
    signal output c;
    signal output y;

    // Levels are six bits each, so that their packed sum has one reading.
    signal levelBits[anchors][6];
    var levels = 0;
    for (var j = 0; j < anchors; j++) {
        levelBits[j] <== Num2Bits(6)(anchorLevels[j]);
        levels += anchorLevels[j] * 2 ** (8 * j);
    }

    component chunk[chunks];
    for (var k = 0; k < chunks; k++) {
        chunk[k] = AnchoredChunk(chunkDepth, pathDepth, anchors);
        chunk[k].leaves <== leaves[k];
        chunk[k].selectors <== selectors[k];
        chunk[k].bits <== bits[k];
        chunk[k].siblings <== siblings[k];
        chunk[k].stops <== stops[k];
        chunk[k].picks <== picks[k];
        chunk[k].anchorValues <== anchorValues;
        chunk[k].anchorLevels <== anchorLevels;
    }

    // The commitment: anchors, roots of the chunks, then one string of bits (levels, a byte each, and selectors) in words
    // of 248 bits, the first bit lowest.
    var wordCount = (8 * anchors + leafCount + 247) \ 248;
    var words[wordCount];
    words[0] = levels;
    for (var i = 0; i < leafCount; i++) {
        var position = 8 * anchors + i;
        words[position \ 248] += selectors[i \ width][i % width] * 2 ** (position % 248);
    }
    var tag = 0x68656c696f6772616d2e696e636c7573696f6e2e7631 * 2 ** 40 // "heliogram.inclusion.v1"
        + anchors * 2 ** 32 + pathDepth * 2 ** 24 + chunkDepth * 2 ** 16 + chunks;
    component commitment = Commitment(anchors + chunks + wordCount, tag);
    for (var j = 0; j < anchors; j++) {
        commitment.in[j] <== anchorValues[j];
    }
    for (var k = 0; k < chunks; k++) {
        commitment.in[anchors + k] <== chunk[k].root;
    }
    for (var w = 0; w < wordCount; w++) {
        commitment.in[anchors + chunks + w] <== words[w];
    }
    c <== commitment.out;

    // The polynomial.
    component polynomial = CompactPolynomial(anchors + 1, leafCount);
    polynomial.r <== r;
    for (var j = 0; j < anchors; j++) {
        polynomial.head[j] <== anchorValues[j];
    }
    polynomial.head[anchors] <== levels;
    for (var i = 0; i < leafCount; i++) {
        polynomial.tail[i] <== leaves[i \ width][i % width];
        polynomial.selectors[i] <== selectors[i \ width][i % width];
    }
    y <== polynomial.out;
}
