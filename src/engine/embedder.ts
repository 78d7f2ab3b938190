// The one interface behind which a model turns texts into vectors of their sense.

export interface Embedder {
  /** The model; vectors of another model are never compared with its own. */
  readonly model: string
  /**
   * The vectors of some texts, in their order.
   * @param limitMs how long all of it may take
   * @throws EngineFailure where the server does not answer in time, or not with a vector for each text
   */
  embed(texts: readonly string[], limitMs: number): Promise<number[][]>
}
