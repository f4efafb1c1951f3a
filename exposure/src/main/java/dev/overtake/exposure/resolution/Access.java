package dev.overtake.exposure.resolution;

/// How a business reaches a component.
public enum Access {
  /// Over somebody else's service, which may be switched off.
  SERVICE,
  /// It holds the weights itself.
  HELD,
  /// The bill does not say.
  UNKNOWN,
  /// Neither, such as a library.
  NEITHER
}
