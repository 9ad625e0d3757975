/** An erased response, so that a file or signature that arrives late finds nothing to belong to. */
export interface ErasedResponse {
  readonly id: string;
  /** Of the erasure. */
  readonly household: string;
}
