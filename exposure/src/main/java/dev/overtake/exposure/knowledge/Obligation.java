package dev.overtake.exposure.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A duty of a jurisdiction with its dates.
///
/// @param binds who: `deployer`, `provider` and so on
/// @param triggers words of uses that set it off; `any` for every use of artificial intelligence
/// @param duty what must be done, in a few words
/// @param graceUntil first day after the transition for what was there before; null without one
public record Obligation(
    String id,
    String jurisdiction,
    String instrument,
    String provision,
    List<String> binds,
    List<String> triggers,
    String duty,
    @Nullable LocalDate effective,
    @Nullable LocalDate graceUntil,
    String penalty,
    String status,
    Provenance provenance)
    implements Fact {}
