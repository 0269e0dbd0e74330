// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// Makes state roots and proofs of storage slots for tests: tries in which only the proven paths are real, all other
/// children being arbitrary hashes. Its entry points are public so that it is compiled once. Written from the trie's definition, independent of the library that reads the proofs.
library TrieFixture {
    struct Account {
        address account;
        bytes32 codeHash;
        uint256 depth; // branches above the account's leaf
    }

    /// One slot, `storageDepth` full branches above its leaf.
    function single(Account memory account, bytes32 slot, uint256 value, uint256 storageDepth)
        public
        pure
        returns (bytes32 stateRoot, bytes memory proof)
    {
        bytes32 key = keccak256(abi.encode(slot));
        bytes memory bottom = abi.encodePacked(bytes1(0), uint8(storageDepth), minimalWithSize(value));
        (bytes32 storageRoot, bytes memory climb) = branches(slotLeaf(key, storageDepth, value), key, storageDepth);
        return withAccount(account, storageRoot, abi.encodePacked(bottom, climb));
    }

    /// Several slots whose hashed keys differ in the first nibble, under one branch.
    function several(Account memory account, bytes32[] memory slots, uint256[] memory values)
        public
        pure
        returns (bytes32 stateRoot, bytes memory proof)
    {
        if (slots.length == 1) return single(account, slots[0], values[0], 1);
        bytes32[16] memory children;
        for (uint256 i = 0; i < 16; i++) children[i] = keccak256(abi.encode("other slot", i));
        bool[16] memory taken;
        for (uint256 i = 0; i < slots.length; i++) {
            bytes32 key = keccak256(abi.encode(slots[i]));
            require(!taken[nibble(key, 0)], "slots must differ in their first nibble");
            taken[nibble(key, 0)] = true;
            children[nibble(key, 0)] = keccak256(slotLeaf(key, 1, values[i]));
        }
        bytes memory encoded = abi.encodePacked(
            uint16(1),
            bytes1(0),
            uint8(1),
            minimalWithSize(values[0]),
            uint8(1),
            kept(encodedBranch(children, nibble(keccak256(abi.encode(slots[0])), 0)))
        );
        for (uint256 i = 1; i < slots.length; i++) {
            // Trail node 0 is the branch; the leaf below it needs no climb.
            encoded = abi.encodePacked(encoded, uint16(0), bytes1(0), uint8(1), minimalWithSize(values[i]), uint8(0));
        }
        return withAccount(account, keccak256(branch(children)), encoded);
    }

    /// A slot that its parent branch has no child for.
    function absentSlot(Account memory account, bytes32 slot) public pure returns (bytes32 stateRoot, bytes memory proof) {
        bytes32[16] memory children;
        for (uint256 i = 0; i < 16; i++) children[i] = keccak256(abi.encode("other slot", i));
        bytes memory node = branchWithout(children, nibble(keccak256(abi.encode(slot)), 0));
        bytes memory encoded = abi.encodePacked(bytes1(0x01), uint8(0), uint16(node.length), node, uint8(0));
        return withAccount(account, keccak256(node), encoded);
    }

    /// No such account.
    function absentAccount(address account) public pure returns (bytes32 stateRoot, bytes memory proof) {
        bytes32[16] memory children;
        for (uint256 i = 0; i < 16; i++) children[i] = keccak256(abi.encode("other account", i));
        bytes memory node = branchWithout(children, nibble(keccak256(abi.encodePacked(account)), 0));
        return (keccak256(node), abi.encodePacked(bytes1(0xff), uint8(0), uint16(node.length), node, uint8(0)));
    }

    function withAccount(Account memory account, bytes32 storageRoot, bytes memory storageProof)
        internal
        pure
        returns (bytes32 stateRoot, bytes memory proof)
    {
        bytes32 key = keccak256(abi.encodePacked(account.account));
        bytes memory fields = hex"0180"; // nonce 1, balance 0
        bytes memory body = list(abi.encodePacked(fields, hex"a0", storageRoot, hex"a0", account.codeHash));
        bytes memory leaf = list(abi.encodePacked(text(path(key, account.depth)), text(body)));
        bytes memory climb;
        (stateRoot, climb) = branches(leaf, key, account.depth);
        proof = abi.encodePacked(storageProof, uint8(account.depth), uint8(fields.length), fields, climb);
    }

    function branches(bytes memory node, bytes32 key, uint256 depth)
        internal
        pure
        returns (bytes32 root, bytes memory climb)
    {
        climb = abi.encodePacked(uint8(depth));
        root = keccak256(node);
        while (depth > 0) {
            depth--;
            bytes32[16] memory children;
            for (uint256 i = 0; i < 16; i++) children[i] = keccak256(abi.encode(key, depth, i));
            children[nibble(key, depth)] = root;
            climb = abi.encodePacked(climb, encodedBranch(children, nibble(key, depth)));
            root = keccak256(branch(children));
        }
    }

    function encodedBranch(bytes32[16] memory children, uint256 omitted) internal pure returns (bytes memory encoded) {
        encoded = hex"00";
        for (uint256 i = 0; i < 15; i++) encoded = abi.encodePacked(encoded, children[i == omitted ? 15 : i]);
    }

    /// Marks a node of a proof as one that further slots start from.
    function kept(bytes memory node) internal pure returns (bytes memory) {
        node[0] |= 0x80;
        return node;
    }

    function branch(bytes32[16] memory children) internal pure returns (bytes memory) {
        return branchWithout(children, 16);
    }

    function branchWithout(bytes32[16] memory children, uint256 without) internal pure returns (bytes memory) {
        bytes memory body;
        for (uint256 i = 0; i < 16; i++) {
            body = i == without ? abi.encodePacked(body, hex"80") : abi.encodePacked(body, hex"a0", children[i]);
        }
        return list(abi.encodePacked(body, hex"80"));
    }

    function slotLeaf(bytes32 key, uint256 depth, uint256 value) internal pure returns (bytes memory) {
        return list(abi.encodePacked(text(path(key, depth)), text(text(minimal(value)))));
    }

    /// Hex-prefix encoding of the rest of a key, for a leaf.
    function path(bytes32 key, uint256 depth) internal pure returns (bytes memory out) {
        uint256 next = depth;
        out = depth % 2 == 1 ? abi.encodePacked(uint8(0x30 | nibble(key, next++))) : bytes(hex"20");
        for (; next < 64; next += 2) out = abi.encodePacked(out, uint8(nibble(key, next) << 4 | nibble(key, next + 1)));
    }

    function nibble(bytes32 key, uint256 index) internal pure returns (uint256) {
        return (uint256(key) >> (252 - 4 * index)) & 15;
    }

    function minimal(uint256 value) internal pure returns (bytes memory out) {
        for (; value != 0; value >>= 8) out = abi.encodePacked(uint8(value), out);
    }

    function minimalWithSize(uint256 value) internal pure returns (bytes memory) {
        bytes memory bytes_ = minimal(value);
        return abi.encodePacked(uint8(bytes_.length), bytes_);
    }

    function text(bytes memory content) internal pure returns (bytes memory) {
        if (content.length == 1 && uint8(content[0]) < 0x80) return content;
        return abi.encodePacked(prefix(content.length, 0x80), content);
    }

    function list(bytes memory content) internal pure returns (bytes memory) {
        return abi.encodePacked(prefix(content.length, 0xc0), content);
    }

    function prefix(uint256 length, uint256 base) internal pure returns (bytes memory) {
        if (length < 56) return abi.encodePacked(uint8(base + length));
        if (length < 256) return abi.encodePacked(uint8(base + 56), uint8(length));
        return abi.encodePacked(uint8(base + 57), uint16(length));
    }
}
