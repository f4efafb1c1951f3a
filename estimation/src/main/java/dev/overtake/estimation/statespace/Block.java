package dev.overtake.estimation.statespace;

/// A square window on the diagonal of a matrix, which a component fills in.
public final class Block {

  private final double[] matrix;
  private final int stride;
  private int first;

  Block(double[] matrix, int stride) {
    this.matrix = matrix;
    this.stride = stride;
  }

  Block at(int first) {
    this.first = first;
    return this;
  }

  /// Sets one entry; entries that are never set are zero.
  public void set(int row, int column, double value) {
    matrix[(first + row) * stride + first + column] = value;
  }
}
