package dev.overtake.cli;

import dev.overtake.application.Question;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/// A command that asks one question and writes its answer.
abstract class Answering implements Callable<Integer> {
  private static final int SHOWN = 10;

  @Mixin protected OutputOptions output = new OutputOptions();

  /// The question that the options mean.
  abstract Question<?> question();

  /// The formats that its help names.
  Set<Format> formats() {
    return question().forms().formats();
  }

  @Override
  public Integer call() throws IOException {
    answer(question());
    return 0;
  }

  /// Asks a question and writes its answer.
  final <A> A answer(Question<A> question) throws IOException {
    output.format(question);
    var answer = Session.application().ask(question);
    output.write(question, answer);
    remark(question.remarks(answer));
    return answer;
  }

  /// Says what was odd, but where nobody wants to hear it.
  final void remark(List<?> remarks) {
    if (output.quiet()) {
      return;
    }
    remarks.stream().limit(SHOWN).forEach(r -> Session.stderr().println("note: " + r));
    if (remarks.size() > SHOWN) {
      Session.stderr().println("note: " + (remarks.size() - SHOWN) + " more remarks");
    }
  }

  /// Asks a question whose answer is a line or two on standard output.
  static <A> A print(Question<A> question) {
    var application = Session.application();
    var answer = application.ask(question);
    Session.stdout().writeBytes(application.lines(question, answer));
    return answer;
  }
}
