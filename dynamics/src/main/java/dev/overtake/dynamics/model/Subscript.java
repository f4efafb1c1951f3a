package dev.overtake.dynamics.model;

/// What stands in one place of a variable's brackets.
public sealed interface Subscript {

  /// The name of an element or of a dimension.
  record Named(String name) implements Subscript {}

  /// All elements of a dimension, inside a function over arrays: `dim!`.
  record Each(String dimension) implements Subscript {}

  /// All elements of the dimension that has this place: `*`.
  record All() implements Subscript {}

  /// The elements from one to another: `a:b`.
  record Span(String from, String to) implements Subscript {}

  /// The element that has a place, from 1, on the left of the equation: `@2`.
  record Position(int place) implements Subscript {}

  /// The number of an element, from 1, worked out while the model runs.
  record Index(Expression expression) implements Subscript {}
}
