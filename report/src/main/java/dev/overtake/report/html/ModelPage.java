package dev.overtake.report.html;

import dev.overtake.dynamics.calibration.Calibration;
import dev.overtake.dynamics.ensemble.Fan;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.estimation.sampling.Sensitivity;
import dev.overtake.report.wording.CalibrationRows;
import dev.overtake.report.wording.ModelWording;
import dev.overtake.report.wording.SensitivityRows;
import dev.overtake.report.wording.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What a model does, as one page: a chart for each variable, and tables of what was found. It
/// needs no script and no network.
///
/// @param model its name
/// @param heading the question that the page answers
/// @param lede the answer in a sentence or two
/// @param key what the lines and bands are, with the class of each
/// @param columns of the table under each chart
/// @param hidden how many variables have no chart
/// @param bars shares to be drawn as bars
/// @param tables further results
public record ModelPage(
    String model,
    String heading,
    String lede,
    List<Key> key,
    List<String> columns,
    List<ModelChart> charts,
    long hidden,
    List<Bar> bars,
    List<Table> tables) {
  private static final int MOST_CHARTS = 24;

  /// What a mark means.
  record Key(String type, String words) {}

  /// A share of a whole.
  ///
  /// @param width in per cent of the widest
  record Bar(String name, String alone, String width, String words) {}

  public ModelPage {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    charts = List.copyOf(charts);
    bars = List.copyOf(bars);
    tables = List.copyOf(tables);
  }

  /// A run.
  public static ModelPage of(String model, Run run) {
    return of(model, run, run, List.of());
  }

  /// A run with some constants given, beside the run of the model as it stands.
  ///
  /// @param given what is given, in words
  public static ModelPage of(String model, Run run, Run plain, List<String> given) {
    var varying = varying(run, plain);
    var charts = new ArrayList<ModelChart>();
    for (var i : first(varying)) {
      var lines = new ArrayList<ModelChart.Line>();
      if (!given.isEmpty()) {
        lines.add(new ModelChart.Line("curve dash sn", plain.values()[i]));
      }
      lines.add(new ModelChart.Line("curve sa", run.values()[i]));
      charts.add(new ModelChart(run.names().get(i), run.times(), List.of(), lines, List.of()));
    }
    var key =
        given.isEmpty()
            ? List.<Key>of()
            : List.of(
                new Key("kline", ModelWording.given(given)),
                new Key("kdash", ModelWording.asItStands()));
    var columns =
        given.isEmpty()
            ? List.of(ModelWording.value())
            : List.of(ModelWording.asItStands(), ModelWording.asGiven());
    return new ModelPage(
        model,
        ModelWording.whatHappens(model),
        ModelWording.run(run.times(), varying.length, run.names().size()),
        key,
        columns,
        charts,
        Math.max(0, varying.length - MOST_CHARTS),
        List.of(),
        List.of());
  }

  private static int[] first(int[] all) {
    return Arrays.stream(all).limit(MOST_CHARTS).toArray();
  }

  /// Which variables are not the same all the time in both runs.
  private static int[] varying(Run run, Run plain) {
    return IntStream.range(0, run.names().size())
        .filter(i -> {
          var first = run.values()[i][0];
          return Arrays.stream(run.values()[i]).anyMatch(x -> x != first)
              || Arrays.stream(plain.values()[i]).anyMatch(x -> x != first);
        })
        .toArray();
  }

  /// Many runs: half of them, nine tenths, and the one in the middle. The quantiles are those of 5,
  /// 25, 50, 75 and 95 per cent.
  public static ModelPage of(String model, Fan fan) {
    var charts = new ArrayList<ModelChart>();
    for (var i = 0; i < Math.min(MOST_CHARTS, fan.names().size()); i++) {
      var q = fan.quantiles()[i];
      charts.add(
          new ModelChart(
              fan.names().get(i),
              fan.times(),
              List.of(
                  new ModelChart.Band("outer fa", q[0], q[4]),
                  new ModelChart.Band("inner fa", q[1], q[3])),
              List.of(new ModelChart.Line("curve sa", q[2])),
              List.of()));
    }
    return new ModelPage(
        model,
        ModelWording.whatMayHappen(model),
        ModelWording.fan(fan.runs(), fan.exact()),
        List.of(
            new Key("kline", ModelWording.median()),
            new Key("kinner", ModelWording.half()),
            new Key("kouter", ModelWording.nineTenths())),
        List.of(ModelWording.median(), ModelWording.nineTenths(), ModelWording.half()),
        charts,
        Math.max(0, fan.names().size() - MOST_CHARTS),
        List.of(),
        List.of());
  }

  /// Constants from observed series: what was observed and what the model says of it.
  public static ModelPage of(String model, Calibration calibration) {
    var charts =
        calibration.series().stream()
            .map(s ->
                new ModelChart(
                    s.observed().variable(),
                    s.observed().times(),
                    List.of(),
                    List.of(new ModelChart.Line("curve sa", s.modelled())),
                    List.of(new ModelChart.Dots(s.observed().times(), s.observed().values()))))
            .toList();
    return new ModelPage(
        model,
        ModelWording.whatFits(model),
        ModelWording.fit(calibration.agreeing(), calibration.starts()),
        List.of(
            new Key("kline", ModelWording.modelled()), new Key("kdot", ModelWording.observed())),
        List.of(ModelWording.modelled()),
        charts,
        0,
        List.of(),
        CalibrationRows.tables(calibration));
  }

  /// What the last value of a variable owes to what varies, the largest first.
  public static ModelPage of(String model, String result, List<String> names, Sensitivity indices) {
    var order = SensitivityRows.inOrder(indices);
    var most = Math.max(1e-12, order.isEmpty() ? 1 : indices.total()[order.getFirst()]);
    var bars =
        order.stream()
            .map(i ->
                new Bar(
                    names.get(i),
                    width(indices.first()[i], most),
                    width(indices.total()[i], most),
                    ModelWording.share(indices.first()[i], indices.total()[i])))
            .toList();
    return new ModelPage(
        model,
        ModelWording.whatMatters(result),
        ModelWording.sensitivity(model, result),
        List.of(
            new Key("kinner", ModelWording.alone()), new Key("kouter", ModelWording.withOthers())),
        List.of(),
        List.of(),
        0,
        bars,
        List.of(SensitivityRows.brief(names, indices)));
  }

  private static String width(double share, double most) {
    return Svg.percent(Math.clamp(100 * share / most, 0, 100));
  }

  /// The page as HTML.
  public String render() {
    return Html.page((out, tags) -> JtemodelGenerated.render(out, tags, this));
  }

  Shell shell() {
    var parts = new ArrayList<Shell.Part>();
    if (!charts.isEmpty()) {
      parts.add(new Shell.Part("charts", ModelWording.variables()));
    }
    if (!bars.isEmpty()) {
      parts.add(new Shell.Part("shares", ModelWording.shares()));
    }
    if (!tables.isEmpty()) {
      parts.add(new Shell.Part("tables", ModelWording.numbers()));
    }
    return Shell.answering(heading, Styles.of("shell", "chart", "model"), parts);
  }

  String more() {
    return ModelWording.more(hidden);
  }
}
