package dev.overtake.application.question;

import dev.overtake.application.Names;
import dev.overtake.application.Refusal;
import dev.overtake.application.input.ModelData;
import dev.overtake.application.input.VariationFile;
import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.ensemble.Variation;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A model of a file, and how it is run.
///
/// @param file XMILE or Vensim's .mdl
/// @param data files with values of its data variables
/// @param set constants and first values of stocks by variable
/// @param method empty for the model's own
/// @param seed of chance
public record ModelScope(
    Path file, List<Path> data, Map<String, Double> set, Optional<Model.Method> method, long seed) {

  public ModelScope {
    data = List.copyOf(data);
    set = Map.copyOf(set);
  }

  /// Something that is done with a model.
  interface Task<T> {
    T with(Model model) throws IOException;
  }

  /// What comes of a task; what is wrong with the model is refused.
  <T> T model(Task<T> task) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Refusal.noFile(file);
    }
    try {
      return task.with(ModelData.into(Models.read(file), data));
    } catch (ModelException e) {
      throw Refusal.of(Refusal.Kind.INVALID, e.getMessage() + ".");
    }
  }

  /// Something that is done with a model that can run.
  interface Running<T> {
    T with(Prepared prepared) throws IOException;
  }

  /// What comes of a task with the model ready to run.
  <T> T prepared(Running<T> task) throws IOException {
    return model(model -> {
      var program = Models.program(model);
      var fixed = new HashMap<Integer, Double>();
      set.forEach((name, value) -> {
        for (var slot : slots(program, name)) {
          fixed.put(slot, value);
        }
      });
      return task.with(new Prepared(program, fixed, method.orElse(model.method())));
    });
  }

  /// A program with what is given for its constants.
  record Prepared(Program program, Map<Integer, Double> fixed, Model.Method method) {

    /// The slots of variables; of all when none is named.
    int[] slots(@Nullable List<String> names) {
      return names == null
          ? program.named().values().stream().mapToInt(i -> i).toArray()
          : names.stream().flatMapToInt(n -> IntStream.of(all(n))).distinct().toArray();
    }

    /// The slots of a variable that the model must have; of an array those of all its elements.
    int[] all(String name) {
      return ModelScope.slots(program, name);
    }

    /// How constants vary, those of an array each on its own.
    List<Variation> variations(@Nullable Path file) throws IOException {
      var all = new ArrayList<Variation>();
      for (var variation : VariationFile.read(file)) {
        for (var slot : all(variation.variable())) {
          all.add(variation.of(program.slots().get(slot).name()));
        }
      }
      return all;
    }

    /// The slot of a variable that the model must have.
    int slot(String name) {
      return ModelScope.slot(program, name);
    }
  }

  private static int[] slots(Program program, String name) {
    var elements = program.elements(name);
    return elements.length > 0 ? elements : new int[] {slot(program, name)};
  }

  private static int slot(Program program, String name) {
    try {
      return program.slot(name);
    } catch (ModelException e) {
      throw Refusal.of(
          Refusal.Kind.NOT_FOUND,
          "the model has no variable '%s'.%s"
              .formatted(name, Names.didYouMean(name, program.named().keySet())));
    }
  }

  /// Models seldom have a name of their own that says more than that of their file.
  String title() {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[A-Za-z]+$", "");
  }
}
