pragma circom 2.1.6;

// The monic polynomial whose coefficients, from the constant one up, are the head and then the selected tail values, at r:
// r^N + sum over i < N of V[i] * r^i with V = head ++ (tail values with selector 1, in order).
// Horner's rule from the leading 1 down, so an unselected value leaves no trace and the number of values is bound.
//
// Requires: boolean selectors.
// Ensures: out is the value.
template CompactPolynomial(headSize, tailSize) {
    signal input r;
    signal input head[headSize];
    signal input tail[tailSize];
    signal input selectors[tailSize];
    signal output out;

    signal raised[tailSize]; // accumulator * (r - 1)
    signal taken[tailSize];
    var sum = 1;
    for (var i = tailSize - 1; i >= 0; i--) {
        raised[i] <== sum * (r - 1);
        taken[i] <== selectors[i] * (raised[i] + tail[i]);
        sum += taken[i];
    }

    signal headSums[headSize];
    for (var i = headSize - 1; i >= 0; i--) {
        headSums[i] <== sum * r + head[i];
        sum = headSums[i];
    }
    out <== sum;
}
