/// From figures to the distribution of a lead, indicator by indicator.
///
/// Start with {@link dev.overtake.race.lead.RaceLeads}, all leads that a request concerns, worked
/// out once. {@link dev.overtake.race.lead.LeadAnalysis} does one: a {@link
/// dev.overtake.race.lead.MeasurementScale} reads the figures, {@link
/// dev.overtake.race.lead.ComparableSeries} keeps those that compare, {@link
/// dev.overtake.race.lead.PairedSeries} sets two side by side, {@link
/// dev.overtake.race.lead.LeadModel} draws from the mixture of sources. A new way to estimate a
/// lead goes there; a new thing to tell of the draws goes beside {@link
/// dev.overtake.race.lead.LeadChanges}.
@NullMarked
package dev.overtake.race.lead;

import org.jspecify.annotations.NullMarked;
