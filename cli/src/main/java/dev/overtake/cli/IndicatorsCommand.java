package dev.overtake.cli;

import dev.overtake.application.Catalogue;
import dev.overtake.application.Question;
import dev.overtake.application.question.IndicatorsQuestion;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `overtake indicators`: what a race measures.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake indicators%n"
            + "  overtake indicators solar%n"
            + "  overtake indicators my-race/ power capacity%n"
            + "%n")
final class IndicatorsCommand extends Answering {

  @Parameters(
      arity = "0..*",
      paramLabel = "RACE WORDS",
      description = "A race's name or folder (default: " + Catalogue.FLAGSHIP + "), then words.")
  private List<String> words = List.of();

  @Override
  Question<?> question() {
    var named =
        !words.isEmpty() && Session.application().catalogue().find(words.getFirst()).isPresent();
    return named
        ? new IndicatorsQuestion(words.getFirst(), words.subList(1, words.size()))
        : new IndicatorsQuestion(Catalogue.FLAGSHIP, words);
  }
}
