/// Facts with a source.
///
/// - Start with [RaceFolder]: a folder of tables becomes a [Race], or a list of [Fault]s that say
///   where what is wrong and how to mend it. `RaceReader` puts the tables together; `Table` and
///   `Row` read CSV, `YamlMap` and `RaceYaml` the definition, `DataPackage` the package.
/// - A race's records: [RaceDefinition], [Contender], [Indicator], [Source], [Observation],
///   [Event], [Model], [Score].
/// - [Evidence] is what was known by a date: the view that every engine reads.
/// - [RaceTemplate] starts a race, [ObservationImport] adds figures to one.
/// - [Workspace] keeps races in a database and answers SQL; nothing else speaks to it.
@NullMarked
package dev.overtake.evidence;

import org.jspecify.annotations.NullMarked;
