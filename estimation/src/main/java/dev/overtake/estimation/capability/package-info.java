/// One scale of capability from scores on many benchmarks. Start at {@link
/// dev.overtake.estimation.capability.CapabilityScale}.
@NullMarked
package dev.overtake.estimation.capability;

import org.jspecify.annotations.NullMarked;
