package dev.overtake.cli;

import dev.overtake.dynamics.loops.Dominance;
import dev.overtake.report.html.LoopsPage;
import dev.overtake.report.terminal.TerminalDocument;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.LoopRows;
import dev.overtake.report.wording.results.LoopsResult;

/// `overtake simulate MODEL --loops`: the feedback loops that drive a run.
final class SimulateLoops {
  private SimulateLoops() {}

  /// The result as it is to be written.
  ///
  /// @param model its name, for a page
  static String written(String model, Dominance dominance, OutputOptions output) {
    return switch (output.format(Format.TABLE)) {
      case TABLE -> TerminalDocument.render(LoopRows.document(dominance), output.screen());
      case MD -> LoopRows.document(dominance).markdown();
      case CSV -> LoopRows.of(dominance).csv();
      case TSV -> LoopRows.of(dominance).tsv();
      case JSON -> Json.document(LoopsResult.of(dominance));
      case JSONL -> Json.lines(LoopsResult.of(dominance).partitions());
      case HTML -> LoopsPage.render(model, dominance);
    };
  }
}
