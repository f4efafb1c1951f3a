package dev.overtake.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts a race together: each table against those it refers to.
record RaceReader(RaceFiles files, Faults faults) {

  /// The race, as far as its definition could be read; whole only where there are no faults.
  Optional<Race> race() {
    var contenderTable = table(RaceTable.CONTENDERS);
    var contenderIds = Ids.of(contenderTable, "contender");
    var sourceTable = table(RaceTable.SOURCES);
    var sourceIds = Ids.of(sourceTable, "source");
    var indicatorTable = table(RaceTable.INDICATORS);
    var indicatorIds = Ids.of(indicatorTable, "indicator");

    var contenders = new ContenderRows(contenderIds).read(contenderTable);
    var sources = SourceRows.read(sourceTable);
    var latest =
        sources.stream()
            .map(Source::retrieved)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    var definition =
        files
            .text(RaceFiles.DEFINITION)
            .flatMap(text -> new RaceYaml(faults, contenderIds, indicatorIds, latest).read(text));
    var indicators = new IndicatorRows(indicatorIds, Groups.of(definition)).read(indicatorTable);
    var byId =
        indicators.stream()
            .collect(Collectors.toMap(Indicator::id, Function.identity(), (a, b) -> a));
    var cutOff = definition.map(RaceDefinition::cutOff).orElse(LocalDate.MAX);
    var observations =
        new ObservationRows(indicatorIds, sourceIds, contenderIds, byId, cutOff)
            .read(table(RaceTable.OBSERVATIONS));
    var records = new RecordRows(sourceIds, contenderIds);
    var events = records.events(table(RaceTable.EVENTS));
    var modelTable = table(RaceTable.MODELS);
    var models = records.models(modelTable);
    var scores = records.scores(table(RaceTable.SCORES), modelTable);
    new DataPackage(files, faults).check();
    return definition.map(d ->
        new Race(
            d,
            contenders,
            indicators,
            sources,
            observations,
            events,
            models,
            scores,
            files.hash(),
            List.of()));
  }

  private Table table(RaceTable table) {
    var present = files.has(table.file());
    return files
        .text(table.file())
        .map(text -> Table.parse(table.file(), text, table.columns(), table.allColumns(), faults))
        .orElseGet(() -> Table.absent(table.file(), !present && !table.required()));
  }
}
