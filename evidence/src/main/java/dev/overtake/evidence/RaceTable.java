package dev.overtake.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The tables of a race folder, with their columns in the order in which they are written.
enum RaceTable {
  CONTENDERS(true, "id,name,kind,aliases,members", "short_name,article"),
  SOURCES(
      true, "id,publisher,title,url,licence,redistributable,tier,read_from,retrieved", "editions"),
  INDICATORS(
      true,
      "id,title,pillar,definition,unit,scale,kind,direction,attribution,cadence,"
          + "publication_lag_months,stale_after_months,short_title,tie_zone,dependence_group,"
          + "ruler_group,confusable_with,aliases,caveats",
      "bounds"),
  OBSERVATIONS(
      true,
      "indicator,source,contender,period,value,unit,low,high,status,first_published,edition,note",
      ""),
  EVENTS(false, "date,jurisdiction,kind,title,summary,source", ""),
  MODELS(
      false,
      "model,developer,contender,released,parameters,active_parameters,licence,open_weights,source",
      ""),
  SCORES(false, "model,benchmark,score,date,source", ""),
  VOCABULARY(false, "kind,word,meaning,note", "");

  private final boolean required;
  private final String columns;
  private final String optional;

  RaceTable(boolean required, String columns, String optional) {
    this.required = required;
    this.columns = columns;
    this.optional = optional;
  }

  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  String file() {
    return title() + ".csv";
  }

  /// Whether a folder without the file is broken.
  boolean required() {
    return required;
  }

  /// The columns that must stand in the header.
  List<String> columns() {
    return List.of(columns.split(","));
  }

  /// Those and the ones that may.
  List<String> allColumns() {
    return optional.isEmpty() ? columns() : List.of((columns + "," + optional).split(","));
  }

  static Optional<RaceTable> ofFile(String file) {
    return Arrays.stream(values()).filter(t -> t.file().equals(file)).findFirst();
  }
}
