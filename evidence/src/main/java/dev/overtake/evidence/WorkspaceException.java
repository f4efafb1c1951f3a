package dev.overtake.evidence;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// The workspace or a query failed; the message is one line.
public final class WorkspaceException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  WorkspaceException(@Nullable String message, @Nullable Throwable cause) {
    super(
        message == null ? "the workspace failed" : message.strip().lines().findFirst().orElse(""),
        cause);
  }
}
