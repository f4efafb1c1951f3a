package dev.overtake.cli;

import dev.overtake.application.Application;
import dev.overtake.application.Catalogue;
import picocli.CommandLine.IVersionProvider;

/// What runs, on which data, under which Java.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "overtake " + Application.version(),
      "data   "
          + Catalogue.FLAGSHIP
          + " to "
          + Session.application().catalogue().cutOff(Catalogue.FLAGSHIP).orElse("unknown"),
      "java   " + Runtime.version()
    };
  }
}
