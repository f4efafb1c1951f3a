package dev.overtake.exposure.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A licence with the conditions that can end or change its grant.
///
/// @param kind `open`, `conditional`, `research` or `proprietary`
/// @param commercial null when unknown
/// @param mostUsers monthly users above which there is no right without asking
/// @param mostRevenue monthly revenue in US dollars above which there is no right
/// @param displayUsers monthly users above which a name must be shown
/// @param displayRevenue monthly revenue above which a name must be shown
/// @param withheldFrom jurisdictions whose businesses get no right
/// @param withheldModality the modality that this concerns; empty for all
/// @param revocable whether the licensor may restrict or end it without a breach; null when unknown
/// @param inherits whether what is made from it must carry it
public record Licence(
    String id,
    String name,
    List<String> match,
    String kind,
    @Nullable Boolean commercial,
    @Nullable Double mostUsers,
    @Nullable Double mostRevenue,
    @Nullable Double displayUsers,
    @Nullable Double displayRevenue,
    List<String> withheldFrom,
    String withheldModality,
    @Nullable Boolean revocable,
    boolean inherits,
    String duties,
    Provenance provenance)
    implements Fact {}
