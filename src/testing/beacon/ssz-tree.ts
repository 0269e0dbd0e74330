import {
  getNode,
  LeafNode,
  type Node,
  setNode,
  setNodesAtDepth,
  subtreeFillToDepth,
  Tree,
} from "@chainsafe/persistent-merkle-tree";
import type { AnyType } from "./containers/basic.ts";

type Path = readonly (string | number)[];

/** Trees are immutable, so the default of a type is made once. */
const defaultNodes = new WeakMap<AnyType, Node>();

/**
 * A container as an immutable Merkle tree, written by field path. Trees share what they have in common, so a state per
 * block costs the nodes that the block changed.
 */
export class SszTree {
  readonly type: AnyType;
  readonly node: Node;

  constructor(type: AnyType, node: Node) {
    this.type = type;
    this.node = node;
  }

  static fromDefault(type: AnyType): SszTree {
    const node = defaultNodes.get(type) ?? type.value_toTree(type.defaultValue());
    defaultNodes.set(type, node);
    return new SszTree(type, node);
  }

  /** 32 bytes. */
  root(): Uint8Array {
    return this.node.root;
  }

  gindex(path: Path): bigint {
    return this.type.getPathInfo([...path]).gindex;
  }

  /** Siblings from the leaf up to below the root. */
  branch(gindex: bigint): Uint8Array[] {
    return new Tree(this.node).getSingleProof(gindex);
  }

  nodeAt(path: Path): Node {
    return getNode(this.node, this.gindex(path));
  }

  /** The value of a field that is no basic element packed with others. */
  get(path: Path): unknown {
    const { type, gindex } = this.type.getPathInfo([...path]);
    return type.tree_toValue(getNode(this.node, gindex));
  }

  set(path: Path, value: unknown): SszTree {
    const { type, gindex } = this.type.getPathInfo([...path]);
    return new SszTree(this.type, setNode(this.node, gindex, type.value_toTree(value)));
  }

  setAll(fields: Readonly<Record<string, unknown>>): SszTree {
    return Object.entries(fields).reduce<SszTree>((state, [name, value]) => state.set([name], value), this);
  }

  setNode(path: Path, node: Node): SszTree {
    return new SszTree(this.type, setNode(this.node, this.gindex(path), node));
  }

  /** Writes the same 32 bytes to the elements `from` up to, not including, `to` of a vector of roots. */
  fillRoots(field: string, from: number, to: number, root: Uint8Array): SszTree {
    const leaf = LeafNode.fromRoot(root);
    const { type, gindex } = this.type.getPathInfo([field]);
    const indices = Array.from({ length: to - from }, (_, offset) => from + offset);
    const vector =
      indices.length === 2 ** type.depth
        ? subtreeFillToDepth(leaf, type.depth)
        : setNodesAtDepth(
            getNode(this.node, gindex),
            type.depth,
            indices,
            indices.map(() => leaf),
          );
    return new SszTree(this.type, setNode(this.node, gindex, vector));
  }
}
