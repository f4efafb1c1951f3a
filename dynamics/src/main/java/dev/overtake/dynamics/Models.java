package dev.overtake.dynamics;

import dev.overtake.dynamics.elaboration.Elaborator;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Position;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.sheets.Folder;
import dev.overtake.dynamics.vensim.VensimReader;
import dev.overtake.dynamics.xmile.XmileReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// Reads models. Start here.
///
/// ```java
/// Model model = Models.read(Path.of("teacup.xmile"));
/// Run run = Models.simulation(model).run();
/// double[] temperature = run.series("Teacup Temperature");
/// ```
public final class Models {
  private static final long LARGEST = 64L << 20;
  private static final Set<String> XMILE = Set.of("xmile", "stmx", "itmx", "xml");

  private Models() {}

  /// Reads a model: `.mdl` is Vensim's, `.xmile`, `.stmx`, `.itmx` and `.xml` are XMILE, and so is
  /// any other file that begins like XML.
  ///
  /// @throws ModelException naming file, line and variable of the first fault
  /// @throws IOException when the file cannot be read
  public static Model read(Path file) throws IOException {
    var name = String.valueOf(file.getFileName());
    if (Files.size(file) > LARGEST) {
      throw new ModelException(new Position(name, 1), "", "larger than 64 MB");
    }
    var text = decoded(Files.readAllBytes(file));
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ending.equals("mdl")) {
      return VensimReader.read(text, name, new Folder(file));
    }
    if (!XMILE.contains(ending) && !text.stripLeading().startsWith("<")) {
      throw new ModelException(
          new Position(name, 1),
          "",
          "is no model: expected Vensim's .mdl or XMILE (.xmile, .stmx)");
    }
    return XmileReader.read(new StringReader(text), name);
  }

  /// A simulation of a model.
  public static Simulation simulation(Model model) {
    return simulation(Elaborator.program(model));
  }

  /// A simulation of a program: compiled, or interpreted where it has more constants than one class
  /// of the JVM holds, some 65,000.
  public static Simulation simulation(Program program) {
    return Simulation.of(program);
  }

  /// The scalar equations of a model.
  public static Program program(Model model) {
    return Elaborator.program(model);
  }

  /// UTF-8, or else what old Windows programs wrote.
  private static String decoded(byte[] bytes) {
    try {
      var text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
