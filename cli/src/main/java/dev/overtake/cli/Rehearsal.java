package dev.overtake.cli;

/// A run of the everyday commands from which the launcher trains the JVM's ahead-of-time cache.
/// What is used here starts fast later. The launcher throws the output away.
final class Rehearsal {
  private Rehearsal() {}

  /// Runs the commands, some twice so that answers from the result cache are rehearsed too.
  public static void main(String... args) {
    Main.execute("--help");
    Main.execute();
    Main.execute();
    Main.execute("standing", "--json");
    Main.execute("show", "electricity-generation");
  }
}
