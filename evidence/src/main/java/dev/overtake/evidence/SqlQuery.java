package dev.overtake.evidence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// One question to the database, bounded in time and rows, whose changes are undone.
record SqlQuery(Connection connection, Duration limit, int mostRows) {

  QueryResult ask(String sql) {
    var late = new AtomicBoolean();
    try (var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      var later = CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS);
      var timer =
          CompletableFuture.runAsync(
              () -> {
                late.set(true);
                cancel(statement);
              },
              later);
      try (var found = statement.executeQuery(sql)) {
        return result(found);
      } finally {
        timer.cancel(false);
        undo();
      }
    } catch (SQLException e) {
      var message = late.get() ? "stopped after " + limit.toSeconds() + " s" : e.getMessage();
      throw new WorkspaceException(message, e);
    }
  }

  private void undo() throws SQLException {
    try {
      connection.rollback();
    } catch (SQLException e) {
      // The statement ended the transaction itself; the driver needs one to leave this mode.
      try (var statement = connection.createStatement()) {
        statement.execute("BEGIN TRANSACTION");
      }
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private QueryResult result(ResultSet found) throws SQLException {
    var shape = found.getMetaData();
    var columns = new ArrayList<String>();
    var types = new ArrayList<String>();
    for (var i = 1; i <= shape.getColumnCount(); i++) {
      columns.add(shape.getColumnName(i));
      types.add(shape.getColumnTypeName(i));
    }
    var rows = new ArrayList<List<@Nullable Object>>();
    while (found.next()) {
      if (rows.size() == mostRows) {
        return new QueryResult(columns, types, rows, true);
      }
      var row = new ArrayList<@Nullable Object>();
      for (var i = 1; i <= columns.size(); i++) {
        row.add(plain(found.getObject(i)));
      }
      rows.add(row);
    }
    return new QueryResult(columns, types, rows, false);
  }

  private static @Nullable Object plain(@Nullable Object cell) {
    return switch (cell) {
      case null -> null;
      case Double number when !Double.isFinite(number) -> null;
      case Float number when !Float.isFinite(number) -> null;
      case Number number -> number;
      case Boolean truth -> truth;
      default -> cell.toString();
    };
  }

  private static void cancel(Statement statement) {
    try {
      statement.cancel();
    } catch (SQLException e) {
      throw new WorkspaceException(e.getMessage(), e);
    }
  }
}
