package dev.overtake.evidence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One question to the database, bounded in time, rows and letters, whose changes are undone.
record SqlQuery(Connection connection, Duration limit, int mostRows) {
  private static final int LONGEST_CELL = 1_000_000;
  private static final int MOST_LETTERS = 100_000_000;
  /* What the driver hands over as one value of bounded size. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "BOOLEAN|U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL.*|DATE|TIME.*|UUID|INTERVAL"
              + "|ENUM.*");

  QueryResult ask(String sql) {
    var late = new AtomicBoolean();
    try (var statement = connection.createStatement()) {
      var bounded = bounded(sql);
      connection.setAutoCommit(false);
      var later = CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS);
      var timer =
          CompletableFuture.runAsync(
              () -> {
                late.set(true);
                cancel(statement);
              },
              later);
      try (var found = table(statement, bounded.sql())) {
        var shape = bounded.shape().isEmpty() ? shape(found.getMetaData()) : bounded.shape();
        return result(found, shape, late);
      } finally {
        timer.cancel(false);
        undo();
      }
    } catch (SQLException e) {
      throw late.get() ? late(e) : new WorkspaceException(e.getMessage(), e);
    } catch (OutOfMemoryError e) {
      throw new WorkspaceException("the answer is larger than the memory", e);
    }
  }

  private static ResultSet table(Statement statement, String sql) throws SQLException {
    if (!statement.execute(sql)) {
      throw new WorkspaceException("no table comes of it: only questions can be asked", null);
    }
    return statement.getResultSet();
  }

  private WorkspaceException late(Exception cause) {
    return new WorkspaceException("stopped after " + limit.toSeconds() + " s", cause);
  }

  /* A statement and what comes of it; no columns where only the statement itself can say. */
  private record Bounded(String sql, List<Column> shape) {}

  private record Column(String name, String type) {
    boolean plain() {
      return PLAIN.matcher(type).matches();
    }
  }

  /* The same question, whose texts, lists and structures are written and cut by the database: it
  can be stopped while it does, and has a limit of memory. It also names every column apart. */
  private Bounded bounded(String sql) {
    var inner = "(\n" + sql.strip().replaceFirst(";+$", "") + "\n)";
    try (var asked = connection.prepareStatement("SELECT * FROM " + inner)) {
      var shape = shape(asked.getMetaData());
      if (shape.stream().anyMatch(c -> c.type().equals("UNKNOWN"))) {
        return new Bounded(sql, List.of());
      }
      var names = IntStream.range(0, shape.size()).mapToObj(i -> "c" + i).toList();
      var cells =
          IntStream.range(0, shape.size())
              .mapToObj(i ->
                  shape.get(i).plain()
                      ? names.get(i)
                      : "left(CAST(%s AS VARCHAR), %s)".formatted(names.get(i), LONGEST_CELL + 1))
              .toList();
      return new Bounded(
          "SELECT %s FROM %s AS asked(%s)"
              .formatted(String.join(", ", cells), inner, String.join(", ", names)),
          shape);
    } catch (SQLException e) {
      // No table comes of it, or it is wrong: the database says so of the statement as it stands.
      return new Bounded(sql, List.of());
    }
  }

  private static List<Column> shape(ResultSetMetaData described) throws SQLException {
    var columns = new ArrayList<Column>();
    for (var i = 1; i <= described.getColumnCount(); i++) {
      columns.add(new Column(described.getColumnName(i), described.getColumnTypeName(i)));
    }
    return columns;
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

  private QueryResult result(ResultSet found, List<Column> shape, AtomicBoolean late)
      throws SQLException {
    var columns = shape.stream().map(Column::name).toList();
    var types = shape.stream().map(Column::type).toList();
    var rows = new ArrayList<List<@Nullable Object>>();
    var letters = 0L;
    while (found.next()) {
      if (rows.size() == mostRows) {
        return new QueryResult(columns, types, rows, true);
      }
      var row = new ArrayList<@Nullable Object>();
      for (var i = 1; i <= columns.size(); i++) {
        var cell = plain(found.getObject(i));
        letters += cell instanceof String text ? bounded(text, columns.get(i - 1)) : 0;
        row.add(cell);
      }
      rows.add(row);
      if (late.get()) {
        throw late(new SQLTimeoutException());
      }
      if (letters > MOST_LETTERS) {
        throw new WorkspaceException(
            String.format(
                Locale.ROOT, "the answer has more than %,d letters: ask for less", MOST_LETTERS),
            null);
      }
    }
    return new QueryResult(columns, types, rows, false);
  }

  private static int bounded(String text, String column) {
    if (text.length() > LONGEST_CELL) {
      throw new WorkspaceException(
          String.format(
              Locale.ROOT,
              "a cell of column %s has more than %,d letters: take part of it, as left(…) does",
              column,
              LONGEST_CELL),
          null);
    }
    return text.length();
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
