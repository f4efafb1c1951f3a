package dev.overtake.report.wording;

import java.util.List;

/// The words of pages about runs of models.
public final class ModelWording {
  private ModelWording() {}

  public static String whatHappens(String model) {
    return "What " + model + " does";
  }

  public static String whatMayHappen(String model) {
    return "What " + model + " may do";
  }

  public static String whatFits(String model) {
    return "Constants of " + model + " from what was observed";
  }

  public static String whatMatters(String result) {
    return "What moves " + result;
  }

  /// What a run shows.
  ///
  /// @param varying how many variables change
  public static String run(double[] times, int varying, int all) {
    return "From %s to %s. %s of %s saved variables change."
        .formatted(Numbers.six(times[0]), Numbers.six(times[times.length - 1]), varying, all);
  }

  /// What a fan shows.
  ///
  /// @param exact whether quantiles are numbers of the runs
  public static String fan(int runs, boolean exact) {
    return Numbers.whole(runs)
        + " runs. Bands hold half and nine tenths of them at each time"
        + (exact ? "." : ", within one part in a thousand.");
  }

  public static String fit(int agreeing, int starts) {
    return "%s of %s starts of the search led to these constants.".formatted(agreeing, starts);
  }

  public static String sensitivity(String model, String result) {
    return "How much of the variance of the last value of %s in %s each constant makes."
        .formatted(result, model);
  }

  public static String share(double alone, double total) {
    return percent(alone) + " alone, " + percent(total) + " with others";
  }

  private static String percent(double share) {
    return Numbers.whole(Math.round(100 * share)) + " %";
  }

  /// Which constants were set.
  ///
  /// @param constants as `name = value`
  public static String given(List<String> constants) {
    return "with " + String.join(", ", constants);
  }

  public static String asGiven() {
    return "As given";
  }

  public static String asItStands() {
    return "The model as it stands";
  }

  public static String value() {
    return "Value";
  }

  public static String median() {
    return "Median";
  }

  public static String half() {
    return "Half of the runs";
  }

  public static String nineTenths() {
    return "Nine tenths of the runs";
  }

  public static String modelled() {
    return "The model";
  }

  public static String observed() {
    return "Observed";
  }

  public static String alone() {
    return "alone";
  }

  public static String withOthers() {
    return "with what it does together with others";
  }

  public static String variables() {
    return "Variables";
  }

  public static String shares() {
    return "Shares";
  }

  public static String numbers() {
    return "Numbers";
  }

  public static String more(long hidden) {
    return "%s more variables are in the table (--format csv); --save chooses which have a chart."
        .formatted(hidden);
  }
}
