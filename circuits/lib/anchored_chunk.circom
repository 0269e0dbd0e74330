pragma circom 2.1.6;

include "climb.circom";
include "subtree_root.circom";

// A chunk of 2^chunkDepth consecutive leaves under at most one of the anchors.
//
// A node of the chunk is either the leftmost one at a height up to chunkDepth or the one reached after climbing.
// `stops` is 1 at the height where the node meets the anchor and 0 elsewhere; all 0 disables the chunk.
//
// Requires: anchor levels fixed by the caller before any challenge is known.
// Ensures:
// - stops, selectors and picks are boolean, with at most one stop and as many picks as stops;
// - the node at the stop has the value of the picked anchor, is not 0, and its height is the anchor's level;
// - every selected leaf lies under that node, at exactly that many levels; a disabled chunk selects nothing;
// - root is the node over all leaves of the chunk, whether or not the chunk is enabled.
template AnchoredChunk(chunkDepth, pathDepth, anchors) {
    var width = 2 ** chunkDepth;
    var heights = chunkDepth + pathDepth + 1;

    signal input leaves[width];
    signal input selectors[width];
    signal input bits[pathDepth];
    signal input siblings[pathDepth];
    signal input stops[heights];
    signal input picks[anchors];
    signal input anchorValues[anchors];
    signal input anchorLevels[anchors];
    signal output root;

    component tree = SubtreeRoot(chunkDepth);
    tree.leaves <== leaves;
    component climb = Climb(pathDepth);
    climb.node <== tree.root;
    climb.bits <== bits;
    climb.siblings <== siblings;
    root <== tree.root;

    // The node that meets the anchor, and its height.
    var enabled = 0;
    var level = 0;
    var met = 0;
    signal stopped[heights];
    for (var h = 0; h < heights; h++) {
        stops[h] * (stops[h] - 1) === 0;
        if (h < chunkDepth) {
            stopped[h] <== stops[h] * tree.leftmost[h];
        } else if (h == chunkDepth) {
            stopped[h] <== stops[h] * tree.root;
        } else {
            stopped[h] <== stops[h] * climb.nodes[h - chunkDepth - 1];
        }
        enabled += stops[h];
        level += h * stops[h];
        met += stopped[h];
    }
    enabled * (enabled - 1) === 0;

    // It is the picked anchor.
    var picked = 0;
    for (var j = 0; j < anchors; j++) {
        picks[j] * (picks[j] - 1) === 0;
        picks[j] * (met - anchorValues[j]) === 0;
        picks[j] * (level - anchorLevels[j]) === 0;
        picked += picks[j];
    }
    picked === enabled;

    // It is not 0, so that a padding anchor can never be met. The inverse is 0 in a disabled chunk: one witness only.
    signal inverse;
    inverse <-- met != 0 ? 1 / met : 0;
    inverse * met === enabled;
    inverse * (1 - enabled) === 0;

    // Selected leaves lie under it.
    var selected = 0;
    var selectedFrom[chunkDepth + 1]; // how many selected leaves are at position 2^h or later
    for (var i = 0; i < width; i++) {
        selectors[i] * (selectors[i] - 1) === 0;
        selected += selectors[i];
        for (var h = 0; h < chunkDepth; h++) {
            if (i >= 2 ** h) {
                selectedFrom[h] += selectors[i];
            }
        }
    }
    selected * (1 - enabled) === 0;
    for (var h = 0; h < chunkDepth; h++) {
        stops[h] * selectedFrom[h] === 0;
    }
}
