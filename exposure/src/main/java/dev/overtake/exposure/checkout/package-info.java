/// From a folder to a bill: what teams have instead of one.
///
/// Start at [Checkout]. Each reader knows one way of naming models, providers and regions:
/// [SettingsReader] mappings of YAML and JSON, [SourceReader] constants of source code,
/// [LineReader] variables, commands and Terraform, [PackageReader] lists of dependencies,
/// [CardReader] cards of models. [ModelWords] says what is the name of a model, [Hints] who serves
/// it. What they find are [Sighting]s; [Collection] makes components of them. A new format is a new
/// reader.
@NullMarked
package dev.overtake.exposure.checkout;

import org.jspecify.annotations.NullMarked;
